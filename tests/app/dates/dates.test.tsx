import { describe, expect, it } from 'vitest'
import { calendarDays } from '#app/dates/calendar-days.ts'
import { DatesPage } from '#app/dates/DatesPage.tsx'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { beforeTalk, inventedCase } from '../../fixtures/invented-case.ts'
import { html, links, words } from '../page.tsx'

const typed = (value: unknown) => ({ value, quote: null, from: 'typed' })
const page = (answers: Answers, today: string) => (
  <DatesPage live={fold(answers, { today }).live} today={today} handle="h1" sheet={false} />
)

describe('the page of dates', () => {
  const before = page(beforeTalk, '2025-11-10')

  it('gives each date with its weekday, the days left, and who must act', () => {
    const text = words(before)
    expect(text).toContain('Today is Monday, November 10, 2025.')
    expect(text).toContain('The next date is the first call, in 14 days.')
    expect(text).toContain('The first call Monday, November 24, 2025 14 days left')
    expect(text).toContain('The other side’s lawyer must call you, or set up a meeting')
    expect(text).toContain(
      'Last day for the Joint Statement, date 2 of 2 Wednesday, December 3, 2025',
    )
  })

  it('says what the earlier date rests on while no talk was held', () => {
    expect(words(before)).toContain(
      'This is the day if you talk on Monday, November 24, 2025, the last day.',
    )
  })

  it('quotes the order and explains the count with its rules', () => {
    const text = words(before)
    expect(text).toContain('“ within twenty-one (21) days of the date of this invented order ”')
    expect(text).toContain('That day is not counted. Fed. R. Civ. P. 6(a)(1)(A)')
  })

  it('names the one date to plan for, and never both', () => {
    expect(words(before).split('This is the date to plan for.').length).toBe(2)
  })

  it('says of the talk that it was held, and counts the paper from it', () => {
    const text = words(page(inventedCase, '2025-11-20'))
    expect(text).toContain('You talked on Tuesday, November 18, 2025.')
    expect(text).toContain('The next date is the Joint Statement, in 5 days.')
    expect(text).toContain('Tuesday, November 25, 2025')
    expect(text).not.toContain('must call you')
  })

  it('has other words for today and for a day that has passed, and one day is not "1 days"', () => {
    expect(words(page(beforeTalk, '2025-11-23'))).toContain('1 day left')
    expect(words(page(beforeTalk, '2025-11-24'))).toContain('This is today')
    expect(words(page(beforeTalk, '2025-11-25'))).toContain(
      'This day has passed. It was 1 day ago.',
    )
    expect(words(page(beforeTalk, '2026-01-05'))).toContain('All of these days have passed.')
  })

  it('says so when the dates are not known yet', () => {
    const text = words(page({}, '2025-11-10'))
    expect(text).toContain('We do not know your dates yet.')
    expect(links(page({}, '2025-11-10'))).not.toContain('/en/d/h1/dates.ics')
  })

  it('says so when the order gives a limit that cannot be counted', () => {
    const hours = { count: 48, unit: 'hours', from: 'receipt', act: 'contact' }
    const orderConferDue = { value: hours, quote: null, from: 'typed' }
    expect(words(page({ ...beforeTalk, orderConferDue }, '2025-11-10'))).toContain(
      'A date we could not count',
    )
  })

  it('says which side need not answer the motion, with the order’s words', () => {
    const relief = (value: string | null) => ({
      ...beforeTalk,
      orderRelief: { value, quote: 'an invented side is relieved', from: 'read' },
    })
    const text = (value: string | null) => words(page(relief(value), '2025-11-10'))
    expect(text('plaintiff')).toContain(
      'Your answer to the motion Not due now The order says that your side does not have to answer',
    )
    expect(text('plaintiff')).toContain('“ an invented side is relieved ”')
    expect(text('defendant')).toContain('The other side’s answer to the motion Not due now')
    expect(text(null)).not.toContain('answer to the motion')
  })

  it('gives each date of the paper the words it was read from', () => {
    const orderPaperDue = {
      ...beforeTalk.orderPaperDue,
      quote: 'seven invented days … thirty invented days',
      from: 'read',
    }
    const text = words(page({ ...beforeTalk, orderPaperDue }, '2025-11-10'))
    expect(text).toContain('“ seven invented days ”')
    expect(text).toContain('“ thirty invented days ”')
  })

  it('puts no rule about the dates into the order’s mouth', () => {
    expect(words(before)).toContain('Meet all of them: plan for the earlier one.')
    expect(words(before)).toContain('Plan to talk by this day too.')
    expect(words(before)).not.toMatch(/one (?:counts|governs)/)
  })

  it('carries no style attribute and no handler, which the content policy would drop', () => {
    expect(html(before)).not.toMatch(/ style=| on[a-z]+=/)
  })
})

