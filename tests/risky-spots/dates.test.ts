import { expect, it, vi } from 'vitest'
import { calendarDays } from '#app/dates/calendar-days.ts'
import { sayDoubt } from '#app/i18n/doubts.ts'
import { addDays } from '#law/dates.ts'
import { readOrder } from '#law/order/read.ts'
import {
  atOrder,
  cells,
  changedOrder,
  datesOf,
  notYet,
  paperDays,
  paperOf,
  talks,
} from './changed-order.ts'
import { prints } from './joint.ts'
import { type At, invented, inventedEnds, printed, told, toldWords, typed } from './surface.ts'

/** Spots 1 to 12 of the reference's list: when things are due, and what an order’s text really says. */

// Released, opposes; order of Thursday, March 5, 2026.
vi.setConfig({ testTimeout: 60_000 })

const FLYNN = 'like Flynn: released, opposes, resolved in part'
const MOORE = 'like Moore: the first page is missing'
const MILLARE = 'like Millare: a joint motion on three requests'
const WAGNON = 'like Wagnon: subpoenas before a hearing'
const LETTER = 'a joint letter in another court'

/** The case of Flynn with another day on its order, before the talk. */
const signedOn = (day: string): At =>
  invented(FLYNN, { orderDate: typed(day), receivedOn: 'unknown', ...notYet }, day)
/** All that a person can read at this end. */
const everything = (at: At) => [...prints(at).map(({ text }) => text), toldWords(at)].join('\n')
const row = (at: At, what: RegExp) =>
  cells(paperOf(at, 'deadline-sheet')).filter(([name]) => what.test(name ?? ''))

it('1. 7 vs 30 days: both dates are kept, and the earlier one governs unless the order itself says “whichever is later”.', () => {
  const early = invented(FLYNN)
  expect(paperDays(early)).toEqual(['2026-03-19', '2026-04-06'])
  expect(datesOf(early).governing?.date).toBe('2026-03-19')

  const ended = { conferences: talks('2026-04-01') }
  const late = invented(FLYNN, ended, '2026-04-02')
  expect(paperDays(late)).toEqual(['2026-04-08', '2026-04-06'])
  expect(datesOf(late).governing?.date).toBe('2026-04-06')
  expect(printed(late, 'deadline-sheet')).toMatch(/Plan for [^.]* by Monday, April 6, 2026\./)
  expect(row(late, /is filed/).map(([, , day]) => day)).toEqual([
    'Wednesday, April 8, 2026',
    'Monday, April 6, 2026',
  ])

  const words = changedOrder('released-opposes', [
    'in this case as outlined above; and',
    'in this case as outlined above, whichever is later; and',
  ])
  const later = atOrder(words, FLYNN, '2026-04-02', ended)
  expect(datesOf(later).governing?.date).toBe('2026-04-08')
})

it('2. +3 mail days are never in a date: how the order was served changes none, and the sheet says that they are not added.', () => {
  const fromService = inventedEnds.filter(({ live }) => live.servedHow !== undefined)
  expect(fromService.length).toBeGreaterThan(5)
  for (const { name, today } of fromService) {
    const [mailed, byHand] = ['mail', 'by-hand'].map((servedHow) =>
      invented(name, { servedHow }, today),
    )
    if (mailed === undefined || byHand === undefined) throw new Error('both ways are tried')
    expect(datesOf(mailed)).toEqual(datesOf(byHand))
    expect(calendarDays('en', mailed.live, today)).toEqual(calendarDays('en', byHand.live, today))
  }
  // Thirty days are Monday, April 6; with mail days they would be April 9.
  const at = invented(FLYNN)
  expect(everything(at)).not.toMatch(/April 9, 2026/)
  expect(printed(at, 'deadline-sheet')).toMatch(/adds 3 days .* They are not added here/)
})

it('3. 21 days are counsel’s, for the first contact: they are never called the person’s own day to file or to call.', () => {
  const at = invented('a civil detainee who waits for the call')
  expect(datesOf(at).call).toMatchObject({ act: 'contact', date: '2026-03-24' })
  expect(row(at, /First contact/).map(([, who, day]) => [who, day])).toEqual([
    ['Counsel for Defendants', 'Tuesday, March 24, 2026'],
  ])
  expect(row(at, /is filed/).map(([, who]) => who)).not.toContain('You')
  const filed = row(at, /is filed/).map(([, , day]) => day)
  expect(filed).not.toContain('Tuesday, March 24, 2026')
  const codes = told(at).map(({ code }) => code)
  expect(codes).toContain('be-reachable')
  expect(codes).not.toContain('call-them')
  expect(printed(at, 'letter')).toMatch(
    /The order directs counsel for Defendants to make the first contact/,
  )
})

