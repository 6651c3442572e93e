import { describe, expect, test } from 'vitest'
import { type Count, computeDeadline, dateCertain, governing } from '#law/rule-6.ts'
import vectors from '../fixtures/deadline-vectors.json'

const forward = (from: string, count: number, more: Partial<Count & { direction: 'after' }> = {}) =>
  computeDeadline({ from, count, unit: 'days', direction: 'after', court: 'caed', ...more })
const backward = (from: string, count: number, court: string | null = 'caed') =>
  computeDeadline({ from, count, unit: 'days', direction: 'before', court })
const answer = ({ date, possiblyLater }: { date: string; possiblyLater: string | null }) => [
  date,
  possiblyLater,
]
const told = ({ steps }: { steps: readonly { date: string; reason: string }[] }) =>
  steps.map((step) => `${step.date} ${step.reason}`)

describe('the 25 vectors', () => {
  test.each(vectors)('$id: $note', ({ from, count, direction, mail, landed, date, ext }) => {
    const period = { from, count, unit: 'days', court: 'caed' } as const
    const found = computeDeadline(
      direction === 'after'
        ? { ...period, direction: 'after', mail }
        : { ...period, direction: 'before' },
    )
    expect(answer(found)).toEqual([date, ext === date ? null : ext])
    expect(found.steps.find((step) => step.reason.startsWith('days-counted'))?.date).toBe(landed)
  })
})

describe('the dates of the orders', () => {
  test.each([
    ['Flynn', '2017-10-30', '2017-11-20', '2017-11-29', '2017-12-04', '2017-11-27'],
    ['Dickson', '2021-05-24', '2021-06-14', '2021-06-23', '2021-06-28', '2021-06-21'],
    ['Moore', '2017-10-04', '2017-10-25', '2017-11-03', '2017-11-06', '2017-11-01'],
  ])('%s: 21 days, 30 days, with mail, and the one that governs', (...row) => {
    const [, order, confer, served, mailed, governs] = row
    const talk = forward(order, 21).date
    const cap = forward(order, 30)
    expect(talk).toBe(confer)
    expect(cap.date).toBe(served)
    expect(forward(order, 30, { mail: true }).date).toBe(mailed)
    expect(governing([cap, forward(talk, 7)])?.date).toBe(governs)
  })

  test('service a day later: Flynn moves a day, Moore from Saturday to Monday', () => {
    expect(forward('2017-10-31', 30).date).toBe('2017-11-30')
    expect(forward('2017-10-31', 30, { mail: true }).date).toBe('2017-12-04')
    expect(forward('2017-10-05', 21).date).toBe('2017-10-26')
    expect(forward('2017-10-05', 30).date).toBe('2017-11-06')
  })
})

describe('counting forward', () => {
  test('each step names its subsection', () => {
    const { steps } = forward('2017-10-05', 30, { mail: true })
    expect(
      steps.map((s) => [s.date, s.reason, s.rules.map((r) => r.text.slice(17)).join()]),
    ).toEqual([
      ['2017-10-05', 'trigger-not-counted', '(a)(1)(A)'],
      ['2017-11-04', 'days-counted-forward', '(a)(1)(B)'],
      ['2017-11-04', 'is-saturday', '(a)(1)(C)'],
      ['2017-11-05', 'is-sunday', '(a)(1)(C)'],
      ['2017-11-06', 'moved-forward', '(a)(5)'],
      ['2017-11-09', 'mail-days-added', '(d)'],
      ['2017-11-09', 'last-day-open', '(a)(1)(C)'],
    ])
  })

  test('B2: Lincoln Day on a Saturday is kept on the Friday before', () => {
    const found = forward('2028-01-21', 21)
    expect(answer(found)).toEqual(['2028-02-11', '2028-02-14'])
    expect(told(found).slice(-2)).toEqual([
      '2028-02-11 california-friday',
      '2028-02-14 possibly-later',
    ])
  })

  test('July 3, 2026 is doubtful twice in California: the federal Friday and the state one', () => {
    expect(told(forward('2026-06-12', 21)).slice(-3)).toEqual([
      '2026-07-03 federal-friday',
      '2026-07-03 california-friday',
      '2026-07-06 possibly-later',
    ])
  })

  test.each(['nysd', null])('in court %s no later day is given, and a step says why', (court) => {
    for (const [from, date] of [
      ['2025-11-07', '2025-11-28'],
      ['2026-06-12', '2026-07-03'],
      ['2017-10-30', '2017-11-20'],
    ] as const) {
      const found = forward(from, 21, { court })
      expect(answer(found)).toEqual([date, null])
      expect(told(found).at(-1)).toBe(`${date} state-holidays-not-checked`)
    }
  })

  test('outside California the federal Friday is still named', () => {
    expect(told(forward('2026-06-12', 21, { court: 'nysd' }))).toContain(
      '2026-07-03 federal-friday',
    )
  })

  test('three weeks are 21 days', () => {
    expect(answer(forward('2017-10-30', 3, { unit: 'weeks' }))).toEqual(
      answer(forward('2017-10-30', 21)),
    )
  })

  test("a day when the clerk's office could not be reached moves the last day", () => {
    const found = forward('2017-11-03', 7, { closed: ['2017-11-09', '2017-11-13'] })
    // November 10 is the Friday before Veterans Day, a Saturday in 2017.
    expect(answer(found)).toEqual(['2017-11-10', '2017-11-14'])
    const shut = forward('2017-10-30', 21, { closed: ['2017-11-20'] })
    expect(answer(shut)).toEqual(['2017-11-21', null])
    expect(told(shut).slice(-2)).toEqual([
      '2017-11-20 clerk-inaccessible',
      '2017-11-21 moved-to-accessible-day',
    ])
  })

  test('a closed office before the last day changes nothing', () => {
    expect(forward('2017-10-30', 21, { closed: ['2017-11-17'] }).date).toBe('2017-11-20')
  })
})

