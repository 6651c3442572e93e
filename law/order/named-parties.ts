import { DISTRICT } from './districts.ts'
import { REPORTED } from './grammar/names.ts'
import type { Fact } from './reading.ts'
import { type OrderText, read } from './text.ts'

/** The parties where no caption stands: a line "A v. B", or the first words of the body. */

type Sides = { readonly plaintiff: Fact<string>; readonly defendant: Fact<string> }
const NOBODY: Sides = { plaintiff: null, defendant: null }

const HEAD = 4000
/** A docket's heading stands in the first lines. */
const TOP = 1500
const LONGEST = 160

const LABEL =
  /^(?:Title|R[Ee]|Case Name|Case Title|Caption|Case|Short Title|CASE NAME|TITLE|In the (?:case|matter) of)(?::| (?=[A-Z])|$)/
const MID_LABEL = /\b(?:R[Ee]|Case Name|Caption): (?=[A-Z])/
/** The small letters first: in "John V. Smith v. B" the other is an initial. */
const VERSUS = [
  /,? (?:[Vv]?vs?|versus)\.? (?=["'A-ZÀ-Þ])/,
  /,? (?:V[Ss]|VV|VERSUS)\.? (?=["'A-ZÀ-Þ])/,
] as const
const CAPITAL_V = /,? V\.? (?=["'A-ZÀ-Þ])/g

/** Where a line has the "v." between two names: a lone capital only where it can be no initial. */
function versusIn(line: string, labelled: boolean): { at: number; end: number } | null {
  const written = VERSUS[0].exec(line) ?? VERSUS[1].exec(line)
  if (written) return { at: written.index, end: written.index + written[0].length }
  const [lone, another] = [...line.matchAll(CAPITAL_V)]
  if (!lone || another || !(labelled || line.slice(0, lone.index).includes(' '))) return null
  return { at: lone.index, end: lone.index + lone[0].length }
}

/** Where the second name ends: at the case number, at a field of the docket. */
const STOPS =
  /,? \(?(?:(?:Case|Civil|Civ\.|Action|Docket) (?:Action )?(?:Nos?\.?|Number)|Nos?\.:? ?\d|Civil Action|\d{1,2}:\d\d|\d\d-?(?:cv|CV|cr)|\d\d (?:Civ|C |CV)|Doc\. \d|Filing \d|C-?\d\d|Filer:|Cause:|(?:(?:TEXT|MINUTE|ORAL|PAPERLESS) )?(?:ORDER|ENTRY)\b)/
/** Words of a sentence, not of a name. */
const SENTENCE =
  /\b(?:[Tt]he [Cc]ourt|[Oo]rders?|ORDERS?|[Mm]otion|MOTION|[Pp]laintiff|[Dd]efendant|held|[Ss]ee|that|is|was|has|shall|PENDING)\b|\d{3,}|\bF\.\d|U\.S\. \d|[;!?:"]|[a-z]{2} [a-z]{3,20} [a-z]{2}/

/** The court's own name, where the docket writes the case's right after it. */
const COURT = new RegExp(
  `^(?:(?:in|for) the )?(?:(?:u\\. ?s\\.|united states) district court[,.:]? ?(?:(?:in and )?(?:for )?(?:the )?${DISTRICT})?|(?:northern|southern|eastern|western|central|middle) ${DISTRICT})[,.:;-]{0,2} `,
  'i',
)
const withoutCourt = (name: string): string => name.replace(COURT, '')

/** Words before the name of another case. */
const SIGNAL =
  /^["([]{0,2}(?:but|see|compare|contrast|cf|accord|contra|also|e\.g|in|quoting|citing|under|following|per|unlike|like|as|with|and|id)\b(?! re\b)/i
const IN_PROSE = /[a-z]{2} [a-z]{2,20} [a-z]{2}/
/** The line above ends in the middle of a sentence. */
const GOES_ON = /(?:\b[a-z]{1,15},?[ \n]){4}[a-z]{1,15},?$/
/** How far behind a name the words go that cite its case. */
const CITATION = 160

/** True for a case that a sentence cites: after a signal, or in the flow of the line above, with its report. */
function isCited(text: string, from: number, versus: number, first: string): boolean {
  const before = text.slice(Math.max(0, from - 80), from).trimEnd()
  const flows = IN_PROSE.test(before)
  const reported = REPORTED.test(text.slice(versus, versus + CITATION))
  if (SIGNAL.test(first)) return flows || reported
  return flows && (reported || GOES_ON.test(before))
}

/** The two names of "A v. B" in a line that stands at `from`. */
function sidesIn(order: OrderText, line: string, from: number, labelled: boolean): Sides {
  const versus = versusIn(line.slice(0, LONGEST), labelled)
  if (!versus) return NOBODY
  const below = line.slice(versus.end, versus.at + LONGEST)
  const first = withoutCourt(line.slice(0, versus.at).trim())
  const stop = STOPS.exec(below)?.index ?? below.length
  const second = below.slice(0, stop).trim().replace(/[,;]$/, '')
  if (!/^[A-ZÀ-Þ]/.test(first) || second === '') return NOBODY
  if (SENTENCE.test(first) || SENTENCE.test(second)) return NOBODY
  if (!labelled && isCited(order.text, from, from + versus.at, first)) return NOBODY
  const fact = (name: string, at: number): Fact<string> => {
    const start = order.flat.indexOf(name, at)
    return start === -1 ? null : read(order, start, start + name.length, name)
  }
  return {
    plaintiff: fact(first, from),
    defendant: fact(second, from + versus.end),
  }
}

/** A line "A v. B" under a label, or the heading of a docket. */
export function headingParties(order: OrderText): Sides {
  let headed: Sides = NOBODY
  let at = 0
  let labelled = false
  for (const line of order.text.slice(0, HEAD).split('\n')) {
    const label = LABEL.exec(line) ?? MID_LABEL.exec(line)
    const skip = label ? label.index + label[0].length : 0
    const lead = line.length - line.slice(skip).trimStart().length
    const named = labelled || label !== null
    const sides = sidesIn(order, line.slice(lead), at + lead, named)
    if (sides.plaintiff && named) return sides
    if (!headed.plaintiff && at < TOP) headed = sides
    labelled = label !== null && line.slice(skip).trim() === ''
    at += line.length + 1
  }
  return headed
}

const WORD = `(?:[A-ZÀ-Þ][\\w.À-ɏ'-]{0,24}|de|la|del|van|von|der)`
const NAME = `${WORD}(?: ${WORD}){1,4}`
const VERB = `(?:\\(["']|, (?:a|an|who|proceeding|appearing|pro se|by|through|represented|currently|acting)|filed|is |moves?|brings|proceeds|seeks|alleges|has )`
const PLAINTIFF = [
  new RegExp(`\\bPlaintiffs? (${NAME}) (?=${VERB})`),
  new RegExp(`\\b[Tt]he plaintiff, (${NAME}), (?=[a-z])`),
  new RegExp(`\\bPlaintiff (${NAME})(?=, )`),
]
const DEFENDANT = [
  new RegExp(
    `\\bDefendants? (${WORD}(?:,? (?:and )?${WORD}){1,24}) (?=\\("?(?:collectively,? )?"?Defendants?"?\\))`,
  ),
  new RegExp(`\\b[Tt]he defendant, (${NAME}), (?=[a-z])`),
]

function firstOf(order: OrderText, patterns: readonly RegExp[]): Fact<string> {
  const head = order.flat.slice(0, HEAD)
  for (const pattern of patterns) {
    const match = pattern.exec(head)
    const name = match?.[1]
    if (!match || !name) continue
    const start = match.index + match[0].indexOf(name)
    return read(order, start, start + name.length, name)
  }
  return null
}

/** "Plaintiff A B filed", "the defendant, C D, alleges" */
export const bodyParties = (order: OrderText): Sides => ({
  plaintiff: firstOf(order, PLAINTIFF),
  defendant: firstOf(order, DEFENDANT),
})