it('4. “Of” the date means after it: the trigger day is day 0, as in the three real orders of this kind.', () => {
  const real = [
    ['2017-10-30', '2017-11-20', ['2017-11-27', '2017-11-29']],
    ['2021-05-24', '2021-06-14', ['2021-06-21', '2021-06-23']],
    ['2017-10-04', '2017-10-25', ['2017-11-01', '2017-11-03']],
  ] as const
  for (const [signed, call, paper] of real) {
    const at = signedOn(signed)
    expect(at.place).toBe('waiting')
    expect(datesOf(at).call?.date).toBe(call)
    expect(paperDays(at)).toEqual(paper)
  }
  expect(row(signedOn('2017-10-30'), /First contact/)[0]?.[3]).toContain(
    'Counted from Monday, October 30, 2017, which is day 0.',
  )
})

it('5. The day the prison delivered the order starts no count: no date moves with it, and “of receipt” is left to count by hand.', () => {
  const ordered = inventedEnds.filter(({ live }) => live.receivedOn !== undefined)
  expect(ordered.length).toBeGreaterThan(10)
  for (const { name, today, live } of ordered) {
    const signed = live.orderDate?.value ?? today
    const days = ['unknown', signed, addDays(signed, 3), today]
    const all = days.map((receivedOn) => datesOf(invented(name, { receivedOn }, today)))
    expect(all.map((dates) => JSON.stringify(dates))).toEqual(
      days.map(() => JSON.stringify(all[0])),
    )
  }
  const words = changedOrder('released-opposes', [
    'of the date of service of this order',
    'of receipt of this order',
  ])
  const at = atOrder(words, FLYNN, '2026-03-20', { receivedOn: '2026-03-16' })
  expect(paperDays(at)).toEqual(['2026-03-19'])
  expect(datesOf(at).uncounted).toHaveLength(1)
  expect(row(at, /is filed/).map(([, , day]) => day)).toEqual([
    'Thursday, March 19, 2026',
    '[day, to be counted by hand]',
  ])
})

it('6. A date certain on a closed day does not roll forward: the day to finish is the open one before it.', () => {
  const closed = [
    ['June 13, 2026', 'Friday, June 12, 2026', 'June 15'], // a Saturday
    ['May 25, 2026', 'Friday, May 22, 2026', 'May 26'], // Memorial Day
  ] as const
  for (const [day, before, after] of closed) {
    const words = changedOrder('joint-letter', ['March 31, 2026', day])
    const at = atOrder(words, LETTER, '2026-03-20')
    expect(row(at, /is filed/).map(([, , last]) => last)).toEqual([before])
    expect(row(at, /is filed/)[0]?.[3]).toMatch(/The court is closed on .* Finish before it\./)
    expect(everything(at)).not.toContain(after)
    expect(datesOf(at).planFor?.date).toBe(datesOf(at).governing?.date)
  }
})

it('7. Observed Fridays, the day after Thanksgiving, March 31 and February 12: the earlier date is shown, the later one only noted.', () => {
  const disputed = [
    ['2026-06-12', 'Friday, July 3, 2026', 'Monday, July 6, 2026'],
    ['2025-11-07', 'Friday, November 28, 2025', 'Monday, December 1, 2025'],
    ['2026-03-10', 'Tuesday, March 31, 2026', 'Wednesday, April 1, 2026'],
    ['2025-01-22', 'Wednesday, February 12, 2025', 'Thursday, February 13, 2025'],
  ] as const
  for (const [signed, shown, later] of disputed) {
    const at = signedOn(signed)
    const [[, , day, how] = []] = row(at, /First contact/)
    expect(day).toBe(shown)
    expect(how).toContain(`A court might accept ${later}. Do not plan on it.`)
    expect(printed(at, 'what-next')).toContain(`Last day for the first contact: ${shown}.`)
    const dates = calendarDays('en', at.live, at.today)
    expect(dates[0]?.date).toBe(datesOf(at).call?.date)
  }
})

it('8. A count back from a hearing rolls earlier, past an observed Friday, and stops at no state holiday.', () => {
  const hearing = (day: string) =>
    [
      changedOrder(
        'subpoenas-before-hearing',
        ['by May 5, 2026', 'at least seven (7) days before the hearing'],
        ['May 12, 2026', day],
      ),
      WAGNON,
      '2026-05-05',
    ] as const
  // July 3 is the Friday on which Independence Day of 2026 is observed.
  expect(paperDays(atOrder(...hearing('July 10, 2026')))).toEqual(['2026-07-02'])
  // March 31, 2027 is a holiday of the state, and a Wednesday.
  expect(paperDays(atOrder(...hearing('April 7, 2027')))).toEqual(['2027-03-31'])
  // A silent order leaves the local rule's two numbers: both are shown, the earlier is planned for.
  const silent = {
    orderPaperDue: typed(null),
    orderHearing: typed('2026-07-10'),
    exception: 'none',
  }
  const at = invented(WAGNON, silent)
  expect([...paperDays(at)].sort()).toEqual(['2026-06-26', '2026-07-02'])
  expect(datesOf(at).planFor?.date).toBe('2026-06-26')
  expect(printed(at, 'deadline-sheet')).toContain('check the current rule')
})

