import { allForYear } from '@18f/us-federal-holidays'
import { describe, expect, test } from 'vitest'
import { addDays, isWeekend } from '#law/dates.ts'
import {
  californiaHoliday,
  federalFriday,
  federalHolidays,
  holidayRule,
  legalHoliday,
} from '#law/holidays.ts'

const legal = (date: string) => legalHoliday(date)?.id ?? null
const friday = (date: string) => federalFriday(date)?.id ?? null
const california = (date: string) => californiaHoliday(date)?.name ?? null

describe('federal holidays', () => {
  test('2026 has eleven, each on its day', () => {
    expect(federalHolidays(2026).map((h) => [h.id, h.day])).toEqual([
      ['new-years-day', '2026-01-01'],
      ['martin-luther-king-day', '2026-01-19'],
      ['washingtons-birthday', '2026-02-16'],
      ['memorial-day', '2026-05-25'],
      ['juneteenth', '2026-06-19'],
      ['independence-day', '2026-07-04'],
      ['labor-day', '2026-09-07'],
      ['columbus-day', '2026-10-12'],
      ['veterans-day', '2026-11-11'],
      ['thanksgiving-day', '2026-11-26'],
      ['christmas-day', '2026-12-25'],
    ])
  })

  test('the birthday of Martin Luther King, Jr. is a holiday from 1986', () => {
    expect(legal('1985-01-21')).toBe(null)
    expect(legal('1986-01-20')).toBe('martin-luther-king-day')
  })

  test("Washington's Birthday and Memorial Day were Mondays by 1971", () => {
    expect(legal('1971-02-15')).toBe('washingtons-birthday')
    expect(legal('1971-05-31')).toBe('memorial-day')
    expect(legal('2027-05-31')).toBe('memorial-day')
    expect(legal('2027-05-24')).toBe(null)
  })

  test('Juneteenth is a holiday from June 19, 2021', () => {
    expect(legal('2020-06-19')).toBe(null)
    expect(legal('2021-06-19')).toBe('juneteenth')
    expect(legal('2024-06-19')).toBe('juneteenth')
  })

  test('Juneteenth rests on 6(a)(6)(B) until Rule 6 names it on December 1, 2023', () => {
    const rule = (date: string) => holidayRule(legalHoliday(date)!).text
    expect(rule('2023-06-19')).toBe('Fed. R. Civ. P. 6(a)(6)(B)')
    expect(rule('2024-06-19')).toBe('Fed. R. Civ. P. 6(a)(6)(A)')
    expect(rule('2021-07-05')).toBe('Fed. R. Civ. P. 6(a)(6)(A)')
  })

  test('Veterans Day was the fourth Monday of October from 1971 to 1977', () => {
    expect(legal('1971-10-25')).toBe('veterans-day')
    expect(legal('1977-10-24')).toBe('veterans-day')
    expect(legal('1977-11-11')).toBe(null)
    expect(legal('1978-10-23')).toBe(null)
    expect(legal('1978-11-11')).toBe('veterans-day')
  })

  test('Labor Day is the first Monday, Columbus Day the second, Thanksgiving the fourth Thursday', () => {
    expect([legal('2025-09-01'), legal('2025-09-08')]).toEqual(['labor-day', null])
    expect([legal('2025-10-06'), legal('2025-10-13')]).toEqual([null, 'columbus-day'])
    expect([legal('2029-11-22'), legal('2029-11-29')]).toEqual(['thanksgiving-day', null])
  })

  test('Independence Day and Christmas are holidays even on a Saturday', () => {
    expect(legal('2026-07-04')).toBe('independence-day')
    expect(legal('2027-12-25')).toBe('christmas-day')
  })

  test('the Monday after a Sunday holiday is a legal holiday that names the Sunday', () => {
    expect(legalHoliday('2022-12-26')).toEqual({
      id: 'christmas-day',
      name: 'christmas-day',
      day: '2022-12-25',
      observed: '2022-12-26',
    })
    expect(legal('2023-01-02')).toBe('new-years-day')
    expect(legal('2022-06-20')).toBe('juneteenth')
    expect(legal('2022-06-21')).toBe(null)
  })

  test('the Friday before a Saturday holiday is no legal holiday, only a federal Friday', () => {
    expect([legal('2026-07-03'), friday('2026-07-03')]).toEqual([null, 'independence-day'])
    expect([legal('2021-12-31'), friday('2021-12-31')]).toEqual([null, 'new-years-day'])
    expect(friday('2023-11-10')).toBe('veterans-day')
    expect(friday('2025-07-04')).toBe(null)
  })

  test('Friday, June 18, 2021 was an ordinary day', () => {
    expect([legal('2021-06-18'), friday('2021-06-18')]).toEqual([null, null])
    expect(friday('2027-06-18')).toBe('juneteenth')
  })
})

