import { labelledIn, letteredIn, type NumberPlace } from './case-number-shape.ts'
import type { Fact } from './reading.ts'
import { type OrderText, read } from './text.ts'

/** The case's number, as printed, in the many styles of the districts. */

/** A number without "cv" is taken only from the head, beside its label. */
const HEAD = 5000

/** Of a text full of numbers, only so many are looked at. */
const MOST = 200

const OTHER_LABEL =
  /(?:ECF|Dkt\.?|Doc\.?|Docs\.?|Docket Entry|Entry|Document|Filing|Request|Interrogatory|Bar|R\.|Exhibit|Ex\.|Attorney|Phone|Item|Rule|Instruction|Inmate|CDCR|Reg\.|Register|Prisoner|Claim|Policy) ?$/i

interface Candidate {
  readonly start: number
  readonly text: string
}

const CITED_AFTER =
  /^,? ?(?:\d{4} (?:WL|U\.S)|20\d\d U\.S\. Dist|\((?:[A-Z]\.|[NSEWCM]D |D\.|\d)|slip op|at \*|,? (?:Doc\.?|Dkt\.?|ECF|DE|R\.|Docket) ?(?:Nos?\.? ?)?#?\d)/
const NAMED_BEFORE =
  /\bv(?:s)?\.? [^\n]{1,80}?, \(?(?:(?:Case|Civil|Civ\.|Action) ){0,2}(?:Nos?\.?:?)? ?$/i
/** The case's own caption, not a citation. */
const PART = /\b(?:Plaintiff|Defendant|Petitioner|Respondent)(?:s|\(s\))?(?!['\w])/i
const OWN_LINE = /^(?:Re|RE|Title|Case Name|Case|Caption|In re|Subject)?:? ?[^\n.]{0,3}[A-Z"']/
const ELSEWHERE =
  /\b(?:related (?:case|to)|relates to|consolidated (?:with|into)|member cases?|see also|formerly|transferred from|bankr(?:uptcy)?\.?)[^\n.;]{0,40}$/i

/** True for a number of another case, cited or named in the order's words. */
function isAnother(order: OrderText, { start, text }: Candidate): boolean {
  const after = order.flat.slice(start + text.length, start + text.length + 60)
  const before = order.text.slice(Math.max(0, start - 140), start)
  if (CITED_AFTER.test(after)) return true
  if (ELSEWHERE.test(before)) return true
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (!NAMED_BEFORE.test(line) || PART.test(line)) return false
  const opens = line.length < 140 && OWN_LINE.test(line)
  if (/\bR[Ee]: [^\n]{3,110}$/.test(line)) return false
  return !(
    opens &&
    !/\b(?:[Ss]ee|[Ii]n|cf|also|[Cc]ompare|e\.g)\b\.?,? [A-Z]/.test(line.replace(/^In re/i, ''))
  )
}

const core = (text: string): string => {
  const digits = /(\d{2})\D{1,12}?0{0,4}(\d{1,5})(?!\d)/.exec(text.replace(/^\d:/, ''))
  return digits ? `${digits[1]}-${digits[2]}` : text
}

function candidatesIn({ text, flat }: OrderText): Candidate[] {
  const found: Candidate[] = []
  const add = ({ start, end }: NumberPlace) => found.push({ start, text: text.slice(start, end) })
  for (const place of letteredIn(text)) if (add(place) >= MOST) break
  for (const place of labelledIn(text.slice(0, HEAD))) {
    if (!OTHER_LABEL.test(flat.slice(Math.max(0, place.label - 24), place.label))) add(place)
  }
  return found.sort((a, b) => a.start - b.start || b.text.length - a.text.length)
}

/** The first number that is no other case's; its fullest form, where the head has it more than once. */
export function readCaseNumber(order: OrderText): Fact<string> {
  const known = candidatesIn(order).filter((one) => !isAnother(order, one))
  const printed = known.filter((one) => !isStamped(order, one))
  const own = printed.length > 0 ? printed : known
  const first = own[0]
  if (!first) return null
  const fuller = own.filter(
    (one) =>
      one.start < HEAD &&
      core(one.text) === core(first.text) &&
      one.text.length > first.text.length,
  )
  const best = fuller[0] ?? first
  const value = best.text.replace(/—/g, '-').replace(/- /g, '-').trim()
  return read(order, best.start, best.start + best.text.length, value)
}

/** In the stamp of the filing system on a page, which may write the number in another way than the court does. */
const isStamped = (
  { flat }: OrderText,
  { start, text }: { start: number; text: string },
): boolean =>
  /\bCase(?: No\.)?:? $/.test(flat.slice(Math.max(0, start - 12), start)) &&
  /^(?: \(\w{1,3}\))? {1,4}(?:Document|Doc\.?|ECF No\.?|Dkt\.?|No\.) {0,3}#?:? ?\d/.test(
    flat.slice(start + text.length, start + text.length + 24),
  )

/** Every case number and its label at the head, for whoever wants them out of the way. */
export const caseNumbersIn = (text: string): readonly { start: number; end: number }[] =>
  [...letteredIn(text), ...labelledIn(text)].map(({ label, end }) => ({ start: label, end }))
