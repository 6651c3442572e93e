import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindOf } from '#law/order/kind-of.ts'
import { readOrder } from '#law/order/read.ts'

const own = new URL('../../fixtures/orders/', import.meta.url)
const shared = new URL('../../../../shared/orders/', import.meta.url)
const kind = (file: URL) => kindOf(readOrder(readFileSync(file, 'utf8')))

/** What each order in the fixtures reads like. A new fixture without a line here fails. */
const invented: Readonly<Record<string, string>> = {
  'defendant-alone.txt': 'reimposed',
  'denied-as-premature.txt': 'joint-motion',
  'joint-letter.txt': 'as-ordered',
  'missing-first-page.txt': 'reimposed',
  'prisoner-moved.txt': 'reimposed',
  'released-opposes.txt': 'reimposed',
  'subpoenas-before-hearing.txt': 'local-rule-251',
  'two-motions.txt': 'reimposed',
}

const real = {
  'flynn-v-canlas.txt': 'reimposed',
  'caed-flynn-v-canlas-ecf40.txt': 'reimposed',
  'dickson-v-gomez.txt': 'reimposed',
  'moore-v-gipson-pages-2-3.txt': 'reimposed',
  'millare-v-stratton.txt': 'joint-motion',
  'synthetic-03-casd-joint-motion.txt': 'joint-motion',
  'wagnon-v-rocklin.txt': 'local-rule-251',
  'caed-valdez-v-leeds-2019.txt': 'local-rule-251',
  'synthetic-09-caed-court-days-before-hearing.txt': 'local-rule-251',
  'synthetic-01-caed-words-service.txt': 'as-ordered',
  'casd-riley-v-kernan-ecf82.txt': null,
  'caed-figueroa-v-clark-osc-2022.txt': 'other',
  'synthetic-12-caed-negative-merits-ruling.txt': 'other',
}

describe('the kind that an order reads like', () => {
  for (const name of readdirSync(own).filter((file) => file.endsWith('.txt'))) {
    it(`of the invented ${name}`, () => {
      expect(kind(new URL(name, own))).toBe(invented[name])
    })
  }

  for (const [name, expected] of Object.entries(real)) {
    const file = new URL(name, shared)
    it.skipIf(!existsSync(file))(`of ${name} is ${expected ?? 'not sure'}`, () => {
      expect(kind(file)).toBe(expected)
    })
  }

  it('of no text at all is another kind', () => {
    expect(kindOf(readOrder(''))).toBe('other')
  })

  it('of the usual list with one more item is as ordered, not reimposed', () => {
    const order = readFileSync(new URL('two-motions.txt', own), 'utf8')
    const reading = readOrder(order)
    expect(kindOf(reading)).toBe('reimposed')
    const more = { value: 'the position of each side', quote: 'the position of each side' }
    expect(kindOf({ ...reading, contents: [...reading.contents, more] })).toBe('as-ordered')
    expect(kindOf({ ...reading, contents: [more] })).toBe('as-ordered')
  })

  it('of a joint statement without a list hangs on whether the motion waits', () => {
    const order = readFileSync(new URL('two-motions.txt', own), 'utf8')
    const bare = { ...readOrder(order), contents: [] }
    expect(kindOf(bare)).toBe('reimposed')
    expect(kindOf({ ...bare, disposition: null, relief: null })).toBe('as-ordered')
  })
})
