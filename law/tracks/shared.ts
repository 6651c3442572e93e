import { caseDues } from '../case-dues.ts'
import { isHeld } from '../custody.ts'
import type { Question } from '../question.ts'
import { signsAlone } from '../signing.ts'
import { sources } from '../sources.ts'
import type { Place } from '../stages.ts'
import { confirmed, type Live } from '../vocabulary.ts'

/** Groups of questions that several procedures ask in the same order. */

const caseNumber: readonly Question[] = [
  { id: 'caseNumberNewest', stage: 'case' },
  { id: 'caseNumberNow', stage: 'case', when: (live) => live.caseNumberNewest === 'changed' },
]

/** Who the person is in this case, where there is an order. */
export const person: readonly Question[] = [
  { id: 'role', stage: 'case' },
  { id: 'custody', stage: 'case' },
  ...caseNumber,
  { id: 'me', stage: 'case', cites: [sources.caed182] },
]

/** True when a date of this case runs from the service or the entry of the order. */
const runsFromService = (live: Live) =>
  caseDues(live).some((due) => 'from' in due && due.from !== 'conference' && due.from !== 'order')

/** When the order came; how it was served only where a date runs from that. */
export const receipt: readonly Question[] = [
  {
    id: 'servedHow',
    stage: 'duty',
    when: runsFromService,
    cites: [sources.rule5mail, sources.rule6d],
  },
  { id: 'servedOn', stage: 'duty', when: runsFromService, cites: [sources.rule6a] },
  { id: 'receivedOn', stage: 'duty', cites: [sources.rule6b] },
]

/** What stands in the way of a call, asked of a person who is held. */
export const barriers = (stage: Place): Question => ({ id: 'barriers', stage, when: isHeld })

/**
 * What the letter, the call sheet and the request to staff are made from. Asked first where no talk
 * took place: who answered while waiting keeps every answer when the day passes.
 */
export const callDetails = (stage: Place): readonly Question[] => [
  { id: 'topics', stage },
  { id: 'times', stage },
  { id: 'needs', stage },
  { id: 'staff', stage, when: isHeld },
]

/** The talk itself. Whether it took place opens or closes every path that follows. */
export const conference: readonly Question[] = [
  { id: 'talked', stage: 'conference' },
  { id: 'conferences', stage: 'conference', when: (live) => live.talked === 'yes' },
]

/** While the talk is still to come the log is offered; when none took place it is asked for. */
export const noTalkYet: readonly Question[] = [
  ...callDetails('waiting'),
  { id: 'attempts', stage: 'waiting', optional: true },
]

/** Who takes part, the talk itself, and what a letter that asks for one needs where none took place. */
export const talk: readonly Question[] = [
  { id: 'signers', stage: 'preparing' },
  barriers('preparing'),
  ...conference,
  ...noTalkYet,
  ...callDetails('noConference'),
]

/** The talk that an order asks for: where none took place, what was tried may earn more time. */
export const orderedTalk: readonly Question[] = [
  ...talk,
  { id: 'attempts', stage: 'noConference', cites: [sources.rule6b] },
  { id: 'refused', stage: 'noConference' },
]

/** True while something of the dispute may be left for the court. */
export const notAllResolved = (live: Live) =>
  live.resolved !== undefined && live.resolved !== 'full'

/** Good faith, and the other side's yes to words that are all there by then. */
export const agreement: readonly Question[] = [
  { id: 'goodFaith', stage: 'certification' },
  { id: 'wording', stage: 'certification' },
]

/** Who signs, and how. A pen is always allowed; a computer only where the order says so. */
export const signing: readonly Question[] = [
  { id: 'willSign', stage: 'signatures', when: (live) => signsAlone(live) !== 'theirs' },
  { id: 'theySign', stage: 'signatures', when: (live) => signsAlone(live) !== 'mine' },
  {
    id: 'signHow',
    stage: 'signatures',
    when: (live) => confirmed(live, 'orderElectronicSignature') === true && live.willSign === 'yes',
    cites: [sources.caed131, sources.rule11a],
  },
  {
    id: 'signApproval',
    stage: 'signatures',
    when: (live) => live.signHow === 'electronic',
  },
]

/** The same group asked only when something is so. */
export const askedWhen = (
  when: (live: Live) => boolean,
  questions: readonly Question[],
): readonly Question[] =>
  questions.map((q) => ({
    ...q,
    when: (live, today) => when(live) && (q.when?.(live, today) ?? true),
  }))