describe('counting backward', () => {
  test('B1: the Friday before a Saturday July 4 is skipped, so the earlier day is shown', () => {
    const found = backward('2026-07-10', 7)
    expect(answer(found)).toEqual(['2026-07-02', '2026-07-03'])
    expect(told(found).slice(-2)).toEqual([
      '2026-07-03 federal-friday',
      '2026-07-02 act-on-earlier',
    ])
  })

  test('a Sunday moves to the Friday before', () => {
    expect(answer(backward('2025-11-16', 7))).toEqual(['2025-11-07', null])
  })

  test('a state holiday does not count, and a step says so', () => {
    expect(told(backward('2025-04-07', 7)).at(-1)).toBe('2025-03-31 state-holiday-not-backward')
  })

  test('a Monday holiday moves back over the weekend', () => {
    expect(backward('2026-02-23', 7).date).toBe('2026-02-13')
  })
})

describe('court days', () => {
  const courtDays = (from: string, count: number, direction: 'after' | 'before') =>
    computeDeadline({ from, count, unit: 'court-days', direction, court: 'caed' })

  test('weekends and holidays are left out, and Rule 6 is not claimed for it', () => {
    const found = courtDays('2025-12-23', 3, 'after')
    expect(answer(found)).toEqual(['2025-12-29', null])
    expect(told(found)).toEqual([
      '2025-12-23 trigger-not-counted',
      '2025-12-25 court-day-holiday',
      '2025-12-29 court-days-counted-forward',
      '2025-12-29 no-court-day-rule',
      '2025-12-29 last-day-open',
    ])
    expect(found.steps[3]?.rules).toEqual([])
  })

  test('a doubtful day is a court day forward, for the earlier date', () => {
    expect(answer(courtDays('2025-11-26', 2, 'after'))).toEqual(['2025-12-01', '2025-12-02'])
  })

  test('backward a federal Friday is left out, for the earlier date', () => {
    expect(answer(courtDays('2026-07-07', 2, 'before'))).toEqual(['2026-07-02', '2026-07-03'])
  })
})

describe('a date certain', () => {
  test('D1: a Saturday does not roll; finish on the Friday before', () => {
    const found = dateCertain('2026-06-13')
    expect([found.date, found.actBy]).toEqual(['2026-06-13', '2026-06-12'])
    expect(told(found)).toEqual([
      '2026-06-13 date-certain',
      '2026-06-13 is-saturday',
      '2026-06-12 act-before-date-certain',
    ])
  })

  test('an open day is the day itself', () => {
    expect(dateCertain('2017-10-18').actBy).toBe('2017-10-18')
    expect(dateCertain('2022-04-26').actBy).toBe('2022-04-26')
  })

  test('before a Saturday July 4 the Friday is passed over too', () => {
    expect(dateCertain('2026-07-04').actBy).toBe('2026-07-02')
  })

  test('a clock time computes nothing', () => {
    const timed = dateCertain('2022-04-26', '16:00')
    expect([timed.date, timed.actBy]).toEqual(['2022-04-26', '2022-04-26'])
    expect(timed.steps.at(-1)).toMatchObject({ reason: 'date-certain-time', time: '16:00' })
  })
})

describe('the due date that governs', () => {
  const cap = { id: '30 days of service', ...forward('2025-11-03', 30) }
  const paper = (talk: string) => ({ id: `7 days of ${talk}`, ...forward(talk, 7) })
  const which = (...dues: { id: string; date: string }[]) => {
    const due = governing(dues)
    return due && [due.id, due.date]
  }

  test('J1: 7 days from a conference on day 21 come before the 30 days', () => {
    expect(which(paper('2025-11-24'), cap)).toEqual(['7 days of 2025-11-24', '2025-12-01'])
  })
  test('J2: a conference on November 28 leaves the 30 days as the cap', () => {
    expect(which(paper('2025-11-28'), cap)).toEqual(['30 days of service', '2025-12-03'])
  })
  test('J3: without a conference only the cap is left', () => {
    expect(which(cap)).toEqual(['30 days of service', '2025-12-03'])
  })
  test('J4: of two conferences the first one counts', () => {
    const [first, last] = [paper('2025-11-10'), paper('2025-11-21')]
    expect(last.date).toBe('2025-11-28')
    expect(which(last, first, cap)).toEqual(['7 days of 2025-11-10', '2025-11-17'])
  })
  test('L1: when the order says "whichever is later", the later governs', () => {
    expect(governing([paper('2025-11-24'), cap], 'later')?.id).toBe('30 days of service')
  })
  test('no dues, nothing governs', () => {
    expect(governing([])).toBe(null)
  })
})

describe('what is not a count', () => {
  test.each([0, -1, 1.5, Number.NaN])('%s days throw', (count) => {
    expect(() => forward('2017-10-30', count)).toThrow(RangeError)
  })
  test.each(['2017-02-30', 'today', '1970-12-31'])('%s throws as a start', (from) => {
    expect(() => forward(from, 1)).toThrow(RangeError)
  })
})