describe('California judicial holidays', () => {
  test('Lincoln Day moves to Friday from a Saturday and to Monday from a Sunday', () => {
    expect(california('2025-02-12')).toBe('lincoln-day')
    expect(california('2028-02-11')).toBe('lincoln-day')
    expect(california('2028-02-12')).toBe(null)
    expect(california('2023-02-13')).toBe('lincoln-day')
  })

  test('March 31 is Cesar Chavez Day until 2025 and Farmworkers Day from 2026', () => {
    expect(california('2025-03-31')).toBe('cesar-chavez-day')
    expect(california('2026-03-31')).toBe('farmworkers-day')
    expect(california('2029-03-30')).toBe('farmworkers-day')
    expect(california('2030-04-01')).toBe('farmworkers-day')
    expect(california('2000-03-31')).toBe(null)
  })

  test('Native American Day is the fourth Friday of September from 2022', () => {
    expect(california('2021-09-24')).toBe(null)
    expect(california('2022-09-23')).toBe('native-american-day')
    expect(california('2026-09-25')).toBe('native-american-day')
  })

  test('the day after Thanksgiving follows Thanksgiving', () => {
    expect(california('2025-11-28')).toBe('day-after-thanksgiving')
    expect(california('2029-11-23')).toBe('day-after-thanksgiving')
  })

  test('Columbus Day ends in 2021 and Juneteenth begins in 2023', () => {
    expect([california('2021-10-11'), california('2022-10-10')]).toEqual(['columbus-day', null])
    expect([california('2022-06-20'), california('2023-06-19')]).toEqual([null, 'juneteenth'])
  })

  test('state days that section 135 leaves out do not count', () => {
    // Admission Day, Genocide Remembrance Day, Good Friday.
    for (const day of ['2025-09-09', '2026-04-24', '2026-04-03']) expect(california(day)).toBe(null)
  })

  test('courts of Los Angeles list these days for 2026 to 2030', () => {
    const listed = ['2026-07-03', '2027-06-18', '2027-12-24', '2027-12-31', '2028-02-11']
    for (const day of [...listed, '2028-11-10', '2029-03-30', '2030-04-01'])
      expect(california(day)).not.toBe(null)
  })
})

describe('an independent holiday library', () => {
  const days = function* () {
    for (let day = '2000-01-01'; day <= '2040-12-31'; day = addDays(day, 1)) yield day
  }
  const listed = (shiftSaturdayHolidays: boolean) => {
    const years = Array.from({ length: 42 }, (_, n) => 2000 + n)
    const all = years.flatMap((year) => allForYear(year, { shiftSaturdayHolidays }))
    return new Set(all.map((h) => h.dateString))
  }
  const [leavingSaturdays, movingSaturdays] = [listed(false), listed(true)]

  test('agrees on every weekday from 2000 to 2040 when it leaves Saturday holidays alone', () => {
    const apart = [...days()].filter(
      (day) => !isWeekend(day) && leavingSaturdays.has(day) !== (legalHoliday(day) !== null),
    )
    expect(apart).toEqual([])
  })

  test('adds the Fridays before Saturday holidays, and differs in one: June 18, 2021', () => {
    const closed = (day: string) => legalHoliday(day) !== null || federalFriday(day) !== null
    const apart = [...days()].filter(
      (day) => !isWeekend(day) && movingSaturdays.has(day) !== closed(day),
    )
    expect(apart).toEqual(['2021-06-18'])
  })

  test('differs on weekends only where it moves the Sunday away from itself', () => {
    const apart = [...days()].filter(
      (day) => isWeekend(day) && leavingSaturdays.has(day) !== (legalHoliday(day) !== null),
    )
    // Here the Sunday itself stays a holiday beside the Monday.
    expect(apart.every((day) => legalHoliday(addDays(day, 1))?.day === day)).toBe(true)
  })
})
