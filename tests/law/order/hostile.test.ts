import { describe, expect, it } from 'vitest'
import { cleanAndRead } from '#law/order/read.ts'
import { hostile, natural } from '../../fixtures/orders/hostile.ts'
import { valuesOf } from '../../fixtures/orders/swap.ts'

/** Long enough for a sentence to be cut, a page to end and a list to be given up. */
const LENGTH = 12_000

/** Every `quote` inside a reading, however deep. */
function quotesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'quote' && typeof inner === 'string' ? [inner] : quotesIn(inner),
  )
}

const WORDLESS = Object.entries(hostile).filter(([, make]) => !/[a-z]{2}/i.test(make(400)))

describe('texts that no court wrote', () => {
  it.each([['natural', natural] as const, ...Object.entries(hostile)])(
    '%s: is read, and every quote is a run of the text',
    (_, make) => {
      const raw = make(LENGTH)
      expect(raw).toHaveLength(LENGTH)
      const { text, reading } = cleanAndRead(raw)
      for (const quote of quotesIn(reading)) expect(text).toContain(quote)
    },
  )

  it('are enough of them without a word', () => {
    expect(WORDLESS.length).toBeGreaterThan(8)
  })

  it.each(WORDLESS)('%s: nothing is read from what has no words', (_, make) => {
    const { kind, seems: _seems, ...facts } = valuesOf(cleanAndRead(make(LENGTH)).reading)
    expect(kind).toBe('other')
    const told = Object.entries(facts).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    )
    expect(told).toEqual([])
  })
})
