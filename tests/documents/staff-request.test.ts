import { describe, expect, it } from 'vitest'
import type { Answers } from '#law/vocabulary.ts'
import { beforeFilingCases } from '../fixtures/cases/before-filing.ts'
import { record } from '../fixtures/cases/parts.ts'
import { prisonerWaits, textOf, wordsOf } from './printed.ts'

const today = '2026-04-25'
const request = (answers: Answers, day = today) => wordsOf('staff-request', answers, day)
const plans = beforeFilingCases['before filing: an order excuses the talk']?.answers ?? {}

describe('golden requests to staff, to be reviewed as text', () => {
  it('a prisoner asks for a telephone by the order’s day', async () => {
    const text = textOf('staff-request', prisonerWaits, today)
    await expect(text).toMatchFileSnapshot('./golden/staff-request-prisoner.txt')
  })
})

describe('the request tells staff what they need', () => {
  it('who asks, with number and place, and room for the housing', () => {
    expect(request(prisonerWaits)).toContain(
      'From: Leopold Ashgrove, number ZZ0000 Invented State Prison, housing [housing unit',
    )
  })
  it('that an order asks for the call, and by which day', () => {
    expect(request(prisonerWaits)).toContain(
      'The Court’s order of April 16, 2026 directs me and counsel for Defendants to confer by telephone or in person. I need the call by Thursday, May 7, 2026.',
    )
  })
  it('that the day is over and the call is still needed', () => {
    expect(request({ ...prisonerWaits, talked: 'letters' }, '2026-05-20')).toContain(
      'The day for it was Thursday, May 7, 2026. I still need the call.',
    )
  })
  it('that the call is no confidential call', () => {
    expect(request(prisonerWaits)).toContain(
      'a call with opposing counsel. It is not a confidential call with a lawyer of my own.',
    )
  })
  it('whom to book it with, and what the call needs', () => {
    const needs = record('needs', { interpreter: 'Spanish', relay: 'Invented Relay' })
    const words = request({ ...prisonerWaits, needs })
    expect(words).toContain('book the call with: José Ñúñez, counsel for Defendants, 916-555-0100')
    expect(words).toContain('Relay service for the call: Invented Relay.')
  })
  it('three lines for days and times, also where fewer were offered', () => {
    expect(request(prisonerWaits)).toContain('3. [day: ________], from')
  })
  it('where to write the answer', () => {
    const words = request(prisonerWaits)
    for (const open of ['yes, or no', 'day and time', 'name and', 'date of the'])
      expect(words).toContain(`[${open}`)
  })
})

describe('the form of the state’s prisons', () => {
  const note = 'CDCR Form 22 may be used to make the same request.'
  it('is named in a prison where the court is in California', () => {
    expect(request(prisonerWaits)).toContain(note)
  })
  it('is not named in a jail, or where the court is elsewhere', () => {
    expect(request({ ...prisonerWaits, custody: 'jail' })).not.toContain('CDCR')
    const nevada = { value: 'nvd', quote: null, from: 'typed' }
    expect(request({ ...prisonerWaits, orderCourt: nevada })).not.toContain('CDCR')
  })
})

describe('before there is an order', () => {
  it('speaks of the motion, its rule and its last day, and of no order', () => {
    const asks = { ...plans, planned: 'compel', excused: 'no' }
    const words = request(asks, '2026-03-20')
    expect(words).toContain('Fed. R. Civ. P. 37(a)(1).')
    expect(words).toContain('The last day for that motion is Friday, May 15, 2026.')
    expect(words).not.toMatch(/\border of\b/)
  })
})
