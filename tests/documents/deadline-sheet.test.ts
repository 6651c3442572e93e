import { describe, expect, it } from 'vitest'
import { buildPaper } from '#documents/papers.ts'
import { plain } from '#documents/render/words.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { beforeFilingCases } from '../fixtures/cases/before-filing.ts'
import { jointMotionCases } from '../fixtures/cases/joint-motion.ts'
import { localRule251Cases } from '../fixtures/cases/local-rule-251.ts'
import { released, rows as requestRows } from '../fixtures/cases.ts'
import { prisonerWaits, releasedWaits, textOf, wordsOf } from './printed.ts'

const today = '2026-03-10'
const sheet = (answers: Answers, day: IsoDate = today) => wordsOf('deadline-sheet', answers, day)
const fact = (value: unknown) => ({ value, quote: null, from: 'typed' })
const plans = beforeFilingCases['before filing: they talked']?.answers ?? {}
const motion = jointMotionCases['a prison job in the way of the call']?.answers ?? {}
const statement = localRule251Cases['like Wagnon: subpoenas before a hearing']?.answers ?? {}
/** The order names a hearing on May 26, 2026, and no day for the statement. */
const silent = { ...statement, orderHearing: fact('2026-05-26'), orderPaperDue: fact(null) }
const byRule = { ...silent, exception: 'none' }

/** What, who and last day of each row. */
const rows = (answers: Answers, day: IsoDate = today) =>
  buildPaper('deadline-sheet', fold(answers, { today: day }).live, day).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.slice(0, 3).map(plain)) : [],
  )

describe('golden sheets with dates, to be reviewed as text', () => {
  it('seven days of the talk and thirty of service', async () => {
    const text = textOf('deadline-sheet', releasedWaits, today)
    await expect(text).toMatchFileSnapshot('./golden/deadline-sheet-released.txt')
  })
  it('days before a hearing, from a local rule', async () => {
    const text = textOf('deadline-sheet', byRule, '2026-05-05')
    await expect(text).toMatchFileSnapshot('./golden/deadline-sheet-local-rule.txt')
  })
  it('the last day for motions, before there is an order', async () => {
    const text = textOf('deadline-sheet', plans, '2026-03-20')
    await expect(text).toMatchFileSnapshot('./golden/deadline-sheet-before-filing.txt')
  })
})

describe('each procedure names its own paper', () => {
  it('the Joint Statement, a joint motion, or the motion that is planned', () => {
    expect(sheet(releasedWaits)).toContain('The Joint Statement Regarding Meet and')
    expect(sheet(motion, '2026-03-20')).toContain('Plan for the Joint Motion for Determination')
    expect(sheet(plans, '2026-03-20')).toContain('Plan for the motion by Friday, May 15, 2026.')
  })
  it('and only the first speaks of a Joint Statement', () => {
    expect(sheet(motion, '2026-03-20')).not.toContain('Joint Statement')
    expect(sheet(plans, '2026-03-20')).not.toContain('Joint Statement')
  })
})

describe('where a date comes from', () => {
  it('a local rule is not cited, and the person is told to check it and plan for the earlier day', () => {
    const words = sheet(byRule, '2026-05-05')
    expect(words).toContain('Plan for the earlier day, and check the current rule.')
    expect(words.replace(/[\s|]+/g, ' ')).not.toMatch(/251\(a\)/)
    expect(rows(byRule, '2026-05-05').map(([, , last]) => last)).toEqual([
      'Tuesday, May 12, 2026',
      'Tuesday, May 19, 2026',
      'Tuesday, May 26, 2026',
    ])
  })
  it('a scheduling order, as the person gave it', () => {
    expect(rows(plans, '2026-03-20')).toEqual([
      ['The motion is filed', 'You', 'Friday, May 15, 2026'],
    ])
  })
  it('the order, counted back from the hearing', () => {
    const back = { ...silent, orderPaperDue: fact([{ count: 7, unit: 'days', before: 'hearing' }]) }
    const [first] = rows(back, '2026-05-05')
    expect(first?.[2]).toBe('Tuesday, May 19, 2026')
    expect(sheet(back, '2026-05-05')).not.toContain('Local rule')
  })
  it('no day for a statement where an exception asks for none', () => {
    const excepted = { ...silent, exception: 'no-response' }
    expect(sheet(excepted, '2026-05-05')).toContain('no joint statement is filed')
    expect(rows(excepted, '2026-05-05').map(([what]) => what)).toEqual(['The hearing'])
  })
})

