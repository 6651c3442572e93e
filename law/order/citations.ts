import { BRACKETED, CITED_FIRST, CITED_NEXT, IN_DOCKET_TEXT } from './grammar/motions.ts'
import type { OrderText, Sentence } from './text.ts'

/** Where an order cites its own docket, however the court numbers it: "ECF No. 28", "Docs. 38 and 40", "[52]". */

export interface Citation {
  readonly numbers: readonly string[]
  /** Offsets inside the sentence. */
  readonly start: number
  readonly end: number
  /** In the docket's own text a number may stand before its paper: "45 Ex Parte Application". */
  readonly before: boolean
  /** "at 3": the words of that page are meant, and not always the paper. */
  readonly pinpoint: boolean
}

const MOST_IN_RANGE = 20

/** "44, 45 and 47" or "40-42"; a paper's attachment, "44-1", is not the paper. */
function numbersOf(list: string, plural: boolean): string[] {
  const spread = list.replace(/(\d) (?:through|to) #?(?=\d)|(\d)–(?=\d)/g, '$1$2-')
  return spread.split(/[^\d-]{1,30}/).flatMap((item) => {
    if (/^\d{1,4}$/.test(item)) return [String(Number(item))]
    const [, from, to] = /^(\d{1,4})-(\d{1,4})$/.exec(item) ?? []
    const [first, last] = [Number(from), Number(to)]
    if (!plural || !(last > first) || last - first > MOST_IN_RANGE) return []
    return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
  })
}

/** A line's number that a copy left before the paper's own: "ECF No. 20 61". */
const withoutStray = (list: string): string => list.replace(/\b(?:[1-9]|1\d|2[0-8]) (?=\d)/g, '')

const PAGE_STAMP = /^,? (?:PageID|Page ?ID|Filed \d|filed \d|Entered|Pages? \d|Case \d:\d\d)/
/** "(E.D. Cal. 2019)", "(D. Ariz. Mar. 3, 2019)": words with capitals, then the year, perhaps with its day. */
const ANOTHER_CASE_AFTER =
  /^,? ?(?:at \*?\d{1,4}(?:-\d{1,4})? )?\((?:[A-Z][A-Za-z.]{0,11} ){0,5}(?:[A-Z][A-Za-z.]{1,11} ?|(?<= )[A-Z][a-z]{2,8}\.? \d{1,2}, )(?:19|20)\d\d/
const ANOTHER_CASE_BEFORE =
  /(?:\d{2,4}[- ]?(?:cv|CV|civ|Civ|C)[-. ]?[\w./-]{2,24}(?: [A-Z]{2,4}(?:\/[A-Z]{2,4})?)?(?: \([A-Z]{1,4}\))?,|slip op\.,?) [[(]?$/

/** A site's own line: "Vale v. Roe et al Doc. 58". */
const RUNNING_HEAD = /\bet al\.? $/

function isOurs(words: string, start: number, end: number): boolean {
  const after = words.slice(end, end + 60)
  if (PAGE_STAMP.test(after) || ANOTHER_CASE_AFTER.test(after)) return false
  const before = words.slice(Math.max(0, start - 50), start)
  return !ANOTHER_CASE_BEFORE.test(before) && !RUNNING_HEAD.test(before)
}

const isPinpoint = (after: string): boolean => /^[)\]]?,? (?:at (?:\d|¶|p|\*)|¶|§|para)/.test(after)

/** Lines that the docket or its clerk wrote: no line's numbers stand in them. */
const CLERKS =
  /\b[Ss]igned by\b|\b[Oo]rdered by\b|TEXT ENTRY|TEXT ORDER|Docket Text|\bMINUTE (?:ORDER|ENTRY|entry)|\(Entered: |Filed on \d|Filing \d{1,4} (?:ORDER|MINUTE)/
const SHORTEST_OWN = 4

function inDocketText(sentence: Sentence): Citation[] {
  return [...sentence.words.matchAll(IN_DOCKET_TEXT)].flatMap((match) => {
    const start = match.index
    const list = match[1] ?? match[2] ?? ''
    const numbers = numbersOf(list.replace(/ (?=\d)/g, ', '), false)
    if (numbers.length === 0) return []
    return [
      {
        numbers,
        start,
        end: start + match[0].length,
        before: match[1] !== undefined,
        pinpoint: false,
      },
    ]
  })
}

function bracketed(sentence: Sentence): Citation[] {
  return [...sentence.words.matchAll(BRACKETED)].flatMap((match) => {
    const numbers = numbersOf(match[1] ?? match[2] ?? '', false)
    // "[1] the motion, [2] the reply": points of a list, or notes.
    if (numbers.some((number) => Number(number) < SHORTEST_OWN)) return []
    const start = match.index
    return [{ numbers, start, end: start + match[0].length, before: false, pinpoint: false }]
  })
}

function labelled(sentence: Sentence): Citation[] {
  const { words } = sentence
  const found: Citation[] = []
  let last = 0
  for (const match of words.matchAll(CITED_FIRST)) {
    const start = match.index
    if (start < last) continue
    const first = start + match[0].length
    const end = listEnd(words, first)
    last = end
    if (!isOurs(words, start, end)) continue
    const plural = /s\b\.?[^\d]{0,6}$|ies/.test(match[1]!)
    const list = match[2]! + words.slice(first, end)
    const pinpoint = isPinpoint(words.slice(end, end + 12))
    found.push({
      numbers: numbersOf(withoutStray(list), plural),
      start,
      end,
      before: false,
      pinpoint,
    })
  }
  return found
}

/** No list of numbers goes on for longer than this. */
const MOST_IN_LIST = 13

/** Where the list ends whose first number ends at `from`. One number at a time: see `CITED_NEXT`. */
function listEnd(words: string, from: number): number {
  let end = from
  for (let more = 1; more < MOST_IN_LIST; more += 1) {
    CITED_NEXT.lastIndex = end
    const match = CITED_NEXT.exec(words)
    if (!match) break
    end += match[0].length
  }
  return end
}

/** Tells the clerk's own lines, which are the docket's text and not the judge's paper. */
export function clerksLines(order: OrderText): (sentence: Sentence) => boolean {
  const clerks = new Uint8Array(order.text.length + 1)
  let start = 0
  let before = [0, 0, 0]
  for (const line of order.text.split('\n')) {
    const stop = line.search(/DISTRICT COURT\b|Download PDF|Case \d:/)
    const own = line.slice(0, stop > 40 ? stop : line.length)
    if (own.length < 6000 && CLERKS.test(own)) {
      // "Signed by …" may stand on a line below the words that it signs.
      clerks.fill(1, /^(?:signed|ordered) by/i.test(own) ? before[0]! : start, start + own.length)
    }
    before = [before[1]!, before[2]!, start]
    start += line.length + 1
  }
  return (sentence) => clerks[sentence.end - 1] === 1
}

/** Every citation in one sentence, in order; those inside another are left out. */
export function citationsIn(sentence: Sentence, byClerk: boolean): readonly Citation[] {
  const found = [
    ...labelled(sentence),
    ...bracketed(sentence),
    ...(byClerk ? inDocketText(sentence) : []),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = -1
  return found.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}
