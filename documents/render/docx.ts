import { Document, type FileChild, Packer, Paragraph, Tab, TextRun } from 'docx'
import type { Block, Counsel, Line, Paper, Signature } from '#documents/tree.ts'
import {
  DROP,
  HALF,
  NUMBER,
  numbersFor,
  page,
  pt,
  rows,
  STYLE,
  styles,
  wide,
} from './docx-layout.ts'
import { footer, header } from './docx-margins.ts'
import { ownRuns, typed } from './docx-runs.ts'
import { caption, table } from './docx-tables.ts'
import { pinDates } from './docx-zip.ts'
import { type BlockHandlers, type InlineHandlers, visitBlock, visitInline } from './visit.ts'
import { bracketed, isBlank, isOwnTurned, plain, printed, TRANSLATE } from './words.ts'

/** A ruled place of about an inch and a half; its spaces do not break. */
const ROOM = `${'\u00A0'.repeat(30)} `

const inline = (alone: boolean): InlineHandlers<TextRun[]> => ({
  text: (node) =>
    typed(printed(node.text), {
      // No "bold: false": it would undo the bold of a title's style.
      ...(node.style === 'bold' ? { bold: true } : {}),
      ...(node.style === 'underline' ? { underline: { type: 'single' } } : {}),
    }),
  blank: (node) => [
    // What no answer fills is filled with a pen, and a pen needs room.
    ...(node.question === undefined ? [new TextRun({ text: ROOM, underline: {} })] : []),
    ...typed(bracketed(node.name), { underline: { type: 'dotted' }, noProof: true }),
  ],
  untranslated: (node) => [
    ...ownRuns(printed(node.text), node.lang, alone),
    new TextRun({ text: TRANSLATE, bold: true }),
  ],
})
/** The runs of a line; `alone` for one that its paragraph, turned as well, says nothing beside. */
const runs = (line: Line, alone = false) =>
  line.flatMap((piece) => visitInline(inline(alone), piece))

/** In single spacing the brackets are enough: a line under the words would touch the next. */
const tight = (line: Line, alone = false) =>
  line.flatMap((piece) =>
    piece.kind === 'blank' ? typed(bracketed(piece.name)) : runs([piece], alone),
  )

/** A rule for the pen: a tab with a line under it, which takes no height of its own. */
const rule = () => new TextRun({ children: [new Tab()] })
const leader = (type: 'left' | 'right', points: number) =>
  [{ type, position: pt(points), leader: 'underscore' }] as const

/**
 * Single-spaced lines. The first one is let down to the height at which a number stands; the last
 * one is followed by what is missing to a whole number.
 */
function stacked(lines: readonly Line[], form: Paper['form'], left = 0, air = 0): Paragraph[] {
  const { before, after } = fill(lines, form, wide(form) - left)
  return lines.map(
    (line, i) =>
      new Paragraph({
        style: STYLE.single,
        indent: { left: pt(left) },
        keepLines: true,
        keepNext: i < lines.length - 1,
        spacing: { before: i === 0 ? before : 0, after: i === lines.length - 1 ? after + air : 0 },
        children: tight(line),
      }),
  )
}

function fill(lines: readonly Line[], form: Paper['form'], points: number) {
  if (form === 'plain') return { before: 0, after: pt(8) }
  const taken = lines.reduce((sum, line) => sum + rows(plain(line), points), 0)
  return { before: DROP, after: numbersFor(taken) * NUMBER - taken * HALF - DROP }
}

