import { hasItem, itemIds, itemsOf } from '../items.ts'
import type { Question } from '../question.ts'
import { sources } from '../sources.ts'
import type { Live } from '../vocabulary.ts'
import { agreement, notAllResolved, orderedTalk, person, receipt, signing } from './shared.ts'

const argues = (live: Live) => notAllResolved(live) && hasItem(live, 'positions')
const lists = (live: Live) =>
  notAllResolved(live) &&
  !hasItem(live, 'positions') &&
  (hasItem(live, 'outcome') || hasItem(live, 'requests'))

/**
 * Any other order to confer: the paper has exactly the items that this order lists, in its order.
 * What the other answers already say is filled in from them; for every other item the person writes.
 */
export const asOrdered: readonly Question[] = [
  ...person,
  ...receipt,

  ...orderedTalk,

  { id: 'resolved', stage: 'outcome' },
  { id: 'requests', stage: 'requests', when: lists },
  { id: 'disputes', stage: 'requests', when: argues, cites: [sources.strain, sources.rule5_2] },
  ...itemIds.map(
    (id, at): Question => ({
      id,
      stage: 'requests',
      when: (live) => itemsOf(live)[at]?.kind === 'other',
    }),
  ),
  ...agreement,
  ...signing,
]
