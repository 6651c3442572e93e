import { isInCalifornia } from './courts.ts'
import { type IsoDate, isIsoDate } from './dates.ts'
import { FIRST_YEAR } from './holidays.ts'
import { type Count, run } from './rule-6/count.ts'
import { explain } from './rule-6/explain.ts'
import { doubtfulSteps, perhapsClosed, rollToOpen, surelyClosed } from './rule-6/open-days.ts'
import { rules } from './rule-6/rules.ts'
import { closedStep, type Step } from './rule-6/steps.ts'

export type { Count, CountAfter, CountBefore } from './rule-6/count.ts'
export type { Step, StepReason } from './rule-6/steps.ts'

export interface Deadline {
  /** The day to act on: where two readings exist, the earlier. */
  readonly date: IsoDate
  /** The later day that a court might accept; null when there is none, or it cannot be known. */
  readonly possiblyLater: IsoDate | null
  readonly steps: readonly Step[]
}

/**
 * The last day of a period stated in days, weeks or court days: Fed. R. Civ. P. 6(a)(1), (3), (5),
 * (6) and 6(d). Two readings are run, with and without the days that may also count. After an event
 * the day to act on is the strict one; before an event it is the wider one, which is earlier.
 * Outside California `possiblyLater` stays null forward: the state's holidays are not known here.
 * Throws a RangeError for a day that is not one, before 1971, or a count below 1.
 */
export function computeDeadline(period: Count): Deadline {
  if (!isIsoDate(period.from) || Number(period.from.slice(0, 4)) < FIRST_YEAR)
    throw new RangeError('a count starts on a day from 1971 on, written YYYY-MM-DD')
  if (!Number.isInteger(period.count) || period.count < 1)
    throw new RangeError('a count is a whole number, 1 or more')
  const california = isInCalifornia(period.court)
  const strict = run(period, surelyClosed)
  const wide = run(period, perhapsClosed(period.direction, california))
  const [date, later] =
    period.direction === 'after' ? [strict.date, wide.date] : [wide.date, strict.date]
  const known = period.direction === 'before' || california
  return {
    date,
    possiblyLater: known && later > date ? later : null,
    steps: explain(period, strict, wide),
  }
}

export interface FixedDay {
  /** As the order gives it. */
  readonly date: IsoDate
  /** The open day to finish on: the date itself, or the open day before it. */
  readonly actBy: IsoDate
  readonly steps: readonly Step[]
}

/**
 * A date that the order names. Rule 6(a) computes periods, so such a date does not move; when the
 * court is closed then, the safe day is the open one before it. A clock time is passed on as it is.
 */
export function dateCertain(date: IsoDate, time?: string): FixedDay {
  const before = rollToOpen(date, 'before', perhapsClosed('before', false))
  const steps: Step[] = [{ date, reason: 'date-certain', rules: [rules.applies] }]
  if (time !== undefined) steps.push({ date, reason: 'date-certain-time', rules: [], time })
  for (const day of before.passed) {
    const closed = closedStep(day)
    steps.push(...(closed ? [{ ...closed, rules: [] }] : doubtfulSteps(day, 'before', false)))
  }
  if (before.date !== date)
    steps.push({ date: before.date, reason: 'act-before-date-certain', rules: [] })
  return { date, actBy: before.date, steps }
}

/**
 * Of several due dates for one act, the one that governs: the earlier, unless the order says "whichever
 * is later". Null for none; of two on one day, the first given.
 */
export function governing<T extends { readonly date: IsoDate }>(
  dues: readonly T[],
  which: 'earlier' | 'later' = 'earlier',
): T | null {
  const better = (a: T, b: T) => (which === 'earlier' ? b.date < a.date : b.date > a.date)
  return dues.length === 0 ? null : dues.reduce((a, b) => (better(a, b) ? b : a))
}
