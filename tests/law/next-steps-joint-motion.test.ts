import { describe, expect, it } from 'vitest'
import type { Live } from '#law/vocabulary.ts'
import { cited, codes, ended, fact, live, rows, told } from './told.ts'

/** INVENTED. A motion denied without prejudice: talk by November 24, a joint motion by December 10. */
const motion = {
  orderKind: 'joint-motion',
  orderCourt: fact('casd'),
  orderDisposition: { value: 'denied-without-prejudice', quote: 'invented denial', from: 'read' },
  orderHearing: fact(null),
  orderMay: fact('may'),
  orderConferDue: fact({ date: '2025-11-24', act: 'confer' }),
  orderPaperDue: fact([{ date: '2025-12-10' }]),
  orderFiler: fact('both'),
  orderOtherFilings: fact(null),
  orderWarning: fact(null),
}
const waiting = (more: object = {}): Live => live({ ...motion, talked: 'not-yet', ...more })
const done = (more: object = {}): Live =>
  ended({ ...motion, requests: undefined, disputes: rows(), ...more })
const TODAY = '2025-11-20'

describe('a joint motion after a denial', () => {
  it('tells first that nothing is pending, and that "may" is a choice with a day', () => {
    for (const steps of [
      told('waiting', waiting(), TODAY),
      told('noConference', live({ ...motion, talked: 'never' }), TODAY),
      told('papers', done(), TODAY),
    ]) {
      expect(steps[0]).toBe('!motion-denied')
      expect(steps).toContain('may-file 2025-12-10')
    }
  })

  it('says neither where the order does not', () => {
    const other = { orderDisposition: fact('pending'), orderMay: fact('must') }
    const steps = codes('papers', done(other), TODAY)
    expect(steps).not.toContain('motion-denied')
    expect(steps).not.toContain('may-file')
  })

  it('says after the day that the chance is likely gone, not that the order still asks', () => {
    const after = told('papers', done(), '2025-12-11')
    expect(after).toEqual(
      expect.arrayContaining(['may-day-passed 2025-12-10', 'ask-after-the-day 2025-12-10']),
    )
    expect(after.join(' ')).not.toMatch(/paper-day-passed|may-file/)
  })

  it('the defendants start the call, so the plaintiff is reachable and the defendant calls', () => {
    expect(told('waiting', waiting(), TODAY)).toContain('be-reachable 2025-11-24')
    const defendant = told('waiting', waiting({ role: 'defendant' }), TODAY)
    expect(defendant).toContain('call-them 2025-11-24')
  })

  it('letters never satisfy the Southern District, and its rule is named only there', () => {
    const rule = ['S.D. Cal. CivLR 26.1.a']
    expect(cited('waiting', waiting(), TODAY, 'write-counsel-casd')).toEqual(rule)
    const letters = live({ ...motion, talked: 'letters' })
    expect(cited('noConference', letters, TODAY, 'letters-never-casd')).toEqual(rule)
    const elsewhere = { ...motion, orderCourt: fact('caed') }
    expect(codes('waiting', waiting(elsewhere), TODAY)).toContain('write-counsel')
    expect(codes('noConference', live({ ...elsewhere, talked: 'letters' }), TODAY)).toContain(
      'letters-are-not-a-talk',
    )
  })

  it('argues request by request, so the exact words are copied and each request is read', () => {
    expect(codes('waiting', waiting(), TODAY)).toContain('copy-the-words')
    expect(codes('papers', done(), TODAY)).toContain('read-each-request')
    const list = codes('waiting', live({ talked: 'not-yet' }), TODAY)
    expect(list).toContain('list-requests')
    expect(list).not.toContain('copy-the-words')
  })

  it('sends to the judge’s own rules, which control', () => {
    expect(codes('papers', done(), TODAY)).toContain('chambers-rules')
    expect(codes('noConference', live({ ...motion, talked: 'never' }), TODAY)).toContain(
      'chambers-rules',
    )
  })

  it('a barrier is a fact to tell, also when no talk took place', () => {
    const barriers = rows({ kind: 'lockdown' })
    const never = live({ ...motion, talked: 'never', barriers })
    expect(codes('noConference', never, TODAY)).toContain('tell-the-barrier')
  })
})

describe('a dispute that was settled in full', () => {
  const settled = told('papers', done({ resolved: 'full' }), TODAY)

  it('leaves nothing to move for: no paper to sign, send or file', () => {
    expect(settled).toContain('nothing-to-move-for')
    expect(settled).toContain('keep-agreement')
    expect(settled.join(' ')).not.toMatch(/sign|send|file-it|read|may-file/)
  })

  it('still names the day, in case what was agreed does not come, while it is ahead', () => {
    expect(settled).toContain('date-still-runs 2025-12-10')
    expect(told('papers', done({ resolved: 'full' }), '2025-12-11').join(' ')).not.toContain(
      'date-still-runs',
    )
  })
})
