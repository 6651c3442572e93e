import { addDays, type IsoDate } from '../dates.ts'
import { type Closed, rollToOpen, type Walk, walkCourtDays } from './open-days.ts'

interface Counted {
  readonly from: IsoDate
  /** A whole number, 1 or more. */
  readonly count: number
  readonly unit: 'days' | 'court-days' | 'weeks'
  /** A CourtListener id; null when unknown, and then no state's holidays are checked. */
  readonly court: string | null
}

/** "within 21 days of the date of this order" */
export interface CountAfter extends Counted {
  readonly direction: 'after'
  /** Service by mail, with the clerk, or by agreed means: 3 days more, Rule 6(d). */
  readonly mail?: boolean
  /** Days on which the clerk's office could not be reached, Rule 6(a)(3). */
  readonly closed?: readonly IsoDate[]
}
/** "at least 7 days before the hearing" */
export interface CountBefore extends Counted {
  readonly direction: 'before'
}
export type Count = CountAfter | CountBefore

/** The raw count: each day counts, 6(a)(1)(B), or only court days where an order says so. */
function walk({ from, count, unit, direction }: Count, closed: Closed): Walk {
  if (unit === 'court-days') return walkCourtDays(from, count, direction, closed)
  const days = unit === 'weeks' ? 7 * count : count
  return { date: addDays(from, direction === 'after' ? days : -days), passed: [] }
}

/** The count, then each move to an open day, in order. */
export interface Run {
  readonly counted: Walk
  readonly rolls: readonly { readonly landed: IsoDate; readonly to: Walk }[]
  readonly date: IsoDate
}

/** One whole reading of the rule. Roll first, then the 3 mail days, then roll again: 6(d). */
export function run(period: Count, closed: Closed): Run {
  const counted = walk(period, closed)
  const first = rollToOpen(counted.date, period.direction, closed)
  const rolls = [{ landed: counted.date, to: first }]
  if (period.direction === 'after' && period.mail) {
    const mailed = addDays(first.date, 3)
    rolls.push({ landed: mailed, to: rollToOpen(mailed, 'after', closed) })
  }
  // An unreachable clerk moves only the very last day; moving the day before +3 would be later.
  const shut = period.direction === 'after' ? (period.closed ?? []) : []
  const landed = rolls[rolls.length - 1]!.to.date
  if (shut.includes(landed)) {
    rolls.push({ landed, to: rollToOpen(landed, 'after', (d) => shut.includes(d) || closed(d)) })
  }
  return { counted, rolls, date: rolls[rolls.length - 1]!.to.date }
}
