import { type Item, itemIds, itemsOf } from '#law/items.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { caption } from './caption.ts'
import { disputesInFull, theirArguments } from './disputes.ts'
import { asDirected, section } from './joint-statement.ts'
import { filerBlock } from './people.ts'
import { proseParagraphs } from './prose.ts'
import {
  atIssue,
  capital,
  conferences,
  eachSide,
  ended,
  paragraph,
  resolution,
} from './statement-parts.ts'
import { type Block, blank } from './tree.ts'

const TITLES = {
  'joint-statement': 'Joint Statement Regarding Discovery Dispute',
  'joint-motion': 'Joint Motion for Determination of Discovery Dispute',
  'joint-statement-251': 'Joint Statement re Discovery Disagreement',
  'joint-letter': 'Joint Letter Regarding Discovery Dispute',
  'joint-report': 'Joint Report Regarding Discovery Dispute',
  other: 'Joint Response to the Court’s Order',
} as const

/** The title in the order's own term for the paper; a plain one where it has none. */
export const orderedTitle = (live: Live): string => TITLES[confirmed(live, 'orderPaper') ?? 'other']

/** "Joint Letter": the paper as a sentence names it. */
const noun = (live: Live): string => orderedTitle(live).replace(/ (?:Regarding|for|re|to)\b.*$/, '')

const LABEL = /^(?:\([a-z\d]{1,4}\)|[a-z\d]{1,4}[.)])(?=\s)/i

/** The labels that the order's own list has, such as "(a)"; else the items are counted "1.", "2.". */
function labels(live: Live, count: number): readonly string[] {
  const quoted = (live.orderContents?.quote ?? '').split(' … ')
  const own = quoted.map((words) => LABEL.exec(words.trim())?.[0])
  const counted = Array.from({ length: count }, (_, at) => `${at + 1}.`)
  return own.length === count && own.every((label) => label !== undefined) ? own : counted
}

/** An item that no other answer fills: the person's words, and the other side's own place. */
function own(live: Live, at: number, label: string): Block[] {
  const id = itemIds[at]
  const said = id === undefined ? null : (live[id] ?? null)
  const place = blank(`statement on item ${label.replace(/\.$/, '')} of the order’s list`, id)
  const mine = said === null || id === undefined ? [paragraph([place])] : proseParagraphs(said, id)
  return eachSide(mine, live)
}

function filled(item: Item, at: number, label: string, live: Live, agreed: boolean): Block[] {
  switch (item.kind) {
    case 'conference':
      return conferences(live, agreed)
    case 'outcome':
      return resolution(live, agreed)
    case 'requests':
      return atIssue(live, agreed)
    case 'positions':
      return disputesInFull(live, agreed, 'position')
    case 'other':
      return own(live, at, label)
  }
}

/**
 * The paper that this order describes: exactly the items that it lists, in its order, under its own
 * words and labels. `agreed`: the other side said yes to the words for both sides.
 */
export function orderedBody(live: Live, agreed: boolean): Block[] {
  const items = itemsOf(live)
  const labelled = labels(live, items.length)
  return [
    filerBlock(live),
    caption(live, orderedTitle(live).toUpperCase()),
    asDirected(live, noun(live)),
    ...items.flatMap((item, at) => {
      const label = labelled[at] ?? `${at + 1}.`
      return [section(label, ended(capital(item.words))), ...filled(item, at, label, live, agreed)]
    }),
  ]
}

/** What the other side agrees to: the sentences for both sides, and the words printed as theirs. */
export const orderedAgreed = (live: Live): Block[] =>
  itemsOf(live).flatMap((item, at) => {
    if (item.kind === 'other') return []
    if (item.kind === 'positions') return theirArguments(live)
    return filled(item, at, '', live, true)
  })