function signature(node: Signature, form: Paper['form']): Paragraph[] {
  const half = wide(form) / 2
  const blank = isBlank(node.signature)
  const together = { style: STYLE.body, keepNext: true, keepLines: true }
  const dated = node.date.flatMap((piece) =>
    piece.kind === 'blank' ? [rule(), ...typed(` ${bracketed(piece.name)}`)] : runs([piece]),
  )
  return [
    new Paragraph({ ...together, tabStops: leader('left', 160), children: dated }),
    new Paragraph({
      ...together,
      indent: { left: pt(half) },
      tabStops: leader('right', wide(form)),
      // Without a letter in it the line is lower than the others in some programs.
      children: [...(blank ? [new TextRun('\u00A0')] : runs(node.signature)), rule()],
    }),
    ...stacked(blank ? [node.signature, ...node.lines] : node.lines, form, half, NUMBER),
  ]
}

/** The numbers that the counsel blocks before the caption take. */
function filed(blocks: readonly Block[], form: Paper['form']): number {
  return blocks
    .filter((node): node is Counsel => node.kind === 'counsel')
    .map((node) => node.lines.reduce((sum, line) => sum + rows(plain(line), wide(form)), 0))
    .reduce((sum, lines) => sum + numbersFor(lines), 0)
}

function handlers(paper: Paper): BlockHandlers<FileChild[]> {
  const { form } = paper
  return {
    paragraph: (node) => {
      const style = { none: STYLE.body, first: STYLE.indented, block: STYLE.block }[node.indent]
      const next = paper.blocks[paper.blocks.indexOf(node) + 1]
      // No signature stands on a page alone.
      const keepNext = next?.kind === 'signature'
      const bidirectional = isOwnTurned(node.content)
      return [
        new Paragraph({
          style,
          keepNext,
          bidirectional,
          children: runs(node.content, bidirectional),
        }),
      ]
    },
    heading: (node) => [
      node.level === 1
        ? new Paragraph({
            style: STYLE.title,
            ...(form === 'pleading' ? { alignment: 'center' } : {}),
            children: runs(node.content),
          })
        : new Paragraph({ style: STYLE.section, children: runs(node.content) }),
    ],
    list: (node) =>
      node.items.map(
        (item) =>
          new Paragraph({
            style: STYLE.item,
            children: [new TextRun(printed(item.label)), rule(), ...runs(item.content)],
          }),
      ),
    table: (node) => [table(node, form, tight)],
    counsel: (node) => stacked(node.lines, form),
    caption: (node) => caption(node, form, filed(paper.blocks, form), runs),
    signature: (node) => signature(node, form),
    notice: (node) => [
      new Paragraph({
        style: STYLE.single,
        indent: { left: pt(12) },
        border: { left: { style: 'single', size: 18, space: 6, color: '000000' } },
        spacing: fill([node.content], form, wide(form) - 12),
        children: tight(node.content),
      }),
    ],
  }
}

/**
 * The paper as a Word file that the other side's lawyer can edit and paste from: Word's own styles,
 * numbers in the header, lines at exactly 24 points. The same paper gives the same bytes.
 */
export async function renderDocx(paper: Paper): Promise<Uint8Array> {
  const { form } = paper
  const block = handlers(paper)
  const file = new Document({
    title: printed(paper.title),
    creator: '',
    lastModifiedBy: '',
    // Space after one paragraph and before the next add up, as the grid needs it.
    compatibility: { doNotUseHTMLParagraphAutoSpacing: true },
    styles: styles(form),
    sections: [
      {
        properties: { page: page(form) },
        headers: { default: header(paper) },
        footers: { default: footer(paper) },
        children: paper.blocks.flatMap((node) => visitBlock(block, node)),
      },
    ],
  })
  return pinDates(await Packer.pack(file, 'uint8array', false, [properties(paper)]))
}

/** The core properties: the title, the language, and no clock but the date of the draft. */
function properties(paper: Paper) {
  const word = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)
  const at = (tag: string) =>
    paper.draft
      ? `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${word(paper.draft.date)}T00:00:00Z</dcterms:${tag}>`
      : ''
  return {
    path: 'docProps/core.xml',
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${word(printed(paper.title))}</dc:title><dc:language>en-US</dc:language>` +
      `${at('created')}${at('modified')}</cp:coreProperties>`,
  }
}
