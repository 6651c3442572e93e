import type { IsoDate } from '#law/dates.ts'
import { type FactId, factIds } from '#law/facts.ts'
import type { FactAnswer } from '#law/fields.ts'
import { factFrom } from '#law/order/facts-of.ts'
import { cleanAndRead, type ReadOrder } from '#law/order/read.ts'
import type { OrderReading } from '#law/order/reading.ts'
import { parseAnswer } from '#law/schema.ts'
import { asksFact } from '#law/tracks/opening.ts'
import type { Answers, Live, Value } from '#law/vocabulary.ts'

/** A fact as the confirm page shows it: what the person stored, or else what was read. */
export interface Confirmable {
  readonly id: FactId
  readonly answer: Value<FactId>
  /** True when the person stored it: by "all of this is right" or by changing it. */
  readonly stored: boolean
}

export interface OrderOnFile {
  /** The cleaned text, of which every quote is a run; empty when the facts are typed by hand. */
  readonly text: string
  /** True when there is no text to show: the facts are typed from paper, or there is no order yet. */
  readonly byHand: boolean
  readonly reading: OrderReading
  /** The facts that this procedure asks for, in the page's order. */
  readonly facts: readonly Confirmable[]
}

const EMPTY: FactAnswer<never> = { value: null, quote: null, from: 'typed' }

const KEPT = 4
const read = new Map<string, ReadOrder>()

/**
 * The order as read, from the last few that this process read: a person's pages ask for the same one
 * again and again. In memory only, as the request that asks has it.
 */
function readOnce(raw: string): ReadOrder {
  const found = read.get(raw) ?? cleanAndRead(raw)
  // The one used last stands last, and the first goes.
  read.delete(raw)
  read.set(raw, found)
  for (const oldest of read.keys()) if (read.size > KEPT) read.delete(oldest)
  return found
}

/** What was read for a fact; null for what is no possible answer, which is never shown as one. */
export function readAs(id: FactId, reading: OrderReading, today: IsoDate): Value<FactId> | null {
  const found: Value<FactId> | null = factFrom(id, reading)
  return found !== null && parseAnswer(id, found, today).ok ? found : null
}

/** What was read from the order that these answers hold; null when they hold no text of it. */
export function readingOf({ orderText }: Live): OrderReading | null {
  const hasText = orderText !== undefined && orderText.how !== 'by-hand' && orderText.how !== 'none'
  return hasText ? readOnce(orderText.text).reading : null
}

/** The facts of the case come first on the page; from this one on they say what must happen. */
const FIRST_DUTY = factIds.indexOf('orderInitiator')
export const isOfCase = ({ id }: Confirmable): boolean => factIds.indexOf(id) < FIRST_DUTY

/**
 * What stands to be confirmed: each fact that the known answers lead to, stored, or read from the
 * stored order, or empty.
 */
export function orderOnFile(answers: Answers, live: Live, today: IsoDate): OrderOnFile {
  const parsed = parseAnswer('orderText', answers.orderText, today)
  const how = parsed.ok ? parsed.value.how : 'none'
  const byHand = how === 'by-hand' || how === 'none'
  const raw = parsed.ok && how !== 'none' ? parsed.value.text : ''
  const { text, reading } = readOnce(raw)
  const asked = factIds.filter((id) => asksFact(id, live))
  const facts = asked.map((id): Confirmable => {
    const kept = Object.hasOwn(answers, id) ? parseAnswer(id, answers[id], today) : null
    if (kept?.ok) return { id, answer: kept.value as Value<FactId>, stored: true }
    return { id, answer: readAs(id, reading, today) ?? EMPTY, stored: false }
  })
  return { text, byHand, reading, facts }
}
