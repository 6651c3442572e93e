import { sameJson } from '#app/fields/names.ts'
import { caseDates } from '#law/case-dates.ts'
import type { IsoDate } from '#law/dates.ts'
import type { FactId } from '#law/facts.ts'
import type { Live, Value } from '#law/vocabulary.ts'
import { type OrderOnFile, readAs } from './confirmable.ts'

/** A day that is another one with the person's own fact; null where none can be counted. */
export interface Moved {
  readonly act: 'contact' | 'confer' | 'paper'
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

/** What a person put right: how we had read it, and the days that moved with it. */
export interface Correction {
  /** Null when we had read nothing there. */
  readonly read: Value<FactId> | null
  readonly moved: readonly Moved[]
}

/** The day of the call, and the day to plan the paper for. */
function daysOf(live: Live, today: IsoDate) {
  const { call, planFor } = caseDates(live, today)
  return [
    { act: call?.act ?? null, date: call?.date ?? null },
    { act: planFor?.act ?? null, date: planFor?.date ?? null },
  ] as const
}

function movedBy(before: Live, after: Live, today: IsoDate): readonly Moved[] {
  const was = daysOf(before, today)
  return daysOf(after, today).flatMap(({ act, date: to }, at) => {
    const from = was[at]?.date ?? null
    const what = act ?? was[at]?.act ?? null
    return what === null || from === to ? [] : [{ act: what, from, to }]
  })
}

/**
 * The facts that the person typed otherwise than they were read, by id. Derived from the order's text
 * and the answers, as everything is: no trace of an edit is kept.
 */
export function corrections(
  order: OrderOnFile,
  live: Live,
  today: IsoDate,
): ReadonlyMap<FactId, Correction> {
  if (order.byHand) return new Map()
  const shown: Live = {
    ...live,
    ...Object.fromEntries(order.facts.map(({ id, answer }) => [id, answer])),
  }
  return new Map(
    order.facts.flatMap(({ id, answer }) => {
      const read = readAs(id, order.reading, today)
      if (answer.from !== 'typed' || sameJson(answer.value, read?.value ?? null)) return []
      const before = { ...shown, [id]: read ?? { value: null, quote: null, from: 'typed' } }
      return [[id, { read, moved: movedBy(before, shown, today) }] as const]
    }),
  )
}
