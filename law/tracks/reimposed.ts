import type { Question } from '../question.ts'
import { sources } from '../sources.ts'
import { confirmed } from '../vocabulary.ts'

/**
 * The duty to confer, excused by a scheduling order, put back by this order (E.D. Cal., prisoner and
 * former prisoner cases). Counsel for the defendants calls and files; everybody signs. Asking order
 * is the order of this list.
 */
export const reimposed: readonly Question[] = [
  { id: 'role', stage: 'case' },
  { id: 'custody', stage: 'case' },
  { id: 'caseNumberNewest', stage: 'case' },
  {
    id: 'caseNumberNow',
    stage: 'case',
    when: (live) => live.caseNumberNewest === 'changed',
  },
  { id: 'me', stage: 'case', cites: [sources.caed182] },

  { id: 'servedHow', stage: 'duty', cites: [sources.rule5mail, sources.rule6d] },
  { id: 'servedOn', stage: 'duty', cites: [sources.rule6a] },
  { id: 'receivedOn', stage: 'duty', cites: [sources.rule6b] },

  { id: 'signers', stage: 'preparing' },

  { id: 'talked', stage: 'conference' },
  { id: 'conferences', stage: 'conference', when: (live) => live.talked === 'yes' },

  // While the talk is still to come the log is offered; when none took place it is asked for.
  { id: 'attempts', stage: 'waiting', optional: true },
  { id: 'attempts', stage: 'noConference', cites: [sources.rule6b] },

  { id: 'resolved', stage: 'outcome' },
  {
    id: 'requests',
    stage: 'requests',
    when: (live) => live.resolved !== undefined && live.resolved !== 'full',
  },

  { id: 'goodFaith', stage: 'certification' },
  { id: 'ownWords', stage: 'certification', cites: [sources.evidence408] },
  // Last: the other side agrees to words that are all there.
  { id: 'wording', stage: 'certification' },

  {
    id: 'signHow',
    stage: 'signatures',
    when: (live) => confirmed(live, 'orderElectronicSignature') === true,
    cites: [sources.caed131, sources.rule11a],
  },
  {
    id: 'signApproval',
    stage: 'signatures',
    when: (live) => live.signHow === 'electronic',
  },
]
