/**
 * A caption often stands in two columns: the parties at the left, the case number and the paper's
 * title at the right, with `)`, `§`, `|` or nothing but spaces between. Here the left column is
 * written above the right one, so that a name and a title are each in one piece.
 */

/** Captions stand at the head; a docket's own lines may stand above them. */
const HEAD_LINES = 140
const ABOVE = 24
const BELOW = 26
/** Spaces that part two columns where no bar does. */
const GAP = / {4,200}(?=\S)/
const BARS = [')', '§', '|', ':', ']', '}'] as const

const HEADING =
  /\bDISTRICT COURT\b|\bDISTRICT OF\b|\bDIVISION\b|^ {0,60}(?:\d{1,2} {1,9})?AT [A-Z ]{3,20}$|CIVIL MINUTES|Page \d{1,3} of|\bDocument \d|Download PDF/i
const VERSUS_CELL = /^-?(?:vv?|vv?s|versus|against)\.?-?$/i
const PART_CELL =
  /^(?:Plaintiff|Petitioner|Defendant|Respondent|Relator|Claimant)(?:s|\(s\))?(?:[-/ ][A-Za-z/ -]{1,60})?[,.;]{0,2}$/i
const NUMBERED = /^ {0,4}\d{1,2}(?= {1,90}\S| {0,90}$)/

interface Row {
  /** A pleading's line number, kept beside the left cell. */
  readonly number: string
  readonly text: string
}

function rowOf(line: string): Row {
  const number = NUMBERED.exec(line)?.[0] ?? ''
  return { number: number.trim(), text: ' '.repeat(number.length) + line.slice(number.length) }
}

function standing(text: string, bar: string): number {
  for (let at = text.indexOf(bar); at !== -1; at = text.indexOf(bar, at + 1)) {
    const before = at === 0 ? ' ' : text[at - 1]
    const after = text[at + 1] ?? ' '
    const free =
      (before === ' ' || before === '_' || bar === '|') && (after === ' ' || after === bar)
    if (free) return at
  }
  return -1
}

type Cells = readonly [left: string, right: string]

/** How the rows part: at a bar that at least three of them have, else at a gap of spaces. */
function splitter(rows: readonly Row[]): (row: Row) => Cells {
  const bar = BARS.find((one) => rows.filter(({ text }) => standing(text, one) > 0).length >= 3)
  if (bar !== undefined) {
    // a table of Markdown has its own bar at the start of each row
    const table = bar === '|' && rows.every(({ text }) => /^ {0,9}(?:\||$)/.test(text))
    return ({ text }) => {
      const from = table ? text.indexOf('|') + 1 : 0
      const at = standing(text.slice(from), bar)
      if (at === -1) return [text.trim(), '']
      const right = text.slice(from + at + 1).replace(/ [)§|\]}] {0,9}$/, '')
      return [text.slice(from, from + at).trim(), right.trim()]
    }
  }
  const starts = rows.flatMap(({ text }) => {
    const lead = text.length - text.trimStart().length
    const gap = GAP.exec(text.slice(lead))
    return gap ? [lead + gap.index + gap[0].length] : []
  })
  const column = starts.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...starts)
  return ({ text }) => {
    const lead = text.length - text.trimStart().length
    if (lead >= Math.max(20, column - 2)) return ['', text.trim()]
    const gap = GAP.exec(text.slice(lead))
    if (!gap) return [text.trim(), '']
    return [text.slice(lead, lead + gap.index).trim(), text.slice(lead + gap.index).trim()]
  }
}

const leftOf = (text: string): string =>
  (text.trim().split(/ {3,200}| [)§|:\]}](?: |$)/)[0] ?? '').replace(/^\| ?/, '').trim()

/** Where the caption ends: below the last part, or where the names end that no part follows. */
function endOf(lines: readonly string[], versus: number): number {
  const last = Math.min(lines.length, versus + BELOW)
  const rows = lines.slice(versus + 1, last).map((line) => rowOf(line).text)
  const isParted = (text: string) =>
    GAP.test(text.trim()) || / [)§|:\]}](?: |$)/.test(` ${text.trim()}`)
  const prose = rows.findIndex((text) => text.trim().length > 70 && !isParted(text))
  const caption = prose === -1 ? rows : rows.slice(0, prose)
  // The first: in narrow lines the body, too, has "Plaintiff." alone on a line.
  const part = caption.findIndex((text) => PART_CELL.test(leftOf(text)))
  const isRight = (text: string) => text.length - text.trimStart().length >= 24
  let at = part + 1
  let blank = false
  for (; at < caption.length; at += 1) {
    const text = caption[at]!
    const goesOn = isParted(text) || isRight(text)
    if (text.trim() !== '' && !goesOn && (part !== -1 || blank)) break
    blank = text.trim() === '' && at > 0
  }
  return versus + 1 + at
}

/** The lines of the caption around its "v.", or null where it is not in columns. */
function captionAround(lines: readonly string[], versus: number): readonly [number, number] | null {
  let from = versus
  while (from > 0 && versus - from < ABOVE) {
    const above = lines[from - 1]!
    if (HEADING.test(above) || above.trim().length > 110) break
    from -= 1
  }
  const to = endOf(lines, versus)
  return to - from < 3 ? null : [from, to]
}

/** The text with each column of its caption in one piece. Lines elsewhere stay as they are. */
export function withColumnsApart(text: string): string {
  const lines = text.split('\n')
  const head = lines.slice(0, HEAD_LINES)
  const versus = head.findIndex((line) => VERSUS_CELL.test(leftOf(rowOf(line).text)))
  if (versus === -1) return text
  const around = captionAround(lines, versus)
  if (!around) return text
  const [from, to] = around
  const rows = lines.slice(from, to).map(rowOf)
  const split = splitter(rows)
  const cells = rows.map((row) => split(row))
  const named = cells.filter(([left]) => left !== '' && !VERSUS_CELL.test(left)).length
  if (named < 2 || !cells.some(([, right]) => right !== '')) return text
  const left = rows.map(({ number }, i) => `${number} ${cells[i]![0]}`.trim())
  const right = cells.map(([, cell]) => cell).filter((cell) => cell !== '')
  return [...lines.slice(0, from), ...left, ...right, ...lines.slice(to)].join('\n')
}
