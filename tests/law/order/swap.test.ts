import { describe, expect, test } from 'vitest'
import { readOrder } from '#law/order/read.ts'
import { inWords, mulberry32, swapOrder, valuesOf } from '../../fixtures/orders/swap.ts'
import {
  expectedFacts,
  haveReal,
  INVENTED_ORDERS,
  inventedOrder,
  realOrder,
  SEED_ORDERS,
  valuesFor,
} from './orders.ts'

const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1)

describe('an order with every name, number, date and count swapped gives the swapped facts', () => {
  test.for(INVENTED_ORDERS)('invented: %s, 25 seeds', (id) => {
    const raw = inventedOrder(id)
    const { contents: _, ...facts } = valuesOf(readOrder(raw))
    for (const seed of SEEDS) {
      const swapped = swapOrder(raw, facts, seed)
      expect(valuesFor(readOrder(swapped.text), swapped.facts), `seed ${seed}`).toEqual(
        swapped.facts,
      )
    }
  })

  test.skipIf(!haveReal).for(SEED_ORDERS)('real, read beside the project: %s, 25 seeds', (id) => {
    const raw = realOrder(id)
    const facts = expectedFacts()[id]!
    for (const seed of SEEDS) {
      const swapped = swapOrder(raw, facts, seed)
      expect(valuesFor(readOrder(swapped.text), swapped.facts), `seed ${seed}`).toEqual(
        swapped.facts,
      )
    }
  })
})

describe('the swap itself', () => {
  const raw = inventedOrder('released-opposes')
  const facts = valuesOf(readOrder(raw))

  test('leaves no old name, case number, date or count', () => {
    const { text, facts: fresh } = swapOrder(raw, facts, 7)
    for (const old of [
      'Wexford',
      'WEXFORD',
      'HALVERSEN',
      'Delacroix',
      '07713',
      'March 5, 2026',
      'twenty-one (21)',
      'thirty (30)',
      'No. 52',
    ]) {
      expect(text).not.toContain(old)
    }
    for (const key of [
      'plaintiff',
      'defendant',
      'judge',
      'caseNumber',
      'orderDate',
      'motionEcf',
      'conferDue',
      'paperDue',
    ]) {
      expect(fresh[key]).not.toEqual(facts[key])
    }
  })

  test('is the same for the same seed, and another for another', () => {
    expect(swapOrder(raw, facts, 7)).toEqual(swapOrder(raw, facts, 7))
    expect(swapOrder(raw, facts, 7).text).not.toBe(swapOrder(raw, facts, 8).text)
  })

  test('a date broken by a line and its number is swapped in place', () => {
    const broken = 'by **October**\n3 **18, 2017.**'
    expect(swapOrder(broken, { orderDate: '2017-10-18' }, 1).text).toMatch(
      /^by \*\*[A-Z]\w+\*\*\n3 \*\*\d{1,2}, \d{4}\.\*\*$/,
    )
  })

  test('numbers are written in words as orders write them', () => {
    expect([7, 14, 20, 21, 45].map(inWords)).toEqual([
      'seven',
      'fourteen',
      'twenty',
      'twenty-one',
      'forty-five',
    ])
  })

  test('the generator of numbers is mulberry32', () => {
    const next = mulberry32(1)
    expect([next(), next()].map((n) => n.toFixed(6))).toEqual(['0.627074', '0.002736'])
  })
})
