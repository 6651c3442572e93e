import { talkDayPassed } from '#law/case-dates.ts'
import { isExcepted } from '#law/case-dues.ts'
import { isHeld } from '#law/custody.ts'
import type { IsoDate } from '#law/dates.ts'
import { canCertify, isBarred, mayDeclare, mayHaveMoved, tried } from '#law/next-steps/whose.ts'
import type { Place } from '#law/stages.ts'
import { type TrackId, trackOf } from '#law/tracks/track.ts'
import type { Live } from '#law/vocabulary.ts'
import { filer } from './parties.ts'
import type { PaperId } from './tree.ts'

/** When a paper is handed over. `words` say it in the table of the docs, which is made from here. */
export interface Condition {
  readonly words: string
  readonly holds: (live: Live, today: IsoDate) => boolean
}
export interface Offer {
  readonly paper: PaperId
  readonly when: readonly Condition[]
}

const held: Condition = { words: 'the person is held', holds: isHeld }
/** Never the person who must leave the filing to the other side; where other filings are barred, only who must file. */
const mayFile: Condition = {
  words: 'the order does not leave the filing to the other side',
  holds: (live) => filer(live) !== 'theirs' && !(isBarred(live) && filer(live) === 'unknown'),
}
const unresolved: Condition = {
  words: 'something is left to resolve',
  holds: (live) => live.resolved !== 'full',
}
const dayPassed: Condition = {
  words: 'the order’s own day has passed',
  holds: talkDayPassed,
}
const othersAllowed: Condition = {
  words: 'the order does not bar other filings',
  holds: (live) => !isBarred(live),
}
const moved: Condition = {
  words: 'the other side did not make the motion',
  holds: mayHaveMoved,
}
const hasTried: Condition = {
  words: 'the person tried to set up a talk',
  holds: tried,
}
const turnedDown: Condition = {
  words: 'the other side refused or did not answer',
  holds: (live) => live.refused === 'refused' || live.refused === 'no-answer',
}
/** The declaration takes the statement's place: never both. */
const isReplaced = (live: Live) => live.theySign === 'refuse' && mayDeclare(live)
const replaced: Condition = {
  words: 'the other side refuses to sign, and the person may declare it',
  holds: isReplaced,
}
const notReplaced: Condition = {
  words: 'no declaration takes its place',
  holds: (live) => !isReplaced(live),
}
const willing: Condition = {
  words: 'the person will sign it as written',
  holds: (live) => live.willSign !== 'not-as-written',
}
const statementNeeded: Condition = {
  words: 'no exception of L.R. 251(e) fits',
  holds: (live) => !isExcepted(live),
}
const excepted: Condition = { words: 'an exception of L.R. 251(e) fits', holds: isExcepted }
const certifiable: Condition = {
  words: 'a talk, an attempt or an excuse was told',
  holds: canCertify,
}
const cutoffKnown: Condition = {
  words: 'the last day for motions is known',
  holds: (live) => live.cutoff !== undefined && live.cutoff !== 'unknown',
}

const offer = (paper: PaperId, ...when: readonly Condition[]): Offer => ({ paper, when })
const isOffered = ({ when }: Offer, live: Live, today: IsoDate) =>
  when.every(({ holds }) => holds(live, today))

/** The talk is to come: what asks for it, prepares it and records it. */
const beforeTalk: readonly Offer[] = [
  offer('what-next'),
  offer('letter'),
  offer('call-sheet'),
  offer('staff-request', held),
  offer('attempt-log'),
]
const dates = offer('deadline-sheet')

/**
 * No talk took place: the record, another try, and once the order's own day is past, a plain notice.
 * `own`: the papers that the person may file alone besides, each with a proof of service.
 */
