import { readLine } from '#app/fields/day-line.ts'
import { DO } from '#app/fields/read-rows.ts'
import type { Lang } from '#app/i18n/languages.ts'
import type { IsoDate } from '#law/dates.ts'
import type { QuestionId } from '#law/vocabulary.ts'

/** Texts of a form as they were posted, to be sent again: name and value. */
export type Posted = readonly (readonly [string, string])[]

/** What a page carries along at most. The longest answer is an order, and that is far below. */
const MOST_PAIRS = 2_000
const MOST_BYTES = 1_000_000
/** What a form adds around each pair, at most: it must come back in a post that is not refused. */
const AROUND = 120

/** The bytes of a pair in a form, which sends every line end as two. */
const weight = (name: string, value: string) =>
  Buffer.byteLength(name) + Buffer.byteLength(value.replace(/\r?\n/g, '\r\n')) + AROUND

/** True for a box of that question: its id alone, or its id and a part. */
export const isBoxOf = (id: QuestionId, name: string) => name === id || name.startsWith(`${id}.`)

/**
 * The texts that were posted for these questions, with the button that was pressed, to be sent again by
 * a page that asks first. Whatever else a form brings is not repeated; a text that would pass the bounds
 * is left out. Files are read before.
 */
export function postedTexts(form: FormData, ids: readonly QuestionId[]): Posted {
  let bytes = 0
  const kept: (readonly [string, string])[] = []
  for (const [name, value] of form) {
    const known = name === DO || ids.some((id) => isBoxOf(id, name))
    if (!known || typeof value !== 'string' || kept.length === MOST_PAIRS) continue
    const size = weight(name, value)
    if (bytes + size > MOST_BYTES) continue
    bytes += size
    kept.push([name, value])
  }
  return kept
}

/** The boxes of a day that may hold a whole date. */
const DATE_LINE = /\.(?:line|month)$/

/** The same texts with "yesterday" as its day: sent again after midnight it would be another one. */
export function settled(posted: Posted, at: { lang: Lang; today: IsoDate }): Posted {
  return posted.map(([name, value]) => {
    const read = DATE_LINE.test(name) ? readLine(value, at.lang, at.today) : null
    return [name, read !== null && 'day' in read && read.relative ? read.day : value]
  })
}

/** The order as it was read from a file, to be sent again as a text: a file cannot be carried. */
export const orderTexts = (how: 'pdf' | 'pasted' | 'scan', text: string): Posted => [
  ['orderText.text', text],
  ['orderText.how', how],
]

/** The revision that the form was made from; NaN, which matches none, when it does not say. */
export function revisionOf(form: FormData): number {
  const text = form.get('revision')
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
}
