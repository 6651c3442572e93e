import { withoutLineNumbers } from './line-numbers.ts'
import { withoutMarks } from './marks.ts'

/**
 * An order's text as the judge wrote it: no line numbers, no marks, one space between words, one
 * paragraph a line. Every quote of a reading is a run of exactly this text.
 */
export function cleanOrder(raw: string): string {
  return unwrapped(withoutLineNumbers(withoutMarks(raw)).split('\n'))
}

const LIST_ITEM = /^(?:\([a-z0-9]{1,2}\)|\d{1,2}\.|[a-h]\.) /
const LETTERED_HYPHEN = /[A-Za-z0-9]-$/

/** A heading, a caption or a stamp: letters, and none of them small. */
function isHeading(line: string): boolean {
  return /[A-Z]{2}/.test(line) && !/[a-z]/.test(line)
}

/** How two lines of the copy join: as one word, in one paragraph, or as two. */
function joint(before: string, next: string, blankBetween: boolean): '' | ' ' | '\n' {
  if (before === '') return ''
  if (LETTERED_HYPHEN.test(before) && /^[A-Za-z]/.test(next)) return ''
  if (LIST_ITEM.test(next) || /^(?:Filing )?\d{1,4}$/.test(before)) return '\n'
  if (/Page \d+ of \d+$/.test(before) || /^vs?\.$/.test(next)) return '\n'
  if (/[a-z0-9,]$/.test(before) && /^[a-z0-9§]/.test(next) && !isHeading(before)) return ' '
  if (isHeading(before) || isHeading(next) || /^(?:DATED?|Dated?)\b/.test(next)) return '\n'
  const ended = /[.:;?!]["')\]]*$/.test(before)
  const short = before.length < 45
  if (short && (ended || next.length < 60 || /[,)]$/.test(before))) return '\n'
  return blankBetween && (ended || short) ? '\n' : ' '
}

function isRepeat(before: string, next: string): boolean {
  const shape = (line: string) =>
    line
      .toUpperCase()
      .replace(/[1L|]/g, 'I')
      .replace(/^I[IT] /, 'IT ')
  return /SO ORDERED|JUDGE/i.test(next) && shape(before) === shape(next)
}

function unwrapped(lines: readonly string[]): string {
  const parts: string[] = []
  let before = ''
  let blank = false
  for (const line of lines) {
    const next = line.replace(/\s+/g, ' ').trim()
    if (next === '') {
      blank = true
      continue
    }
    if (isRepeat(before, next)) continue
    parts.push(joint(before, next, blank), next)
    before = next
    blank = false
  }
  return parts.join('')
}
