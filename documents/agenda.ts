import { expandNumbers } from '#law/request-numbers.ts'
import type { Live, Value } from '#law/vocabulary.ts'
import { prose } from './prose.ts'
import { requestName } from './requests.ts'
import { blank, type Inline, text } from './tree.ts'

/** What the call is about: the requests, each named as the papers name them. */
export type Topic = Value<'topics'>['rows'][number]

const whole = (number: string) => (/^\d+$/.test(number) ? Number(number) : Number.NaN)

/** "3-7, 9(a)": numbers in their order, those that follow each other as a run. */
export function inRuns(numbers: readonly string[]): string {
  const sorted = [...new Set(numbers)].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b),
  )
  const runs: string[][] = []
  for (const number of sorted) {
    const run = runs.at(-1)
    if (run !== undefined && whole(run.at(-1) ?? '') + 1 === whole(number)) run.push(number)
    else runs.push([number])
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}-${run.at(-1)}` : run.join(''))).join(', ')
}

/** The numbers as typed; in runs where they can be read as numbers. Null where none were given. */
function tidied(typed: string | null): string | null {
  const numbers = typed === null ? null : expandNumbers(typed)
  return numbers === null ? typed : inRuns(numbers)
}

/** The same words, as an answer to the list of topics. */
function ofTopics(piece: Inline): Inline {
  if (piece.kind === 'blank') return blank(piece.name, 'topics')
  return piece.kind === 'text' ? text(piece.text, 'topics') : piece
}

/** "Plaintiff’s Requests for Production, Set One, Nos. 3-7", as the papers name one request. */
export function topicName(topic: Topic, live: Live): Inline[] {
  const numbers = tidied(topic.numbers)
  const several = /\d.*[-,;]/.test(numbers ?? '')
  return requestName(topic, numbers, live)
    .map((piece) =>
      piece.kind === 'text' && several
        ? { ...piece, text: piece.text.replace(/\bNo\. $/, 'Nos. ') }
        : piece,
    )
    .map(ofTopics)
}

/** What the person said that a request is about, in their words; nothing where they did not say. */
export const topicAbout = (topic: Topic): Inline[] =>
  topic.about === null ? [] : [prose(topic.about, 'topics')]

/**
 * One topic for each set: its numbers together, what each is about left to the letter. Numbers that
 * cannot be read stay as they were typed.
 */
export function bySet(topics: readonly Topic[]): readonly Topic[] {
  const sets = new Map<string, Topic[]>()
  for (const topic of topics) {
    const key = JSON.stringify([topic.by, topic.type, topic.set?.trim().toLowerCase() ?? ''])
    sets.set(key, [...(sets.get(key) ?? []), topic])
  }
  return [...sets.values()].flatMap((rows) => {
    const [first] = rows
    if (first === undefined) return []
    const typed = rows.flatMap((row) => row.numbers ?? [])
    const read = typed.flatMap((numbers) => expandNumbers(numbers) ?? [])
    const unread = typed.filter((numbers) => expandNumbers(numbers) === null)
    const numbers = [...(read.length > 0 ? [inRuns(read)] : []), ...unread].join('; ')
    return [{ ...first, numbers: numbers === '' ? null : numbers, about: null }]
  })
}
