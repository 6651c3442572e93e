import type { Block, Line, Paper } from '#documents/tree.ts'
import { shares } from './columns.ts'
import { isolated, ownStretches, stretches } from './direction.ts'
import { PLAIN } from './plain.typ.ts'
import { PLEADING } from './pleading.typ.ts'
import { SHARED } from './shared.typ.ts'
import { type BlockHandlers, type InlineHandlers, visitBlock, visitInline } from './visit.ts'
import { bracketed, draftLines, isBlank, isOwnTurned, plain, printed, TRANSLATE } from './words.ts'

/** What the Typst template reads: `draw` names the function in it that prints the node. */
type Piece = {
  readonly draw: string
  readonly text: string
  readonly note?: string
  readonly lang?: string
}
type Pieces = readonly Piece[]
type Node = { readonly draw: string; readonly [field: string]: unknown }

/** A template that never changes, and the words of one paper as JSON: words are never markup. */
export interface TypstSource {
  readonly source: string
  readonly inputs: string
}

const LONG = 27
const LONG_WORD = new RegExp(`(?:[^\\s\\p{M}]\\p{M}*){${LONG},}`, 'gu')
/** Places where a very long word, an address of a page say, may go on in the next line. */
const breakable = (text: string) =>
  text.length < LONG
    ? text
    : text.replace(LONG_WORD, (w) => w.replace(/(?:\P{M}\p{M}*){20}/gu, '$&\u200B'))
const shown = (text: string) => stretches(text).map(isolated).join('')
const words = (text: string) => shown(breakable(printed(text)))

const inline: InlineHandlers<Piece> = {
  text: (node) => ({ draw: node.style ?? 'text', text: words(node.text) }),
  // What no answer fills is filled with a pen, and a pen needs room.
  blank: (node) => ({
    draw: node.question === undefined ? 'pen' : 'blank',
    text: shown(bracketed(node.name)),
  }),
  untranslated: (node) => ({
    draw: 'untranslated',
    text: ownStretches(breakable(printed(node.text)), node.lang)
      .map(isolated)
      .join(''),
    note: TRANSLATE,
    // Typst takes a language without its country; "und" is the code for one that is not known.
    lang: node.lang?.split('-')[0] ?? 'und',
  }),
}
/** Plain words side by side are one piece: Typst takes its time over each. */
function line(pieces: Line): Pieces {
  const out: Piece[] = []
  for (const piece of pieces) {
    const next = visitInline(inline, piece)
    const before = out.at(-1)
    if (before?.draw === 'text' && next.draw === 'text') {
      out[out.length - 1] = { draw: 'text', text: before.text + next.text }
    } else out.push(next)
  }
  return out
}
const lines = (rows: readonly Line[]) => rows.map(line)

const block: BlockHandlers<Node> = {
  paragraph: (node) => ({
    draw: 'paragraph',
    indent: node.indent,
    turned: isOwnTurned(node.content),
    content: line(node.content),
  }),
  heading: (node) => ({
    draw: 'section',
    level: node.level,
    content: line(node.content),
  }),
  list: (node) => ({
    draw: 'items',
    labels: node.items.map((item) => printed(item.label)),
    items: node.items.map((item) => line(item.content)),
  }),
  table: (node) => ({
    draw: 'grid-table',
    columns: node.columns.map(words),
    rows: node.rows.map(lines),
    turned: node.rows.map((row) => row.map(isOwnTurned)),
    widths: shares(
      node.columns.map((name, c) => {
        const letters = [name, ...node.rows.map((row) => plain(row[c] ?? []))].map((t) => t.length)
        return Math.ceil(1.15 * Math.max(...letters)) + 1
      }),
      84,
    ),
  }),
  counsel: (node) => ({ draw: 'filers', filers: [lines(node.lines)] }),
  caption: (node) => ({
    draw: 'caption',
    court: lines(node.court),
    left: node.left.map((row) => ({ indent: row.indent, content: line(row.content) })),
    number: line(node.caseNumber),
    title: line(node.title),
    under: lines(node.under),
  }),
  signature: (node) => ({
    draw: 'signature',
    date: line(node.date),
    signature: line(node.signature),
    signed: !isBlank(node.signature),
    lines: lines(node.lines),
  }),
  notice: (node) => ({ draw: 'notice', content: line(node.content) }),
}

/**
 * Headings as PDF/UA wants them: the first is of level 1, whatever a paper without a title has.
 */
function levelled(blocks: readonly Block[]): Block[] {
  let titled = false
  return blocks.map((node) => {
    if (node.kind === 'caption') titled = true
    if (node.kind !== 'heading' || titled) return node
    titled = true
    return { ...node, level: 1 }
  })
}

/** A short paragraph goes along with the signature below it: no signature stands on a page alone. */
const together = (node: Block, next: Block | undefined) =>
  node.kind === 'paragraph' && next?.kind === 'signature' && plain(node.content).length < 700

/** Counsel blocks in a row fill the top of the page together, down to the court's name on line 8. */
function nodes(blocks: readonly Block[]): Node[] {
  const out: Node[] = []
  let filers: (readonly Pieces[])[] = []
  for (const [i, node] of levelled(blocks).entries()) {
    if (node.kind === 'counsel') {
      filers.push(lines(node.lines))
      continue
    }
    if (filers.length > 0 || node.kind === 'caption') out.push({ draw: 'filers', filers })
    filers = []
    out.push({ ...visitBlock(block, node), together: together(node, blocks[i + 1]) })
  }
  return filers.length > 0 ? [...out, { draw: 'filers', filers }] : out
}

/** The paper as a Typst program and its input `paper`; compiling them is the app's work. */
export function renderTypst(paper: Paper): TypstSource {
  return {
    source: SHARED + { pleading: PLEADING, plain: PLAIN }[paper.form],
    inputs: JSON.stringify({
      title: printed(paper.title),
      footer: shown(printed(paper.footer)),
      lang: paper.lang,
      draft: draftLines(paper).map(shown),
      blocks: nodes(paper.blocks),
    }),
  }
}
