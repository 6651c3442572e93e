import { confirmed, type Live } from './vocabulary.ts'

/**
 * What an item of the order's own list asks for, as far as its words show: the talk, what came of it,
 * the requests that are left, each side's reasons; anything else is the person's to write.
 */
export type ItemKind = 'conference' | 'outcome' | 'requests' | 'positions' | 'other'
export interface Item {
  /** The order's words, without their label. */
  readonly words: string
  readonly kind: ItemKind
}

/** The questions that ask for the person's words on the first item, the second, and so on. */
export const itemIds = [
  'item1',
  'item2',
  'item3',
  'item4',
  'item5',
  'item6',
  'item7',
  'item8',
  'item9',
  'item10',
  'item11',
  'item12',
] as const

const cues: readonly (readonly [Exclude<ItemKind, 'other'>, RegExp])[] = [
  ['positions', /\b(?:positions?|contentions?|arguments?)\b/i],
  ['outcome', /\bresolved (?:in full|in part)|\bwhether\b[^.;]{0,80}\b(?:resolved|remains?)\b/i],
  [
    'requests',
    /\b(?:requests?|issues?|matters?|disputes?)\b[^.;]{0,60}\b(?:remain|still|unresolved|at issue|in dispute)/i,
  ],
  [
    'conference',
    /\b(?:met and confer|meet and confer|conferr(?:ed|al)|date\b[^.;]{0,60}\bconferences?)\b/i,
  ],
]

/**
 * The items of the order's list, each kind recognised once: a second item about the same thing is the
 * person's to write, so that nothing is printed twice. An order that lists none gets the three that
 * any report on a conference has.
 */
export function itemsOf(live: Live): readonly Item[] {
  const listed = confirmed(live, 'orderContents')
  if (listed === null) return unlisted
  const items = known.get(listed) ?? recognised(listed)
  known.set(listed, items)
  return items
}

/** Each question about an item looks at the same list again. What is kept here goes when the list goes. */
const known = new WeakMap<readonly string[], readonly Item[]>()

function recognised(listed: readonly string[]): readonly Item[] {
  const seen = new Set<ItemKind>()
  return listed.map((words) => {
    const kind = cues.find(([name, cue]) => !seen.has(name) && cue.test(words))?.[0] ?? 'other'
    seen.add(kind)
    return { words, kind }
  })
}

const unlisted: readonly Item[] = [
  { words: 'The conference', kind: 'conference' },
  { words: 'Whether the motion was resolved', kind: 'outcome' },
  { words: 'Requests still at issue', kind: 'requests' },
]

/** True when the order's list has an item of this kind. */
export const hasItem = (live: Live, kind: ItemKind): boolean =>
  itemsOf(live).some((item) => item.kind === kind)
