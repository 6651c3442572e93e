import { addDays, type IsoDate, isoDate } from '../dates.ts'

/** Dates as an order writes them, also with characters that a scanner damaged. */

export interface WrittenDate {
  readonly date: IsoDate
  readonly start: number
  readonly end: number
  /** The characters were damaged: the date is what they most likely were. */
  readonly damaged: boolean
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const DAY = '[\\dOoIl|SB]{1,2}'
const YEAR = '[12lI|][\\dOoIl|SB]{3}'
const LONG = `\\b([A-Za-z0-9|]{3,10})[.,]? (${DAY})(?:st|nd|rd|th)? ?[,.]? ?(${YEAR})(?![\\w])`
/** "third", "twenty-first": a day in words, before "day of". */
const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const ORDINALS: readonly string[] = [
  ...ONES,
  ...TEENS.split(' '),
  'twentieth',
  ...ONES.map((one) => `twenty-${one}`),
  'thirtieth',
  'thirty-first',
]
const IN_WORDS = `(?:[Tt]wenty|[Tt]hirty)[- ]?(?:${ONES.join('|')})|[A-Za-z]{4,11}th|[Ff]irst|[Ss]econd|[Tt]hird`
const DAY_FIRST = `\\b(\\d{1,2}|[\\dOoIl]{1,2}(?=(?:st|nd|rd|th) day of)|(?:${IN_WORDS})(?= day))(?:st|nd|rd|th)?(?: day)?(?: of)?,? ([A-Z][A-Za-z]{2,8})\\.?,? (?:A\\.D\\.,? )?(\\d{4})\\b`
const SHORT = '(?<![\\d/.-])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?![\\d/-])'
/** A regular expression's source for anything that may be a date. */
export const DATE = `(?:${LONG}|${DAY_FIRST}|${SHORT})`

function digits(text: string): { value: number; damaged: boolean } {
  const mended = text
    .replace(/[Oo]/g, '0')
    .replace(/[Il|]/g, '1')
    .replace(/S/g, '5')
    .replace(/B/g, '8')
  return { value: Number(mended), damaged: mended !== text }
}

/** Letters that differ between a scanned word and a month; 99 when the lengths are too far apart. */
function distance(word: string, month: string): number {
  if (Math.abs(word.length - month.length) > 1) return 99
  let row = Array.from({ length: month.length + 1 }, (_, i) => i)
  for (let i = 1; i <= word.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= month.length; j += 1) {
      const same = word[i - 1] === month[j - 1] ? 0 : 1
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same)
    }
    row = next
  }
  return row[month.length]!
}

function monthOf(text: string): { value: number; damaged: boolean } | null {
  const word = text.toLowerCase()
  const exact = MONTHS.findIndex(
    (m) => m === word || m.slice(0, 3) === word || (m === 'september' && word === 'sept'),
  )
  if (exact !== -1) return { value: exact + 1, damaged: false }
  if (word.length < 4) return null
  const mended = word.replace(/0/g, 'o').replace(/1/g, 'l')
  const ranked = MONTHS.map((m, i) => ({
    value: i + 1,
    far: distance(mended, m),
    length: m.length,
  }))
    .filter(({ far, length }) => far <= (length > 5 ? 2 : 1))
    .sort((a, b) => a.far - b.far)
  const [best, second] = ranked
  if (!best || (second && second.far === best.far)) return null
  return { value: best.value, damaged: true }
}

/** The date of the groups of one match of `DATE`, starting at group `at`; null when it is no real day. */
function dateOfGroups(
  groups: readonly (string | undefined)[],
  at: number,
): { date: IsoDate; damaged: boolean } | null {
  const [longMonth, longDay, longYear, day, month, year, m, d, y] = groups.slice(at, at + 9)
  if (longMonth && longDay && longYear) {
    const [mo, da, ye] = [monthOf(longMonth), digits(longDay), digits(longYear)]
    if (!mo) return null
    const date = isoDate(ye.value, mo.value, da.value)
    return date === null ? null : { date, damaged: mo.damaged || da.damaged || ye.damaged }
  }
  if (day && month && year) {
    const mo = monthOf(month)
    const word = ORDINALS.indexOf(day.toLowerCase().replace(' ', '-')) + 1
    const da = word > 0 ? { value: word, damaged: false } : digits(day)
    const date = mo && !mo.damaged ? isoDate(Number(year), mo.value, da.value) : null
    return date ? { date, damaged: da.damaged } : null
  }
  const full = y?.length === 2 ? 2000 + Number(y) : Number(y)
  const date = isoDate(full, Number(m), Number(d))
  return date ? { date, damaged: false } : null
}

/** Every date in the text, in order. */
export function datesIn(text: string): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const match of text.matchAll(new RegExp(DATE, 'g'))) {
    const read = dateOfGroups(match, 1)
    if (read) found.push({ ...read, start: match.index, end: match.index + match[0].length })
  }
  return found
}

const CLOCK =
  /^,? ?(?:\(?(?:by|(?:beginning |starting |promptly )?at|no later than|before|not later than) )?(\d{1,2})(?:[:.](\d\d))? ?([ap])\.? ?m\b\.?|^,? ?(?:by|at) ((?:12(?::00)? )?noon)\b/i

/** The hour stated right after a date or a period, as "16:00"; null when none is. */
export function clockAfter(text: string): { time: string; length: number } | null {
  const match = CLOCK.exec(text)
  if (!match) return null
  if (match[4]) return { time: '12:00', length: match[0].length }
  const hour = (Number(match[1]) % 12) + (match[3]?.toLowerCase() === 'p' ? 12 : 0)
  const minute = match[2] ?? '00'
  if (Number(match[1]) > 12 || Number(minute) > 59) return null
  return { time: `${String(hour).padStart(2, '0')}:${minute}`, length: match[0].length }
}

const WITHOUT_YEAR =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (\d{1,2})(?:st|nd|rd|th)?\b(?!,? ?\d)/g

/** A limit lies within half a year; a day that would be later is told of, not ordered. */
const FARTHEST = 183

/** Days written without their year: the first such day on or after `from`, the day of the order. */
export function datesWithoutYear(text: string, from: IsoDate): WrittenDate[] {
  const year = Number(from.slice(0, 4))
  return [...text.matchAll(WITHOUT_YEAR)].flatMap((match) => {
    const month = monthOf(match[1] ?? '')?.value ?? 0
    const day = Number(match[2])
    const same = isoDate(year, month, day)
    const date = same !== null && same < from ? isoDate(year + 1, month, day) : same
    const end = match.index + match[0].length
    const near = date !== null && date <= addDays(from, FARTHEST)
    return near ? [{ date, start: match.index, end, damaged: false }] : []
  })
}
