import { addDays, type IsoDate, isWeekend, weekday } from '../dates.ts'
import { californiaHoliday, federalFriday, legalHoliday } from '../holidays.ts'
import { rules } from './rules.ts'
import { type Direction, kept, type Step } from './steps.ts'

/** A day on which a period may not end, or that is not a court day. */
export type Closed = (date: IsoDate) => boolean

/** Closed without doubt: weekends and the legal holidays of Rule 6(a)(6)(A) and (B). */
export const surelyClosed: Closed = (date) => isWeekend(date) || legalHoliday(date) !== null

/**
 * Why a court might also treat `date` as a holiday, one step a reason; none for most days.
 * State holidays count only for periods after an event, 6(a)(6)(C), and are known for California.
 */
export function doubtfulSteps(date: IsoDate, direction: Direction, california: boolean): Step[] {
  if (surelyClosed(date)) return []
  const steps: Step[] = []
  const friday = federalFriday(date)
  if (friday)
    steps.push({ date, reason: 'federal-friday', rules: [rules.federalFriday], ...kept(friday) })
  const state = direction === 'after' && california ? californiaHoliday(date) : null
  if (state) {
    const moved = weekday(date) === 5 ? 'california-friday' : 'california-monday'
    steps.push({
      date,
      reason: state.day === date ? 'california-holiday' : moved,
      rules: [
        rules.stateHoliday,
        rules.californiaHolidays,
        ...(state.day === date ? [] : [rules.californiaMoves]),
      ],
      ...kept(state),
    })
  }
  return steps
}

/** Closed for certain, or perhaps: what a court might accept at most. */
export function perhapsClosed(direction: Direction, california: boolean): Closed {
  return (date) => surelyClosed(date) || doubtfulSteps(date, direction, california).length > 0
}

/** Where a count landed, and the closed days it passed over to get there. */
export interface Walk {
  readonly date: IsoDate
  readonly passed: readonly IsoDate[]
}

const stride = (direction: Direction) => (direction === 'after' ? 1 : -1)

/** From `date` to the first open day, itself included: forward or backward as 6(a)(5) says. */
export function rollToOpen(date: IsoDate, direction: Direction, closed: Closed): Walk {
  const passed: IsoDate[] = []
  let day = date
  for (; closed(day); day = addDays(day, stride(direction))) passed.push(day)
  return { date: day, passed }
}

/** The `count`th open day after (or before) `date`. */
export function walkCourtDays(
  date: IsoDate,
  count: number,
  direction: Direction,
  closed: Closed,
): Walk {
  const passed: IsoDate[] = []
  let day = date
  for (let left = count; left > 0; ) {
    day = addDays(day, stride(direction))
    if (closed(day)) passed.push(day)
    else left -= 1
  }
  return { date: day, passed }
}
