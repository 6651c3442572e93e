import type { IsoDate } from '#law/dates.ts'
import { signsAlone } from '#law/signing.ts'
import { type TrackId, trackOf } from '#law/tracks/track.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { toCheck } from './caption.ts'
import { digestOf } from './digest.ts'
import { jointMotionAgreed, jointMotionBody, jointMotionTitle } from './joint-motion.ts'
import { jointStatementAgreed, jointStatementBody, jointStatementTitle } from './joint-statement.ts'
import { orderedAgreed, orderedBody, orderedTitle } from './ordered-paper.ts'
import { filer, opponent, speaker } from './parties.ts'
import { type Approved, signatureBlocks } from './people.ts'
import { statement251Agreed, statement251Body, statement251Title } from './statement-251.ts'
import type { Block, Paper, PaperId } from './tree.ts'

/**
 * The one paper that both sides sign, whichever procedure asks for it: its text, the other side's yes
 * to it, the person's approval of it, and the short name that tells one text from another.
 */
interface Joint {
  readonly id: PaperId
  readonly title: (live: Live) => string
  /** Everything but the signatures. */
  readonly body: (live: Live, agreed: boolean) => Block[]
  /** The sentences that speak for both sides, as joint words: what the other side agrees to. */
  readonly agreed: (live: Live) => Block[]
}

const joints: Readonly<Record<Exclude<TrackId, 'before-filing'>, Joint>> = {
  reimposed: {
    id: 'joint-statement',
    title: () => jointStatementTitle,
    body: jointStatementBody,
    agreed: jointStatementAgreed,
  },
  'joint-motion': {
    id: 'joint-motion',
    title: () => jointMotionTitle,
    body: jointMotionBody,
    agreed: jointMotionAgreed,
  },
  'local-rule-251': {
    id: 'joint-statement-251',
    title: () => statement251Title,
    body: statement251Body,
    agreed: statement251Agreed,
  },
  'as-ordered': {
    id: 'ordered-paper',
    title: orderedTitle,
    body: orderedBody,
    agreed: orderedAgreed,
  },
}

function jointOf(live: Live): Joint | null {
  const track = trackOf(live)
  return track === null || track === 'before-filing' ? null : joints[track]
}

/** The joint paper of this procedure; null where the person files alone, or the order is not known. */
export const jointPaperId = (live: Live): PaperId | null => jointOf(live)?.id ?? null

/** The joint paper's plain title; empty where there is none. */
export const jointPaperTitle = (live: Live): string => jointOf(live)?.title(live) ?? ''

/** Names the text of the joint sentences, for the other side to agree to. */
export const agreedDigest = (live: Live): string => digestOf(jointOf(live)?.agreed(live) ?? [])

/** True while the other side's agreement is to the words that stand now. */
export function isAgreed(live: Live): boolean {
  const { wording } = live
  return wording !== undefined && wording !== 'not-yet' && wording.digest === agreedDigest(live)
}

/** The text and its name, asked for several times while one page is made; they go with the answers. */
const texts = new WeakMap<Live, { readonly body: readonly Block[]; readonly digest: string }>()

function textOf(live: Live) {
  const known = texts.get(live)
  if (known) return known
  const body = jointOf(live)?.body(live, isAgreed(live)) ?? []
  const text = { body, digest: digestOf(body) }
  texts.set(live, text)
  return text
}

/** Names the exact text of the joint paper, for the person to approve. */
export const jointPaperDigest = (live: Live): string => textOf(live).digest

/**
 * A short name of the text that stands now, such as "3f2a-91bc": two drafts of one day can be told
 * apart by eye. It tells changed words from unchanged ones; it is no proof against a forger.
 */
export function fingerprint(live: Live): string {
  const digest = jointPaperDigest(live)
  return `${digest.slice(0, 4)}-${digest.slice(4, 8)}`
}

/** The approval that stands: of this exact text, where the order allows electronic signatures. */
function standingApproval(live: Live): Approved | null {
  const approval = live.signApproval
  if (approval === undefined || approval === 'not-yet') return null
  const allowed =
    confirmed(live, 'orderElectronicSignature') === true && live.signHow === 'electronic'
  return allowed && approval.digest === jointPaperDigest(live) ? { on: approval.on } : null
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
  const review = live.willSign === 'not-as-written' ? 'review' : 'review and signature'
  const note = 'Not final until every party has signed it.'
  switch (filer(live)) {
    case 'mine':
      return { note, line: `Send it to ${other} for ${review} before you file it.` }
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

/** How it is signed; not before the words are settled for a person who will not sign them as they are. */
function toSign(live: Live): string {
  const alone = signsAlone(live)
  if (alone === 'theirs') return 'By the order only the side that files it signs it.'
  if (live.willSign === 'not-as-written') {
    return 'Do not sign it yet. All parties must sign the text that they agree on.'
  }
  const pen =
    live.signHow === 'electronic' ? 'Sign by computer, or with a pen.' : 'Sign with a pen.'
  return alone === 'mine' ? pen : `${pen} All parties must sign.`
}

/** The blocks of the signatures alone, the person's own first; one side's where the order asks for no more. */
export function jointSignatures(live: Live): readonly Block[] {
  const [mine, ...theirs] = signatureBlocks(live, standingApproval(live))
  const alone = signsAlone(live)
  return [...(mine && alone !== 'theirs' ? [mine] : []), ...(alone === 'mine' ? [] : theirs)]
}

/**
 * The joint paper of this procedure. It is always a draft: the one who files makes it final. Throws a
 * RangeError where the procedure has none.
 */
export function jointPaper(live: Live, today: IsoDate): Paper {
  const joint = jointOf(live)
  if (joint === null) throw new RangeError('this procedure has no joint paper')
  const { note, line } = filing(live)
  const title = joint.title(live)
  return {
    id: joint.id,
    title,
    footer: title.toUpperCase(),
    forFiling: true,
    form: 'pleading',
    draft: { date: today, note: `Text ${fingerprint(live)}. ${note}` },
    distribution: ['Keep one copy.', toSign(live), line, ...toCheck(live)],
    lang: 'en',
    blocks: [...textOf(live).body, ...jointSignatures(live)],
  }
}
