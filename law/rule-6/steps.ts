import type { Citation } from '../cite.ts'
import { type IsoDate, weekday } from '../dates.ts'
import { type Holiday, type HolidayName, holidayRule, legalHoliday } from '../holidays.ts'
import { rules } from './rules.ts'

/** How long a period is. Rule 6 has days and hours; a week is 7 days; court days are an order's own. */
export type LengthUnit = 'hours' | 'days' | 'weeks' | 'court-days'
export type Direction = 'after' | 'before'

/** Each thing that a count can say. The words for it are in `locales`, under the same name. */
export type StepReason =
  | 'trigger-not-counted'
  | 'days-counted-forward'
  | 'days-counted-backward'
  | 'court-days-counted-forward'
  | 'court-days-counted-backward'
  | 'court-day-holiday'
  | 'no-court-day-rule'
  | 'hours-begin-at-once'
  | 'hours-counted-forward'
  | 'hours-counted-backward'
  | 'clock-changed'
  | 'is-saturday'
  | 'is-sunday'
  | 'is-holiday'
  | 'is-monday-after-holiday'
  | 'clerk-inaccessible'
  | 'last-day-open'
  | 'moved-forward'
  | 'moved-backward'
  | 'moved-to-accessible-day'
  | 'same-time-moved'
  | 'mail-days-added'
  | 'federal-friday'
  | 'california-holiday'
  | 'california-friday'
  | 'california-monday'
  | 'possibly-later'
  | 'act-on-earlier'
  | 'state-holidays-not-checked'
  | 'state-holiday-not-backward'
  | 'date-certain'
  | 'date-certain-time'
  | 'act-before-date-certain'

/** One thing that happened in a count, on one day, and the law it rests on. */
export interface Step {
  readonly date: IsoDate
  readonly reason: StepReason
  /** Empty where no rule says it; such a step is a warning to check the order. */
  readonly rules: readonly Citation[]
  readonly count?: number
  readonly unit?: LengthUnit
  readonly holiday?: HolidayName
  /** The holiday's own day, when it is kept on another. */
  readonly holidayDay?: IsoDate
  /** A clock time in the court's zone, 24-hour `16:00`. */
  readonly time?: string
}

/** Names the holiday of a step. */
export function kept({ name, day }: Holiday): Pick<Step, 'holiday' | 'holidayDay'> {
  return { holiday: name, holidayDay: day }
}

/** Why a period cannot end on `date`; null when it can. */
export function closedStep(date: IsoDate): Step | null {
  const holiday = legalHoliday(date)
  if (holiday) {
    const reason = holiday.day === date ? 'is-holiday' : 'is-monday-after-holiday'
    return { date, reason, rules: [rules.lastDay, holidayRule(holiday)], ...kept(holiday) }
  }
  if (weekday(date) === 6) return { date, reason: 'is-saturday', rules: [rules.lastDay] }
  if (weekday(date) === 0) return { date, reason: 'is-sunday', rules: [rules.lastDay] }
  return null
}
