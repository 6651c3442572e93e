import { describe, expect, it } from 'vitest'
import { factIds } from '#law/facts.ts'
import { factFrom, orderOf } from '#law/order/facts-of.ts'
import type { OrderReading } from '#law/order/reading.ts'
import { parseAnswer } from '#law/schema.ts'

const nothing: OrderReading = {
  kind: 'other',
  seems: null,
  amends: null,
  court: null,
  caseNumber: null,
  plaintiff: null,
  defendant: null,
  judge: null,
  orderDate: null,
  orderEcf: null,
  motionEcf: null,
  motion: null,
  disposition: null,
  hearing: null,
  movant: null,
  initiator: null,
  modes: null,
  conferDue: null,
  paperDue: [],
  whichever: null,
  paper: null,
  mayOrMust: null,
  contents: [],
  pageLimit: null,
  filer: null,
  signers: null,
  electronicSignature: null,
  otherFilings: null,
  relief: null,
  warning: null,
  doubts: [],
}
// An invented order.
const reading: OrderReading = {
  ...nothing,
  court: { value: 'caed', quote: 'EASTERN DISTRICT OF CALIFORNIA' },
  orderDate: { value: '2025-11-03', quote: 'Dated: November 3, 2025' },
  filer: { value: 'both', quote: 'the parties shall file' },
  otherFilings: { value: 'barred', quote: 'No other filings shall be made' },
  paperDue: [
    {
      value: { count: 7, unit: 'days', from: 'conference' },
      quote: 'within seven days of the talk',
    },
    { value: { count: 30, unit: 'days', from: 'service' }, quote: 'within thirty days of service' },
  ],
}

describe('a fact that was read becomes the answer that the person confirms', () => {
  it('with its value and its words', () => {
    expect(factFrom('orderCourt', reading)).toEqual({
      value: 'caed',
      quote: 'EASTERN DISTRICT OF CALIFORNIA',
      from: 'read',
    })
  })
  it('all due dates together, with the words of each', () => {
    expect(factFrom('orderPaperDue', reading)).toEqual({
      value: [
        { count: 7, unit: 'days', from: 'conference' },
        { count: 30, unit: 'days', from: 'service' },
      ],
      quote: 'within seven days of the talk … within thirty days of service',
      from: 'read',
    })
  })
  it('"barred" is yes: other filings are barred', () => {
    expect(factFrom('orderOtherFilings', reading)?.value).toBe(true)
  })
  it('both sides may be the ones who file', () => {
    expect(factFrom('orderFiler', reading)?.value).toBe('both')
  })
  it('and parses as that answer', () => {
    for (const [id, answer] of Object.entries(orderOf(reading)))
      expect(parseAnswer(id as 'orderCourt', answer, '2025-11-26').ok).toBe(true)
  })
})

it('what was not read gives no answer', () => {
  expect(factIds.map((id) => factFrom(id, nothing)).filter((answer) => answer !== null)).toEqual([])
  expect(orderOf(nothing)).toEqual({})
  expect(Object.keys(orderOf(reading))).toEqual([
    'orderCourt',
    'orderDate',
    'orderPaperDue',
    'orderFiler',
    'orderOtherFilings',
  ])
})
