import { type Lang, languages } from '#app/i18n/languages.ts'
import { type IsoDate, isIsoDate, isoDate } from '#law/dates.ts'
import { peek, textOf } from './names.ts'

/** A day as it was typed. It is what a refused date is stored as, so that nothing typed is lost. */
export interface TypedDay {
  readonly month: string
  readonly day: string
  readonly year: string
  /** "I do not know" was ticked although a day was typed as well. */
  readonly unknown?: true
}
export type DayWhy =
  | 'empty'
  | 'both'
  | 'noMonth'
  | 'monthUnclear'
  | 'noDay'
  | 'dayUnclear'
  | 'dayPastEnd'
  | 'noYear'
  | 'yearShort'
  | 'yearUnclear'
/** Which of the three boxes is wrong, and why. `last`: the last day of the month that was meant. */
export interface DayTrouble {
  readonly box: 'month' | 'day' | 'year'
  readonly why: DayWhy
  readonly month?: number
  readonly last?: number
}

/** The zeros of the digits that a person may type: Arabic, Persian, Devanagari, Gurmukhi, Khmer, wide. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x0a66, 0x17e0, 0xff10]

function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = ZEROS.find((z) => code >= z && code < z + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}

const clean = (text: string) => latinDigits(text).trim()
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}.,]/gu, '')
    .trim()
    .toLowerCase()

const named = new Map<string, readonly string[]>()

/** The months of a language by name, January first. A language's own calendar is never meant. */
export function monthNames(lang: Lang, style: 'long' | 'short' = 'long'): readonly string[] {
  const key = `${lang} ${style}`
  const known = named.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(languages[lang].tag, {
    month: style,
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  const names = Array.from({ length: 12 }, (_, m) => format.format(Date.UTC(2017, m, 15)))
  named.set(key, names)
  return names
}

/** 1 to 12 for a month's number or name, in the page's language or English; null when unclear. */
export function readMonth(typed: string, lang: Lang): number | null {
  const text = clean(typed)
  if (/^\d{1,2}$/.test(text)) {
    const number = Number(text)
    return number >= 1 && number <= 12 ? number : null
  }
  const wanted = folded(text)
  if (wanted === '' || wanted.length > 40) return null
  const known = new Set<number>()
  for (const from of [lang, 'en'] as const) {
    for (const style of ['long', 'short'] as const) {
      const names = monthNames(from, style).map(folded)
      const exact = names.indexOf(wanted)
      if (exact >= 0) return exact + 1
      names.forEach((name, m) => {
        if (wanted.length >= 3 && name.startsWith(wanted)) known.add(m + 1)
      })
    }
  }
  const [only] = known
  return known.size === 1 && only !== undefined ? only : null
}

/** A whole date in one box: "October 30, 2017", "2017-10-30"; "10/30/2017" where only one reading exists. */
function readLine(line: string, lang: Lang): IsoDate | null {
  if (isIsoDate(line)) return line
  const worded = /^(\p{L}[\p{L}\p{M}]{0,20})\.?\s{1,3}(\d{1,2}),?\s{1,3}(\d{4})$/u.exec(line)
  if (worded) {
    const month = readMonth(worded[1] ?? '', lang)
    return month === null ? null : isoDate(Number(worded[3]), month, Number(worded[2]))
  }
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(line)
  if (!slashed) return null
  const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
  if (a === b || b > 12) return isoDate(year, a, b)
  return a > 12 ? isoDate(year, b, a) : null
}

export const isBlankDay = (typed: TypedDay): boolean =>
  [typed.month, typed.day, typed.year].every((box) => box.trim() === '')

/** The day that was typed; null when it is not one. A two-digit year is not guessed. */
export function readDay(typed: TypedDay, lang: Lang): IsoDate | null {
  const [day, year] = [clean(typed.day), clean(typed.year)]
  if (day === '' && year === '') return readLine(clean(typed.month), lang)
  const month = readMonth(typed.month, lang)
  if (month === null || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return null
  return isoDate(Number(year), month, Number(day))
}

/** The three boxes for a value that may be anything: a date, what was typed, or nothing. */
export function dayBoxes(value: unknown, lang: Lang): TypedDay {
  if (isIsoDate(value)) {
    const [year = '', month, day] = value.split('-')
    const name = monthNames(lang)[Number(month) - 1] ?? ''
    return { month: name, day: String(Number(day)), year }
  }
  if (typeof value === 'string') {
    return { month: value === 'unknown' ? '' : value, day: '', year: '' }
  }
  const boxes = {
    month: textOf(peek(value, 'month')),
    day: textOf(peek(value, 'day')),
    year: textOf(peek(value, 'year')),
  }
  return peek(value, 'unknown') === true ? { ...boxes, unknown: true } : boxes
}

/** What was typed, as one line for an error sentence; the month's number is said by its name. */
export function echoDay(typed: TypedDay, lang: Lang): string {
  const month = readMonth(typed.month, lang)
  const name = month === null ? typed.month.trim() : (monthNames(lang)[month - 1] ?? '')
  const front = [name, typed.day.trim()].filter((piece) => piece !== '').join(' ')
  return [front, typed.year.trim()].filter((piece) => piece !== '').join(', ')
}

/** Says which box of a refused date is wrong. The first trouble in reading order is told. */
export function troubleOfDay(typed: TypedDay, lang: Lang): DayTrouble {
  if (typed.unknown) return { box: 'month', why: 'both' }
  if (isBlankDay(typed)) return { box: 'month', why: 'empty' }
  const [day, year] = [clean(typed.day), clean(typed.year)]
  if (typed.month.trim() === '') return { box: 'month', why: 'noMonth' }
  const month = readMonth(typed.month, lang)
  if (month === null) return { box: 'month', why: 'monthUnclear' }
  if (day === '') return { box: 'day', why: 'noDay' }
  const number = /^\d{1,2}$/.test(day) ? Number(day) : 0
  if (number < 1 || number > 31) return { box: 'day', why: 'dayUnclear' }
  if (year === '') return { box: 'year', why: 'noYear' }
  if (/^\d{1,2}$/.test(year)) return { box: 'year', why: 'yearShort' }
  if (!/^\d{4}$/.test(year)) return { box: 'year', why: 'yearUnclear' }
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return { box: 'day', why: 'dayPastEnd', month, last }
}
