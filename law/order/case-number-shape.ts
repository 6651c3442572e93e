/**
 * Where case numbers stand, and how far each goes: its core, then the judges' initials and marks
 * after it, each found by a short expression of its own from where the one before ended.
 */

export interface NumberPlace {
  /** Where its label begins ("Case No."); its own start where it has none. */
  readonly label: number
  readonly start: number
  readonly end: number
}

/** Capitals after a number that are not a judge's initials. */
const NOT_INITIALS = `JR|SR|INC|ET|LLC|LP|LLP|CO|ECF|DOC|DKT|DOCS|RE|AND|THE|FOR|ON|OF|TO|IN|BY|AT|NO|NOS|VS|WL|CITY|WITH|FROM|FILE|DE|DIV|PAGE|MEMO|TEXT|JURY|HON|MAG|JUDGE|DATE|ORAL|BANK|NOT|DC|LEAD|IT|OR|SO|US|ORDER|JOHN|JANE|DOE`
const INITIALS = `(?!(?:${NOT_INITIALS})(?![A-Za-z]))[A-Z]{2,4}(?![A-Za-z.'])`

/** "-DAD-BAM", "-J-20MCR", "-FtM-99SPC", "/DEF" */
const SEGMENTS =
  /^(?:[-/] ?(?!(?:against)\b)[A-Z0-9][A-Za-z0-9]{0,5}(?![A-Za-z0-9']|\.[A-Za-z])){0,4}/
/** " ABC", " GEB/GGH", " MISC CRB" */
const SPACED = new RegExp(`^(?: (?:MISC |CIV )?${INITIALS}(?:[-/]${INITIALS})?){0,3}`)
/** "(PC)", "(KEMx)", "(LHC/DZF)" */
const IN_PARENS = /^(?: ?\((?!D\.|[A-Z]\.|DOC|ECF)[A-Z]{1,5}x?(?:[-/ ][A-Z]{1,5}x?)?\d?\)){1,5}/
const LONE_P = /^ (?:PS|PC|P)(?![A-Za-z'-]|\.[A-Za-z]| ?\.[ ][A-Z])/
/** Two judges' initials need nothing to set them off. */
const PAIR = /^ [A-Z]{2,4}[-/][A-Z]{2,4}(?![A-Za-z.'])/
/** What may follow initials that nothing else sets off: else they may begin a party's name. */
const SET_OFF =
  /^(?:\n|$| {0,3}(?:\(|[A-Z][a-z]|P(?![A-Za-z])|PS|PC|PL|ORDER|NOTICE|MEMO|DECISION|OPINION|RULING|MINUTE|AMENDED|DEF))/

/** Nothing after a number's core reaches farther. */
const LONGEST_SUFFIX = 160

/** How many characters of `rest` are initials that brackets or a title set off, brackets included. */
function initialsLength(rest: string): number {
  const spaced = SPACED.exec(rest)![0]
  // The last of them may already be the first word of a name: then the ones before it count.
  for (let length = spaced.length; length >= 0; length = spaced.lastIndexOf(' ', length - 1)) {
    const after = rest.slice(length)
    const parens = IN_PARENS.exec(after)
    if (parens) return length + parens[0].length
    if (length > 0 && SET_OFF.test(after)) return length
    if (length === 0) break
  }
  return PAIR.exec(rest)?.[0].length ?? 0
}

/** Where the number ends whose core ends at `at`. */
function endOf(text: string, at: number): number {
  let rest = text.slice(at, at + LONGEST_SUFFIX)
  let end = at
  const skip = (length: number) => {
    rest = rest.slice(length)
    end += length
  }
  skip(SEGMENTS.exec(rest)![0].length)
  skip(initialsLength(rest))
  skip(IN_PARENS.exec(rest)?.[0].length ?? 0)
  skip(LONE_P.exec(rest)?.[0].length ?? 0)
  return end
}

const KIND = `(?:cv|CV|Cv|cr|CR|mc|MC|CIV|Civ\\.|civ|ct|CT|hc|HC|CA|ca|md|MD|ml|MDL|po|bk|Cr\\.|C)`
/** With letters for its kind: "2:24-cv-02290", "25 Civ. 8874", "8:25CV412", "SACV 25-01190", "C25-9127". */
const LETTERED = [
  `(?:[A-Z]{1,2}:|\\d{1,2}:)?\\d{2}[- ]?${KIND}[- ]?\\d{2,5}`,
  `(?:[A-Z]{2}-)\\d{2}-(?:CV|cv|CA|MC|mc)-\\d{2,5}`,
  `(?:SA|LA|ED|S\\.?A\\.?)CV[- ]?\\d{2}-\\d{2,5}`,
  `(?:CV|CIV|Civ\\.|C|MC)(?:[- ](?:[SF](?:-| )))?[- ]?\\d{2}-\\d{2,5}`,
  `\\d{2}-\\d{4,5}-(?:CV|CIV|cv|civ|Civ)`,
]
const STRONG = new RegExp(`(?<![\\w/-])(?:${LETTERED.join('|')})(?!\\d)`, 'g')

/** Numbers that say what kind of case theirs is. */
export function* letteredIn(text: string): Generator<NumberPlace> {
  let past = 0
  for (const match of text.matchAll(STRONG)) {
    const start = match.index
    if (start < past) continue
    past = endOf(text, start + match[0].length)
    yield { label: start, start, end: past }
  }
}

/** Without such letters: "25-733-KLP-SBV", "ABZ-25-3172", "3:25-0846", "H-25-1234". */
const BARE = /(?<!\w)(?:\d:|[A-Z]{1,4}-)?\d{2}-\d{3,5}(?!\d)/g
/** The last word of a label, and the words before it. */
const LABEL = /(?<![\w.])(?:Nos?\.?|NOS?\.?|Number|NUMBER|Case|CASE|#)[:.]{0,2}[ \n§)|]{1,5}$/
const LABEL_WORD =
  /(?<![\w.])(?:Case|Civil|Civ\.|Action|Cause|Docket|Index|Lead|File|CASE|CIVIL|CIV\.|ACTION|CAUSE|DOCKET|LEAD|FILE)[ \n]$/
const MOST_LABEL_WORDS = 5
/** A site's own word; the number stands alone on the line below it. */
const OPINION = /(?:^|\n)Opinion[ \n](?:No\. ?)?$/
/** Longer than a label, so that `^` is the text's own beginning. */
const LONGEST_LABEL = 80

/** Where the label begins that ends at `at`; null where none stands there. */
function labelBefore(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - LONGEST_LABEL), at)
  const offset = at - before.length
  const last = LABEL.exec(before)
  if (!last) return null
  let start = last.index
  for (let words = 0; words < MOST_LABEL_WORDS; words += 1) {
    const word = LABEL_WORD.exec(before.slice(0, start))
    if (!word) break
    start = word.index
  }
  return offset + start
}

/** Numbers that only their label, or their place below a site's heading, makes a case's number. */
export function* labelledIn(text: string): Generator<NumberPlace> {
  let past = 0
  for (const match of text.matchAll(BARE)) {
    const start = match.index
    if (start < past) continue
    const end = endOf(text, start + match[0].length)
    const label = labelBefore(text, start)
    const above = OPINION.test(text.slice(Math.max(0, start - LONGEST_LABEL), start))
    if (label === null && !(above && /^[\n ]/.test(text.slice(end, end + 1)))) continue
    past = end
    yield { label: label ?? start, start, end }
  }
}
