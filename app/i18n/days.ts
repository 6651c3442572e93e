import type { IsoDate } from '#law/dates.ts'
import { type Lang, languages } from './languages.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Says a day by one choice of `Intl`'s options; making a formatter is dear, so each is made once. */
function say(lang: Lang, day: IsoDate, options: Intl.DateTimeFormatOptions): string {
  const key = `${lang} ${Object.values(options).join()}`
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(languages[lang].tag, {
      ...options,
      calendar: 'gregory',
      // The digits of the order, whatever a release of the language's data prefers.
      numberingSystem: 'latn',
      timeZone: 'UTC',
    })
  formats.set(key, format)
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** A day as a person says it: "Monday, November 20, 2017". Throws a RangeError when it is no day. */
export const formatDay = (lang: Lang, day: IsoDate): string => say(lang, day, { dateStyle: 'full' })

/** The month of a day by name: "November". */
export const formatMonth = (lang: Lang, day: IsoDate): string => say(lang, day, { month: 'long' })

/** The day of its month: "20". */
export const formatDayOfMonth = (lang: Lang, day: IsoDate): string =>
  say(lang, day, { day: 'numeric' })
