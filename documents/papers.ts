import type { IsoDate } from '#law/dates.ts'
import type { Place } from '#law/stages.ts'
import type { Live } from '#law/vocabulary.ts'
import { attemptLog } from './attempt-log.ts'
import { deadlineSheet } from './deadline-sheet.ts'
import { jointStatement } from './joint-statement.ts'
import type { Block, Inline, Paper, PaperId } from './tree.ts'

/** How each paper is built. A paper that is missing here does not compile. */
const builders: Readonly<Record<PaperId, (live: Live, today: IsoDate) => Paper>> = {
  'joint-statement': jointStatement,
  'deadline-sheet': deadlineSheet,
  'attempt-log': attemptLog,
}

/** Which papers an end hands over, first the one that matters most. Stages on the way hand over none. */
const handedOver: Readonly<Partial<Record<Place, readonly PaperId[]>>> = {
  papers: ['joint-statement', 'deadline-sheet'],
  waiting: ['deadline-sheet', 'attempt-log'],
  noConference: ['attempt-log', 'deadline-sheet'],
}

/** Which papers may be had at this place. */
export const paperIdsAt = (place: Place): readonly PaperId[] => handedOver[place] ?? []

/** Builds one paper from the answers met so far. */
export const buildPaper = (id: PaperId, live: Live, today: IsoDate): Paper =>
  builders[id](live, today)

/** All papers that this place hands over. */
export const papersFor = (place: Place, live: Live, today: IsoDate): readonly Paper[] =>
  paperIdsAt(place).map((id) => buildPaper(id, live, today))

export const isPaperId = (id: string): id is PaperId => Object.hasOwn(builders, id)

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
export function openPlaces(paper: Paper): readonly OpenPlace[] {
  return paper.blocks
    .flatMap(pieces)
    .filter((piece) => piece.kind === 'blank')
    .map((piece) => ({ name: piece.name, question: piece.question ?? null }))
}
