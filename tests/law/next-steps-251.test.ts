import { describe, expect, it } from 'vitest'
import type { Live } from '#law/vocabulary.ts'
import { inventedAttempts } from '../fixtures/invented-case.ts'
import { cited, codes, ended, fact, live, rows, told } from './told.ts'

/** INVENTED. A motion set for hearing on Friday, January 9, 2026; the order names no day for the paper. */
const set = {
  orderKind: 'local-rule-251',
  orderDisposition: fact('pending'),
  orderHearing: fact('2026-01-09'),
  orderInitiator: fact(null),
  orderConferDue: fact(null),
  orderPaperDue: fact(null),
  orderFiler: fact(null),
  orderMay: fact(null),
  orderPageLimit: fact(null),
  orderOtherFilings: fact(null),
  orderWarning: fact(null),
  exception: 'none',
}
const waiting = (more: object = {}): Live => live({ ...set, talked: 'not-yet', ...more })
const never = (more: object = {}): Live => live({ ...set, talked: 'never', ...more })
const done = (more: object = {}): Live =>
  ended({ ...set, requests: undefined, disputes: rows(), ...more })
const theirs = { orderMovant: fact('defendant') }
const TODAY = '2025-11-20'

describe('who sees to the talk and the statement', () => {
  it('the side that moved, with fair notice', () => {
    expect(cited('waiting', waiting(), TODAY, 'set-up-the-talk')).toEqual(['E.D. Cal. L.R. 251(b)'])
  })

  it('the other side, when it moved: the person is reachable and helps', () => {
    const steps = codes('waiting', waiting(theirs), TODAY)
    expect(steps).toEqual(expect.arrayContaining(['mover-sees-to-it', 'be-reachable']))
    expect(steps).not.toContain('set-up-the-talk')
  })

  it('an order that tells the other side to call is above the rule', () => {
    const ordered = codes('waiting', waiting({ orderInitiator: fact('defendant') }), TODAY)
    expect(ordered).toContain('be-reachable')
    expect(ordered).not.toContain('set-up-the-talk')
  })

  it('the rule is the Eastern District’s and is named nowhere else', () => {
    const elsewhere = waiting({ orderCourt: fact('nysd') })
    expect(cited('waiting', elsewhere, TODAY, 'set-up-the-talk')).toEqual([])
  })

  it('covers a motion to quash or for a protective order too', () => {
    for (const motion of ['quash', 'protective'])
      expect(codes('waiting', waiting({ orderMotion: fact(motion) }), TODAY)).toContain(
        'rule-251-covers',
      )
    expect(codes('waiting', waiting(), TODAY)).not.toContain('rule-251-covers')
  })
})

describe('the days', () => {
  it('of a silent order come from the local rule, which must be checked', () => {
    const steps = told('waiting', waiting(), TODAY)
    expect(steps).toContain('hearing-local-rule 2026-01-09')
    // Fourteen days before the hearing is a Friday after Christmas: the earlier of the two.
    expect(steps).toContain('talk-before-paper 2025-12-26')
  })

  it('of an order that names its own need no such check', () => {
    const named = waiting({ orderPaperDue: fact([{ date: '2025-12-30' }]) })
    expect(told('waiting', named, TODAY)).toContain('hearing-set 2026-01-09')
  })

  it('cannot be counted without the hearing, and that is said in words of its own', () => {
    const unknown = told('papers', done({ orderHearing: fact(null) }), TODAY)
    expect(unknown).toContain('hearing-unknown')
    expect(unknown).not.toContain('!uncounted-date')
  })

  it('a hearing that is behind us is only ever named as one that was set', () => {
    const after = told('waiting', waiting(), '2026-01-12')
    expect(after).toContain('hearing-passed 2026-01-09')
    expect(after.join(' ')).not.toMatch(/hearing-set|hearing-local-rule/)
  })

  it('after the earlier count the later one is still there; the day is not called passed', () => {
    const between = told('papers', done(), '2025-12-29')
    expect(between.join(' ')).not.toContain('paper-day-passed')
    expect(between).toContain('file-it 2026-01-02')
    expect(told('papers', done(), '2026-01-05')).toContain('paper-day-passed 2026-01-02')
  })
})

