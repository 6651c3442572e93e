import type { Lang } from '#app/i18n/languages.ts'
import { translate } from '#app/i18n/translate.ts'
import { caseDates } from '#law/case-dates.ts'
import { conferenceDates } from '#law/conference.ts'
import { addDays, daysBetween, type IsoDate, isWeekend } from '#law/dates.ts'
import { legalHoliday } from '#law/holidays.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { lastDayName } from './calendar-days.ts'
import { hearingOf } from './Hearing.tsx'

/** One day on the line, with everything that belongs to it. */
export interface Point {
  readonly date: IsoDate
  /** What the day is, in the person's words; several things may share a day. */
  readonly names: readonly string[]
  readonly isToday: boolean
}

/** One day of the strip. */
export interface Cell {
  readonly date: IsoDate
  readonly look: 'key' | 'today' | 'past' | 'off' | 'open'
}

/** A point of the strip: how many days after its first cell, and in which row its words stand, from 1. */
export interface Placed extends Point {
  readonly at: number
  readonly row: number
}

export interface Strip {
  readonly cells: readonly Cell[]
  readonly points: readonly Placed[]
}

/** The strip is so many days long: `timeline.css` has a column for each of them. */
const DAYS = 45
/** The words of a point are at most as wide as so many cells, on the narrowest screen with a strip. */
const WORDS = 11
/** So many points may have their words one below the other. */
const ROWS = 6

/**
 * The days that matter, in order: the order, today, the talk or its last day, each date of the paper,
 * the hearing. A day that is not known is not there; with nothing but today there is no line at all.
 */
export function timelineOf(lang: Lang, live: Live, today: IsoDate): readonly Point[] {
  const t = translate(lang, 'dates')
  const { call, paper } = caseDates(live, today)
  const held: IsoDate | undefined = conferenceDates(live)[0]
  const order: IsoDate | null = confirmed(live, 'orderDate')
  const hearing = hearingOf(live, today)
  const days: (readonly [IsoDate, string])[] = [
    ...(order === null ? [] : [[order, t('timeline.order')] as const]),
    ...(held === undefined ? [] : [[held, t('timeline.talked')] as const]),
    ...[...(call === null || held !== undefined ? [] : [call]), ...paper].map(
      (deadline) => [deadline.date, lastDayName(lang, deadline)] as const,
    ),
    ...(hearing === null ? [] : [[hearing.date, t('calendar.hearing')] as const]),
  ]
  if (days.length === 0) return []
  const all = [...new Set([...days.map(([date]) => date), today])].toSorted()
  return all.map((date) => {
    const names = days.filter((day) => day[0] === date).map(([, name]) => name)
    const isToday = date === today
    return { date, isToday, names: [...new Set(isToday ? [t('timeline.today'), ...names] : names)] }
  })
}

/** The same days as a strip with a cell a day; null when they lie too far apart for it. */
export function stripOf(points: readonly Point[], today: IsoDate): Strip | null {
  const [first, last] = [points[0]?.date, points.at(-1)?.date]
  if (first === undefined || last === undefined) return null
  // Behind the last day there must be room for its words.
  if (daysBetween(first, last) + WORDS > DAYS) return null
  const cells = Array.from({ length: DAYS }, (_, i) => addDays(first, i)).map((date) => ({
    date,
    look: lookOf(date, today, points),
  }))
  const placed = inRows(points, first)
  return placed.some(({ row }) => row > ROWS) ? null : { cells, points: placed }
}

function lookOf(date: IsoDate, today: IsoDate, points: readonly Point[]): Cell['look'] {
  if (date === today) return 'today'
  if (points.some((point) => point.date === date)) return 'key'
  if (date < today) return 'past'
  return isWeekend(date) || legalHoliday(date) !== null ? 'off' : 'open'
}

/** Words that would meet the next day's words stand a row lower: their line passes them on its left. */
function inRows(points: readonly Point[], first: IsoDate): readonly Placed[] {
  const placed: Placed[] = []
  for (const point of points.toReversed()) {
    const at = daysBetween(first, point.date)
    const met = placed.filter((later) => later.at < at + WORDS)
    placed.unshift({ ...point, at, row: 1 + Math.max(0, ...met.map(({ row }) => row)) })
  }
  return placed
}
