import type { Doubt } from './reading.ts'

/** Whether the text is one whole order: two orders pasted as one, a text that breaks off, one too long to be an order. */

/** Characters of a text that are read: some sixty pages, more than any order of this kind has. */
export const READ_MOST = 150_000

const CAPTION = /\bUNITED STATES DISTRICT COURT\b/g
/** The end of an order: its date, and the judge's title in the lines after it. */
const DATED = /\bDATED?\b[^\n]{0,60}/i
const JUDGE = /\bJUDGE\b/i
/** How many letters after its date an order names its judge. */
const SIGNATURE = 300

function isSigned(text: string): boolean {
  const date = DATED.exec(text)
  return date !== null && JUDGE.test(text.slice(date.index, date.index + SIGNATURE))
}
const PARTIES = /\b(?:Plaintiff|Petitioner)s?\b/i

/** Orders that one text holds, in its order: each has its own caption and its own signature. */
function ordersIn(text: string): string[] {
  const starts = [...text.matchAll(CAPTION)].map((match) => match.index)
  const parts: string[] = []
  let from = 0
  for (const start of starts) {
    const before = text.slice(from, start)
    const after = text.slice(start, start + 3000)
    if (start > from && isSigned(before.slice(-1500)) && PARTIES.test(after)) {
      parts.push(before)
      from = start
    }
  }
  return [...parts, text.slice(from)]
}

/** How much of the end is shown with a doubt. */
const TAIL = 80
const SHORTEST = 400
const CLOSED = /[.!?:;_/)\]"'*-]$/
const CLOSING =
  /\b(?:so ordered|judge|dated?|signed|clerk|entered|cc|page \d{1,3}|docket|counsel of record|electronically mailed|case manager|deputy|et al|order on|order re|memorandum)\b|\d{1,2}\/\d{1,2}\/\d{2,4}/i

/** True when the words end in the middle of a sentence, and not in a signature or a stamp. */
function breaksOff(text: string): boolean {
  const tail = text.trimEnd()
  if (tail.length < SHORTEST || CLOSED.test(tail)) return false
  const last = tail.slice(tail.lastIndexOf('\n') + 1).slice(-300)
  const words = last.match(/(?:^| )[a-z]{2,14}(?= |,|$)/g) ?? []
  return words.length > 6 && !CLOSING.test(last.slice(-2 * TAIL))
}

/** The text that governs, and what is to be said about the whole: of two orders, the one that stands last. */
export function governing(text: string): {
  readonly text: string
  readonly doubts: readonly Doubt[]
} {
  const parts = ordersIn(text)
  const whole = parts.filter((part) => isSigned(part))
  const last = whole.length > 1 ? whole.at(-1)! : text
  const doubts: Doubt[] = []
  if (last !== text) doubts.push({ words: last.slice(0, TAIL).trim(), why: 'twoOrders' })
  if (breaksOff(text)) doubts.push({ words: text.trimEnd().slice(-TAIL).trim(), why: 'cutOff' })
  return { text: last, doubts }
}
