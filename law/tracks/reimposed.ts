import type { Question } from '../question.ts'
import { sources } from '../sources.ts'
import {
  barriers,
  callDetails,
  conference,
  noTalkYet,
  notAllResolved,
  person,
  signing,
} from './shared.ts'

/**
 * The duty to confer, excused by a scheduling order, put back by this order (E.D. Cal., prisoner and
 * former prisoner cases). Counsel for the defendants calls and files; everybody signs. Asking order
 * is the order of this list.
 */
export const reimposed: readonly Question[] = [
  ...person,

  { id: 'servedHow', stage: 'duty', cites: [sources.rule5mail, sources.rule6d] },
  { id: 'servedOn', stage: 'duty', cites: [sources.rule6a] },
  { id: 'receivedOn', stage: 'duty', cites: [sources.rule6b] },

  { id: 'signers', stage: 'preparing' },
  ...conference,
  ...noTalkYet,

  ...callDetails('noConference'),
  { id: 'attempts', stage: 'noConference', cites: [sources.rule6b] },
  barriers('noConference'),

  { id: 'resolved', stage: 'outcome' },
  { id: 'requests', stage: 'requests', when: notAllResolved },

  { id: 'goodFaith', stage: 'certification' },
  { id: 'ownWords', stage: 'certification', cites: [sources.evidence408] },
  // Last: the other side agrees to words that are all there.
  { id: 'wording', stage: 'certification' },

  ...signing,
]
