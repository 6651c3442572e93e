import type { Fact, Warning } from './reading.ts'
import { type OrderText, ordering, readSentence } from './text.ts'

const FAILURE = /\bfail(?:ure|s|ing)?\b/i
const FAILED_TO = /\b(?:confer|comply|participate|appear|cooperate|file|follow|order|so)\b/i
const DISMISSAL = /\bdismiss(?:al|ed|ing)?\b(?! of (?:the|this|plaintiff's|any) motion)/i
const SANCTIONS = /\bsanctions?\b/i

/** What the order threatens for failing to do what it says; dismissal of the action outranks sanctions. */
export function readWarning(order: OrderText): Fact<Warning> {
  const warned = ordering(order).filter((s) => FAILURE.test(s.words) && FAILED_TO.test(s.words))
  const dismissal = warned.find((s) => DISMISSAL.test(s.words))
  if (dismissal) return readSentence(order, dismissal, 'dismissal')
  const sanctions = warned.find((s) => SANCTIONS.test(s.words))
  return sanctions ? readSentence(order, sanctions, 'sanctions') : null
}
