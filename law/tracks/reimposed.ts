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

  { id: 'signers', stage: 'preparing', cites: [sources.rule5] },

  { id: 'talked', stage: 'conference' },
  { id: 'conferences', stage: 'conference', when: (live) => live.talked === 'yes' },

  { id: 'attempts', stage: 'noConference', cites: [sources.rule6b] },

  { id: 'resolved', stage: 'outcome' },
  {
    id: 'requests',
    stage: 'requests',
    when: (live) => live.resolved !== undefined && live.resolved !== 'full',
  },

  { id: 'goodFaith', stage: 'certification' },
  { id: 'wording', stage: 'certification' },
  { id: 'ownWords', stage: 'certification', cites: [sources.evidence408] },

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
