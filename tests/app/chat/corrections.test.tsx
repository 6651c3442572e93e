import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { orderOnFile } from '#app/chat/confirmable.ts'
import { corrections } from '#app/chat/corrections.ts'
import { FactRows } from '#app/chat/FactRows.tsx'
import { MarkedOrder } from '#app/chat/MarkedOrder.tsx'
import { noteSources, OrderNotes } from '#app/chat/OrderNotes.tsx'
import { changePath, lineOf } from '#app/chat/pages.ts'
import { allLanguages } from '#app/i18n/languages.ts'
import { factIds } from '#law/facts.ts'
import { readOrder } from '#law/order/read.ts'
import type { OrderReading } from '#law/order/reading.ts'
import type { Answers, Live } from '#law/vocabulary.ts'
import { html, links, words } from '../page.tsx'

const today = '2026-03-10'
const text = readFileSync(
  new URL('../../fixtures/orders/released-opposes.txt', import.meta.url),
  'utf8',
)
const live: Live = { orderText: { how: 'pasted', text }, orderKind: 'reimposed' }
const typed = (value: unknown) => ({ value, quote: null, from: 'typed' })
const onFile = (facts: Answers, from: Live = live) =>
  orderOnFile({ ...from, ...facts }, from, today)
const corrected = (facts: Answers) => corrections(onFile(facts), live, today)
const read = onFile({}).facts.find(({ id }) => id === 'orderDate')?.answer

function rows(facts: Answers, lang = 'en') {
  const order = onFile(facts)
  return (
    <FactRows
      facts={order.facts.filter(({ id }) => id in facts)}
      start={7}
      live={live}
      handle="h1"
      changed="orderDate"
      corrections={corrections(order, live, today)}
      marked={new Set(lang === '' ? [] : ['7'])}
    />
  )
}

describe('a fact that the person put right', () => {
  it('moves the days that hang on it, and says from when to when', () => {
    const changed = corrected({ orderDate: typed('2026-02-20') })
    expect([...changed.keys()]).toEqual(['orderDate'])
    const { read: before, moved } = changed.get('orderDate') ?? { read: null, moved: [] }
    expect(before).toEqual(read)
    expect(moved.map(({ act }) => act)).toEqual(['contact', 'paper'])
    expect(moved.every(({ from, to }) => from !== null && to !== null && to < from)).toBe(true)
  })

  it('may leave no day to count from', () => {
    const [call] = corrected({ orderConferDue: typed(null) }).get('orderConferDue')?.moved ?? []
    expect([call?.act, call?.to]).toEqual(['contact', null])
    expect(call?.from).not.toBeNull()
  })

  it('moves no day when it is a name, and is none when it says what was read', () => {
    expect(corrected({ orderJudge: typed('INVENTED JUDGE') }).get('orderJudge')?.moved).toEqual([])
    expect(corrected({ orderDate: typed(read?.value) }).size).toBe(0)
    expect(corrected({ orderDate: { ...read, value: '2026-02-20' } }).size).toBe(0)
    expect(corrected({}).size).toBe(0)
  })

  it('is not measured by an order that we never saw', () => {
    const byHand: Live = { ...live, orderText: { how: 'by-hand', text: '' } }
    const order = onFile({ orderDate: typed('2026-02-20') }, byHand)
    expect(corrections(order, byHand, today).size).toBe(0)
  })

  it('says that it was typed, what we had read and in which words, and which days moved', () => {
    const line = words(rows({ orderDate: typed('2026-02-20') }))
    expect(line).toContain('Friday, February 20, 2026')
    expect(line).toMatch(
      /You typed this\. In the text of the order we read: \w+, \w+ \d+, 2026 “ .*\d ” \./,
    )
    expect(line).toMatch(
      /As we read it: The last day for the first call is .* With your change: The last day for the first call is Friday, March 13, 2026\./,
    )
    const gone = words(rows({ orderConferDue: typed(null) }))
    expect(gone).toContain('You said that your order does not say this.')
    expect(gone).toContain('With your change: No day can be counted from this.')
  })

  it('has its line as the page’s subject, and links to its box and to its words', () => {
    const page = rows({ orderDate: typed('2026-02-20') })
    expect(html(page)).toMatch(
      /<li id="fact-orderDate"><div class="fact" id="question" tabindex="-1">/,
    )
    expect(links(page)).toEqual(['/en/d/h1/q/orderDate#f-orderDate', '#o7'])
    expect(links(rows({ orderDate: typed('2026-02-20') }, ''))).toEqual([
      '/en/d/h1/q/orderDate#f-orderDate',
    ])
  })
})

describe('the order’s text', () => {
  it('leads from the words of each fact back to its line, and is led to from there', () => {
    const sources = [
      { label: '1', quote: 'invented court', line: lineOf('orderCourt'), name: 'Court' },
      { label: 'A', quote: 'court', line: 'nA', name: 'Note' },
      { label: '2', quote: 'not there', line: lineOf('orderJudge'), name: 'Judge' },
    ]
    const page = html(<MarkedOrder text="An invented court." sources={sources} />)
    expect(page).toContain('<span class="at" id="o1"></span><mark>invented </mark>')
    expect(page).toContain('<span class="at" id="oA"></span><mark>court</mark><sup>')
    expect(page).toContain('<a href="#fact-orderCourt">1<span class="vh" lang="en">')
    expect(page).toContain('Back to the list: Court')
    expect(page).not.toContain('o2')
  })
})

describe('what must be known before the facts are confirmed', () => {
  const reading: OrderReading = {
    ...readOrder(''),
    amends: { value: true, quote: 'the invented order is modified' },
    doubts: [
      { words: 'and the', why: 'cutOff' },
      { words: 'ORDER', why: 'twoOrders' },
    ],
  }
  const notes = <OrderNotes reading={reading} handle="h1" marked={new Set(['A', 'C'])} />

  it('is that a newer order governs, by its words, and each doubt, with a way to the words', () => {
    expect(words(notes)).toContain(
      'Where they differ, this newer one governs. Keep the earlier one too. What was not changed still counts. From the order: “ the invented order is modified ” . See it in the order',
    )
    expect(words(notes)).toContain('2 things need a closer look: and the: the text ends')
    expect(links(notes)).toEqual(['#oA', '/en/d/h1/q/orderText', '#oC'])
    expect(noteSources(reading, 'x').map(({ label, line }) => [label, line])).toEqual([
      ['A', 'nA'],
      ['B', 'nB'],
      ['C', 'nC'],
    ])
    for (const { line } of noteSources(reading, 'x')) expect(html(notes)).toContain(`id="${line}"`)
  })

  it('is said in every language, and is nothing where nothing is in doubt', () => {
    for (const { id } of allLanguages)
      expect(words(notes, `/${id}/d/h1`)).not.toMatch(/confirm\.|\{\{/)
    const sure = { ...reading, amends: null, doubts: [] }
    expect(html(<OrderNotes reading={sure} handle="h1" marked={new Set()} />)).toBe('')
  })
})

describe('the way to a fact’s box', () => {
  it('is one tap for each fact, to a box of its own', () => {
    const boxes = factIds.map((id) => changePath('en', 'h1', id).split('#')[1])
    expect(new Set(boxes).size).toBe(factIds.length)
    expect(boxes).toContain('f-orderConferDue-count')
    expect(boxes).toContain('f-orderPaperDue-0-count')
  })
})
