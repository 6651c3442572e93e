import type { CaseDates, CaseDeadline } from '#law/case-dates.ts'
import { courtDate, type IsoDate, weekday } from '#law/dates.ts'
import type { Due } from '#law/order/reading.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { bold, type Line, text } from './tree.ts'

/** How sheets and letters say a day, a clock time and a limit of the order. */
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "Monday, November 20, 2017": the weekday lets a reader catch a slip. */
export const longDate = (date: IsoDate) => `${DAYS[weekday(date)]}, ${courtDate(date)}`

/** "4:00 p.m." of a 24-hour `16:00`. */
function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return `${twelve}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** ", by 4:00 p.m." where the order names a time; empty where it does not. */
export const byTime = (due: Due, before = ', by ') =>
  due.time ? `${before}${clock(due.time)}` : ''

/** The same words with a full stop, which "p.m." already has. */
export const stopped = (words: string) => (words.endsWith('.') ? words : `${words}.`)

const STARTS = {
  order: 'the date of the order',
  service: 'the date of service of the order',
  entry: 'the entry of the order',
  filing: 'the filing of the order',
  conference: 'the conference',
  receipt: 'receipt',
  unstated: 'the date of the order',
} as const

const UNITS = { hours: 'hour', days: 'day', 'court-days': 'court day', weeks: 'week' } as const
const length = (count: number, unit: keyof typeof UNITS) =>
  `${count} ${UNITS[unit]}${count === 1 ? '' : 's'}`

/** A limit in words: "7 days after the conference.", or the day that the order names. */
export function limit(due: Due): string {
  if ('date' in due) return stopped(`The order names ${longDate(due.date)}${byTime(due, ', at ')}`)
  const long = length(due.count, due.unit)
  if ('before' in due) return stopped(`${long} before the hearing${byTime(due)}`)
  if (due.from === 'unstated') {
    return `${long}. The order does not say from when. It is counted from the date of the order.`
  }
  return stopped(`${long} after ${STARTS[due.from]}${byTime(due)}`)
}

/**
 * What is known of the paper's day while it hangs on a talk to come: "7 days after the talk, and never
 * later than …". Null where no date hangs on one, or the day is no longer ahead.
 */
export function onTheTalk({ paper, governing, planFor }: CaseDates, live: Live): Line | null {
  const due = paper.find(({ ifHeldOn }) => ifHeldOn !== null)?.due
  if (due === undefined || 'date' in due || planFor?.status !== 'ahead') return null
  const later = confirmed(live, 'orderWhichever') === 'later'
  const certain = governing === null ? null : longDate(governing.date)
  const bound = later
    ? `, or by ${certain}, whichever is later`
    : `, and never later than ${certain}`
  return [
    text(`${length(due.count, due.unit)} after the talk${certain === null ? '' : bound}.`),
    text(' If you talk on the last day: '),
    bold(longDate(planFor.date)),
    text('.'),
  ]
}

/** The two days that a count gives where its start can be read in two ways; empty where it cannot. */
export function twoReadings({ date, start, otherReading }: CaseDeadline): string {
  if (start === null || otherReading === null) return ''
  const [first, last] =
    start.trigger === 'conference'
      ? ['the first conference', 'the last']
      : [courtDate(start.date), courtDate(otherReading.start)]
  return `Counted from ${first}, ${longDate(date)}; from ${last}, ${longDate(otherReading.date)}. The order does not say which.`
}

/** True when the day is behind in every reading of the order. */
export const surelyPassed = ({ status, otherReading }: CaseDeadline, today: IsoDate): boolean =>
  status === 'passed' && (otherReading === null || otherReading.date < today)
