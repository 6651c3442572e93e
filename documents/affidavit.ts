import { courtDate, type IsoDate } from '#law/dates.ts'
import { type DisputeRow, extentResolved, requestsByState } from '#law/resolution.ts'
import { sources } from '#law/sources.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { perjuryClose } from './declaration-of-compliance.ts'
import { answerFacts, barrierFacts, effortFacts } from './efforts.ts'
import { motion } from './motion.ts'
import { declarant, filledBy, hearingLine, ownDraft, ownPaper } from './own-paper.ts'
import { opponent } from './parties.ts'
import { prose } from './prose.ts'
import { eachNumber, requestsSettled } from './requests.ts'
import { capital, ended, paragraph } from './statement-parts.ts'
import {
  type Block,
  blank,
  type Inline,
  type Line,
  numbered,
  type Paper,
  text,
  underline,
} from './tree.ts'

export const affidavitTitle = 'Declaration Regarding the Joint Statement re Discovery Disagreement'

const heading = (words: string): Block => ({
  kind: 'heading',
  level: 2,
  content: [underline(words)],
})

/** What the declaration is about: the motion, its hearing, and the statement that the rule asks for. */
function purpose(live: Live): Line {
  const day = confirmed(live, 'orderHearing')
  const local = confirmed(live, 'orderCourt') === 'caed'
  const cited = local ? ` (${sources.caed251b.text}; ${sources.caed251c.text})` : ''
  return [
    ...declarant(live),
    text(
      ` I make this declaration about the Joint Statement re Discovery Disagreement${cited} on `,
    ),
    ...motion(live),
    text(', set for hearing on '),
    day === null
      ? blank('date of the hearing', 'orderHearing')
      : text(courtDate(day), 'orderHearing'),
    text('.'),
  ]
}

/** What a judge asks next about a statement that one side did not sign. Written in with a pen. */
function ofDraft(live: Live): readonly Line[] {
  const other = opponent(live)
  return [
    [
      text(`When and how the draft was sent to ${other}: `),
      blank('day the draft was sent'),
      text(', '),
      blank('how it was sent'),
      text('.'),
    ],
    [text(`What ${other} answered: `), blank('what counsel answered, in counsel’s words')],
  ]
}

/** That the other side will not meet, does not answer, or will not sign: the fact, and no reason for it. */
function refusals(live: Live, today: IsoDate): readonly Line[] {
  const statement = 'declined to sign the Joint Statement re Discovery Disagreement.'
  const unsigned: readonly Line[] =
    live.theySign === 'refuse'
      ? [[text(`${capital(opponent(live))} ${statement}`, 'theySign')], ...ofDraft(live)]
      : []
  const told = [...answerFacts(live, today), ...unsigned]
  if (told.length > 0) return told
  return [[blank('whether the other side declined to confer or to sign, and when', 'refused')]]
}

/** The contention as the person wrote it. Confidential matter is named by number and never quoted. */
function contention(row: DisputeRow): Inline[] {
  const open = (name: string) => [text('I contend: '), blank(name, 'disputes')]
  if (row.confidential === 'yes') return open('your contention, without the confidential words')
  if (row.mine === null) return open('your contention on this request')
  return [text('I contend: '), prose({ ...row.mine, words: ended(row.mine.words) }, 'disputes')]
}

/** What the parties resolved, request by request; nothing where all was resolved, which is said once. */
function settled(live: Live, first: number): readonly Block[] {
  const rows = extentResolved(live) === 'full' ? [] : requestsByState(live).settled
  return rows.length === 0 ? [] : [heading('Resolved:'), requestsSettled(rows, live, first)]
}

/** Each issue by its number, then the person's contention on it. */
function issues(live: Live, first: number): Block[] {
  if (extentResolved(live) === 'full')
    return [
      numbered(
        [[text('The dispute raised by the motion was resolved in full.', 'resolved')]],
        first,
      ),
    ]
  const argued = (live.disputes?.rows ?? []).filter(
    (row) => row.status === 'open' || row.status === null,
  )
  const named = live.disputes === undefined ? (live.topics?.rows ?? []) : []
  const asked = live.disputes === undefined ? 'topics' : 'disputes'
  if (argued.length + named.length === 0)
    return [numbered([[blank('each request in dispute, by its number', asked)]], first)]
  const unsaid = blank('whether this request is settled or still at issue', asked)
  const stop = (line: Line, known: boolean): Line =>
    known ? [...line, text('.')] : [...line, text(': '), unsaid]
  let next = first
  const from = (names: readonly Line[], said: Inline[], known = true): Block[] => {
    const lines = names.map((name) => stop(filledBy(asked, name), known))
    const list = numbered(lines, next)
    next += names.length
    return [list, { kind: 'paragraph', indent: 'block', content: said }]
  }
  const open = [text('I contend: '), blank('your contention on this request', 'topics')]
  return [
    ...argued.flatMap((row) => from(eachNumber(row, live), contention(row), row.status !== null)),
    ...named.flatMap((row) => from(eachNumber(row, live), open)),
  ]
}

/**
 * The declaration of the side that moved, where the other side will not meet or sign: efforts, what
 * came of them, and the issues. Under 28 U.S.C. 1746 it has the force of an affidavit.
 */
export function affidavit(live: Live, today: IsoDate): Paper {
  const efforts = [...effortFacts(live), ...barrierFacts(live, today), ...refusals(live, today)]
  const resolved = settled(live, efforts.length + 1)
  const counted = resolved.reduce(
    (n, block) => n + (block.kind === 'list' ? block.items.length : 0),
    0,
  )
  return ownPaper(live, {
    id: 'affidavit',
    title: affidavitTitle,
    under: hearingLine(live),
    draft: ownDraft(today),
    distribution: ['Keep one copy.', 'Sign with a pen.', 'File it before the hearing.'],
    blocks: [
      paragraph(purpose(live)),
      heading('Efforts to confer and to prepare the Joint Statement'),
      numbered(efforts),
      ...resolved,
      heading('Issues in dispute and my contentions'),
      ...issues(live, efforts.length + counted + 1),
      ...perjuryClose(live),
    ],
  })
}
