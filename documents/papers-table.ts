import { type TrackId, trackIds } from '#law/tracks/track.ts'
import { handedOver } from './handing-over.ts'
import { type PaperId, paperIdList } from './tree.ts'

/** One paper at one end of one procedure, with the words of what must be so. */
interface Cell {
  readonly end: string
  readonly conditions: readonly string[]
}

/** Where this procedure hands the paper over; an end may offer it more than once. */
const cellsOf = (paper: PaperId, track: TrackId): readonly Cell[] =>
  Object.entries(handedOver[track]).flatMap(([end, offers]) =>
    offers
      .filter((offer) => offer.paper === paper)
      .map(({ when }) => ({ end, conditions: when.map(({ words }) => words) })),
  )

/** The same conditions at several ends are said once: "`papers`, `waiting`: the person is held". */
function cellText(cells: readonly Cell[]): string {
  const ends = new Map<string, string[]>()
  for (const { end, conditions } of cells) {
    const when = conditions.join('; ')
    ends.set(when, [...(ends.get(when) ?? []), `\`${end}\``])
  }
  return [...ends]
    .map(([when, at]) => (when === '' ? at.join(', ') : `${at.join(', ')}: ${when}`))
    .join('<br>')
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** Which procedure hands over which paper, as the table that `docs/` keeps. */
export function papersTablePage(): string {
  const counts = trackIds.map((track) =>
    paperIdList.reduce((sum, paper) => sum + cellsOf(paper, track).length, 0),
  )
  const total = counts.reduce((sum, count) => sum + count, 0)
  return [
    '# The papers of each procedure',
    '',
    'Made from `documents/handing-over.ts` by `npm run papers:table`; a test fails when it is stale.',
    'A cell names the ends of the [conversation](wizard.md) that hand the paper over: `papers` is the end after a talk,',
    '`waiting` while the talk is still to come, `noConference` where none took place. After the colon: all that must be so.',
    '',
    `${paperIdList.length} papers, ${trackIds.length} procedures, ${total} offers.`,
    '',
    line(['Paper', ...trackIds.map((track) => `\`${track}\``)]),
    line(['Paper', ...trackIds].map(() => '---')),
    ...paperIdList.map((paper) =>
      line([`\`${paper}\``, ...trackIds.map((track) => cellText(cellsOf(paper, track)))]),
    ),
    line(['**Offers**', ...counts.map(String)]),
    '',
  ].join('\n')
}
