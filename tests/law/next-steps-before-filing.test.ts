import { describe, expect, it } from 'vitest'
import type { Live } from '#law/vocabulary.ts'
import { inventedAttempts } from '../fixtures/invented-case.ts'
import { cited, codes, fact, rows, told } from './told.ts'

/** INVENTED. No order yet: a prisoner of the Eastern District means to move to compel by January 30, 2026. */
const plan = (more: object = {}): Live =>
  ({
    lawyer: 'no',
    orderText: { how: 'none', text: '' },
    orderCourt: fact('caed'),
    role: 'plaintiff',
    custody: 'prison',
    planned: 'compel',
    excused: 'no',
    cutoff: '2026-01-30',
    talked: 'not-yet',
    ...more,
  }) as unknown as Live
const talk = { id: 'a', date: '2025-11-18', how: 'telephone', people: null, minutes: null }
const done = (more: object = {}): Live =>
  plan({ talked: 'yes', conferences: { rows: [talk], complete: true }, resolved: 'part', ...more })
const never = (more: object = {}): Live => plan({ talked: 'never', ...more })
const TODAY = '2025-11-20'
const CASD = { orderCourt: fact('casd') }

describe('whether the duty to talk binds', () => {
  const duty = (more: object) => codes('waiting', plan(more), TODAY)[0]

  it('it does, and the rule is the one of the motion that is planned', () => {
    expect(duty({})).toBe('duty-binds')
    const rule = (planned: string) => cited('waiting', plan({ planned }), TODAY, 'duty-binds')
    expect(rule('compel')).toEqual(['Fed. R. Civ. P. 37(a)(1)'])
    expect(rule('protective')).toEqual(['Fed. R. Civ. P. 26(c)(1)'])
    expect(rule('no-response')).toEqual(['Fed. R. Civ. P. 37(d)(1)(B)'])
  })

  it('an order excuses it: its words are checked', () => {
    expect(duty({ excused: 'yes' })).toBe('duty-excused')
  })

  it('nobody is sure: the scheduling order is read, which in this court often excuses it', () => {
    expect(duty({ excused: 'unsure' })).toBe('duty-unsure-caed')
    expect(duty({ ...CASD, excused: 'unsure' })).toBe('duty-unsure')
  })
})

describe('while the talk is still to come', () => {
  it('no order set a day for it, so none is looked for', () => {
    const steps = told('waiting', plan(), TODAY)
    expect(steps.join(' ')).not.toMatch(/call-day|be-reachable|hearing/)
    expect(steps).toEqual([
      'duty-binds',
      'write-counsel-no-order',
      'ask-coordinator',
      'list-your-requests',
      'keep-log',
      'call-not-private',
      'cutoff-ahead 2026-01-30',
      'tell-new-address',
    ])
  })

  it('in the Southern District letters never do, and a judge’s time is short', () => {
    const steps = codes('waiting', plan(CASD), TODAY)
    expect(steps).toEqual(expect.arrayContaining(['write-counsel-casd', 'casd-short-time']))
    expect(codes('waiting', plan(), TODAY)).not.toContain('casd-short-time')
  })
})

describe('the last day for motions', () => {
  const day = (today: string, more: object = {}) =>
    told('waiting', plan(more), today).find((line) => line.startsWith('cutoff'))

  it('is ahead, today, passed or to be found, and no talk moves it', () => {
    expect(day('2026-01-29')).toBe('cutoff-ahead 2026-01-30')
    expect(day('2026-01-30')).toBe('cutoff-today 2026-01-30')
    expect(day('2026-01-31')).toBe('cutoff-passed 2026-01-30')
    expect(day(TODAY, { cutoff: 'unknown' })).toBe('cutoff-unknown')
  })
})

describe('no talk took place', () => {
  it('what was tried can be certified, and signed as true', () => {
    const tried = never({ attempts: inventedAttempts })
    expect(told('noConference', tried, TODAY)[0]).toBe('!never-say-conferred-no-order')
    expect(codes('noConference', tried, TODAY)).toEqual(
      expect.arrayContaining(['certify-the-tries', 'motion-not-made-here', 'hand-to-staff']),
    )
    expect(cited('noConference', tried, TODAY, 'certify-the-tries')).toEqual([
      'Fed. R. Civ. P. 37(a)(1)',
      '28 U.S.C. 1746',
    ])
  })

  it('with no try and no excuse there is nothing to certify', () => {
    const steps = codes('noConference', never({ attempts: rows() }), TODAY)
    expect(steps).toContain('nothing-to-certify')
    expect(steps).not.toContain('hand-to-staff')
    expect(codes('noConference', never({ excused: 'yes' }), TODAY)).toContain('certify-the-tries')
  })

  it('letters may not do, and in the Southern District never do', () => {
    const letters = (more: object) =>
      codes('noConference', plan({ talked: 'letters', ...more }), TODAY)
    expect(letters({})).toContain('letters-may-not-do')
    expect(letters(CASD)).toContain('letters-never-casd')
  })

  it('speaks of no order: nothing says that an order asks, forbids or threatens', () => {
    for (const talked of ['never', 'letters', 'yes']) {
      const conferences = { rows: [], complete: true }
      const steps = codes('noConference', plan({ talked, conferences }), TODAY)
      for (const code of [
        'never-say-conferred',
        'talks-may-not-count',
        'no-talk-counts',
        'letters-are-not-a-talk',
        'talk-late',
        'notice-ready',
        'other-dates-run',
      ])
        expect(steps).not.toContain(code)
    }
  })
})

describe('the talk took place', () => {
  it('the certification is read, signed alone and sent with a motion that is not made here', () => {
    expect(told('papers', done(), TODAY)).toEqual([
      'read-certification',
      'sign-alone',
      'motion-not-made-here',
      'hand-to-staff',
      'cutoff-ahead 2026-01-30',
      'not-filed-until-used',
      'tell-new-address',
    ])
  })

  it('an excuse is told again, because the certification points to it', () => {
    expect(codes('papers', done({ excused: 'yes' }), TODAY)).toContain('duty-excused')
  })

  it('when all is settled no motion is needed, and nothing is signed', () => {
    const settled = codes('papers', done({ resolved: 'full' }), TODAY)
    expect(settled[0]).toBe('no-motion-needed')
    expect(settled.join(' ')).not.toMatch(/sign|certification|hand-to-staff/)
  })

  it('requests and answers are not filed on their own, by Rule 5(d)(1)', () => {
    expect(cited('papers', done(), TODAY, 'not-filed-until-used')).toEqual([
      'Fed. R. Civ. P. 5(d)(1)',
    ])
  })
})
