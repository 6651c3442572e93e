import type { IsoDate } from '#law/dates.ts'
import { type Lang, languages } from './languages.ts'

/** A day as a person says it: "Monday, November 20, 2017". Throws a RangeError when it is no day. */
export function formatDay(lang: Lang, day: IsoDate): string {
  const format = new Intl.DateTimeFormat(languages[lang].tag, {
    dateStyle: 'full',
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}
