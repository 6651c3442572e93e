import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isOfCase, orderOnFile, readingOf } from '#app/chat/confirmable.ts'
import { cleanAndRead, cleanOrder, readOrder } from '#law/order/read.ts'
import type { Live } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'

const today = '2026-06-10'
const order = readFileSync(
  new URL('../../fixtures/orders/released-opposes.txt', import.meta.url),
  'utf8',
)
const pasted = (text: string) => ({ orderText: { how: 'pasted', text } }) as const
const live = (kind: NonNullable<Live['orderKind']>): Live => ({ ...pasted(order), orderKind: kind })
const onFile = (text: string) => orderOnFile(pasted(text), live('reimposed'), today)

it('an order is cleaned and read in one go, with the same outcome', () => {
  expect(cleanAndRead(order)).toEqual({ text: cleanOrder(order), reading: readOrder(order) })
})

it('the same order is read once, and the oldest of five is forgotten', () => {
  const first = onFile(order)
  expect(first.text).toBe(cleanOrder(order))
  expect(onFile(order).reading).toBe(first.reading)
  for (const other of ['one', 'two', 'three']) onFile(`${order}${other}`)
  expect(onFile(order).reading).toBe(first.reading)
  for (const other of ['four', 'five', 'six', 'seven']) onFile(`${order}${other}`)
  const again = onFile(order)
  expect(again.reading).not.toBe(first.reading)
  expect(again).toEqual(first)
})

it('only the facts that the procedure asks for stand to be confirmed', () => {
  const ids = (kind: NonNullable<Live['orderKind']>) =>
    orderOnFile(pasted(order), live(kind), today).facts.map(({ id }) => id)
  expect(ids('reimposed')).not.toContain('orderContents')
  expect(ids('reimposed')).toContain('orderHearing')
  expect(ids('joint-motion')).toContain('orderPageLimit')
  expect(ids('as-ordered')).toContain('orderContents')
})

it('the facts of the case end where the duties begin, in every procedure', () => {
  for (const kind of ['reimposed', 'joint-motion', 'local-rule-251', 'as-ordered'] as const) {
    const { facts } = orderOnFile(pasted(order), live(kind), today)
    const first = facts.find((fact) => !isOfCase(fact))
    expect(first?.id).toBe('orderInitiator')
    expect(facts.slice(first ? facts.indexOf(first) : 0).some(isOfCase)).toBe(false)
  }
})

it('without an order the five facts of the case are typed, whatever text is left in the box', () => {
  const none = { orderText: { how: 'none', text: order } } as const
  const { byHand, text, facts } = orderOnFile(none, none, today)
  expect(byHand).toBe(true)
  expect(text).toBe('')
  expect(facts.map(({ id }) => id)).toEqual([
    'orderCourt',
    'orderCaseNumber',
    'orderPlaintiff',
    'orderDefendant',
    'orderJudge',
  ])
  expect(facts.every(({ answer }) => answer.value === null)).toBe(true)
})

it('what was confirmed stays as it is, however the order is read later', () => {
  const first = { lawyer: 'no', ...pasted(order), orderKind: 'reimposed', orderLater: 'no' }
  const facts = orderOnFile(first, live('reimposed'), today).facts
  const orderDate = { value: '2026-02-27', quote: null, from: 'typed' }
  const confirmed = {
    ...first,
    ...Object.fromEntries(facts.map(({ id, answer }) => [id, answer])),
    orderDate,
  }
  // Another text stands for another reader: nothing in it is read as before.
  const reader = { ...confirmed, ...pasted('An invented order, dated January 2, 2020.') }
  const shown = (answers: object) =>
    orderOnFile({ ...answers }, live('reimposed'), today).facts.map(({ id, answer }) => [
      id,
      answer,
    ])
  expect(shown(reader)).toEqual(shown(confirmed))
  expect(shown(reader)).toContainEqual(['orderDate', orderDate])
  const facted = (answers: object) => ({ ...fold({ ...answers }, { today }).live, orderText: null })
  expect(facted(reader)).toEqual(facted(confirmed))
})

it('only a text is read: an order in the hand says nothing of itself', () => {
  expect(readingOf(live('reimposed'))?.kind).toBe('meet-and-confer')
  for (const how of ['by-hand', 'none'] as const)
    expect(readingOf({ orderText: { how, text: order } })).toBeNull()
  expect(readingOf({})).toBeNull()
})