describe('the paper', () => {
  it('is filed by the side that moved, where the order is silent', () => {
    expect(codes('papers', done(), TODAY)).toContain('file-it')
    const other = codes('papers', done(theirs), TODAY)
    expect(other).toContain('send-to-counsel')
    expect(other.join(' ')).not.toMatch(/file-it|agree-who-files|hand-to-staff|affidavit/)
  })

  it('sets out each request, and may have a judge’s own page limit', () => {
    expect(cited('papers', done(), TODAY, 'read-each-request')).toEqual(['E.D. Cal. L.R. 251(c)'])
    expect(codes('papers', done(), TODAY)).toContain('page-limit-judge')
    const limited = codes('papers', done({ orderPageLimit: fact(25) }), TODAY)
    expect(limited).toContain('page-limit')
    expect(limited).not.toContain('page-limit-judge')
  })

  it('when all is settled, the court should hear of it', () => {
    const settled = codes('papers', done({ resolved: 'full' }), TODAY)
    expect(settled).toContain('tell-court-resolved')
    expect(settled).not.toContain('resolved-still-needed')
  })

  it('is a declaration where the other side will not sign, for the side that moved', () => {
    const refuse = { theySign: 'refuse' }
    const declared = codes('papers', done(refuse), TODAY)
    expect(declared).toEqual(expect.arrayContaining(['affidavit-ready', 'sign-alone', 'file-it']))
    expect(declared.join(' ')).not.toMatch(/read-each|send-|sign-pen/)
    for (const more of [theirs, { orderOtherFilings: fact(true) }]) {
      const other = codes('papers', done({ ...refuse, ...more }), TODAY)
      expect(other).not.toContain('affidavit-ready')
      expect(other).toContain('they-will-not-sign')
    }
  })
})

describe('no talk because the other side would not', () => {
  const tried = { attempts: inventedAttempts }

  it('leads to the declaration, only for the side that moved and tried', () => {
    const ready = (more: object) => codes('noConference', never(more), TODAY)
    for (const refused of ['refused', 'no-answer'])
      expect(ready({ ...tried, refused })).toContain('affidavit-ready')
    expect(ready({ ...tried, refused: 'no' })).not.toContain('affidavit-ready')
    expect(ready({ refused: 'refused' })).not.toContain('affidavit-ready')
    expect(ready({ ...tried, ...theirs, refused: 'refused' })).not.toContain('affidavit-ready')
  })

  it('leads to none where the order bars other papers', () => {
    const barred = never({ ...tried, refused: 'refused', orderOtherFilings: fact(true) })
    expect(codes('noConference', barred, TODAY)).not.toContain('affidavit-ready')
  })
})

describe('the exceptions of L.R. 251(e)', () => {
  for (const exception of ['no-response', 'only-sanctions']) {
    it(`${exception}: there is no statement to sign or send, and the rule is named`, () => {
      const steps = codes('papers', done({ exception }), TODAY)
      expect(steps[0]).toBe('exception-no-statement')
      expect(steps).toContain('read-certification')
      expect(steps.join(' ')).not.toMatch(/send-|read-each|they-will/)
      expect(cited('papers', done({ exception }), TODAY, 'exception-no-statement')).toEqual([
        'E.D. Cal. L.R. 251(e)',
      ])
      expect(codes('waiting', waiting({ exception }), TODAY)).toContain('exception-no-statement')
    })
  }

  it('hold when no talk took place too', () => {
    const without = codes('noConference', never({ exception: 'no-response' }), TODAY)
    expect(without).toEqual(
      expect.arrayContaining(['exception-no-statement', 'read-certification']),
    )
  })

  it('leave the certification to the side that moved', () => {
    const steps = codes('papers', done({ ...theirs, exception: 'only-sanctions' }), TODAY)
    expect(steps.join(' ')).not.toMatch(/read-certification|sign|file-it|hand-to-staff/)
  })

  it('are not there when none fits or nobody is sure', () => {
    for (const exception of ['none', 'unsure'])
      expect(codes('papers', done({ exception }), TODAY)).not.toContain('exception-no-statement')
  })
})
