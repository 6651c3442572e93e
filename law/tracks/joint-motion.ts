import type { Question } from '../question.ts'
import { sources } from '../sources.ts'
import {
  agreement,
  askedWhen,
  notAllResolved,
  orderedTalk,
  person,
  receipt,
  signing,
} from './shared.ts'

/**
 * The motion was denied without prejudice; the parties talk by a day certain, and what is left goes
 * to the court in one joint motion that argues request by request (S.D. Cal.). When all is resolved
 * there is nothing to move for.
 */
export const jointMotion: readonly Question[] = [
  ...person,
  ...receipt,

  ...orderedTalk,

  { id: 'resolved', stage: 'outcome' },
  {
    id: 'disputes',
    stage: 'requests',
    when: notAllResolved,
    cites: [sources.strain, sources.rule5_2],
  },
  ...askedWhen(notAllResolved, [
    ...agreement.map((q) => (q.id === 'goodFaith' ? { ...q, cites: [sources.rule37a1] } : q)),
    ...signing,
  ]),
]
