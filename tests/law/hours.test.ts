import { expect, test } from 'vitest'
import { computeHours, endOfLastDay } from '#law/hours.ts'

const zone = 'America/Los_Angeles'
const hours = (from: string, count: number, more = {}) =>
  computeHours({ from, count, zone, court: 'caed', ...more })

test('H1: 48 hours over the change to daylight saving end an hour later by the clock', () => {
  const found = hours('2026-03-06T15:00', 48)
  expect(found.at).toBe('2026-03-09T16:00')
  expect(found.steps.map((s) => `${s.date} ${s.time ?? ''} ${s.reason}`)).toEqual([
    '2026-03-06 15:00 hours-begin-at-once',
    '2026-03-08 16:00 hours-counted-forward',
    '2026-03-08 16:00 clock-changed',
    '2026-03-08  is-sunday',
    '2026-03-09 16:00 same-time-moved',
  ])
})

test('H1b: 48 hours that end on a Sunday run to the same time on Monday', () => {
  expect(hours('2026-01-09T15:00', 48).at).toBe('2026-01-12T15:00')
})

test('72 hours over the end of daylight saving end an hour earlier by the clock', () => {
  expect(hours('2007-11-02T10:23', 72).at).toBe('2007-11-05T09:23')
})

test('hours that end on an open day end there, weekends counted on the way', () => {
  expect(hours('2026-01-09T15:00', 72).at).toBe('2026-01-12T15:00')
  expect(hours('2026-01-05T23:30', 1).at).toBe('2026-01-06T00:30')
})

test('a clock time that comes twice is the first of the two', () => {
  expect(hours('2026-11-01T01:30', 24).at).toBe('2026-11-02T00:30')
})

test('a clock time that is skipped is read as if the clock had not moved', () => {
  expect(hours('2026-03-08T02:30', 24).at).toBe('2026-03-09T03:30')
})

test('the day after Thanksgiving is passed only in the later day', () => {
  expect(hours('2025-11-26T12:00', 48)).toMatchObject({
    at: '2025-11-28T12:00',
    possiblyLater: '2025-12-01T12:00',
  })
  expect(hours('2025-11-26T12:00', 48, { court: 'nysd' }).possiblyLater).toBe(null)
})

test('backward hours move to the open day before, a federal Friday passed over', () => {
  expect(hours('2026-07-06T09:00', 48, { direction: 'before' })).toMatchObject({
    at: '2026-07-02T09:00',
    possiblyLater: '2026-07-03T09:00',
  })
})

test('what is not a moment throws', () => {
  for (const from of ['2026-03-06', '2026-03-06T24:00', '2026-13-06T10:00', 'noon'])
    expect(() => hours(from, 48)).toThrow(RangeError)
  expect(() => hours('2026-03-06T15:00', 0)).toThrow(RangeError)
})

test("the last day ends at midnight in the court's zone, or when the counter closes", () => {
  expect(endOfLastDay('2017-11-20', 'electronic', 'caed')).toMatchObject({
    ends: 'midnight',
    zone: 'America/Los_Angeles',
    rule: { text: 'Fed. R. Civ. P. 6(a)(4)(A)' },
  })
  expect(endOfLastDay('2017-11-20', 'other', 'nysd')).toMatchObject({
    ends: 'counter-closing',
    zone: 'America/New_York',
    rule: { text: 'Fed. R. Civ. P. 6(a)(4)(B)' },
  })
  expect(endOfLastDay('2017-11-20', 'other', 'ca9')).toBe(null)
})
