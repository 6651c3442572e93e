import { describe, expect, test } from 'vitest'
import { cleanOrder, readOrder } from '#law/order/read.ts'
import { valuesOf } from '../../fixtures/orders/swap.ts'
import {
  expectedFacts,
  haveReal,
  INVENTED_ORDERS,
  inventedOrder,
  realOrder,
  SEED_ORDERS,
  valuesFor,
} from './orders.ts'

/** Every fact's words, wherever they stand in the reading. */
function quotesOf(text: string): string[] {
  return Object.values(readOrder(text))
    .flat()
    .flatMap((fact: unknown) =>
      typeof fact === 'object' && fact !== null && 'quote' in fact && typeof fact.quote === 'string'
        ? [fact.quote]
        : [],
    )
}

const TWO_CLOCKS = [
  { count: 7, unit: 'days', from: 'conference' },
  { count: 30, unit: 'days', from: 'service' },
]
const COUNSEL_CALLS = { count: 21, unit: 'days', from: 'order', act: 'contact' }
const REIMPOSED = {
  kind: 'meet-and-confer',
  initiator: 'defendant',
  modes: ['in-person', 'telephone'],
  motion: 'compel',
  disposition: 'stayed',
  hearing: null,
  conferDue: COUNSEL_CALLS,
  paperDue: TWO_CLOCKS,
  whichever: null,
  paper: 'joint-statement',
  mayOrMust: 'must',
  pageLimit: null,
  filer: 'defendant',
  signers: 'all',
  electronicSignature: true,
  otherFilings: 'barred',
}

describe.skipIf(!haveReal)('the real orders, read beside the project', () => {
  test.for(Object.keys(expectedFacts()))('%s gives every fact of expected.json', (id) => {
    const wanted = expectedFacts()[id]!
    expect(valuesFor(readOrder(realOrder(id)), wanted)).toEqual(wanted)
  })

  test.for(Object.keys(expectedFacts()))('%s: each quote is a run of the cleaned order', (id) => {
    const raw = realOrder(id)
    for (const quote of quotesOf(raw)) expect(cleanOrder(raw)).toContain(quote)
  })

  test.for([
    ['flynn-v-canlas', 'plaintiff', 'sanctions'],
    ['dickson-v-gomez', 'defendant', 'dismissal'],
    ['moore-v-gipson-pages-2-3', 'plaintiff', 'sanctions'],
  ])(
    '%s relieves the %s and warns of %s; the rest is the same template',
    ([id, relief, warning]) => {
      const values = valuesOf(readOrder(realOrder(id!)))
      expect(values).toMatchObject({ ...REIMPOSED, relief, warning })
      expect(values.contents).toHaveLength(3)
    },
  )

  test('millare: a joint motion may follow, the motion is denied without prejudice, nobody is warned', () => {
    expect(valuesOf(readOrder(realOrder('millare-v-stratton')))).toMatchObject({
      motion: 'compel',
      disposition: 'denied-without-prejudice',
      conferDue: { date: '2017-10-04', act: 'confer' },
      paper: 'joint-motion',
      mayOrMust: 'may',
      filer: 'both',
      contents: [],
      signers: null,
      otherFilings: null,
      relief: null,
      warning: null,
    })
  })

  test('wagnon: a motion to quash stays set for hearing, and counsel state positions and conferral', () => {
    const values = valuesOf(readOrder(realOrder('wagnon-v-rocklin')))
    expect(values.contents).toHaveLength(2)
    expect(values).toMatchObject({
      motion: 'quash',
      disposition: 'pending',
      hearing: '2022-05-03',
      conferDue: null,
      paper: 'joint-statement-251',
      mayOrMust: 'must',
      filer: 'both',
      warning: 'sanctions',
    })
  })

  test('the header of a docket site gives the order its own number', () => {
    expect(readOrder(realOrder('caed-flynn-v-canlas-ecf40')).orderEcf?.value).toBe('40')
    expect(readOrder(realOrder('casd-riley-v-kernan-ecf82')).orderEcf?.value).toBe('82')
  })

  test('nothing is in doubt in the five orders that started this', () => {
    expect(SEED_ORDERS.flatMap((id) => readOrder(realOrder(id)).doubts)).toEqual([])
  })
})

describe('the invented orders', () => {
  test('released-opposes: the defendants moved, and the released plaintiff is relieved', () => {
    expect(valuesOf(readOrder(inventedOrder('released-opposes')))).toMatchObject({
      ...REIMPOSED,
      court: 'caed',
      caseNumber: '1:24-cv-07713-QRS-TUV (PC)',
      plaintiff: 'TOBIAS WEXFORD',
      defendant: 'HALVERSEN, et al.',
      judge: 'Miriam Q. Delacroix',
      orderDate: '2026-03-05',
      orderEcf: null,
      motionEcf: ['52'],
      movant: 'defendant',
      relief: 'plaintiff',
      warning: 'sanctions',
      contents: [
        'a statement that the parties conferred in good faith about the dispute, by phone or in person, with the date of each conference',
        'a statement of whether the motion was resolved in full, in part, or not at all',
        'for anything left unresolved, a reference to each specific discovery request that the Court is still asked to rule on',
      ],
    })
  })

  test('prisoner-moved: numbers in the flow and crumbs of HTML hide nothing, dismissal is threatened', () => {
    expect(valuesOf(readOrder(inventedOrder('prisoner-moved')))).toMatchObject({
      ...REIMPOSED,
      court: 'caed',
      caseNumber: '1:23-cv-08841-LMN-TUV (PC)',
      plaintiff: 'LEOPOLD ASHGROVE',
      defendant: 'PELLINORE, et al.',
      judge: 'Miriam Q. Delacroix',
      orderDate: '2026-04-16',
      motionEcf: ['64'],
      movant: 'plaintiff',
      relief: 'defendant',
      warning: 'dismissal',
    })
  })

  test('missing-first-page: what only the first page says stays empty', () => {
    expect(valuesOf(readOrder(inventedOrder('missing-first-page')))).toMatchObject({
      ...REIMPOSED,
      court: null,
      caseNumber: null,
      plaintiff: null,
      defendant: null,
      judge: 'Orlando Fennimore',
      orderDate: '2026-05-14',
      motionEcf: ['77'],
      movant: 'defendant',
      relief: 'plaintiff',
      warning: 'sanctions',
    })
  })

  test.for(INVENTED_ORDERS)('%s: each quote is a run of the cleaned order', (id) => {
    const raw = inventedOrder(id)
    const quotes = quotesOf(raw)
    expect(quotes.length).toBeGreaterThan(15)
    for (const quote of quotes) expect(cleanOrder(raw)).toContain(quote)
  })

  test('reading twice gives the same answer', () => {
    const raw = inventedOrder('prisoner-moved')
    expect(readOrder(raw)).toEqual(readOrder(raw))
  })
})