describe('the dates of the other procedures', () => {
  const local = {
    ...beforeTalk,
    orderKind: 'local-rule-251',
    orderDisposition: typed('pending'),
    orderMay: typed(null),
    orderPageLimit: typed(null),
    orderPaperDue: typed(null),
    exception: 'none',
    orderHearing: { value: '2026-01-14', quote: 'an invented hearing', from: 'read' },
  }
  const alone = {
    ...beforeTalk,
    orderText: { how: 'none', text: '' },
    planned: 'compel',
    excused: 'no',
    cutoff: '2026-01-30',
    served: { rows: [], complete: true },
    barriers: { rows: [], complete: true },
  }

  it('tells the day of the hearing, with the order’s words', () => {
    const text = words(page(local, '2025-11-10'))
    expect(text).toContain('The hearing Wednesday, January 14, 2026 65 days left')
    expect(text).toContain('“ an invented hearing ”')
    expect(words(page(local, '2026-01-12'))).toContain('The next date is the hearing, in 2 days.')
    expect(words(page(beforeTalk, '2025-11-10'))).not.toContain('hearing')
  })

  it('says of a local rule’s days that they are the rule’s, and which to plan for', () => {
    const text = words(page(local, '2025-11-10'))
    expect(text).toContain(
      'Last day for the Joint Statement on the discovery dispute, date 1 of 2 ' +
        'Wednesday, December 31, 2025',
    )
    expect(text).toContain('This day is from the court’s local rule, not from your order.')
    expect(text).toContain('Check the current rule.')
    expect(text).not.toContain('The order gives more than one date.')
    expect(text.split('This is the date to plan for.').length).toBe(2)
  })

  it('says why the rule’s days cannot be counted, and blames no words of the order', () => {
    const text = words(page({ ...local, orderHearing: typed(null) }, '2025-11-10'))
    expect(text).toContain('counts back from the hearing, and we do not know the day')
    expect(text).not.toContain('Your order gives another time limit')
  })

  it('counts no day of the rule where an exception of it needs no statement', () => {
    const text = words(page({ ...local, exception: 'no-response' }, '2025-11-10'))
    expect(text).not.toMatch(/local rule|December 31, 2025|certification/)
    expect(text).toContain('The hearing Wednesday, January 14, 2026')
  })

  it('says of a paper that the order only allows that nobody must file it', () => {
    const may = {
      ...local,
      orderMay: typed('may'),
      orderFiler: typed('both'),
      orderPaperDue: typed([{ date: '2025-12-17' }]),
    }
    expect(words(page(may, '2025-11-10'))).toContain('It does not say that they must.')
  })

  it('before there is an order speaks of the motion, and of no order', () => {
    const text = words(page(alone, '2025-11-10'))
    expect(text).toContain('Last day for your motion Friday, January 30, 2026')
    expect(text).toContain('The next date is your motion, in 81 days.')
    expect(text).toContain('the one you gave us from the scheduling order')
    expect(text).not.toMatch(/Joint Statement|certification|[Yy]our order/)
    const none = words(page({ ...alone, cutoff: 'unknown' }, '2025-11-10'))
    expect(none).toContain('We know no date for you yet. There is no order.')
  })

  it('reach the calendar under names that tell nothing of the case', () => {
    const titles = (answers: Answers) =>
      calendarDays('en', fold(answers, { today: '2025-11-25' }).live, '2025-11-25').map(
        ({ id, title }) => [id, title],
      )
    expect(titles(local)).toEqual([
      ['paper-1', 'Last day: paper'],
      ['paper-2', 'Last day: paper'],
      ['hearing', 'Hearing'],
    ])
    expect(titles(alone)).toEqual([['paper-1', 'Last day: motion']])
  })
})

describe('the days for a calendar', () => {
  const days = (answers: Answers, today: string) =>
    calendarDays('en', fold(answers, { today }).live, today)

  it('name no case and no person', () => {
    expect(days(beforeTalk, '2025-11-10')).toEqual([
      { id: 'call', date: '2025-11-24', title: 'Last day: first call' },
      {
        id: 'paper-1',
        date: '2025-12-01',
        title: 'Last day: paper, if you talk on the last day',
      },
      { id: 'paper-2', date: '2025-12-03', title: 'Last day: paper' },
    ])
  })

  it('say the order’s time of day, and none on the open day before a closed one', () => {
    const at = (date: string) => ({
      ...beforeTalk,
      orderPaperDue: { value: [{ date, time: '16:00' }], quote: null, from: 'typed' },
    })
    const paper = (date: string) => days(at(date), '2025-11-10').at(-1)
    expect(paper('2025-12-03')?.title).toBe('Last day: paper, by 4:00 PM')
    expect(paper('2025-12-06')).toEqual({
      id: 'paper-1',
      date: '2025-12-05',
      title: 'Last day: paper',
    })
  })

  it('leave out what has passed and keep its name when a date moves', () => {
    expect(days(inventedCase, '2025-11-25').map(({ id, date }) => [id, date])).toEqual([
      ['paper-1', '2025-11-25'],
      ['paper-2', '2025-12-03'],
    ])
  })
})
