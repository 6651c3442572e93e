import { courtDate, type IsoDate } from '#law/dates.ts'
import { isBarred } from '#law/next-steps/whose.ts'
import { confirmed, type Live, type QuestionId } from '#law/vocabulary.ts'
import { caption, toCheck } from './caption.ts'
import { openPlacesIn } from './open-places.ts'
import { mySide, withArticle } from './parties.ts'
import { penSignature } from './people.ts'
import { type Block, blank, type Inline, type Line, type Paper, text } from './tree.ts'

interface OwnPaper {
  readonly id: Paper['id']
  readonly title: string
  /** Under the title in the caption: the rule, or the hearing. */
  readonly under: readonly Line[]
  readonly draft: Paper['draft']
  readonly distribution: readonly string[]
  /** True for what only goes with another paper, such as a proof of service. */
  readonly attached?: true
  /** Everything between the caption and the end, with the place to sign. */
  readonly blocks: readonly Block[]
}

/** The draft notice of a paper that the person signs alone, while an answer is still missing in it. */
export const ownDraft = (today: IsoDate): Paper['draft'] => ({
  date: today,
  note: 'Not final until each blank is filled and it is signed with a pen.',
})

/** Where the order bars other filings, what goes with the one paper says that it is none by itself. */
function attachedFooter(live: Live, title: string): string {
  return isBarred(live) ? `${title}. Not for filing by itself.` : title.toUpperCase()
}

/** A court paper that the person files alone: their own block at the upper left, and their caption. */
export function ownPaper(live: Live, own: OwnPaper): Paper {
  const { id, title, under, draft, distribution } = own
  const blocks: Block[] = [
    { kind: 'counsel', lines: penSignature(live).lines },
    { ...caption(live, title.toUpperCase()), under },
    ...own.blocks,
  ]
  // Signed alone and with a pen: when nothing is left that an answer would fill, the print is clean.
  const unfinished = openPlacesIn(blocks).some((place) => place.question !== null)
  return {
    id,
    title,
    footer: own.attached ? attachedFooter(live, title) : title.toUpperCase(),
    forFiling: true,
    form: 'pleading',
    draft: unfinished ? draft : null,
    distribution: [...distribution, ...toCheck(live)],
    lang: 'en',
    blocks,
  }
}

function place(live: Live): Inline {
  const side = mySide(live)
  if (side === null) return blank('the plaintiff or the defendant', 'role')
  return text(withArticle(side, live), 'role')
}

/** "I, Pat Sample, am the plaintiff in this action and represent myself." */
export function declarant(live: Live): Inline[] {
  const name = live.me?.name ?? null
  return [
    text('I, '),
    name === null ? blank('your name', 'me') : text(name, 'me'),
    text(', am '),
    place(live),
    text(' in this action and represent myself.'),
  ]
}

/** The same line, its open places filled by this question. */
export const filledBy = (question: QuestionId, line: Line): Line =>
  line.map((piece) => (piece.kind === 'blank' ? { ...piece, question } : piece))

/** "Hearing: May 3, 2026", where a hearing is set. */
export function hearingLine(live: Live): readonly Line[] {
  const day = confirmed(live, 'orderHearing')
  return day === null ? [] : [[text(`Hearing: ${courtDate(day)}`, 'orderHearing')]]
}
