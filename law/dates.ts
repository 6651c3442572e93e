/**
 * Plain calendar dates. A date is a string `YYYY-MM-DD` with no time and no zone, because a deadline
 * is a day in the court's zone and nothing more. Arithmetic goes through day numbers in UTC.
 */
export type IsoDate = string

/** Sunday is 0, as in `Date.getUTCDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

const DAY_MS = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Day number since 1970-01-01; `NaN` when the text is not a real calendar day. */
function dayNumber(date: IsoDate): number {
  const m = SHAPE.exec(date)
  if (!m) return Number.NaN
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])]
  const at = new Date(Date.UTC(y, mo - 1, d))
  const real = at.getUTCFullYear() === y && at.getUTCMonth() === mo - 1 && at.getUTCDate() === d
  return real ? at.getTime() / DAY_MS : Number.NaN
}

/** True for a real day written `YYYY-MM-DD`; February 30 is not one. */
export function isIsoDate(text: unknown): text is IsoDate {
  return typeof text === 'string' && !Number.isNaN(dayNumber(text))
}

/** Builds a date from its parts (month 1-12); null when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isIsoDate(text) ? text : null
}

/** The day `days` later (earlier when negative). Throws a RangeError when `date` is not a date. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const at = dayNumber(date)
  if (Number.isNaN(at)) throw new RangeError('addDays needs a date written YYYY-MM-DD')
  return new Date((at + days) * DAY_MS).toISOString().slice(0, 10)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week, Sunday 0. */
export function weekday(date: IsoDate): Weekday {
  return new Date(dayNumber(date) * DAY_MS).getUTCDay() as Weekday
}

/** Saturday or Sunday. */
export function isWeekend(date: IsoDate): boolean {
  const day = weekday(date)
  return day === 0 || day === 6
}

/** The earliest of the dates given; null for none. */
export function earliest(dates: readonly IsoDate[]): IsoDate | null {
  return [...dates].sort()[0] ?? null
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** As the court writes it: `October 30, 2017`. */
export function courtDate(date: IsoDate): string {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number]
  return `${MONTHS[m - 1]} ${d}, ${y}`
}
