import { isExcepted } from '../case-dues.ts'
import { tried } from '../next-steps/whose.ts'
import type { Question } from '../question.ts'
import { sources } from '../sources.ts'
import { confirmed } from '../vocabulary.ts'
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
 * A motion is set for hearing under E.D. Cal. L.R. 251: the parties talk, and set out their
 * differences in a Joint Statement re Discovery Disagreement. The side that moved sees to both; when
 * the other side will not meet or sign, it may file an affidavit instead, L.R. 251(d).
 */
export const localRule251: readonly Question[] = [
  ...person,
  ...receipt,
  {
    id: 'exception',
    stage: 'duty',
    // An order that itself asks for the statement leaves no room for the rule's exceptions.
    when: (live) => confirmed(live, 'orderPaperDue') === null,
    cites: [sources.caed251e],
  },
  // The certification that takes the statement's place begins with what was served.
  { id: 'served', stage: 'duty', when: isExcepted, cites: [sources.rule37a4] },

  ...orderedTalk,
  {
    id: 'goodFaith',
    stage: 'noConference',
    when: (live) => isExcepted(live) && tried(live),
    cites: [sources.rule37a1],
  },

  { id: 'resolved', stage: 'outcome' },
  ...askedWhen(
    (live) => !isExcepted(live),
    [
      { id: 'nature', stage: 'requests', when: notAllResolved, cites: [sources.caed251c] },
      {
        id: 'disputes',
        stage: 'requests',
        when: notAllResolved,
        cites: [sources.caed251c, sources.strain, sources.rule5_2],
      },
      ...agreement,
      ...signing,
      // The declaration that takes the statement's place tells every attempt.
      { id: 'attempts', stage: 'signatures', when: (live) => live.theySign === 'refuse' },
    ],
  ),
  // Without a statement there is the certification of the motion, which the person signs alone.
  ...askedWhen(isExcepted, [
    { id: 'requests', stage: 'requests', when: notAllResolved },
    { id: 'attempts', stage: 'certification', cites: [sources.rule37a1] },
    { id: 'goodFaith', stage: 'certification', cites: [sources.rule37a1] },
  ]),
]
