import { type FactId, type FactValues, factIds, factSources } from '../facts.ts'
import type { FactAnswer } from '../fields.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Fact, OrderReading, Read } from './reading.ts'

type ValueOfFact<I extends FactId> = FactValues[Vocabulary[I]['of']]
export type FactAnswerOf<I extends FactId> = FactAnswer<ValueOfFact<I>>

/** The order may state several due dates; their words are quoted together. */
function joined<T>(reads: readonly Read<T>[]): Fact<readonly T[]> {
  if (reads.length === 0) return null
  const quotes = [...new Set(reads.map((read) => read.quote))]
  return { value: reads.map((read) => read.value), quote: quotes.join(' … ') }
}

/** What was read for one fact, in the shape that the person confirms; null when it was not read. */
function readFor(id: FactId, reading: OrderReading): Fact<unknown> {
  switch (id) {
    case 'orderPaperDue':
      return joined(reading.paperDue)
    case 'orderContents':
      return joined(reading.contents)
    case 'orderOtherFilings':
      return reading.otherFilings && { value: true, quote: reading.otherFilings.quote }
    default:
      return reading[factSources[id]] as Fact<unknown>
  }
}

/**
 * The answer that a reading proposes for one fact, with the words it was read from, for the person
 * to confirm. Null when the order does not say it: a fact is never guessed.
 */
export function factFrom<I extends FactId>(id: I, reading: OrderReading): FactAnswerOf<I> | null {
  const read = readFor(id, reading)
  return read && { value: read.value as ValueOfFact<I>, quote: read.quote, from: 'read' }
}

/** All proposed answers at once; a fact that was not read has no entry. */
export function orderOf(reading: OrderReading): { readonly [I in FactId]?: FactAnswerOf<I> } {
  const found = factIds.map((id) => [id, factFrom(id, reading)] as const)
  return Object.fromEntries(found.filter(([, answer]) => answer !== null))
}
