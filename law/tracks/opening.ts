import { factIds } from '../facts.ts'
import type { Question } from '../question.ts'
import { sources } from '../sources.ts'

/**
 * What every track asks first: may we help at all, what does the order say, and did the person
 * confirm each fact of it. The facts are asked in the order of the page that shows them.
 */
export const opening: readonly Question[] = [
  { id: 'lawyer', stage: 'order' },
  { id: 'orderText', stage: 'order' },
  { id: 'orderKind', stage: 'order' },
  { id: 'orderLater', stage: 'order' },
  ...factIds.map((id): Question => {
    const dated = id === 'orderDate' || id === 'orderConferDue' || id === 'orderPaperDue'
    return dated ? { id, stage: 'order', cites: [sources.rule6a] } : { id, stage: 'order' }
  }),
]
