import { existsSync, readFileSync } from 'node:fs'
import type { OrderReading } from '#law/order/reading.ts'
import { valuesOf } from '../../fixtures/orders/swap.ts'

/** Where the real orders lie beside the project; absent in a public clone. */
const REAL = new URL('../../../../shared/orders/', import.meta.url)
const INVENTED = new URL('../../fixtures/orders/', import.meta.url)

export const haveReal = existsSync(new URL('expected.json', REAL))
export const SEED_ORDERS = [
  'flynn-v-canlas',
  'dickson-v-gomez',
  'moore-v-gipson-pages-2-3',
  'millare-v-stratton',
  'wagnon-v-rocklin',
] as const
export const INVENTED_ORDERS = ['released-opposes', 'prisoner-moved', 'missing-first-page'] as const

export function realOrder(id: string): string {
  return readFileSync(new URL(`${id}.txt`, REAL), 'utf8')
}

export function inventedOrder(id: string): string {
  return readFileSync(new URL(`${id}.txt`, INVENTED), 'utf8')
}

type Facts = Readonly<Record<string, unknown>>

/** The right answers that lie beside the real orders, by order. */
export function expectedFacts(): Readonly<Record<string, Facts>> {
  return haveReal ? JSON.parse(readFileSync(new URL('expected.json', REAL), 'utf8')) : {}
}

/** The values that were read, for the facts of `wanted`; the act of `conferDue` only where it is wanted. */
export function valuesFor(reading: OrderReading, wanted: Facts): Facts {
  const values = valuesOf(reading)
  return Object.fromEntries(
    Object.keys(wanted).map((key) => {
      const value = values[key]
      const plain = wanted[key]
      const actless = typeof plain === 'object' && plain !== null && !('act' in plain)
      if (key !== 'conferDue' || !actless || typeof value !== 'object' || value === null)
        return [key, value]
      const { act: _, ...due } = value as Record<string, unknown>
      return [key, due]
    }),
  )
}
