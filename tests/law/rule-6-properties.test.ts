import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isWeekend } from '#law/dates.ts'
import { federalFriday, legalHoliday } from '#law/holidays.ts'
import { type Count, computeDeadline, dateCertain } from '#law/rule-6.ts'

const day = fc.integer({ min: 0, max: 25_000 }).map((n) => addDays('1975-01-01', n))
const base = {
  from: day,
  count: fc.integer({ min: 1, max: 200 }),
  unit: fc.constantFrom('days', 'court-days', 'weeks'),
  court: fc.constantFrom('caed', 'casd', 'nysd', null),
} as const
const forward = fc.record({
  ...base,
  direction: fc.constant('after' as const),
  mail: fc.boolean(),
  closed: fc.array(day, { maxLength: 3 }),
})
const backward = fc.record({ ...base, direction: fc.constant('before' as const) })
const period: fc.Arbitrary<Count> = fc.oneof(forward, backward)

test('the day to act on is never a weekend day or a federal holiday', () => {
  fc.assert(
    fc.property(period, (p) => {
      const { date } = computeDeadline(p)
      expect(isWeekend(date) || legalHoliday(date) !== null).toBe(false)
    }),
  )
})

test('the day that a court might accept is open too, and never as early', () => {
  fc.assert(
    fc.property(period, (p) => {
      const { date, possiblyLater } = computeDeadline(p)
      if (possiblyLater === null) return
      expect(possiblyLater > date).toBe(true)
      expect(isWeekend(possiblyLater) || legalHoliday(possiblyLater) !== null).toBe(false)
    }),
  )
})

test('forward is after the event and backward before it, never on a federal Friday', () => {
  fc.assert(
    fc.property(period, (p) => {
      const { date } = computeDeadline(p)
      expect(p.direction === 'after' ? date > p.from : date < p.from).toBe(true)
      if (p.direction === 'before') expect(federalFriday(date)).toBe(null)
    }),
  )
})

test('one more never brings the day nearer to the event', () => {
  fc.assert(
    fc.property(period, (p) => {
      const [one, two] = [computeDeadline(p), computeDeadline({ ...p, count: p.count + 1 })]
      expect(p.direction === 'after' ? two.date >= one.date : two.date <= one.date).toBe(true)
    }),
  )
})

test('mail never makes it earlier, and adds at least three days', () => {
  fc.assert(
    fc.property(forward, (p) => {
      const open = { ...p, closed: [] }
      const plain = computeDeadline({ ...open, mail: false })
      const mailed = computeDeadline({ ...open, mail: true })
      expect(mailed.date >= addDays(plain.date, 3)).toBe(true)
    }),
  )
})

test('only a California court has a later day forward; elsewhere a step says why not', () => {
  fc.assert(
    fc.property(forward, (p) => {
      const { possiblyLater, steps } = computeDeadline(p)
      const unchecked = steps.some((step) => step.reason === 'state-holidays-not-checked')
      expect(unchecked).toBe(p.court !== 'caed' && p.court !== 'casd')
      if (unchecked) expect(possiblyLater).toBe(null)
    }),
  )
})

test('a date certain is acted on the same day or an open day before it', () => {
  fc.assert(
    fc.property(day, (date) => {
      const { actBy, ...rest } = dateCertain(date)
      expect(rest.date).toBe(date)
      expect(actBy <= date && !isWeekend(actBy) && legalHoliday(actBy) === null).toBe(true)
    }),
  )
})
