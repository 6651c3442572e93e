import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { orderOnFile } from '#app/chat/confirmable.ts'
import { cleanAndRead, cleanOrder, readOrder } from '#law/order/read.ts'

const today = '2026-06-10'
const order = readFileSync(
  new URL('../../fixtures/orders/released-opposes.txt', import.meta.url),
  'utf8',
)
const onFile = (text: string) => orderOnFile({ orderText: { how: 'pasted', text } }, today)

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
