import type { Lang } from '#app/i18n/languages.ts'
import { type IsoDate, isIsoDate, isoDate } from '#law/dates.ts'
import { type LineDay, type LineTrouble, type LineWhy, readLine } from './day-line.ts'
import { clean, monthNames, readMonth } from './day-names.ts'
import { type Box, inner, type Post, peek, textOf } from './names.ts'

/** A day as it was typed. It is what a refused date is stored as, so that nothing typed is lost. */
export interface TypedDay {
  readonly month: string
  readonly day: string
  readonly year: string
  /** The day in one line, where one was typed. */
  readonly line?: string
  /** The court's day when a line was typed: "yesterday" is counted from it. */
  readonly on?: IsoDate
  /** The three boxes still hold the stored day: what is meant is the line. */
  readonly boxesAsStored?: true
  /** "I do not know" was ticked although a day was typed as well. */
  readonly unknown?: true
}
export type DayWhy =
  | 'empty'
  | 'both'
  | 'noMonth'
  | 'monthUnclear'
  | 'yearUnclear'
  | 'twoDays'
  | LineWhy
/** Which of the boxes is wrong, and why. `last`: the last day of the month that was meant. */
export interface DayTrouble extends Omit<LineTrouble, 'why'> {
  readonly box: 'month' | 'day' | 'year' | 'line'
  readonly why: DayWhy
}

const blankBoxes = ({ month, day, year }: TypedDay): boolean =>
  [month, day, year].every((box) => box.trim() === '')
const blankLine = ({ line = '' }: TypedDay): boolean => line.trim() === ''
export const isBlankDay = (typed: TypedDay): boolean => blankBoxes(typed) && blankLine(typed)

/** True when the month's box is the only one of the three that is filled in. */
const inMonthAlone = ({ day, year }: TypedDay): boolean => day.trim() === '' && year.trim() === ''

/** What a form knows of a day beside its boxes. */
export interface DayContext {
  readonly lang: Lang
  /** The court's day, from which "yesterday" is counted. */
  readonly today: IsoDate
  /** The day that the page was made with. It may be anything. */
  readonly stored: unknown
}

/** The boxes of one day as they were posted. */
export function postedDay(post: Post, box: Box, { lang, today, stored }: DayContext): TypedDay {
  const get = (piece: string) => post.one(inner(box, piece).name)
  const typed = { month: get('month'), day: get('day'), year: get('year'), line: get('line') }
  const { line, ...boxes } = typed
  if (blankLine(typed)) return inMonthAlone(boxes) ? { ...boxes, on: today } : boxes
  const asStored = isIsoDate(stored) && sameBoxes(boxes, dayBoxes(stored, lang))
  return { ...typed, on: today, ...(asStored ? { boxesAsStored: true } : {}) }
}

/** True when the three boxes hold the same; the line is looked at elsewhere. */
export const sameBoxes = (a: TypedDay, b: TypedDay): boolean =>
  a.month === b.month && a.day === b.day && a.year === b.year

const isDay = (read: LineDay | LineTrouble): read is LineDay => 'day' in read

/** The day of the three boxes, or of a whole date in the month's box; null when it is not one. */
function readBoxes(typed: TypedDay, lang: Lang): IsoDate | null {
  if (inMonthAlone(typed)) {
    const read = readLine(typed.month, lang, typed.on)
    return isDay(read) ? read.day : null
  }
  const [day, year] = [clean(typed.day), clean(typed.year)]
  const month = readMonth(typed.month, lang)
  if (month === null || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return null
  return isoDate(Number(year), month, Number(day))
}

const boxesCount = (typed: TypedDay) => !blankBoxes(typed) && typed.boxesAsStored !== true

/** The day that was typed; null when it is not one. Boxes and a line must say the same day. */
export function readDay(typed: TypedDay, lang: Lang): IsoDate | null {
  if (blankLine(typed)) return readBoxes(typed, lang)
  const read = readLine(typed.line ?? '', lang, typed.on)
  if (!isDay(read)) return null
  return boxesCount(typed) && readBoxes(typed, lang) !== read.day ? null : read.day
}

/** The boxes for a value that may be anything: a date, what was typed, or nothing. */
export function dayBoxes(value: unknown, lang: Lang): TypedDay {
  if (isIsoDate(value)) {
    const [year = '', month, day] = value.split('-')
    const name = monthNames(lang)[Number(month) - 1] ?? ''
    return { month: name, day: String(Number(day)), year }
  }
  if (typeof value === 'string') {
    return { month: value === 'unknown' ? '' : value, day: '', year: '' }
  }
  const [line, on] = [textOf(peek(value, 'line')), peek(value, 'on')]
  return {
    month: textOf(peek(value, 'month')),
    day: textOf(peek(value, 'day')),
    year: textOf(peek(value, 'year')),
    ...(line === '' ? {} : { line }),
    ...(isIsoDate(on) ? { on } : {}),
    ...(peek(value, 'boxesAsStored') === true ? { boxesAsStored: true } : {}),
    ...(peek(value, 'unknown') === true ? { unknown: true } : {}),
  }
}

/** What the three boxes hold, as one line for an error sentence; a month's number by its name. */
export function echoBoxes(typed: TypedDay, lang: Lang): string {
  const month = readMonth(typed.month, lang)
  const name = month === null ? typed.month.trim() : (monthNames(lang)[month - 1] ?? '')
  const front = [name, typed.day.trim()].filter((piece) => piece !== '').join(' ')
  return [front, typed.year.trim()].filter((piece) => piece !== '').join(', ')
}

/** Says which box of a refused date is wrong. The first trouble in reading order is told. */
export function troubleOfDay(typed: TypedDay, lang: Lang): DayTrouble {
  if (typed.unknown) return { box: blankBoxes(typed) ? 'line' : 'month', why: 'both' }
  if (isBlankDay(typed)) return { box: 'month', why: 'empty' }
  const boxes = boxesCount(typed) ? readBoxes(typed, lang) : null
  if (boxesCount(typed) && boxes === null) return troubleOfBoxes(typed, lang)
  const read = readLine(typed.line ?? '', lang, typed.on)
  if (!isDay(read)) return { ...read, box: 'line' }
  return { box: 'line', why: 'twoDays', days: boxes === null ? [] : [boxes, read.day] }
}

function troubleOfBoxes(typed: TypedDay, lang: Lang): DayTrouble {
  const [day, year] = [clean(typed.day), clean(typed.year)]
  if (typed.month.trim() === '') return { box: 'month', why: 'noMonth' }
  const month = readMonth(typed.month, lang)
  if (month === null) {
    // A whole date in the month's box is told what a line is told, where more is known of it.
    const read = inMonthAlone(typed) ? readLine(typed.month, lang, typed.on) : null
    if (read === null || isDay(read) || read.why === 'lineUnclear')
      return { box: 'month', why: 'monthUnclear' }
    return { ...read, box: 'month' }
  }
  if (day === '') return { box: 'day', why: 'noDay' }
  const number = /^\d{1,2}$/.test(day) ? Number(day) : 0
  if (number < 1 || number > 31) return { box: 'day', why: 'dayUnclear' }
  if (year === '') return { box: 'year', why: 'noYear' }
  if (/^\d{1,2}$/.test(year)) return { box: 'year', why: 'yearShort' }
  if (!/^\d{4}$/.test(year)) return { box: 'year', why: 'yearUnclear' }
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return { box: 'day', why: 'dayPastEnd', month, last }
}
