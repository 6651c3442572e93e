import { DISTRICT } from './court.ts'
import type { Fact } from './reading.ts'
import { type OrderText, read } from './text.ts'

/** The caption: case number and parties, as printed. */

/** A caption stands at the head of an order. */
const HEAD = 4000

const DOCKET = `(?:\\d:)?\\d{2}[- ]?(?:cv|CV|cr|CR|mc|MC)[- ]?\\d{3,5}(?:[-—] ?[A-Z]{1,4}\\d?(?![A-Za-z]))*`
const SUFFIX = `(?: (?!PLA|DEF|JR|SR|INC|ET)[A-Z]{2,4}(?![A-Za-z.'])){0,3}(?: ?\\((?:PC|PS|P|PR|HC|SS)\\)| (?:PC|PS|P)(?![A-Za-z.']))?`
const CASE_NUMBER = new RegExp(`(?<![\\w-])${DOCKET}${SUFFIX}`, 'g')

/** The first number in a federal court's form that is not another case's, cited by the order. */
export function readCaseNumber(order: OrderText): Fact<string> {
  for (const match of order.text.matchAll(CASE_NUMBER)) {
    const after = order.flat.slice(
      match.index + match[0].length,
      match.index + match[0].length + 60,
    )
    const before = order.flat.slice(Math.max(0, match.index - 60), match.index)
    if (/^,? ?(?:\d{4} (?:WL|U\.S)|\(|slip op|at \*)/.test(after) && !/^ ?\(P/.test(after)) continue
    if (/\bv\.? [^,]{1,40}, (?:Case )?No\.?:? ?$/i.test(before)) continue
    if (/^,? (?:\d{4} WL|20\d\d U\.S\. Dist)/.test(after)) continue
    const value = match[0].replace(/—/g, '-').replace(/- /g, '-')
    return read(order, match.index, match.index + match[0].length, value)
  }
  return null
}

/** Words of orders' titles: a line of these alone names the paper, not a party. */
const TITLE_WORDS = new Set(
  `ORDER ORDERS ORDERING DENYING GRANTING STAYING SETTING DIRECTING REQUIRING REGARDING RE VACATING CONTINUING
  REFERRING RESOLVING FOLLOWING ADDRESSING PLAINTIFF PLAINTIFF'S PLAINTIFFS PLAINTIFFS' DEFENDANT DEFENDANT'S
  DEFENDANTS DEFENDANTS' MOTION MOTIONS APPLICATION REQUEST REQUESTS LETTER FOR TO THE A AN AND OF ON IN PART AS WITH
  WITHOUT PREJUDICE PARTIES COUNSEL MEET MEET-AND-CONFER CONFER CONFERENCE COMPEL COMPELLING QUASH PROTECTIVE
  DISCOVERY DISPUTE FURTHER RESPONSE RESPONSES PRODUCTION DOCUMENTS HEARING DATE TIME BRIEFING JOINT STATEMENT
  SUBPOENA SUBPOENAS INTERROGATORIES DEADLINE DEADLINES DAY ECF DKT DOC NO NOS BY AFTER DETERMINATION`.split(
    /\s+/,
  ),
)

function isTitleWord(word: string): boolean {
  const bare = word.replace(/^[("[]+|[)\]".,;:]+$/g, '')
  return bare === '' || /^\d+$/.test(bare) || TITLE_WORDS.has(bare)
}

/** Takes the case number, ECF numbers and the paper's title out of a caption's half; a name stays. */
function nameIn(half: string, side: 'last' | 'first'): string | null {
  const lines = half
    .replace(/[([](?:ECF|Dkt\.?|Docs?\.?|Re:?)[^)\]\n]{0,40}[)\]]/gi, '\n')
    .replace(/\b(?:Civil |Civ\. )?(?:Case )?(?:No|Number|Nos)\.?:? ?(?=\d)/gi, '\n')
    .replace(CASE_NUMBER, '\n')
    .split('\n')
    .map((line) => withoutTitle(line.trim()))
    .filter((line) => line !== '' && /[A-Za-z]{2}/.test(line))
  const name = (side === 'last' ? partyEnd(lines) : lines).join(' ').replace(/[\s,]+$/, '')
  return name === '' || name.length > 200 ? null : name
}

/** From the end of the lines, the name: it ends where a line before it does not go on with a comma. */
function partyEnd(lines: readonly string[]): readonly string[] {
  let from = Math.max(0, lines.length - 1)
  while (from > 0 && /(?:,|;| and| AND|&)$/.test(lines[from - 1]!)) from -= 1
  return lines.slice(from)
}

function withoutTitle(line: string): string {
  const words = line.split(' ')
  if (words.every(isTitleWord)) return ''
  if (!/^ORDERS?$/.test(words[0] ?? '')) return line
  const first = words.findIndex((word) => !isTitleWord(word))
  return words.slice(first).join(' ')
}

interface Caption {
  readonly plaintiff: { readonly name: string; readonly from: number; readonly to: number } | null
  readonly defendant: { readonly name: string; readonly from: number; readonly to: number } | null
}

const COURT_END = new RegExp(`DISTRICT COURT\\b|${DISTRICT}`, 'gi')

/** Finds "NAME, Plaintiff, v. NAME, Defendants." at the head, whatever stands between the lines. */
function captionOf(order: OrderText): Caption {
  const head = order.text.slice(0, HEAD)
  const label = /\b(?:Plaintiff|Petitioner)s?(?: \(s\))?[,.;]/i.exec(head)
  if (!label) return { plaintiff: null, defendant: null }
  const after = label.index + label[0].length
  const versus = /(?:^|[\s,])(?:v|vs|V|VS)\.?(?=\s)/.exec(head.slice(after, after + 500))
  if (!versus) return { plaintiff: null, defendant: null }
  const second = after + versus.index + versus[0].length
  const ending = /\b(?:Defendant|Respondent)s?\b(?!['’])(?=[,.;]|\s*$|\n)/i.exec(
    head.slice(second, second + 700),
  )
  let from = Math.max(0, label.index - 300)
  for (const court of head.slice(from, label.index).matchAll(COURT_END)) {
    from = Math.max(from, Math.max(0, label.index - 300) + court.index + court[0].length)
  }
  const first = nameIn(head.slice(from, label.index), 'last')
  const other = ending && nameIn(head.slice(second, second + ending.index), 'first')
  return {
    plaintiff: first === null ? null : { name: first, from, to: label.index },
    defendant: ending && other ? { name: other, from: second, to: second + ending.index } : null,
  }
}

/** The words that a name was read from: the name itself where it stands in one piece. */
function quoted(order: OrderText, name: string, from: number, to: number): Fact<string> {
  const at = order.flat.indexOf(name, from)
  if (at !== -1 && at < to) return read(order, at, at + name.length, name)
  const first = name.split(' ')[0] ?? name
  const start = order.flat.indexOf(first, from)
  return read(order, start === -1 ? from : start, to, name)
}

const WORD = `(?:[A-Z][\\w'’-]*\\.?|de|la|del|van|von|der)`
const PLAINTIFF_IN_BODY = new RegExp(
  `\\bPlaintiffs? (${WORD}(?: ${WORD}){1,4}) (?=\\(["']|filed|is |moves?|brings|proceeds|seeks|alleges|has )`,
)
const DEFENDANTS_IN_BODY = new RegExp(
  `\\bDefendants? (${WORD}(?:,? (?:and )?${WORD}){1,30}) (?=\\("?(?:collectively,? )?"?Defendants?"?\\))`,
)
const DOCKET_TITLE = /^([A-Z][^\n]{1,60}?) vs?\.? ([A-Z][^\n]{1,80}?)$/m

function inBody(order: OrderText, pattern: RegExp): Fact<string> {
  const match = pattern.exec(order.flat.slice(0, HEAD))
  const name = match?.[1]
  if (!match || !name) return null
  const start = match.index + match[0].indexOf(name)
  return read(order, start, start + name.length, name)
}

/** The two sides, from the caption, else from the first words of the body or of the docket. */
export function readParties(order: OrderText): {
  readonly plaintiff: Fact<string>
  readonly defendant: Fact<string>
} {
  const { plaintiff, defendant } = captionOf(order)
  const docket = DOCKET_TITLE.exec(order.text.slice(0, 200))
  const ofDocket = (group: 1 | 2): Fact<string> => {
    const name = docket?.[group]
    if (!docket || !name || /[.?!:]$|\d/.test(name.replace(/et al\.?$/, ''))) return null
    const start = docket.index + (group === 1 ? 0 : docket[0].lastIndexOf(name))
    return read(order, start, start + name.length, name)
  }
  return {
    plaintiff: plaintiff
      ? quoted(order, plaintiff.name, plaintiff.from, plaintiff.to)
      : (inBody(order, PLAINTIFF_IN_BODY) ?? ofDocket(1)),
    defendant: defendant
      ? quoted(order, defendant.name, defendant.from, defendant.to)
      : (inBody(order, DEFENDANTS_IN_BODY) ?? ofDocket(2)),
  }
}
