import { isPast } from './past.ts'
import type { Read } from './reading.ts'

/** One sentence of the cleaned order. Offsets are into `OrderText.text`. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** Its words with plain spaces and mended letters, the same length as the slice. */
  readonly words: string
  /** For an item of a list, the words above the list and a space ("The parties shall: "); else empty. */
  readonly lead: string
  /** The words above the list that this sentence stands in, as an item or further down in one; else empty. */
  readonly under: string
  /** Inside a quotation: an earlier order, a rule, what a party wrote. */
  readonly quoted: boolean
  /** Tells what happened or what a rule says; orders nothing itself. */
  readonly past: boolean
}

/** A cleaned order, cut into sentences. `flat` is `text` with its line ends as spaces. */
export interface OrderText {
  readonly text: string
  readonly flat: string
  readonly sentences: readonly Sentence[]
  /** True when the middle of these offsets stands inside a quotation. */
  readonly isQuoted: (start: number, end: number) => boolean
}

const LONGEST = 2000
const ABBREVIATION =
  /(?:^|[\s("[])(?:nos?|v|vs|al|fed|civ|crim|evid|r|p|hon|mr|mrs|ms|dr|jr|sr|st|l\.r|cal|ariz|inc|co|corp|cir|dkt|dkts|doc|docs|rec|d\.e|d\.i|ex|exs|et|id|cnty|dist|supp|u\.s|u\.s\.c|f\.supp|f\.r\.d|e\.d|s\.d|n\.d|c\.d|w\.d|m\.d|see|e\.g|i\.e|jan|feb|mar|apr|aug|sept?|oct|nov|dec|[a-z])\.$/i
const ENDS = /[.!?]["')\]]{0,4}(?= ["'([]{0,4}[A-Z0-9§])/g

/** "4:00 p.m. Pacific", "4:30 p.m. Friday": the hour does not end the sentence. */
const HOUR_END = /\b[ap]\.m\.$/i
const HOUR_GOES_ON =
  /^ (?:[SMTWF][a-z]{2,8}day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d|\(?(?:Pacific|Eastern|Central|Mountain)|[PECM][SD]?T\b|\d)/

/** True when the last word in letters of the line is in capitals, and nothing small follows it. */
function endsInCapitals(line: string): boolean {
  const small = line.search(/[a-z][^a-z]{0,60}$/)
  return /[A-Z]{2}/.test(small === -1 ? line : line.slice(small + 1))
}

/** Where sentences end: after a full stop that is not an abbreviation's, and at the end of a line. */
function ends(text: string, flat: string): number[] {
  const found = new Set<number>()
  for (const match of flat.matchAll(ENDS)) {
    const at = match.index + match[0].length
    const before = flat.slice(Math.max(0, match.index - 24), match.index + 1)
    if (ABBREVIATION.test(before)) continue
    if (HOUR_END.test(before) && HOUR_GOES_ON.test(flat.slice(at, at + 12))) continue
    if (
      /(?:^|\n|(?<!Nos?|Dkts?|Docs?|D\.[EI])[.:;)] )\(?\d{1,2}\.$/.test(
        text.slice(Math.max(0, match.index - 10), match.index + 1),
      )
    )
      continue
    found.add(at)
  }
  for (const match of text.matchAll(/\n/g)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    const next = text.slice(match.index + 1, match.index + 8)
    if (
      /[.:;!?]["')\]]{0,4}$/.test(before) ||
      endsInCapitals(line) ||
      isBracketed(line) ||
      /^(?:\(\w{1,2}\) |\d{1,2}\. |Dated?)/i.test(next)
    ) {
      const goesOn =
        (ABBREVIATION.test(before) || HOUR_END.test(before)) &&
        /^(?:[a-z0-9]|on |[SMTWF][a-z]{2,8}day)/.test(next)
      if (!goesOn && !/(?:\b[A-Z]|v|No|al)\.$/.test(before)) found.add(match.index)
    }
  }
  return [...found].sort((a, b) => a - b)
}

const isBracketed = (line: string): boolean =>
  (line.startsWith('(') || line.startsWith('[')) && (line.endsWith(')') || line.endsWith(']'))

/** Spans of quoted words, and of what follows "states the following:" up to its citation. */
function quotations(flat: string): readonly [number, number][] {
  const spans: [number, number][] = []
  let open = -1
  for (const match of flat.matchAll(/"/g)) {
    const at = match.index
    const opens = (at === 0 || /[\s([]/.test(flat[at - 1]!)) && /\S/.test(flat[at + 1] ?? ' ')
    if (opens) {
      open = at
    } else if (open !== -1) {
      const words = flat.slice(open, Math.min(at, open + LONGEST))
      if (at - open < LONGEST && words.split(' ').length > 6) spans.push([open, at])
      open = -1
    }
  }
  // A copy may break off inside a quotation.
  if (open !== -1 && flat.length - open < LONGEST) spans.push([open, flat.length])
  const said =
    /\b(?:rules?|order|policy|procedures?|practices|standards) (?:[^.:]{0,60} )?(?:states?|stated|provides?|provided|reads?|says?)(?: in (?:relevant|pertinent) part| as follows| the following){1,2}:/gi
  for (const match of flat.matchAll(said)) {
    const start = match.index + match[0].length
    const after = flat.slice(start, start + LONGEST)
    const cited =
      /\(?(?:ECF|Doc\.|Dkt\.) (?:No\. )?\d{1,4},? at \d{1,4}|\(emphasis|\b(?:Id|L\.R)\. /.exec(
        after,
      )
    spans.push([start, cited ? start + cited.index + cited[0].length : start + 400])
  }
  return spans
}

/**
 * A letter for a digit that stands between letters, where a scanner took one for the other: for
 * finding cues only. Every quote and every number comes from the text as it is.
 */
const mended = (words: string): string =>
  words
    .replace(/(?<=[A-Za-z])[1|](?=[a-z])/g, 'l')
    .replace(/(?<=[A-Za-z])0(?=[A-Za-z])|\b0(?=[A-Z]{3})/g, 'o')
    .replace(/(?<=[a-z])5(?=[a-z])/g, 's')

/** Cuts a cleaned order into sentences. Time grows in line with the length. */
export function orderText(text: string): OrderText {
  const flat = text.replaceAll('\n', ' ')
  const quotes = quotations(flat)
  const sentences: Sentence[] = []
  const mask = new Uint8Array(flat.length + 1)
  for (const [from, to] of quotes) mask.fill(1, from, to + 1)
  const isQuoted = (start: number, end: number) => mask[(start + end) >> 1] === 1
  let start = 0
  for (const stop of [...ends(text, flat), text.length]) {
    while (start < stop) {
      const end = Math.min(stop, start + LONGEST)
      const words = flat.slice(start, end)
      const lead = words.length - words.trimStart().length
      const trimmed = words.trim()
      if (trimmed !== '') {
        const from = start + lead
        sentences.push({
          start: from,
          end: from + trimmed.length,
          words: mended(trimmed),
          lead: '',
          under: '',
          quoted: isQuoted(from, from + trimmed.length),
          past: isPast(trimmed),
        })
      }
      start = end
    }
  }
  return { text, flat, sentences: withLeads(text, sentences), isQuoted }
}

const ITEM = /^(?:\([a-z0-9]{1,4}\)|\d{1,2}[.)]|[a-z]{1,4}[.)]|[-•*]) /i
/** Of the words above a list, the last ones: they hold who is told. */
const LONGEST_LEAD = 240

/** How many sentences of an item's paragraph still belong to its list. */
const LONGEST_ITEM = 6

/** Gives each item of a list the words that stand above the list and end with a colon. */
function withLeads(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  let lead = ''
  let before = 0
  let since = 0
  return sentences.map((sentence) => {
    const item = ITEM.test(sentence.words)
    const sameLine = !text.slice(before, sentence.start).includes('\n')
    before = sentence.end
    since = item ? 0 : since + 1
    if (item && lead !== '') return { ...sentence, lead, under: lead }
    if (sentence.words.endsWith(':') && !sentence.quoted) {
      lead = `${sentence.words.slice(-LONGEST_LEAD)} `
      return sentence
    }
    if (lead !== '' && sameLine && since <= LONGEST_ITEM) return { ...sentence, under: lead }
    lead = ''
    return sentence
  })
}

/** A fact whose words are the slice from `start` to `end`, without spaces or loose commas around it. */
export function read<T>(order: OrderText, start: number, end: number, value: T): Read<T> {
  return { value, quote: order.text.slice(start, end).trim() }
}

/** A fact whose words are one whole sentence. */
export function readSentence<T>(order: OrderText, sentence: Sentence, value: T): Read<T> {
  return read(order, sentence.start, sentence.end, value)
}

/** Sentences that order something from now on. */
export function ordering(order: OrderText): readonly Sentence[] {
  return order.sentences.filter((s) => !s.quoted && !s.past)
}