const withoutTalk = (...own: readonly Offer[]): readonly Offer[] => {
  const files: Condition =
    own.length === 0
      ? dayPassed
      : {
          words: 'there is a paper here that the person files',
          holds: (live, today) =>
            dayPassed.holds(live, today) || own.some((one) => isOffered(one, live, today)),
        }
  return [
    offer('what-next'),
    offer('attempt-log'),
    ...own,
    offer('letter'),
    offer('call-sheet'),
    offer('staff-request', held),
    offer('notice-no-conference', dayPassed),
    offer('proof-of-service', files, othersAllowed),
    offer('mailing-declaration', held, files, othersAllowed),
    dates,
  ]
}

/** What the side that moved may file alone under L.R. 251 after a talk, in the statement's place. */
const alone251: readonly Offer[] = [
  offer('certification', excepted, moved, othersAllowed),
  offer('affidavit', statementNeeded, replaced),
]
const filed251: Condition = {
  words: 'there is a paper here that the person files',
  holds: (live, today) =>
    (statementNeeded.holds(live, today) && notReplaced.holds(live, today)) ||
    alone251.some((one) => isOffered(one, live, today)),
}

interface Packet {
  readonly paper: PaperId
  /** When there is such a paper to make. */
  readonly when: readonly Condition[]
  /** When there is anything at all to file here. */
  readonly files: readonly Condition[]
}

/** A joint paper, what it needs from the other side, and how the person who files sends it. */
const jointPacket = (
  { paper, when, files }: Packet,
  ...more: readonly Offer[]
): readonly Offer[] => [
  offer('what-next'),
  offer(paper, ...when),
  ...more,
  offer('signature-page', ...when, willing),
  offer('cover-letter', ...when),
  offer('proof-of-service', ...files, mayFile),
  offer('mailing-declaration', held, ...files, mayFile),
  dates,
]

/**
 * Which papers each end of each procedure hands over, first the one on top of the packet. Stages on
 * the way, and ways out, hand over none.
 */
export const handedOver: Readonly<
  Record<TrackId, Readonly<Partial<Record<Place, readonly Offer[]>>>>
> = {
  reimposed: {
    papers: jointPacket({ paper: 'joint-statement', when: [], files: [] }),
    waiting: [...beforeTalk, dates],
    noConference: withoutTalk(),
  },
  'joint-motion': {
    papers: jointPacket({ paper: 'joint-motion', when: [unresolved], files: [unresolved] }),
    waiting: [...beforeTalk, dates],
    noConference: withoutTalk(),
  },
  'local-rule-251': {
    papers: jointPacket(
      { paper: 'joint-statement-251', when: [statementNeeded, notReplaced], files: [filed251] },
      ...alone251,
    ),
    waiting: [...beforeTalk, dates],
    noConference: withoutTalk(
      offer('certification', excepted, moved, othersAllowed),
      offer('affidavit', statementNeeded, moved, hasTried, turnedDown, othersAllowed),
    ),
  },
  'before-filing': {
    papers: [
      offer('what-next'),
      offer('certification', unresolved, certifiable),
      offer('attempt-log'),
      offer('proof-of-service', unresolved, certifiable),
      offer('mailing-declaration', held, unresolved, certifiable),
      offer('deadline-sheet', cutoffKnown),
    ],
    waiting: [...beforeTalk, offer('deadline-sheet', cutoffKnown)],
    noConference: [
      offer('what-next'),
      offer('certification', certifiable),
      offer('attempt-log'),
      offer('letter'),
      offer('call-sheet'),
      offer('staff-request', held),
      offer('proof-of-service', certifiable),
      offer('mailing-declaration', held, certifiable),
      offer('deadline-sheet', cutoffKnown),
    ],
  },
  'as-ordered': {
    papers: jointPacket({ paper: 'ordered-paper', when: [], files: [] }),
    waiting: [...beforeTalk, dates],
    noConference: withoutTalk(),
  },
}

/** The papers that may be had at this place now, in the packet's order. */
export function paperIdsFor(place: Place, live: Live, today: IsoDate): readonly PaperId[] {
  const track = trackOf(live)
  const offers = track === null ? [] : (handedOver[track][place] ?? [])
  return offers.filter((one) => isOffered(one, live, today)).map(({ paper }) => paper)
}
