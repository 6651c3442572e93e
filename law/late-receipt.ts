import { caseDates } from './case-dates.ts'
import { daysBetween, type IsoDate } from './dates.ts'
import type { Live } from './vocabulary.ts'

/** How late an order came, measured by the day it had to be followed. */
export interface LateReceipt {
  readonly kind: 'with-little-time' | 'after-call-day' | 'after-paper-day'
  /** The day the order came. */
  readonly on: IsoDate
}

/** A letter and its answer take about a week: with fewer days left, there was no time to write. */
const LITTLE_TIME = 7

/**
 * Whether the order came late; null when it came in time, or when a day is not known. The dates do
 * not move because of it: no count of ours starts from the day of receipt.
 */
export function lateReceipt(live: Live, today: IsoDate): LateReceipt | null {
  const on = live.receivedOn
  if (on === undefined || on === 'unknown') return null
  const { call, paper } = caseDates(live, today)
  // A date that hangs on the day of the talk says nothing about the mail.
  const last = paper
    .filter((one) => one.start?.trigger !== 'conference')
    .map((one) => one.date)
    .sort()[0]
  if (last !== undefined && on > last) return { kind: 'after-paper-day', on }
  if (call === null) return null
  if (on > call.date) return { kind: 'after-call-day', on }
  return daysBetween(on, call.date) < LITTLE_TIME ? { kind: 'with-little-time', on } : null
}
