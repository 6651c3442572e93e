import type { Citation } from './cite.ts'
import { courtById, isInCalifornia } from './courts.ts'
import type { IsoDate } from './dates.ts'
import { doubtfulSteps, perhapsClosed, rollToOpen, surelyClosed } from './rule-6/open-days.ts'
import { rules } from './rule-6/rules.ts'
import { closedStep, type Direction, type Step } from './rule-6/steps.ts'

const HOUR_MS = 3_600_000
const WALL = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/

/** What a clock on the wall in `zone` shows at an instant (ms since 1970), as `2026-03-06T15:00`. */
function wallClock(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

const asUtc = (wall: string) => Date.parse(`${wall}:00Z`)

/** How far the zone's clock is ahead of UTC at an instant, in ms. */
const offset = (instant: number, zone: string) => asUtc(wallClock(instant, zone)) - instant

/**
 * The instant when the wall clock shows `wall`. When the clock shows it twice (autumn) it is the first;
 * when it skips it (spring), the clock is read as if it had not been moved yet.
 */
function instantOf(wall: string, zone: string): number {
  const before = offset(asUtc(wall) - 24 * HOUR_MS, zone)
  const after = offset(asUtc(wall) + 24 * HOUR_MS, zone)
  const found = [asUtc(wall) - before, asUtc(wall) - after].sort((a, b) => a - b)
  return found.find((instant) => wallClock(instant, zone) === wall) ?? asUtc(wall) - before
}

export interface HoursCount {
  /** The moment of the event on the court's clock, `2026-03-06T15:00`. */
  readonly from: string
  /** Whole hours, 1 or more. */
  readonly count: number
  /** IANA zone of the court, such as `America/Los_Angeles`. */
  readonly zone: string
  /** A CourtListener id; null when unknown. */
  readonly court: string | null
  readonly direction?: Direction
}

export interface HoursDeadline {
  /** The moment to act by, on the court's clock: where two readings exist, the earlier. */
  readonly at: string
  readonly possiblyLater: string | null
  readonly steps: readonly Step[]
}

/**
 * The end of a period that is stated in hours, Fed. R. Civ. P. 6(a)(2): every elapsed hour counts, also
 * through daylight saving, and an end on a closed day moves to the same time on the next open day.
 * Throws a RangeError when `from` is not such a moment, `count` is below 1 or the zone is unknown.
 */
export function computeHours(period: HoursCount): HoursDeadline {
  const { from, count, zone, court, direction = 'after' } = period
  if (!WALL.test(from) || Number.isNaN(asUtc(from)) || !Number.isInteger(count) || count < 1)
    throw new RangeError('hours need a moment written YYYY-MM-DDTHH:MM and a count of 1 or more')
  const sign = direction === 'after' ? 1 : -1
  const start = instantOf(from, zone)
  const end = start + sign * count * HOUR_MS
  const [day, time] = wallClock(end, zone).split('T') as [IsoDate, string]
  const california = isInCalifornia(court)
  const strict = rollToOpen(day, direction, surelyClosed)
  const wide = rollToOpen(day, direction, perhapsClosed(direction, california))
  const way = direction === 'after' ? 'forward' : 'backward'
  const steps: Step[] = [
    {
      date: from.slice(0, 10),
      reason: 'hours-begin-at-once',
      rules: [rules.hoursBegin],
      time: from.slice(11),
    },
    {
      date: day,
      reason: `hours-counted-${way}`,
      rules: [rules.everyHour],
      count,
      unit: 'hours',
      time,
    },
  ]
  if (offset(start, zone) !== offset(end, zone))
    steps.push({ date: day, reason: 'clock-changed', rules: [rules.everyHour], time })
  for (const passed of strict.passed) {
    const step = closedStep(passed)
    if (step) steps.push({ ...step, rules: [rules.sameTime, ...step.rules.slice(1)] })
  }
  if (strict.date !== day)
    steps.push({ date: strict.date, reason: 'same-time-moved', rules: [rules.sameTime], time })
  const at = (date: IsoDate) => `${date}T${time}`
  if (wide.date !== strict.date) {
    steps.push(...wide.passed.flatMap((passed) => doubtfulSteps(passed, direction, california)))
    const reason = direction === 'after' ? 'possibly-later' : 'act-on-earlier'
    if (direction === 'before' || california)
      steps.push({ date: wide.date, reason, rules: [], time })
  }
  if (direction === 'after' && !california)
    steps.push({
      date: strict.date,
      reason: 'state-holidays-not-checked',
      rules: [rules.stateHoliday],
    })
  const [act, later] = direction === 'after' ? [strict, wide] : [wide, strict]
  const known = direction === 'before' || california
  return {
    at: at(act.date),
    possiblyLater: known && later.date > act.date ? at(later.date) : null,
    steps,
  }
}

export interface EndOfDay {
  readonly date: IsoDate
  /** Electronic filing may be done until midnight; paper must be at the counter before it closes. */
  readonly ends: 'midnight' | 'counter-closing'
  readonly zone: string
  readonly rule: Citation
}

/**
 * When the last day ends, Fed. R. Civ. P. 6(a)(4), unless an order or local rule says otherwise: at
 * midnight in the court's zone for electronic filing, else when the clerk's office is scheduled to
 * close. That hour is not known here. Null when the court is not a district court of the table.
 */
export function endOfLastDay(
  date: IsoDate,
  filing: 'electronic' | 'other',
  court: string,
): EndOfDay | null {
  const zone = courtById(court)?.zone
  if (zone === undefined) return null
  return filing === 'electronic'
    ? { date, ends: 'midnight', zone, rule: rules.electronicDay }
    : { date, ends: 'counter-closing', zone, rule: rules.counterDay }
}
