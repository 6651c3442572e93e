import { describe, expect, it } from 'vitest'
import { caseDates, statusOf, talkDayPassed } from '#law/case-dates.ts'
import type { ConferDue, Due } from '#law/order/reading.ts'
import type { Live } from '#law/vocabulary.ts'

const typed = <T>(value: T) => ({ value, quote: null, from: 'typed' }) as const
const call: ConferDue = { count: 21, unit: 'days', from: 'order', act: 'contact' }
const sevenDays: Due = { count: 7, unit: 'days', from: 'conference' }
const thirtyDays: Due = { count: 30, unit: 'days', from: 'service' }

const ordered = (date: string, more: Live = {}): Live => ({
  orderCourt: typed('caed'),
  orderDate: typed(date),
  orderConferDue: typed(call),
  orderPaperDue: typed([sevenDays, thirtyDays]),
  servedOn: date,
  ...more,
})
const talked = (...days: string[]): Live => ({
  talked: 'yes',
  conferences: {
    rows: days.map((date, at) => ({
      id: `r${at}`,
      date,
      how: 'telephone',
      people: null,
      minutes: null,
    })),
    complete: true,
  },
})
const planned = (live: Live, today = '2017-01-01') => {
  const dates = caseDates(live, today)
  return [dates.call?.date, ...dates.paper.map(({ date }) => date), dates.planFor?.date]
}

describe('an order that gives 21 days for the call, 7 days after it and 30 days from service', () => {
  it.each([
    ['2017-10-30', '2017-11-20', '2017-11-27', '2017-11-29', '2017-11-27'],
    ['2021-05-24', '2021-06-14', '2021-06-21', '2021-06-23', '2021-06-21'],
    ['2017-10-04', '2017-10-25', '2017-11-01', '2017-11-03', '2017-11-01'],
  ])('dated and served on %s: call %s, then %s or %s; plan for %s', (date, ...days) => {
    expect(planned(ordered(date))).toEqual(days)
  })

  it('says that the seven days are counted from a talk on the last day', () => {
    const [seven, thirty] = caseDates(ordered('2017-10-30'), '2017-11-01').paper
    expect([seven?.ifHeldOn, thirty?.ifHeldOn]).toEqual(['2017-11-20', null])
  })
})

describe('the earlier date governs', () => {
  const base = ordered('2025-11-03')
  const governing = (live: Live) => caseDates(live, '2025-11-04').governing?.date

  it('a talk on November 24, 2025: seven days after it, December 1', () => {
    expect(governing({ ...base, ...talked('2025-11-24') })).toBe('2025-12-01')
  })
  it('a talk on November 28, 2025: thirty days from service, December 3', () => {
    expect(governing({ ...base, ...talked('2025-11-28') })).toBe('2025-12-03')
  })
  it('no talk yet: December 3 is certain, and December 1 is the day to plan for', () => {
    expect(governing(base)).toBe('2025-12-03')
    expect(caseDates(base, '2025-11-04').planFor?.date).toBe('2025-12-01')
  })
  it('two talks: seven days from the first, and the other reading is told', () => {
    const dates = caseDates({ ...base, ...talked('2025-11-21', '2025-11-10') }, '2025-11-22')
    expect(dates.governing?.date).toBe('2025-11-17')
    expect(dates.governing?.otherReading).toEqual({ start: '2025-11-21', date: '2025-11-28' })
  })
  it('a talk on a day that is not known starts no count', () => {
    const dates = caseDates({ ...base, ...talked('unknown') }, '2025-11-22')
    expect(dates.paper.map(({ date }) => date)).toEqual(['2025-12-03'])
  })
  it('the later governs only where the order says "whichever is later"', () => {
    const later = { ...base, ...talked('2025-11-24'), orderWhichever: typed('later') } as Live
    expect(governing(later)).toBe('2025-12-03')
  })
})

describe('service', () => {
  it('starts on the earliest of the day signed and the day served, and tells the later reading', () => {
    const [, thirty] = caseDates(
      ordered('2017-10-04', { servedOn: '2017-10-05' }),
      '2017-10-06',
    ).paper
    expect(thirty?.date).toBe('2017-11-03')
    expect(thirty?.otherReading).toEqual({ start: '2017-10-05', date: '2017-11-06' })
  })
  it('starts on the day signed when the day of service is not known', () => {
    expect(planned(ordered('2017-10-30', { servedOn: 'unknown' }))[2]).toBe('2017-11-29')
  })
})

describe('what cannot be known is not counted', () => {
  it('no date of the order, no count', () => {
    expect(
      planned({ ...ordered('2017-10-30'), orderDate: typed(null), servedOn: 'unknown' }),
    ).toEqual([undefined, undefined])
  })
  it.each<[string, ConferDue]>([
    ['a period in hours', { count: 48, unit: 'hours', from: 'order', act: 'contact' }],
    ['a count before a hearing', { count: 7, unit: 'days', before: 'hearing', act: 'confer' }],
    ['a count from receipt', { count: 21, unit: 'days', from: 'receipt', act: 'contact' }],
  ])('%s', (_, due) => {
    expect(
      caseDates(ordered('2025-11-03', { orderConferDue: typed(due) }), '2025-11-04').call,
    ).toBeNull()
  })
})

it('a date certain on a Saturday does not move; the day to act on is the Friday before', () => {
  const live: Live = { orderPaperDue: typed([{ date: '2026-06-13' }]) }
  const [due] = caseDates(live, '2026-06-01').paper
  expect([due?.date, due?.possiblyLater]).toEqual(['2026-06-12', '2026-06-13'])
})

describe('a deadline is ahead, today or passed', () => {
  it.each([
    ['on day 20', '2025-11-23', 'ahead', 1, false],
    ['on day 21 itself', '2025-11-24', 'today', 0, false],
    ['after day 21', '2025-11-25', 'passed', -1, true],
  ] as const)('the call %s', (_, today, status, left, passed) => {
    const live = ordered('2025-11-03')
    const { call } = caseDates(live, today)
    expect([call?.status, call?.daysLeft, talkDayPassed(live, today)]).toEqual([
      status,
      left,
      passed,
    ])
  })
  it('after day 30 the paper is late too', () => {
    const { governing } = caseDates(ordered('2025-11-03'), '2025-12-04')
    expect(governing?.status).toBe('passed')
  })
  it('a call whose last day is not known has not passed', () => {
    expect(talkDayPassed({}, '2099-01-01')).toBe(false)
  })
  it('the day itself is not passed', () => {
    expect(
      ['2025-11-25', '2025-11-24', '2025-11-23'].map((d) => statusOf(d, '2025-11-24')),
    ).toEqual(['ahead', 'today', 'passed'])
  })
})
