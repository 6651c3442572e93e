import * as en from 'chrono-node/en'
import * as es from 'chrono-node/es'
import { type Lang, languages } from '#app/i18n/languages.ts'
import { type IsoDate, isoDate, weekday } from '#law/dates.ts'
import { clean, folded, readMonth } from './day-names.ts'
import { inEnglish, relativeOf, tidy, WEEKDAY, weekdayOf, withoutFillers } from './day-words.ts'

/** Why a line is not taken as a day. `lineUnclear`: it is no date, or more than one. */
export type LineWhy =
  | 'lineUnclear'
  | 'ambiguous'
  | 'weekday'
  | 'noDay'
  | 'dayUnclear'
  | 'dayPastEnd'
  | 'noYear'
  | 'yearShort'
export interface LineTrouble {
  readonly why: LineWhy
  readonly month?: number
  readonly last?: number
  /** The days that the line could mean, or the one whose weekday it says wrongly. */
  readonly days?: readonly IsoDate[]
}
export interface LineDay {
  readonly day: IsoDate
  /** It was counted from today: tomorrow the same words mean another day. */
  readonly relative: boolean
}

/** Nobody writes a date longer than this, and a library of patterns is given no more to search. */
const LONGEST = 60
const UNCLEAR: LineTrouble = { why: 'lineUnclear' }

/** The library's own reading of a language, beside the one through English. */
const OWN: Readonly<Record<string, typeof en.strict>> = { es: es.strict }

/**
 * One line as a day: "Nov 3, 2017", "viernes, 3 de noviembre de 2017", "yesterday". All of the line must
 * be the date, and nothing is guessed: no year, no order of numbers. `today` is the court's day that
 * "yesterday" is counted from; without it no such words are taken.
 */
export function readLine(line: string, lang: Lang, today?: IsoDate): LineDay | LineTrouble {
  if (line.length > 4 * LONGEST) return UNCLEAR
  const typed = clean(line)
  if (typed === '' || typed.length > LONGEST) return UNCLEAR
  const english = inEnglish(typed, lang)
  const past = counted(english, lang, today)
  if (past !== null) return { day: past, relative: true }
  const said = english.match(WEEKDAY) ?? []
  if (said.length > 1) return UNCLEAR
  const rest = tidy(english.replace(WEEKDAY, ' '))
  const from = counted(rest, lang, today)
  const plain = withoutFillers(rest, lang)
  const read = from ?? numbered(plain) ?? worded(plain, folded(typed), lang)
  if (typeof read !== 'string') return read
  const named = said[0]
  if (named !== undefined && weekdayOf(named) !== weekday(read)) {
    return { why: 'weekday', days: [read] }
  }
  return { day: read, relative: from !== null }
}

/** Noon in UTC, read back in UTC: the machine's own zone and its summer time have no say. */
const reference = (today: IsoDate) => ({ instant: new Date(`${today}T12:00:00Z`), timezone: 0 })

type Found = ReturnType<typeof en.parse>[number]
const dayOf = ({ start }: Found): IsoDate | null =>
  isoDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)

function counted(text: string, lang: Lang, today: IsoDate | undefined): IsoDate | null {
  const relative = today === undefined ? null : relativeOf(text, lang)
  if (today === undefined || relative === null) return null
  const [found] = en.casual.parse(relative, reference(today))
  return found === undefined ? null : dayOf(found)
}

/** Numbers alone: the year first, or an order that only one reading of them allows. Else null. */
function numbered(text: string): IsoDate | LineTrouble | null {
  const first = /^(\d{4})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})$/.exec(text)
  if (first) return dated(Number(first[1]), Number(first[2]), Number(first[3]))
  const slashed = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{2}|\d{4}))?$/.exec(text)
  if (!slashed) return null
  const [a, b, digits] = [Number(slashed[1]), Number(slashed[2]), slashed[3]]
  if (digits === undefined) return { why: 'noYear' }
  if (digits.length === 2) return { why: 'yearShort' }
  const year = Number(digits)
  if (a === b || b > 12) return dated(year, a, b)
  if (a > 12) return dated(year, b, a)
  const both = [isoDate(year, a, b), isoDate(year, b, a)].filter((day) => day !== null)
  return { why: 'ambiguous', days: both }
}

/** The day, or which of its numbers cannot be. */
function dated(year: number, month: number, day: number): IsoDate | LineTrouble {
  const date = isoDate(year, month, day)
  if (date !== null) return date
  if (month < 1 || month > 12) return UNCLEAR
  if (day < 1 || day > 31) return { why: 'dayUnclear' }
  return { why: 'dayPastEnd', month, last: new Date(Date.UTC(year, month, 0)).getUTCDate() }
}

/** A date with a month's name, as the library reads it; where two readings differ, it is unclear. */
function worded(text: string, typed: string, lang: Lang): IsoDate | LineTrouble {
  const own = OWN[languages[lang].tag.split('-')[0] ?? '']
  const read = [whole(en.strict, text), own ? whole(own, tidy(typed)) : null]
  const days = new Set(read.filter((day) => day !== null))
  const [only] = days
  if (days.size > 1) return UNCLEAR
  return only ?? missing(text)
}

/** The day that is all of the text: certain, with its year in four digits, and without anything else. */
function whole(library: typeof en.strict, text: string): IsoDate | null {
  // Looked at first: the library's patterns are slow only on lines of many numbers.
  const numbers = text.match(/\d+/g) ?? []
  const years = numbers.filter((digits) => digits.length > 3)
  if (numbers.length > 2 || years.length !== 1) return null
  const [found, ...more] = library.parse(text, reference('2000-01-01'))
  if (found === undefined || more.length > 0 || found.end) return null
  if (found.tags().has('result/relativeDate')) return null
  const { start, index } = found
  const beside = text.slice(0, index) + text.slice(index + found.text.length)
  if (/[^\s,.()]/.test(beside)) return null
  if (!(['year', 'month', 'day'] as const).every((piece) => start.isCertain(piece))) return null
  if (start.isCertain('hour') || start.isCertain('timezoneOffset')) return null
  const day = dayOf(found)
  if (day === null || years[0] !== day.slice(0, 4)) return null
  const said = start.isCertain('weekday') ? start.get('weekday') : weekday(day)
  return said === weekday(day) ? day : null
}

/** What a line lacks that has a month's name and nothing but numbers beside it. */
function missing(text: string): LineTrouble {
  const words = text.match(/\p{L}+|\d+/gu) ?? []
  const letters = words.filter((word) => !/\d|^(?:st|nd|rd|th)$/.test(word))
  const month = letters.length === 1 ? readMonth(letters[0] ?? '', 'en') : null
  if (month === null || /[^\p{L}\d\s,.'’/-]/u.test(text)) return UNCLEAR
  const numbers = words.filter((word) => /^\d+$/.test(word))
  const [short, years] = [
    numbers.filter((n) => n.length < 3),
    numbers.filter((n) => n.length === 4),
  ]
  if (short.length + years.length !== numbers.length) return UNCLEAR
  if (numbers.length < 2 && short.length === 0) return { why: 'noDay' }
  if (numbers.length === 1) return { why: 'noYear' }
  if (short.length === 2 && numbers.length === 2) return { why: 'yearShort' }
  if (short.length !== 1 || years.length !== 1) return UNCLEAR
  const read = dated(Number(years[0]), month, Number(short[0]))
  return typeof read === 'string' ? UNCLEAR : read
}
