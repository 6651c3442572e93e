import type { Block, Inline, Paper } from './tree.ts'

function pieces(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'notice':
      return block.content
    case 'list':
      return block.items.flatMap((item) => item.content)
    case 'table':
      return block.rows.flat(2)
    case 'counsel':
      return block.lines.flat()
    case 'caption':
      return [
        ...block.court.flat(),
        ...block.left.flatMap((line) => line.content),
        ...block.caseNumber,
        ...block.title,
        ...block.under.flat(),
      ]
    case 'signature':
      return [...block.date, ...block.signature, ...block.lines.flat()]
  }
}

/** A place still open in a paper: its name, and the question that fills it, if one does. */
export interface OpenPlace {
  readonly name: string
  readonly question: string | null
}

/** The open places of a paper, in reading order. Signatures and dates of signing have no question. */
export const openPlaces = (paper: Paper): readonly OpenPlace[] => openPlacesIn(paper.blocks)

/** The same of some of its blocks. */
export function openPlacesIn(blocks: readonly Block[]): readonly OpenPlace[] {
  return blocks
    .flatMap(pieces)
    .filter((piece) => piece.kind === 'blank')
    .map((piece) => ({ name: piece.name, question: piece.question ?? null }))
}
