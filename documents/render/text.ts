import type { Caption, Line, Paper, Table } from '#documents/tree.ts'
import { shares } from './columns.ts'
import { isolated, isolatedRows, ownStretches, stretches } from './direction.ts'
import { type BlockHandlers, type InlineHandlers, visitBlock, visitInline } from './visit.ts'
import { draftLines, isBlank, printed, TRANSLATE } from './words.ts'

/** Columns of a line: what a typewriter puts between one-inch margins at ten or twelve to the inch. */
const WIDTH = 65
const INDENT = 5
const HALF = 31

/** Characters as a reader counts them: an accent typed on its own and a mark unseen take no column. */
const length = (text: string) =>
  Array.from(text.replace(/\p{M}|[\u200c\u2067\u2069]|\u200d/gu, '')).length
const spaces = (count: number) => ' '.repeat(Math.max(0, count))
const padded = (text: string, width: number) => text + spaces(width - length(text))
const centred = (text: string) => spaces(Math.floor((WIDTH - length(text)) / 2)) + text

/** Breaks words into lines of at most `width` columns. A word that is longer is cut, never lost. */
export function wrap(text: string, width: number, first = 0): string[] {
  const rows: string[] = []
  let row = spaces(first)
  let empty = true
  const end = () => {
    rows.push(row)
    row = ''
    empty = true
  }
  for (let word of text.split(' ').filter((w) => w !== '')) {
    if (!empty && length(row) + 1 + length(word) > width) end()
    while (length(row) + (empty ? 0 : 1) + length(word) > width) {
      const room = Math.max(1, width - length(row))
      const letters = Array.from(word)
      row += letters.slice(0, room).join('')
      word = letters.slice(room).join('')
      end()
    }
    row += empty ? word : ` ${word}`
    empty = false
  }
  if (!empty || rows.length === 0) rows.push(row.trimEnd())
  return isolatedRows(rows)
}

/**
 * Plain letters in the order in which they are typed, which every program can read and search. Programs
 * that show Arabic turn a line by its first letter, or not at all; the marks around each stretch keep
 * the English, its commas and its digits in place in both, and show nothing.
 */
const shown = (text: string) => stretches(text).map(isolated).join('')

const inline: InlineHandlers<string> = {
  text: (node) => shown(printed(node.text)),
  blank: (node) => `[${shown(printed(node.name))}: ________]`,
  untranslated: (node) =>
    `${ownStretches(printed(node.text), node.lang).map(isolated).join('')} ${TRANSLATE}`,
}
const words = (line: Line) => line.map((piece) => visitInline(inline, piece)).join('')

/** Two columns beside each other, `)` between them, as on a typed caption. */
function caption(node: Caption): string[] {
  const court = node.court.flatMap((line) => wrap(words(line), WIDTH).map(centred))
  const left = node.left.flatMap((row) => {
    const indent = row.indent ? INDENT : 0
    return [...wrap(words(row.content), HALF - indent).map((r) => spaces(indent) + r), '']
  })
  const right = [node.caseNumber, [], node.title, [], ...node.under].flatMap((line) =>
    line.length === 0 ? [''] : wrap(words(line), HALF),
  )
  const body = Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    `${padded(left[i] ?? '', HALF)} ) ${right[i] ?? ''}`.trimEnd(),
  )
  return [...court, '', ...body, `${'_'.repeat(HALF)} )`]
}

/** Columns side by side, a rule of hyphens under each row. */
function table(node: Table): string[] {
  const cells = [
    node.columns.map((name) => shown(printed(name))),
    ...node.rows.map((row) => row.map(words)),
  ]
  const room = WIDTH - 3 * (node.columns.length - 1)
  const wants = node.columns.map((_, c) => Math.max(...cells.map((row) => length(row[c] ?? ''))))
  const longest = (cell = '') => Math.max(...cell.split(' ').map(length))
  const least = node.columns.map((_, c) => Math.max(...cells.map((row) => longest(row[c]))))
  const widths = shares(wants, room, least)
  const rows = cells.map((row) => {
    const columns = widths.map((width, c) => wrap(row[c] ?? '', width))
    const height = Math.max(...columns.map((column) => column.length))
    return Array.from({ length: height }, (_, i) =>
      columns.map((column, c) => padded(column[i] ?? '', widths[c] ?? 0)).join(' | '),
    ).map((r) => r.trimEnd())
  })
  const rule = '-'.repeat(widths.reduce((a, b) => a + b, 0) + 3 * (widths.length - 1))
  return rows.flatMap((row) => [...row, rule])
}

const block: BlockHandlers<string[]> = {
  paragraph: (node) => {
    if (node.indent !== 'block') {
      return wrap(words(node.content), WIDTH, node.indent === 'first' ? INDENT : 0)
    }
    return wrap(words(node.content), WIDTH - 2 * INDENT).map((row) => spaces(INDENT) + row)
  },
  heading: (node) => {
    const rows = wrap(words(node.content), WIDTH)
    return node.level === 1 ? rows.map(centred) : rows
  },
  list: (node) =>
    node.items.flatMap((item, i) => {
      const label = `${spaces(INDENT)}${printed(item.label)} `
      const rows = wrap(words(item.content), WIDTH - length(label))
      const hung = rows.map((row, r) => (r === 0 ? label : spaces(length(label))) + row)
      return i === 0 ? hung : ['', ...hung]
    }),
  table,
  counsel: (node) => node.lines.flatMap((line) => wrap(words(line), WIDTH)),
  caption,
  signature: (node) => {
    const at = WIDTH - HALF
    const right = (line: Line) => wrap(words(line), HALF).map((row) => spaces(at) + row)
    const rule = spaces(at) + '_'.repeat(HALF)
    const sign = right(node.signature)
    // A name in brackets goes under the rule: the space above it is for the pen.
    const signed = isBlank(node.signature) ? ['', '', rule, ...sign] : ['', ...sign, rule]
    return [...wrap(words(node.date), WIDTH), ...signed, ...node.lines.flatMap(right)]
  },
  notice: (node) => wrap(words(node.content), WIDTH - 4).map((row) => `* ${row}`),
}

/**
 * The paper as plain text that a person can copy on a typewriter or by hand: at most 65 columns, the
 * caption in two columns, and a blank as `[State Bar number: ________]`. Ends with a line break.
 */
export function renderText(paper: Paper): string {
  const blocks = paper.blocks.map((node) => visitBlock(block, node).join('\n'))
  const draft = draftLines(paper)
    .flatMap((row) => wrap(shown(row), WIDTH))
    .join('\n')
  const foot = wrap(shown(printed(paper.footer)), WIDTH)
    .map(centred)
    .join('\n')
  const all = [draft, ...blocks, '-'.repeat(WIDTH), foot].filter((part) => part !== '')
  return `${all.join('\n\n')}\n`
}
