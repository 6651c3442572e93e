import { type FactId, factIds } from '../facts.ts'
import type { Question } from '../question.ts'
import { sources } from '../sources.ts'
import type { Live } from '../vocabulary.ts'
import { type TrackId, trackOf } from './track.ts'

const ordered = (live: Live) => live.orderText?.how !== 'none'

/** The facts of the case itself: known to the person even when there is no order. */
const ofTheCase: readonly FactId[] = [
  'orderCourt',
  'orderCaseNumber',
  'orderPlaintiff',
  'orderDefendant',
  'orderJudge',
]

/** Facts that only some procedures use; every other fact of an order is asked in each of them. */
const askedIn: Readonly<Partial<Record<FactId, readonly TrackId[]>>> = {
  orderDisposition: ['joint-motion', 'local-rule-251', 'as-ordered'],
  orderMay: ['joint-motion', 'local-rule-251', 'as-ordered'],
  orderPageLimit: ['joint-motion', 'local-rule-251', 'as-ordered'],
  orderPaper: ['as-ordered'],
  orderContents: ['as-ordered'],
  orderSigners: ['as-ordered'],
}

/** True when this procedure asks for the fact. */
export function asksFact(id: FactId, live: Live): boolean {
  if (!ordered(live)) return ofTheCase.includes(id)
  const track = trackOf(live)
  return track !== null && (askedIn[id]?.includes(track) ?? true)
}

const dated: readonly FactId[] = ['orderDate', 'orderHearing', 'orderConferDue', 'orderPaperDue']

/**
 * What every track asks first: may we help at all, what does the order say, and did the person
 * confirm each fact of it. The facts are asked in the order of the page that shows them.
 */
export const opening: readonly Question[] = [
  { id: 'lawyer', stage: 'order' },
  { id: 'orderText', stage: 'order' },
  { id: 'orderKind', stage: 'order', when: ordered },
  { id: 'orderLater', stage: 'order', when: ordered },
  ...factIds.map(
    (id): Question => ({
      id,
      stage: 'order',
      when: (live) => asksFact(id, live),
      ...(dated.includes(id) && { cites: [sources.rule6a] }),
    }),
  ),
]
