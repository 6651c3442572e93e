import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { type IsoDate, isIsoDate } from '#law/dates.ts'

/** A day to keep. The title is all that the calendar says: it may lie on a phone that others see. */
export interface CalendarDay {
  /** Names the day for good: a calendar that has it already replaces it and does not add another. */
  readonly id: string
  readonly date: IsoDate
  readonly title: string
}

export interface CalendarOptions {
  /** Tells one person's days from another's in the ids; no fact about the case. */
  readonly owner: string
  /** The moment the file is made, `2017-11-15T08:00:00Z`: the renderer has no clock. */
  readonly stamp: string
  /** Days before, at nine in the morning, on which the calendar reminds. At least one each. */
  readonly remind?: readonly number[]
}

const HOUR = 3600
const plainId = (id: string) => id.replace(/[^A-Za-z0-9-]/g, '-')
const oneLine = (title: string) => title.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '')

/**
 * An iCalendar file (RFC 5545) of days without a time: a deadline is a day in the court's zone, and a
 * calendar that knows of hours would move it when the person travels. Throws a RangeError when a date
 * or the stamp is not one.
 */
export function renderCalendar(days: readonly CalendarDay[], options: CalendarOptions): string {
  const stamp = new Date(options.stamp)
  if (Number.isNaN(stamp.getTime())) {
    throw new RangeError('renderCalendar needs a stamp like 2017-11-15T08:00:00Z')
  }
  const calendar = ical({
    prodId: '//Good Faith//Deadlines//EN',
    method: ICalCalendarMethod.PUBLISH,
    timezone: 'UTC',
  })
  for (const { id, date, title } of days) {
    if (!isIsoDate(date)) throw new RangeError('a calendar day needs a date written YYYY-MM-DD')
    const event = calendar.createEvent({
      id: `${plainId(id)}-${plainId(options.owner)}@good-faith.invalid`,
      stamp,
      start: new Date(`${date}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary: oneLine(title),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const before of options.remind ?? [7, 1]) {
      // The event starts at midnight: nine in the morning of a day before is 15 hours ahead of it.
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: (before - 1) * 24 * HOUR + 15 * HOUR,
        description: oneLine(title),
      })
    }
  }
  return `${calendar.toString().trimEnd()}\r\n`
}
