import { boxOf, inner } from '#app/fields/names.ts'
import type { Part } from '#law/fields.ts'
import { type QuestionId, vocabulary } from '#law/vocabulary.ts'
import { type Given, isRows, isTold, partsOf, type Row, type Told, wordsOf } from './given.ts'

/** Answers as a form sends them, for whoever answers ahead without the browser's window. */
export type Pairs = readonly (readonly [string, string])[]

export const formType = { 'Content-Type': 'application/x-www-form-urlencoded' }
export const formText = (pairs: Pairs): string =>
  new URLSearchParams(pairs.map(([name, words]) => [name, words])).toString()

/** The boxes of one part; a day has three. */
function pairsOf(name: string, part: Part, told: Told): Pairs {
  const words = wordsOf(told)
  if (part.kind === 'prose') {
    const lang: Pairs = typeof told === 'string' ? [] : [[`${name}.lang`, told.lang]]
    return [[`${name}.words`, words], ...lang]
  }
  if (part.kind !== 'date') return [[name, words]]
  if (words === 'unknown') return [[`${name}.unknown`, 'yes']]
  const [year = '', month = '', day = ''] = words.split('-')
  return [
    [`${name}.month`, month],
    [`${name}.day`, day],
    [`${name}.year`, year],
  ]
}

/** One row of a list, under its permanent id. */
export const rowPairs = (id: QuestionId, row: Row, rowId: string): Pairs => [
  [inner(boxOf(id), 'row').name, rowId],
  ...Object.entries(row).flatMap(([part, told]) =>
    pairsOf(boxOf(id, part, rowId).name, partsOf(id)[part]!, told),
  ),
]

/** One answer as the form of its question sends it. */
export function formOf(id: QuestionId, given: Given): Pairs {
  const field = vocabulary[id]
  const { name } = boxOf(id)
  // An agreement names a text that only its page knows: ahead of it there is none.
  if (field.kind === 'approval') return []
  if (field.kind === 'order') return [[`${name}.text`, wordsOf(given as Told)]]
  if (isRows(given))
    return [...given.flatMap((row, at) => rowPairs(id, row, `r${at + 1}`)), ['do', 'done']]
  if (isTold(given)) return pairsOf(name, field as Part, given)
  return Object.entries(given).flatMap(([part, told]) =>
    pairsOf(boxOf(id, part).name, partsOf(id)[part]!, told),
  )
}
