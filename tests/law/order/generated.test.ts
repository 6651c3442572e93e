import { describe, expect, it } from 'vitest'
import { type Graded, gradedOrders, gradedOthers } from '../../fixtures/orders/generated/graded.ts'

const FACTS = [
  'kind',
  'court',
  'caseNumber',
  'plaintiff',
  'defendant',
  'judge',
  'orderDate',
  'motionEcf',
  'movant',
  'initiator',
  'modes',
  'conferDue',
  'paperDue',
]
const SEED = 20260304

/** How many are wrong, and the first three: the wording, both values and the whole text. */
function told(all: readonly Graded[], fact: string): string {
  const wrong = all.flatMap((one) => one.wrong).filter((one) => one.fact === fact)
  const missed = wrong.filter(({ got }) => got === 'null' || got === '[]').length
  // Now and then a fact is not found; none is read wrong.
  if (wrong.length === missed && missed <= all.length / 100) return ''
  const shown = wrong.slice(0, 3).map(({ wording, wanted, got, text }) => {
    const values = `worded: ${wording}\nwanted: ${wanted}\ngot:    ${got}`
    return `${values}\n${'-'.repeat(60)}\n${text}\n${'='.repeat(60)}`
  })
  return [`${fact}: ${wrong.length} of ${all.length} are wrong`, ...shown].join('\n')
}

describe('invented orders in many wordings', () => {
  const all = gradedOrders(400, SEED)
  it.each(FACTS)('%s is read as it says', (fact) => {
    const failures = told(all, fact)
    expect(failures === '', failures).toBe(true)
  })
})

describe('invented orders about something else', () => {
  const all = gradedOthers(150, SEED)
  it.each(FACTS.slice(0, 3))('%s is read as it says', (fact) => {
    const failures = told(all, fact)
    expect(failures === '', failures).toBe(true)
  })
})
