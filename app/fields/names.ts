import type { QuestionId } from '#law/vocabulary.ts'

/**
 * One place in a form where something is typed or chosen: the name it is posted under and its id in
 * the page. Names start with the question's id, so that one page may ask several questions.
 */
export interface Box {
  readonly name: string
  /** `f-<question>-<part>-<row>`; an address that error summaries and bookmarks may point at. */
  readonly id: string
}

export function boxOf(question: QuestionId, part?: string, row?: string): Box {
  const here = (piece?: string): piece is string => piece !== undefined && piece !== ''
  return {
    name: [question, row, part].filter(here).join('.'),
    id: ['f', question, part, row].filter(here).join('-'),
  }
}

/** A smaller box of the same answer, such as the year of a date. */
export const inner = (box: Box, piece: string): Box => ({
  name: `${box.name}.${piece}`,
  id: `${box.id}-${piece}`,
})

/** What a browser sent, read without trust: a file or a missing name is an empty text. */
export interface Post {
  readonly one: (name: string) => string
  readonly all: (name: string) => readonly string[]
}

// Forms send line ends as CR LF whatever was typed.
const plain = (text: string) => text.replace(/\r\n?/g, '\n')

export function postOf(form: FormData): Post {
  // Read once: a form is asked for hundreds of names, and anybody may post a hundred thousand.
  const texts = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const list = texts.get(name)
    if (list) list.push(plain(value))
    else texts.set(name, [plain(value)])
  }
  const all = (name: string) => texts.get(name) ?? []
  return { all, one: (name) => all(name)[0] ?? '' }
}

/** The own field of something that may be anything; undefined where there is none. */
export function peek(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

/** The text of something that may be anything. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** True when two JSON values are the same, whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [Object.keys(a), Object.keys(b)]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every((key) => Object.hasOwn(b, key) && sameJson(peek(a, key), peek(b, key)))
  )
}
