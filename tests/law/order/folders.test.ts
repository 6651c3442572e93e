import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Expected, readValue, verdict } from '#app/cli/order-expected.ts'
import { cleanOrder, readOrder } from '#law/order/read.ts'

/** Folders of invented orders, each with an `expected.json`: see its README. */
const root = new URL('../../fixtures/orders/', import.meta.url)
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
  .map((entry) => entry.name)

/** Facts that the reader does not find yet. What it reads is never wrong and never invented. */
const KNOWN: readonly string[] = [
  'nationwide/03-njd-letter-application orderDate',
  'west/04-wawd-landlord-lcr37 movant',
]

interface Order {
  readonly name: string
  readonly text: string
  readonly facts: Expected[string]
}
const orders: readonly Order[] = folders.flatMap((folder) => {
  const here = new URL(`${folder}/`, root)
  const expected = JSON.parse(readFileSync(new URL('expected.json', here), 'utf8')) as Expected
  return Object.entries(expected).map(([id, facts]) => ({
    name: `${folder}/${id}`,
    text: readFileSync(new URL(`${id}.txt`, here), 'utf8'),
    facts,
  }))
})

describe('the invented orders of many courts', () => {
  it.each(orders)('$name is read as its expected.json says', ({ name, text, facts }) => {
    const reading = readOrder(text)
    const off = Object.entries(facts).flatMap(([key, wanted]) => {
      const got = readValue(reading, key, wanted)
      const how = verdict(key, wanted, got)
      const known = how === 'missed' && KNOWN.includes(`${name} ${key}`)
      const fine = how === 'right' || how === 'silent' || known
      return fine ? [] : [`${key} ${how}: ${JSON.stringify(wanted)} read as ${JSON.stringify(got)}`]
    })
    expect(off).toEqual([])
  })

  it('quotes only what stands in the cleaned text', () => {
    for (const { name, text } of orders) {
      const clean = cleanOrder(text)
      for (const fact of Object.values(readOrder(text)).flat()) {
        if (typeof fact !== 'object' || fact === null || !('quote' in fact)) continue
        expect(clean.includes(String(fact.quote)), `${name}: ${String(fact.quote)}`).toBe(true)
      }
    }
  })

  it('are of at least eight districts, with at least forty orders and ten other papers', () => {
    const kinds = orders.map(({ facts }) => facts.kind)
    expect(new Set(orders.flatMap(({ facts }) => facts.court ?? [])).size).toBeGreaterThanOrEqual(8)
    expect(kinds.filter((kind) => kind === 'meet-and-confer').length).toBeGreaterThanOrEqual(40)
    expect(kinds.filter((kind) => kind === 'other').length).toBeGreaterThanOrEqual(10)
  })

  it('have no text without its facts', () => {
    const texts = folders.flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root))
        .filter((file) => file.endsWith('.txt'))
        .map((file) => `${folder}/${file.replace('.txt', '')}`),
    )
    expect(texts.sort()).toEqual(orders.map(({ name }) => name).sort())
  })

  it('names no known gap that is none', () => {
    const gaps = KNOWN.filter((gap) => {
      const [name = '', key = ''] = gap.split(' ')
      const order = orders.find((one) => one.name === name)
      if (!order) return true
      const wanted = order.facts[key]
      return ['right', 'silent'].includes(
        verdict(key, wanted, readValue(readOrder(order.text), key, wanted)),
      )
    })
    expect(gaps).toEqual([])
  })
})
