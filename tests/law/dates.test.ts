import { expect, test } from 'vitest'
import {
  addDays,
  courtDate,
  daysBetween,
  earliest,
  isIsoDate,
  isoDate,
  isWeekend,
  weekday,
} from '#law/dates.ts'

test('February 29 is a day in 2024 and not in 2025', () => {
  expect(isIsoDate('2024-02-29')).toBe(true)
  expect(isIsoDate('2025-02-29')).toBe(false)
  expect(isoDate(2025, 2, 29)).toBe(null)
  expect(isoDate(2024, 2, 29)).toBe('2024-02-29')
})

test('a date is four digits, two and two, and nothing else', () => {
  for (const text of ['2024-1-1', '2024-13-01', '10/30/2017', ' 2024-01-01', '', null, 20240101])
    expect(isIsoDate(text)).toBe(false)
})

test('days are added over months, years and the change of the clocks', () => {
  expect(addDays('2023-02-08', 21)).toBe('2023-03-01')
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
  expect(addDays('2026-03-07', 2)).toBe('2026-03-09')
  expect(() => addDays('tomorrow', 1)).toThrow(RangeError)
})

test('365 days lie between a leap day and the last of the next February', () => {
  expect(daysBetween('2024-02-29', '2025-02-28')).toBe(365)
  expect(daysBetween('2025-02-28', '2024-02-29')).toBe(-365)
})

test('October 30, 2017 was a Monday, and November 4 a weekend day', () => {
  expect(weekday('2017-10-30')).toBe(1)
  expect(isWeekend('2017-11-04')).toBe(true)
  expect(isWeekend('2017-11-06')).toBe(false)
})

test('the earliest of no dates is null', () => {
  expect(earliest([])).toBe(null)
  expect(earliest(['2017-11-29', '2017-11-27'])).toBe('2017-11-27')
})

test('the court writes a month in full', () => {
  expect(courtDate('2017-10-30')).toBe('October 30, 2017')
  expect(courtDate('2021-05-04')).toBe('May 4, 2021')
})
