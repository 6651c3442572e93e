import { tried } from '../next-steps/whose.ts'
import type { Question } from '../question.ts'
import { sources } from '../sources.ts'
import { notAllResolved, talk } from './shared.ts'

/**
 * No order yet: the person means to ask the court for help with discovery. Does the duty bind here,
 * and what can be certified truthfully: a talk, an attempt, or that an order excused it. The one who
 * plans the motion files it and signs alone.
 */
export const beforeFiling: readonly Question[] = [
  { id: 'role', stage: 'case' },
  { id: 'custody', stage: 'case' },
  { id: 'me', stage: 'case', cites: [sources.caed182] },

  {
    id: 'planned',
    stage: 'duty',
    cites: [sources.rule37a1, sources.rule26c1, sources.rule37d1],
  },
  { id: 'excused', stage: 'duty' },
  { id: 'excusedBy', stage: 'duty', when: (live) => live.excused === 'yes' },
  { id: 'cutoff', stage: 'duty' },
  { id: 'served', stage: 'duty', cites: [sources.rule37a4] },

  ...talk,
  { id: 'attempts', stage: 'noConference' },
  { id: 'refused', stage: 'noConference' },
  { id: 'goodFaith', stage: 'noConference', when: tried, cites: [sources.rule37a1] },

  { id: 'resolved', stage: 'outcome' },
  { id: 'requests', stage: 'requests', when: notAllResolved },
  // What was tried before the talk belongs to the certification too.
  { id: 'attempts', stage: 'certification', when: notAllResolved, cites: [sources.rule37a1] },
  { id: 'goodFaith', stage: 'certification', when: notAllResolved, cites: [sources.rule37a1] },
]
