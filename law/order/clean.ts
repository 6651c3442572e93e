import { NUMBER_WORD } from './counts.ts'
import { withoutLineNumbers } from './line-numbers.ts'
import { withoutMarks } from './marks.ts'

/**
 * An order's text as the judge wrote it: no line numbers, no marks, one space between words, one
 * paragraph a line. Every quote of a reading is a run of exactly this text.
 */
export function cleanOrder(raw: string): string {
  return unwrapped(withoutLineNumbers(withoutMarks(raw)).split('\n'))
}

/** "within ten" at the end of a line: "(10)" on the next is its number, not a list's. */
const NUMBER_WORD_END = new RegExp(`\\b${NUMBER_WORD}$`, 'i')
const LIST_ITEM = /^(?:\([a-z0-9]{1,2}\)|\d{1,2}\.|[a-h]\.) /
/** A field of a docket's heading or of minutes stands on its own line. */
const FIELD =
  /^(?:Case (?:Name|Number)|Filer|Document Number|Docket Text|Cause|Jury Demand|Assigned to|Referred to|Date Filed|Filing|Title|Present|Proceedings|R[Ee]):|^Filing ?\d{0,4}$|^Title /
const FIELD_BEFORE = /^(?:Case (?:Name|Number):|CIVIL DOCKET FOR CASE)/
/** "A v. B" alone on its line */
const NAMES_LINE = /^[A-Z][^.:;]{1,50} (?:v|Vv|vv)s?\. [^:;]{1,70}$/
const LETTERED_HYPHEN = /[A-Za-z0-9]-$/

/** A page's own number; between two paragraphs it may be a number of the order. */
const PAGE_NUMBER = /^\d{1,3}$/
/** A page's foot or head, which is one wherever it stands. */
const FOOT =
  /^(?:-{1,3}|(?:-{1,2} ?)?\d{1,3} ?-{1,2}|Page \d{1,3} of \d{1,3}|(?:Document \d{1,4} )?Filed \d\d\/\d\d\/\d{2,4} Page \d{1,3} of \d{1,3})$/
/** A case number goes on with the judges' initials. */
const CASE_NUMBER_END =
  /\d{4,5}(?:-[A-Z]{2,4}){0,2}$|\d{2}[A-Za-z]{2}\d{3,5}(?:-[A-Z]{2,4}){0,2}$|\d{2}[- ]?(?:CV|cv|Civ\.)[- ]?\d{3,5}.{0,16}$/
const INITIALS = /^\([A-Z]{2,4}\)|^[A-Z]{2,4}-[A-Z]{2,4}\b/

/** A line that goes on: it ends in the middle of a sentence, whatever page comes between. */
const GOES_ON =
  /[a-z,;]$|[a-z] [("']?\w{1,20}[)"']?$|\b(?:of|the|to|for|and|or|by|with|in|on|at|a|an|that|than|shall|must|be|is|are|before|after|within|later|until|from|under|as|if|not|no|this|each|any|all)$/
/** Words that no line of a heading or a name ends with. */
const FUNCTION_WORD =
  /\b(?:of|the|to|by|with|in|on|at|an|that|than|shall|must|be|is|are|before|after|within|later|until|from|under|as|if|not|this|each|any|all)$/
const WORDS_OF_A_SENTENCE = 5

const goesOn = (line: string): boolean =>
  GOES_ON.test(line) && line.split(' ').length >= WORDS_OF_A_SENTENCE && !isHeading(line)

/** A heading, a caption or a stamp: letters, and none of them small. */
function isHeading(line: string): boolean {
  return /[A-Z]{2}/.test(line) && !/[a-z]/.test(line)
}

/** A title over several lines: a page may end inside it. */
const isLongHeading = (line: string): boolean =>
  isHeading(line) && line.length > 12 && !/[.:;]$/.test(line)

/** How two lines of the copy join: as one word, in one paragraph, or as two. */
function joint(before: string, next: string, blankBetween: boolean): '' | ' ' | '\n' {
  if (before === '') return ''
  if (LETTERED_HYPHEN.test(before) && /^[A-Za-z]/.test(next)) return ''
  if (FIELD.test(next) || FIELD_BEFORE.test(before)) return '\n'
  if (blankBetween && (NAMES_LINE.test(before) || NAMES_LINE.test(next))) return '\n'
  if (/\b(?:Magistrate|District)$/i.test(before) && /^judge\b/i.test(next)) return ' '
  if (/\b(?:ECF|Dkt\.?|Docs?\.?|Docket)$/.test(before) && /^(?:Nos?\.|#?\d)/.test(next)) return ' '
  if (
    /\b(?:DENIED|GRANTED|STAYED|VACATED|HEREBY)$/.test(before) &&
    /^(?:WITHOUT|WITH|IN PART|AS|ORDERED|AND)\b/.test(next)
  )
    return ' '
  if (/\b(?:Rules?|Section|§|Nos?\.)$/.test(before) && /^\d/.test(next)) return ' '
  if (CASE_NUMBER_END.test(before) && INITIALS.test(next)) return ' '
  if (NUMBER_WORD_END.test(before) && /^\(\d{1,3}\)/.test(next)) return ' '
  if (LIST_ITEM.test(next) || /^(?:Filing )?\d{1,4}$/.test(before)) return '\n'
  if (/Page \d{1,4} of \d{1,4}$/.test(before) || /^[Vv]{1,2}s?\.$/.test(next)) return '\n'
  if (/[a-z0-9,]$/.test(before) && /^[a-z0-9§]/.test(next) && !isHeading(before)) return ' '
  if (/^[a-z]/.test(next) && /[A-Za-z0-9)"']$/.test(before) && goesOn(before)) return ' '
  if (FUNCTION_WORD.test(before) && goesOn(before) && !isHeading(next)) return ' '
  if (isHeading(before) || isHeading(next) || /^(?:DATED?|Dated?)\b/.test(next)) return '\n'
  const ended = /[.:;?!]["')\]]{0,4}$/.test(before)
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
    const next = line.split(/\s/).filter(Boolean).join(' ')
    if (next === '') {
      blank = true
      continue
    }
    if (isRepeat(before, next)) continue
    if (FOOT.test(next) || (PAGE_NUMBER.test(next) && (goesOn(before) || isLongHeading(before)))) {
      blank = false
      continue
    }
    parts.push(joint(before, next, blank), next)
    before = next
    blank = false
  }
  return parts.join('')
}
