import { describe, expect, it } from 'vitest'
import type { Answers } from '#law/vocabulary.ts'
import { beforeFilingCases } from '../fixtures/cases/before-filing.ts'
import { list, record } from '../fixtures/cases/parts.ts'
import { prisonerWaits, releasedWaits, textOf, wordsOf } from './printed.ts'

const today = '2026-04-25'
const letter = (answers: Answers, day = today) => wordsOf('letter', answers, day)
const fact = (value: unknown) => ({ value, quote: null, from: 'typed' })
const plans = beforeFilingCases['before filing: letters and calls only']?.answers ?? {}

describe('golden letters, to be reviewed as text', () => {
  it('a prisoner who moved asks counsel for the call that the order directs', async () => {
    const text = textOf('letter', prisonerWaits, today)
    await expect(text).toMatchFileSnapshot('./golden/letter-prisoner.txt')
  })
  it('a released person whose answers are at issue, with nothing said of the call yet', async () => {
    const text = textOf('letter', releasedWaits, '2026-03-10')
    await expect(text).toMatchFileSnapshot('./golden/letter-released.txt')
  })
  it('before there is an order, to try to settle without the court', async () => {
    const text = textOf('letter', plans, '2026-03-20')
    await expect(text).toMatchFileSnapshot('./golden/letter-before-filing.txt')
  })
})

describe('the letter says who calls, by the order and by which day', () => {
  it('names the weekday and the full date of the last day', () => {
    expect(letter(prisonerWaits)).toContain(
      'The order directs counsel for Defendants to make the first contact. By my count the last day for the first contact is Thursday, May 7, 2026.',
    )
  })
  it('says that the person must call when the order says so', () => {
    const mine = { ...prisonerWaits, orderInitiator: fact('plaintiff') }
    expect(letter(mine)).toContain('The order directs me to make the first contact.')
  })
  it('says nothing of who calls when the order does not', () => {
    const words = letter({ ...prisonerWaits, orderInitiator: fact(null) })
    expect(words).toContain('I ask that we agree on who places the call.')
    expect(words).not.toMatch(/The order directs (?:counsel|me|both)/)
  })
  it('leaves the day open when the order counts it in hours', () => {
    const hours = fact({ count: 48, unit: 'hours', from: 'receipt', act: 'confer' })
    expect(letter({ ...prisonerWaits, orderConferDue: hours })).toContain(
      '[last day for the call, to be counted by hand: ________]',
    )
  })
  it('names the clock time that the order sets', () => {
    const four = fact({ date: '2026-05-06', time: '16:00', act: 'confer' })
    expect(letter({ ...prisonerWaits, orderConferDue: four })).toContain(
      'the last day for the conference is Wednesday, May 6, 2026, by 4:00 p.m. I write',
    )
  })
  it('only offers to talk when the day has passed, without a reproach', () => {
    const words = letter({ ...prisonerWaits, talked: 'letters' }, '2026-05-20')
    expect(words).toContain('was Thursday, May 7, 2026. I am still ready to talk')
    expect(words).not.toMatch(/\b(?:fail|refus|sanction|violat|must immediately)/i)
  })
})

