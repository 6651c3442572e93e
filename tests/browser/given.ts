import { type FactId, isFactId } from '#law/facts.ts'
import type { OrderAnswer, Part, Prose } from '#law/fields.ts'
import { factFrom } from '#law/order/facts-of.ts'
import { readOrder } from '#law/order/read.ts'
import { type Answers, type QuestionId, vocabulary } from '#law/vocabulary.ts'

/** What is written in one box, or beside it: a choice, words, a day; words may name their language. */
export type Told = string | Prose
export type Row = Readonly<Record<string, Told>>
/** What a person gives to a question: one thing, its parts, or a list of such. */
export type Given = Told | Row | readonly Row[]

const isProse = (given: object): given is Prose => 'words' in given && 'lang' in given
export const isTold = (given: Given): given is Told =>
  typeof given === 'string' || (!Array.isArray(given) && isProse(given))
export const isRows = (given: Given): given is readonly Row[] => Array.isArray(given)
export const wordsOf = (told: Told): string => (typeof told === 'string' ? told : told.words)

/** The parts of a record or of each row; none for an answer that stands alone. */
export function partsOf(id: QuestionId): Readonly<Record<string, Part>> {
  const field = vocabulary[id]
  return 'parts' in field ? field.parts : {}
}

const filled = (id: QuestionId, stored: object): Row =>
  Object.fromEntries(
    Object.entries(stored).filter(([part, told]) => part in partsOf(id) && told !== null),
  )

/** What somebody would give to come to this stored answer. Facts are given on a page of their own. */
export function givenFor(id: QuestionId, stored: unknown): Given {
  switch (vocabulary[id].kind) {
    case 'record':
      return filled(id, stored as object)
    case 'rows':
      return (stored as { rows: readonly object[] }).rows.map((row) => filled(id, row))
    case 'approval':
      return stored === 'not-yet' ? 'not-yet' : 'agreed'
    default:
      return (stored ?? '') as Told
  }
}

/** The facts that somebody says otherwise than they were read from the order, if it was read at all. */
export function correctionsIn(answers: Answers): readonly (readonly [FactId, unknown])[] {
  const { how, text } = answers.orderText as OrderAnswer
  const reading = readOrder(how === 'pasted' ? text : '')
  return Object.entries(answers).flatMap(([id, answer]) => {
    if (!isFactId(id)) return []
    const { value } = answer as { readonly value: unknown }
    const read = factFrom(id, reading)?.value ?? null
    return JSON.stringify(value) === JSON.stringify(read) ? [] : [[id, value] as const]
  })
}
