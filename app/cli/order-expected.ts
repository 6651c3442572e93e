/** An order's right facts, as an `expected.json` states them, and how a reading is held against them. */
import { isDeepStrictEqual } from 'node:util'
import type { OrderReading } from '#law/order/reading.ts'

/** The facts of one order by their names in `order:read`; null or an empty list where it does not say them. */
export type Facts = Readonly<Record<string, unknown>>
/** By the order's file name without its ending. */
export type Expected = Readonly<Record<string, Facts>>

/** `silent`: the order does not say it, and nothing was read. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'invented' | 'silent'

const nothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** A fact's value as `expected.json` writes it; the act of a deadline only where it is expected. */
export function readValue(reading: OrderReading, key: string, wanted: unknown): unknown {
  const fact = reading[key as keyof OrderReading] as unknown
  const bare = (one: unknown): unknown =>
    typeof one === 'object' && one !== null && 'value' in one ? one.value : one
  const value = Array.isArray(fact) ? fact.map(bare) : bare(fact)
  const wantsAct = typeof wanted === 'object' && wanted !== null && 'act' in wanted
  if (key !== 'conferDue' || wantsAct || typeof value !== 'object' || value === null) return value
  const { act: _, ...due } = value as Record<string, unknown>
  return due
}

/** Lists are the same in any order, a judge's name in any case, and quotation marks and dashes in any shape. */
function plain(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    const straight = value
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐-―−]/g, '-')
    return key === 'judge' ? straight.toLowerCase() : straight
  }
  if (!Array.isArray(value) || key === 'contents') {
    return typeof value === 'object' && value !== null ? { ...value } : value
  }
  return value
    .map((one) => (typeof one === 'object' ? JSON.stringify(Object.entries(one).sort()) : one))
    .sort()
}

const same = (key: string, wanted: unknown, got: unknown): boolean =>
  (nothing(wanted) && nothing(got)) || isDeepStrictEqual(plain(key, wanted), plain(key, got))

/** How one fact was read. A wrong value and an invented one are worse than a missed one. */
export function verdict(key: string, wanted: unknown, got: unknown): Verdict {
  if (same(key, wanted, got)) return nothing(wanted) ? 'silent' : 'right'
  if (nothing(wanted)) return 'invented'
  return nothing(got) ? 'missed' : 'wrong'
}
