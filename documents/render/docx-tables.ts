import { Paragraph, Table, TableCell, TableRow, type TextRun } from 'docx'
import type { Caption, Line, Paper, Table as TableNode } from '#documents/tree.ts'
import { shares } from './columns.ts'
import { DROP, FILING, NUMBER, numbersFor, pt, rows, STYLE, wide } from './docx-layout.ts'
import { isOwnTurned, plain, printed } from './words.ts'

type Runs = (line: Line, alone?: boolean) => TextRun[]
const NONE = { style: 'none', size: 0, color: 'auto' } as const
const RULE = { style: 'single', size: 6, color: '000000' } as const
const NO_RULES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const

/**
 * The court's name and the caption as a table. Its lines are 24 points apart, so that the text below
 * stays on its numbers when somebody edits it. `filed` numbers were taken by the counsel above.
 */
export function caption(node: Caption, form: Paper['form'], filed: number, runs: Runs) {
  const half = wide(form) / 2
  const pleading = form === 'pleading'
  const court = node.court.map(
    (line, i) =>
      new Paragraph({
        style: STYLE.body,
        alignment: 'center',
        spacing: {
          before: pleading && i === 0 ? Math.max(0, FILING - filed) * NUMBER : 0,
          after: pleading && i === node.court.length - 1 ? NUMBER : 0,
        },
        children: runs(line),
      }),
  )
  const left = node.left.map(
    (row) =>
      new Paragraph({
        style: STYLE.body,
        indent: { left: row.indent ? pt(36) : 0 },
        children: runs(row.content),
      }),
  )
  const right = [
    new Paragraph({ style: STYLE.body, children: runs(node.caseNumber) }),
    new Paragraph({ style: STYLE.title, children: runs(node.title) }),
    ...node.under.map((line) => new Paragraph({ style: STYLE.body, children: runs(line) })),
  ]
  const cell = (children: Paragraph[], borders: object, start: number) =>
    new TableCell({
      width: { size: pt(half), type: 'dxa' },
      margins: { top: 0, bottom: 0, left: start, right: 0 },
      borders: { ...NO_RULES, ...borders },
      children,
    })
  const table = new Table({
    layout: 'fixed',
    width: { size: pt(2 * half), type: 'dxa' },
    columnWidths: [pt(half), pt(half)],
    borders: NO_RULES,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(left, { bottom: RULE, right: RULE }, 0), cell(right, {}, pt(12))],
      }),
    ],
  })
  // The empty line that follows is lower by the rule of the caption, three quarters of a point.
  const spacing = pleading ? ({ line: NUMBER - pt(0.75), lineRule: 'exact' } as const) : {}
  return [...court, table, new Paragraph({ style: STYLE.body, spacing, children: [] })]
}

interface Cell {
  readonly runs: TextRun[]
  readonly text: string
  /** Nothing but a pen fills it: it is left tall. */
  readonly byHand: boolean
  /** Nothing but words that run from right to left: so does the cell. */
  readonly turned: boolean
}
const isByHand = ([only, ...rest]: Line): boolean =>
  only?.kind === 'blank' && only.question === undefined && rest.length === 0

/** A table of single-spaced cells; each row is as tall as whole numbers. */
export function table(node: TableNode, form: Paper['form'], runs: Runs) {
  const gap = 12
  const room = form === 'pleading' ? { top: DROP, bottom: 0 } : { top: pt(4), bottom: pt(4) }
  const wants = node.columns.map((name, c) => {
    const letters = [name, ...node.rows.map((row) => plain(row[c] ?? []))].map((t) => t.length)
    return Math.ceil(1.15 * Math.max(...letters)) + 3
  })
  const given = shares(wants, 84)
  const sum = given.reduce((a, b) => a + b, 0)
  const widths = given.map((part) => Math.floor((part / sum) * wide(form)))
  const row = (cells: readonly Cell[], head: boolean) => {
    const lines = Math.max(...cells.map(({ text }, c) => rows(text, (widths[c] ?? gap) - gap)))
    const least = cells.some((one) => one.byHand) ? pt(40) : 0
    return new TableRow({
      tableHeader: head,
      cantSplit: true,
      height: { value: form === 'pleading' ? numbersFor(lines) * NUMBER : least, rule: 'atLeast' },
      children: cells.map(
        (content, c) =>
          new TableCell({
            width: { size: pt(widths[c] ?? 0), type: 'dxa' },
            margins: { ...room, left: 0, right: pt(gap) },
            borders: { ...NO_RULES, ...(head ? {} : { top: RULE }) },
            children: [
              new Paragraph({
                style: STYLE.single,
                bidirectional: content.turned,
                children: content.runs,
              }),
            ],
          }),
      ),
    })
  }
  const names = node.columns.map((name) => ({
    runs: runs([{ kind: 'text', text: name, style: 'bold' }]),
    text: printed(name),
    byHand: false,
    turned: false,
  }))
  return new Table({
    layout: 'fixed',
    width: { size: pt(widths.reduce((a, b) => a + b, 0)), type: 'dxa' },
    columnWidths: widths.map(pt),
    borders: NO_RULES,
    rows: [
      row(names, true),
      ...node.rows.map((cells) =>
        row(
          cells.map((line) => ({
            runs: runs(line, isOwnTurned(line)),
            text: plain(line),
            byHand: isByHand(line),
            turned: isOwnTurned(line),
          })),
          false,
        ),
      ),
    ],
  })
}
