/**
 * Words in Arabic and other scripts that run from right to left, inside papers that run from left to
 * right. Left to themselves they pull the commas and digits beside them to their other side: a prison
 * number would stand before the name that it follows. So each stretch of such words is kept apart.
 */

/**
 * Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin, with their digits, signs and presentation forms, as
 * the inside of a regular expression's class.
 */
export const TURNED =
  '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}'
// Marks and joiners that belong to the letter before them.
const WITH = '\\p{M}\\u200c\\u200d'
// A comma, colon or semicolon and a space part the names of an English list; an Arabic one has its own.
const STRETCH = new RegExp(
  `[${TURNED}](?:(?:(?![,;:]\\s)[^\\p{L}${TURNED}])*[${TURNED}])*[${WITH}]*`,
  'gu',
)
const ANY_TURNED = new RegExp(`[${TURNED}]`, 'u')

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»', '“': '”' }

/** A part of a text; `turned` when it runs from right to left. */
export interface Stretch {
  readonly text: string
  readonly turned: boolean
}

/** Languages written from right to left; the first letter tells of others. */
const LANGUAGES = /^(?:ar|ckb|dv|fa|he|prs|ps|sd|ug|ur|yi)(?:-|$)/

/** True for a person's own words that run from right to left, though they may begin with "ECF No. 28". */
export function isTurned(text: string, lang = 'und'): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return ANY_TURNED.test(LANGUAGES.test(lang) ? text : first)
}

/** The place in the words of a bracket that nothing in them closes; -1 where there is none. */
function openBracket(words: string): number {
  const open: { readonly at: number; readonly closes: string }[] = []
  for (let at = 0; at < words.length; at++) {
    const closes = PAIRS[words[at] ?? '']
    if (closes !== undefined) open.push({ at, closes })
    else if (open.at(-1)?.closes === words[at]) open.pop()
  }
  return open.at(-1)?.at ?? -1
}

/** Where the stretch from `start` ends: with the bracket that closes it, or before one left open. */
function endOf(text: string, start: number, end: number): number {
  const open = openBracket(text.slice(start, end))
  if (open === -1) return end
  const closed = PAIRS[text[start + open] ?? ''] === text[end]
  const before = start + text.slice(start, start + open).trimEnd().length
  return endOf(text, start, closed ? end + 1 : before)
}

/** The text in its order, cut where the direction of writing changes. No letter is lost. */
export function stretches(text: string): readonly Stretch[] {
  const out: Stretch[] = []
  let done = 0
  STRETCH.lastIndex = 0
  for (let found = STRETCH.exec(text); found; found = STRETCH.exec(text)) {
    const end = endOf(text, found.index, found.index + found[0].length)
    if (found.index > done) out.push({ text: text.slice(done, found.index), turned: false })
    out.push({ text: text.slice(found.index, end), turned: true })
    done = end
    STRETCH.lastIndex = end
  }
  if (done < text.length) out.push({ text: text.slice(done), turned: false })
  return out
}

/** A person's own words as one stretch where they run from right to left, and cut up where not. */
export const ownStretches = (text: string, lang?: string): readonly Stretch[] =>
  isTurned(text, lang) ? [{ text, turned: true }] : stretches(text)

const ISOLATE = '\u2067'
const END = '\u2069'

/** Characters that are in a text for the order of the words alone; no reader sees or hears them. */
export const UNHEARD = /[\u200e\u202b\u202c\u2066-\u2069]/g

/** A stretch between the marks that keep it apart in plain text. */
export const isolated = ({ text, turned }: Stretch): string =>
  turned ? `${ISOLATE}${text}${END}` : text

/**
 * Rows of a wrapped text in which each stretch that goes over rows ends with its row and starts anew:
 * a line break ends what was kept apart.
 */
export function isolatedRows(rows: readonly string[]): string[] {
  let open = false
  return rows.map((row) => {
    const begun = open ? row.replace(/^ */, (indent) => indent + ISOLATE) : row
    open = begun.lastIndexOf(ISOLATE) > begun.lastIndexOf(END)
    return open ? begun + END : begun
  })
}
