import type { IsoDate } from '../dates.ts'
import type { Doubt, Fact } from './reading.ts'
import { type OrderText, read } from './text.ts'
import { datesIn } from './written-dates.ts'

export { readJudge } from './judge.ts'

/** On what day the order was signed, and its number on the docket. */

/** Between the words of signing and the day there may be a place, but no other sentence. */
const PLACE_WORD =
  /^(?:this|the|on|in|at|and|of|effective|nunc|pro|tunc|it|is|so|day|chambers|its|ordered|signed|entered|THIS|ON|IN|AT|AND|(?!F[Ii][Ll][Ee][Dd]|H[Ee][Aa][Rr][Ii]|D[Uu][Ee]\b|R[Ee][Cc][Ee]|M[Aa][Ii][Ll])[A-ZÀ-Þ][A-Za-zÀ-ɏʻ.']{0,24}(?:-[A-Z][a-z]{1,20})?)[,.:;]?$/
const MOST_WORDS = 12

/** True for nothing, or for words as "in Tampa, Florida, on this ". */
function isPlace(words: string): boolean {
  const inner = words.replace(/^[:;., \n_-]{1,6}/, '')
  const all = inner.split(/[ \n_]{1,3}/)
  const last = all.pop()
  return last === '' && all.length <= MOST_WORDS && all.every((word) => PLACE_WORD.test(word))
}

const SIGNINGS: readonly RegExp[] = [
  // "Dated: ", "DATED this 4th day of", "Date: ", on a line of its own or after a full stop
  /(?<=^|\n|[.)_"\]] )(?:D[Aa][Tt][Ee][Dd]|D[Aa][Tt][Ee])(?=[ :;.,\n])/g,
  /(?<=[A-Za-z\d_/-] )D[Aa][Tt][Ee][Dd](?=[:;]| this )/g,
  // "SO ORDERED this …", "DONE and ORDERED in Tampa, Florida, on …", "SO ORDERED. 5/14/2026"
  /\b(?:SO|So|so) (?:ORDERED|Ordered|ordered)(?=[ .,:\n])/g,
  /\b(?:DONE|Done)(?:,| and| AND| &),? (?:ORDERED|Ordered|SIGNED|DECREED|ENTERED|DATED)(?=[ .,:\n])/g,
  /(?<=^|\n|[.)_:] )(?:IT IS (?:HEREBY )?ORDERED|It is ordered|ORDERED|SIGNED|Signed|ENTERED|Entered|ISSUED|Issued)(?=:| this| on| in| at| THIS| ON| IN| AT| and| AND)/g,
  /\b(?:AND NOW|And now)(?=[, ])|(?<=\n)NOW, (?=this|on)/g,
  /(?<=\n|[.] )(?:This|THIS)(?= (?:the )?(?:\d{1,2}(?:st|nd|rd|th)\b|[a-z-]{4,14} day of|[\dOoIl]{1,2}(?:st|nd|rd|th) day))/g,
]
/** How far from the words of signing the day may stand. */
const REACH = 140
const OTHER_PAPER =
  /certificate of (?:service|mailing)|proof of service|(?:I|undersigned) (?:hereby )?certif(?:y|ies) that/i
/** What a line about a day may hold that is not the order's: the paper's, the hearing's. */
const NOT_THIS = /\b(?:letter|motion|filed|hearing|due|received|mailed|conference)\b[^\n.]{0,30}$/i

const COURTLIKE = /\b(?:order|court|judge)/i
const DOCKET_DATES: readonly RegExp[] = [
  /\b(?:[Ss]igned|SIGNED|[Oo]rdered|ORDERED|[Ii]ssued|ISSUED|[Ee]ntered|ENTERED) (?:[Bb]y|BY) [^\n]{4,80}? on (?=\d|[A-Z])/,
  /\bheld before [^\n]{4,80}? on (?=\d|[A-Z])/,
  /\bThis docket entry was made by the [Cc]lerk on (?:[A-Z][a-z]{5,8}, )?/,
]
const MINUTES = /(?<=^|\n)MINUTE (?:ENTRY|ORDER)S?:?[ \n]{1,2}(?=[A-Z]{3,9} \d)/

interface Signed {
  readonly fact: Fact<IsoDate>
  readonly doubts: readonly Doubt[]
}

/** The first date after `from` with nothing but words that `between` allows before it. */
function dateAfter(
  order: OrderText,
  start: number,
  from: number,
  between: (words: string) => boolean,
): Signed | null {
  const date = datesIn(order.flat.slice(from, from + REACH))[0]
  if (!date || !between(order.flat.slice(from, from + date.start))) return null
  const words = order.text.slice(from + date.start, from + date.end).trim()
  return {
    fact: read(order, start, from + date.end, date.date),
    doubts: date.damaged ? [{ words, why: 'orderDateDamaged' }] : [],
  }
}
const atOnce = (words: string): boolean => words === ''

/** Of a text full of such words, only so many of the last are looked at. */
const MOST = 200

/** The last words of signing that a day follows. */
function lastSigning(order: OrderText): Signed | null {
  const served = OTHER_PAPER.exec(order.text)?.index ?? order.text.length
  const ends = served > order.text.length / 2 ? served : order.text.length
  const places = SIGNINGS.flatMap((pattern) => [...order.text.matchAll(pattern)])
    .filter(({ index }) => index < ends)
    .sort((a, b) => b.index - a.index)
  for (const match of places.slice(0, MOST)) {
    const before = order.text.slice(Math.max(0, match.index - 60), match.index)
    if (NOT_THIS.test(before.slice(before.lastIndexOf('\n') + 1))) continue
    const end = match.index + match[0].length
    const signed = dateAfter(order, match.index, end, isPlace)
    if (signed) return signed
  }
  return null
}

/** The day beside "Dated" or "so ordered", the last one; else the day of signing in the docket's text. */
export function readOrderDate(order: OrderText): {
  readonly orderDate: Fact<IsoDate>
  readonly doubts: readonly Doubt[]
} {
  const nothing = { orderDate: null, doubts: [] }
  if (!COURTLIKE.test(order.flat)) return nothing
  const docket = DOCKET_DATES.flatMap((pattern) => {
    const match = pattern.exec(order.flat)
    return match ? (dateAfter(order, match.index, match.index + match[0].length, atOnce) ?? []) : []
  })
  const minutes = MINUTES.exec(order.text)
  const held = minutes && dateAfter(order, minutes.index, minutes.index + minutes[0].length, atOnce)
  const signed = lastSigning(order) ?? docket[0] ?? held
  return signed ? { orderDate: signed.fact, doubts: signed.doubts } : nothing
}

const STAMP =
  /\b(?:Document|Doc\.?|ECF No\.)(?: ?#:?)? {0,3}(\d{1,4})(?:,? PageID\.? ?\d{1,6})? {1,3}Filed:? \d\d?\/\d\d?\/\d{2,4}/i
const FILING = /(?:^|\n)Filing[ \n](\d{1,4})(?=\n|$)/
const NUMBERED = /(?:^|\n| )(?:DOC ?#:|Document Number:) ?(\d{1,4})(?=\D)/

/** The number of this order on the docket, from the stamp on its pages or the site's heading. */
export function readOrderEcf(order: OrderText): Fact<string> {
  const head = order.text.slice(0, 700)
  const match = STAMP.exec(order.flat) ?? FILING.exec(head) ?? NUMBERED.exec(head)
  const number = match?.[1]
  if (!match || !number) return null
  return read(order, match.index, match.index + match[0].length, number)
}
