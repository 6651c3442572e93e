import { courtDate, type IsoDate } from '#law/dates.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { caption } from './caption.ts'
import { digestOf } from './digest.ts'
import { filer, opponent, party, speaker } from './parties.ts'
import { type Approved, filerBlock, signatureBlocks } from './people.ts'
import { atIssue, conferences, resolution, statements } from './statement-parts.ts'
import { type Block, blank, type Paper, text, underline } from './tree.ts'

const TITLE = 'Joint Statement Regarding Meet and Confer Conference'

const section = (label: string, name: string): Block => ({
  kind: 'heading',
  level: 2,
  content: [text(`${label} `), underline(name)],
})

function introduction(live: Live): Block {
  const dated = confirmed(live, 'orderDate')
  const ecf = confirmed(live, 'orderEcf')
  const parties = `${party('plaintiff', live).label} and ${party('defendant', live).label}`
  return {
    kind: 'paragraph',
    indent: 'first',
    content: [
      text(`${parties} submit this Joint Statement as directed by the Court’s order of `),
      dated === null
        ? blank('date of the order', 'orderDate')
        : text(courtDate(dated), 'orderDate'),
      text(ecf === null ? '.' : ` (ECF No. ${ecf}).`, 'orderEcf'),
    ],
  }
}

/** The words that are agreed to and signed: everything but the signatures. */
function body(live: Live, agreed: boolean): Block[] {
  return [
    filerBlock(live),
    caption(live, TITLE.toUpperCase()),
    introduction(live),
    section('(a)', 'The conference.'),
    ...conferences(live, agreed),
    section('(b)', 'Whether the motion was resolved.'),
    ...resolution(live, agreed),
    section('(c)', 'Requests still at issue.'),
    ...atIssue(live, agreed),
    ...statements(live, agreed),
  ]
}

/** Names the text of parts (a) to (c) as joint words, for the other side to agree to. */
export const agreedDigest = (live: Live): string =>
  digestOf([...conferences(live, true), ...resolution(live, true), ...atIssue(live, true)])

/** True while the other side's agreement is to the words that stand now. */
export function isAgreed(live: Live): boolean {
  const { wording } = live
  return wording !== undefined && wording !== 'not-yet' && wording.digest === agreedDigest(live)
}

/** Names the exact text of this Joint Statement, for the person to approve. */
export const jointStatementDigest = (live: Live): string => digestOf(body(live, isAgreed(live)))

/** The approval that stands: of this exact text, where the order allows electronic signatures. */
function standingApproval(live: Live): Approved | null {
  const approval = live.signApproval
  if (approval === undefined || approval === 'not-yet') return null
  const allowed =
    confirmed(live, 'orderElectronicSignature') === true && live.signHow === 'electronic'
  return allowed && approval.digest === jointStatementDigest(live) ? { on: approval.on } : null
}

/** True when the person once approved another text than the one that stands now. */
export function approvalLapsed(live: Live): boolean {
  const approval = live.signApproval
  return approval !== undefined && approval !== 'not-yet' && standingApproval(live) === null
}

/** True when the other side once agreed to other words than those that stand now. */
export function agreementLapsed(live: Live): boolean {
  const { wording } = live
  return wording !== undefined && wording !== 'not-yet' && !isAgreed(live)
}

/** Who completes and files the draft, as far as the order says. */
function filing(live: Live): { readonly note: string; readonly line: string } {
  const other = opponent(live)
  const note = 'Not final until every party has signed it.'
  switch (filer(live)) {
    case 'mine':
      return { note, line: `Send it to ${other} for review and signature before you file it.` }
    case 'theirs':
      return {
        note: `For ${other} to review, complete and file. Not to be filed by ${speaker(live)}.`,
        line: `Send it to ${other}, who files it. Do not file it yourself.`,
      }
    case 'both':
      return {
        note,
        line: `The order tells both sides to file it. Agree with ${other} who sends it to the court. File it once.`,
      }
    case 'unknown':
      return {
        note,
        line: `The order does not say who files it. Ask ${other} before anyone files it. File it once.`,
      }
  }
}

/**
 * The Joint Statement with sections (a), (b), (c) that the order asks for. It is always a draft: the
 * one who files makes it final. What is not known is a named blank, never a guess.
 */
export function jointStatement(live: Live, today: IsoDate): Paper {
  const { note, line } = filing(live)
  const pen =
    live.signHow === 'electronic' ? 'Sign by computer, or with a pen.' : 'Sign with a pen.'
  const unsure = live.caseNumberNewest === 'unsure' || live.orderLater === 'unsure'
  return {
    id: 'joint-statement',
    title: TITLE,
    footer: TITLE.toUpperCase(),
    form: 'pleading',
    draft: { date: today, note },
    distribution: [
      'Keep one copy.',
      `${pen} All parties must sign.`,
      line,
      ...(unsure ? ['Check the case number and the newest order before it is filed.'] : []),
    ],
    lang: 'en',
    blocks: [...body(live, isAgreed(live)), ...signatureBlocks(live, standingApproval(live))],
  }
}
