import { courtDate } from '#law/dates.ts'
import { extentResolved } from '#law/resolution.ts'
import { sources } from '#law/sources.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { caption, theOrder } from './caption.ts'
import { disputesInFull, theirArguments } from './disputes.ts'
import { section, submission } from './joint-statement.ts'
import { filerBlock } from './people.ts'
import { proseParagraphs } from './prose.ts'
import { conferences, eachSide, paragraph, resolution } from './statement-parts.ts'
import { type Block, blank, type Caption, type Line, text } from './tree.ts'

/** The name that L.R. 251 gives the paper. */
export const statement251Title = 'Joint Statement re Discovery Disagreement'

/** The caption of a paper for a hearing says when that is. */
function captionWithHearing(live: Live): Caption {
  const hearing = confirmed(live, 'orderHearing')
  const base = caption(live, statement251Title.toUpperCase())
  const day: Line = [
    text('Hearing: '),
    hearing === null
      ? blank('date of the hearing', 'orderHearing')
      : text(courtDate(hearing), 'orderHearing'),
  ]
  return { ...base, under: [...base.under, day] }
}

/** The local rule is the Eastern District's own: elsewhere only the order is cited. */
function opening(live: Live): Block {
  const caed = confirmed(live, 'orderCourt') === sources.caed251b.court
  return paragraph([
    text(`${submission(live, statement251Title)} under `),
    ...(caed ? [text(`${sources.caed251b.text} and `)] : []),
    ...theOrder(live),
    text('.'),
  ])
}

/** L.R. 251(c)(2), in the person's words; the other side's own place until it agrees to them. */
function nature(live: Live, agreed: boolean): Block[] {
  if (extentResolved(live) === 'full') {
    return [paragraph([text('Not applicable. No contested issue remains.', 'resolved')])]
  }
  const mine = live.nature ?? null
  const place = blank(
    'the nature of the action, and its facts in dispute that matter here',
    'nature',
  )
  const own = mine === null ? [paragraph([place])] : proseParagraphs(mine, 'nature')
  if (agreed && mine !== null) return own
  return eachSide(own, live)
}

/**
 * The statement of E.D. Cal. L.R. 251(c), section by section, without its signatures. All argument is
 * in it. `agreed`: the other side said yes to the words for both and to those printed as its own.
 */
export function statement251Body(live: Live, agreed: boolean): Block[] {
  return [
    filerBlock(live),
    captionWithHearing(live),
    opening(live),
    section('1.', 'Details of the conference.'),
    ...conferences(live, agreed),
    ...resolution(live, agreed),
    section('2.', 'Nature of the action and factual disputes.'),
    ...nature(live, agreed),
    section('3.', 'Contentions on each contested issue.'),
    ...disputesInFull(live, agreed, 'contentions'),
  ]
}

/** What the other side agrees to: the sentences for both sides, and the words printed as theirs. */
export const statement251Agreed = (live: Live): Block[] => [
  ...conferences(live, true),
  ...resolution(live, true),
  ...nature(live, true),
  ...theirArguments(live),
]
