import type { Read } from './reading.ts'

/** One sentence of the cleaned order. Offsets are into `OrderText.text`. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** Its words with plain spaces, the same length as the slice. */
  readonly words: string
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
}

const LONGEST = 2000
const ABBREVIATION =
  /(?:^|[\s("[])(?:nos?|v|vs|al|fed|civ|crim|evid|r|p|hon|mr|mrs|ms|dr|jr|sr|st|l\.r|cal|ariz|inc|co|corp|cir|dkt|doc|docs|ex|exs|et|id|cnty|dist|supp|u\.s|u\.s\.c|f\.supp|f\.r\.d|e\.d|s\.d|n\.d|c\.d|w\.d|m\.d|see|e\.g|i\.e|jan|feb|mar|apr|aug|sept?|oct|nov|dec|[a-z])\.$/i
const ENDS = /[.!?]["')\]]*(?= ["'([]*[A-Z0-9§])/g
const HEADING_END = /[A-Z]{2}[^a-z\n]*$/

/** Where sentences end: after a full stop that is not an abbreviation's, and at the end of a line. */
function ends(text: string, flat: string): number[] {
  const found = new Set<number>()
  for (const match of flat.matchAll(ENDS)) {
    const at = match.index + match[0].length
    const before = flat.slice(Math.max(0, match.index - 24), match.index + 1)
    if (ABBREVIATION.test(before)) continue
    if (
      /(?:^|\n|(?<!Nos?)[.:;)] )\(?\d{1,2}\.$/.test(
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
      /[.:;!?]["')\]]*$/.test(before) ||
      HEADING_END.test(line) ||
      /^[([][^\n]*[)\]]$/.test(line) ||
      /^(?:\(\w{1,2}\) |\d{1,2}\. |Dated?)/i.test(next)
    ) {
      if (!/(?:\b[A-Z]|v|No|al)\.$/.test(before)) found.add(match.index)
    }
  }
  return [...found].sort((a, b) => a - b)
}

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
  const said =
    /\b(?:rules?|order|policy|procedures?|practices|standards) (?:[^.:]{0,60} )?(?:states?|stated|provides?|provided|reads?|says?)(?: in (?:relevant|pertinent) part| as follows| the following)+:/gi
  for (const match of flat.matchAll(said)) {
    const start = match.index + match[0].length
    const after = flat.slice(start, start + LONGEST)
    const cited = /\(?(?:ECF|Doc\.|Dkt\.) (?:No\. )?\d+,? at \d+|\(emphasis|\b(?:Id|L\.R)\. /.exec(
      after,
    )
    spans.push([start, cited ? start + cited.index + cited[0].length : start + 400])
  }
  return spans
}

const PAST =
  /\bthe court(?:'s order)? (?:has )?(?:previously |further |also |then |earlier )?(?:issued|ordered|directed|required|granted|stayed|continued|vacated|set|instructed|reminded|denied)\b|\b(?:did|do|does|has|have|had) not\b|\b(?:had|were|was) (?:previously )?(?:ordered|directed|required|instructed|set|due|granted)\b|\bhaving (?:met|reviewed|conferred)\b|\bfailed to\b|\bshall not be heard\b|^(?:pursuant to|under) (?:the )?(?:local|civil|federal|these) [^,]{0,40}rules?[^,]{0,40}, (?:an?|no|the moving) /i
const NOW = /\b(?:it is|hereby|accordingly|therefore|now)\b[^.]{0,40}\border(?:s|ed)\b/i

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
          words: trimmed,
          quoted: isQuoted(from, from + trimmed.length),
          past: PAST.test(trimmed) && !NOW.test(trimmed),
        })
      }
      start = end
    }
  }
  return { text, flat, sentences }
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