it('9. Words against digits, body against ordering part, damaged letters: the earlier date is shown and the doubt is told.', () => {
  const twenty = changedOrder('released-opposes', ['thirty (30) days', 'thirty (20) days'])
  const at = atOrder(twenty, FLYNN, '2026-03-20')
  expect(paperDays(at)).toEqual(['2026-03-19', '2026-03-25'])
  const doubts = (text: string) =>
    readOrder(text)
      .doubts.map((one) => sayDoubt('en', one))
      .join(' ')
  expect(doubts(twenty)).toBe('thirty (20): the words and the number disagree')
  const damaged = changedOrder('released-opposes', ['Dated: March 5', 'Dated: Marcb 5'])
  expect(doubts(damaged)).toContain('Marcb 5, 2026')
  // Two days for the joint motion: both are kept and the earlier is planned for.
  const two = changedOrder('denied-as-premature', [
    'consistent with this Court’s Chambers Rules.',
    'on or before April 3, 2026, consistent with this Court’s Chambers Rules.',
  ])
  const motion = atOrder(two, MILLARE, '2026-03-20')
  expect(paperDays(motion)).toEqual(['2026-04-03', '2026-04-10'])
  expect(datesOf(motion).planFor?.date).toBe('2026-04-03')
})

it('9. Two days for the talk in one order: the earlier is shown, or the doubt is told.', () => {
  const two = changedOrder('denied-as-premature', [
    'is **DENIED WITHOUT PREJUDICE**.',
    'is **DENIED WITHOUT PREJUDICE**. The parties shall meet and confer by March 20, 2026.',
  ])
  expect(datesOf(atOrder(two, MILLARE, '2026-03-20')).call?.date).toBe('2026-03-20')
  expect(readOrder(two).doubts).not.toEqual([])
})

it('10. A missing page leaves its facts empty: no case number, court or name is taken from the pages that are there.', () => {
  const text = changedOrder('missing-first-page')
  const reading = readOrder(text)
  const missing = [reading.court, reading.caseNumber, reading.plaintiff, reading.defendant]
  expect(missing).toEqual([null, null, null, null])
  const at = atOrder(text, MOORE, '2026-06-02')
  const paper = printed(at, 'joint-statement')
  for (const name of ['case number', 'plaintiff', 'defendant', 'district'])
    expect(paper).toMatch(new RegExp(`\\[[^\\]]*${name}[^\\]]*: _+\\]`, 'i'))
  expect(everything(at)).not.toMatch(/EASTERN DISTRICT|\d:\d\d-cv-/i)
})

it('11. Deadlines that are quoted from another order, vacated or past are not listed as live.', () => {
  const quoting = changedOrder('released-opposes', [
    '(ECF No. 31.)',
    '(ECF No. 31 at 4 (“Any motion to compel must be filed within thirty (30) days of service of the response, and the parties must confer within ten (10) days of the response.”).) The opposition that was due on March 20, 2026, is VACATED.',
  ])
  const at = atOrder(quoting, FLYNN, '2026-03-20')
  expect(datesOf(at)).toEqual(datesOf(invented(FLYNN)))
  const vacated = changedOrder('missing-first-page', [
    'is VACATED, and Plaintiff',
    '(June 8, 2026) is VACATED, and Plaintiff',
  ])
  expect(everything(atOrder(vacated, MOORE, '2026-06-02'))).not.toContain('June 8')
})

it('11. A hearing that the order cancels is not listed as live.', () => {
  const cancelled = changedOrder('subpoenas-before-hearing', [
    "2. The hearing on plaintiff's motion (ECF No. 26) remains set for May 12, 2026.",
    "2. The hearing on plaintiff's motion (ECF No. 26), set for May 12, 2026, is VACATED.",
  ])
  const at = atOrder(cancelled, WAGNON, '2026-05-05')
  expect(at.live.orderHearing?.value ?? null).toBeNull()
  expect(everything(at)).not.toContain('May 12, 2026')
})

it('12. A later order may change everything: it is asked for, it stops this one, and the dates say so.', () => {
  const ordered = inventedEnds.filter(({ live }) => live.orderLater !== undefined)
  expect(ordered.length).toBeGreaterThan(15)
  for (const { name, today } of ordered) {
    const changed = invented(name, { orderLater: 'changed' }, today)
    expect(changed.place).toBe('laterOrder')
    expect(prints(changed)).toEqual([])
    expect(told(changed).map(({ code }) => code)).toContain('use-newest-order')
    expect(invented(name, { orderLater: 'over' }, today).place).toBe('over')
    const unsure = invented(name, { orderLater: 'unsure' }, today)
    expect([name, unsure.place, told(unsure).map(({ code }) => code)]).toEqual([
      name,
      expect.anything(),
      expect.arrayContaining(['ask-clerk-docket']),
    ])
    expect(printed(unsure, 'deadline-sheet')).toContain('A newer order can change every date.')
  }
})

/*
 * What of these spots is no test:
 * 9  | A day for counsel’s contact beside a day for the talk itself is no conflict: the reader keeps the talk’s.
 * 10 | That no fact is looked up elsewhere: the pure folders reach no network, which tests/tidy.test.ts sees to.
 */