describe('the rows', () => {
  it('name the hearing when the order names it', () => {
    expect(rows(byRule, '2026-05-05').at(-1)).toEqual([
      'The hearing',
      'The Court',
      'Tuesday, May 26, 2026',
    ])
  })
  it('leave a date that cannot be counted open, never out', () => {
    const hours = fact({ count: 48, unit: 'hours', from: 'receipt', act: 'confer' })
    const words = rows({ ...prisonerWaits, orderConferDue: hours }, '2026-04-25')
    expect(words).toContainEqual([
      'The contact or the conference',
      'See the order',
      '[day, to be counted by hand]',
    ])
  })
  it('end a clock time with one full stop', () => {
    const four = fact([{ date: '2026-04-02', time: '16:00' }])
    expect(sheet({ ...releasedWaits, orderPaperDue: four })).not.toContain('p.m..')
  })
})

describe('the day to mail', () => {
  it('is named while it is ahead', () => {
    expect(sheet(released, '2026-03-13')).toContain(
      'Mail your signed copy by Monday, March 16, 2026.',
    )
  })
  it('is not named once it is behind, nor for words that the person will not sign', () => {
    expect(sheet(released, '2026-03-17')).not.toContain('Mail your signed copy')
    const other = { ...released, willSign: 'not-as-written' }
    expect(sheet(other, '2026-03-13')).not.toContain('Mail your signed copy')
  })
  it('is not named while the day hangs on a talk to come', () => {
    const words = sheet(releasedWaits)
    expect(words).toContain(
      '7 days after the talk, and never later than Monday, April 6, 2026. If you talk on the last day: Thursday, April 2, 2026.',
    )
    expect(words).not.toMatch(/Plan for|Mail your/)
    expect(rows(releasedWaits).map(([, , last]) => last)).toContain(
      'If you talk on Thursday, March 26, 2026: Thursday, April 2, 2026',
    )
  })
})

describe('what was promised in the talk', () => {
  const promised = (by: string, numbers: string, day: string) => ({
    by,
    type: 'interrogatory',
    set: 'One',
    numbers,
    status: 'further-response',
    promisedBy: day,
    where: null,
  })
  it('has its day on the sheet, the person’s own promise first', () => {
    const requests = requestRows(
      promised('plaintiff', '4', '2026-04-03'),
      promised('defendant', '2', '2026-04-10'),
    )
    expect(rows({ ...released, requests }, '2026-03-16').slice(-2)).toEqual([
      ['Further response by Plaintiff', 'You', 'Friday, April 10, 2026'],
      ['Further response by Defendants', 'Counsel for Defendants', 'Friday, April 3, 2026'],
    ])
  })
  it('and what was not promised has none', () => {
    const requests = requestRows({ ...promised('defendant', '2', '2026-04-10'), status: 'open' })
    expect(sheet({ ...released, requests }, '2026-03-16')).not.toContain('Further')
  })
  it('of a motion that was settled in full needs no signed copy', () => {
    const { answers = {}, today: day = today } =
      jointMotionCases['a joint motion that nobody needs any more'] ?? {}
    const words = sheet(answers, day)
    expect(words).toContain('If the agreement is not kept: the last day for the Joint Motion')
    expect(words).not.toMatch(/Mail your|Plan for/)
  })
})