describe('the letter says nothing that is not so', () => {
  it('calls itself no conference and says of nobody that they conferred', () => {
    for (const answers of [prisonerWaits, releasedWaits, plans]) {
      expect(letter(answers)).toContain('It is not the conference, and does not replace it.')
      expect(letter(answers)).not.toMatch(/conferred/)
    }
  })
  it('names no order before there is one, and cites the rule for the motion that is planned', () => {
    const words = letter(plans)
    expect(words).toContain('without the Court')
    expect(words).toContain('Fed. R. Civ. P. 37(a)(1).')
    expect(words).not.toMatch(/\border of\b/)
    expect(letter({ ...plans, planned: 'protective' })).toContain('Fed. R. Civ. P. 26(c)(1).')
  })
  it('cites no rule for the talk where an order excuses it', () => {
    const excused = { ...plans, excused: 'yes', excusedBy: record('excusedBy', {}) }
    expect(letter(excused)).not.toContain('Fed. R. Civ. P.')
  })
  it('tells of letters that the person wrote, and of no other attempt', () => {
    const words = letter(prisonerWaits)
    expect(words).toContain('I wrote before to set up this call: April 22, 2026. This letter')
    expect(words).not.toContain('April 23')
  })
  it('offers no day that is over', () => {
    expect(letter(prisonerWaits)).not.toContain('April 20, 2026')
  })
  it('offers no day on or after the hearing, and none after the last day for the talk', () => {
    const hearing = { ...prisonerWaits, orderHearing: fact('2026-05-06') }
    expect(letter(hearing)).toContain('May 4, 2026, from')
    expect(letter(hearing)).not.toContain('May 6, 2026, from')
    const due = fact({ date: '2026-05-05', act: 'confer' })
    const words = letter({ ...prisonerWaits, orderConferDue: due })
    expect(words).toContain('May 4, 2026, from')
    expect(words).not.toContain('May 6, 2026, from')
  })
  it('has open lines beside the days, so that there are three', () => {
    expect(letter(prisonerWaits).match(/\[day: ________\]/g)).toHaveLength(1)
  })
  it('leaves three lines for days when none is left', () => {
    const over = { ...prisonerWaits, times: list('times', { date: '2026-04-20' }) }
    expect(letter(over).match(/\[day: ________\]/g)).toHaveLength(3)
  })
})

describe('the letter says how to reach the person', () => {
  it('through the litigation coordinator in prison, where calls are cut and recorded', () => {
    const words = letter(prisonerWaits)
    expect(words).toContain('the litigation coordinator: Invented Coordinator, 559-555-0102')
    expect(words).toContain('cut off after 15 minutes, so two short calls may be needed')
    expect(words).toContain('I cannot add another person to a call')
  })
  it('through staff in a jail, without what is known of prisons only', () => {
    const words = letter({ ...prisonerWaits, custody: 'jail' })
    expect(words).toContain('the staff member who sets up calls')
    expect(words).not.toMatch(/litigation coordinator|15 minutes/)
  })
  it('by their own telephone outside', () => {
    expect(letter(releasedWaits)).toContain('My telephone number is 559-555-0101.')
  })
  it('names the interpreter and the relay service that the call needs', () => {
    const needs = record('needs', { interpreter: 'Spanish', relay: 'Invented Relay' })
    const words = letter({ ...prisonerWaits, needs })
    expect(words).toContain('Interpreter, language: Spanish. Relay service for the call: Invented')
  })
  it('asks for the interpreter on the other side’s end where the person is held', () => {
    const ask = 'Please provide the interpreter on your side, or arrange it with the institution.'
    expect(letter(prisonerWaits)).toContain(ask)
    expect(letter({ ...prisonerWaits, custody: 'released' })).not.toContain(ask)
    expect(letter({ ...prisonerWaits, needs: record('needs', {}) })).not.toContain(ask)
  })
  it('by telephone and not by mail when fewer than ten days are left', () => {
    const phone = 'Please telephone the litigation coordinator at the number above'
    expect(letter(prisonerWaits, '2026-04-28')).toContain(phone)
    expect(letter(prisonerWaits, '2026-04-27')).toContain(
      'confirm the day and time to me in writing',
    )
    expect(letter(releasedWaits, '2026-03-20')).toContain('Please telephone me at the number above')
  })
})

describe('the letter names the requests as the papers name them', () => {
  it('with runs of numbers together, and what each is about', () => {
    expect(letter(prisonerWaits)).toContain(
      'Plaintiff’s Requests for Production, Set One, Nos. 1-3, 7: The log of the yard',
    )
  })
  it('as the person’s own answers when the other side moved', () => {
    expect(letter(releasedWaits, '2026-03-10')).toContain(
      'The requests at issue, and my answers to them:',
    )
  })
  it('and asks for a draft at hand where the other side files the joint paper', () => {
    expect(letter(prisonerWaits)).toContain('please have a draft of it at hand when we talk')
    expect(letter(plans)).not.toContain('draft')
  })
})
