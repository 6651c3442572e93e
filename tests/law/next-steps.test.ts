import { describe, expect, it } from 'vitest'
import { lateReceipt } from '#law/late-receipt.ts'
import { nextSteps, whose, whyNoTalk } from '#law/next-steps.ts'
import type { Place } from '#law/stages.ts'
import type { Live } from '#law/vocabulary.ts'
import { beforeTalk, inventedCase } from '../fixtures/invented-case.ts'

// Order and service Monday, November 3, 2025: call by November 24, paper by December 3; 7 days after a
// talk on the last day is December 1, and after the talk of November 18 it is November 25.
const live = (more: object = {}): Live => ({ ...beforeTalk, ...more }) as unknown as Live
const ended = (more: object = {}): Live => ({ ...inventedCase, ...more }) as unknown as Live
const fact = (value: unknown) => ({ value, quote: null, from: 'typed' })
const told = (place: Place, answers: Live, today: string) =>
  nextSteps(place, answers, today).map(({ code, kind, date }) =>
    [kind === 'warning' ? '!' : '', code, date === null ? '' : ` ${date}`].join(''),
  )
const codes = (place: Place, answers: Live, today: string) =>
  nextSteps(place, answers, today).map((one) => one.code)

describe('while the call is still to come', () => {
  it('a prisoner whose call the other side must make is told how to be ready', () => {
    expect(told('waiting', live({ talked: 'not-yet' }), '2025-11-10')).toEqual([
      'be-reachable 2025-11-24',
      'write-counsel',
      'ask-coordinator',
      'two-short-calls',
      'list-requests',
      'keep-log',
      'do-not-record',
      'call-not-private',
      'tell-new-address',
    ])
  })

  it('a person who is free is told nothing about staff or short calls', () => {
    expect(codes('waiting', live({ custody: 'released' }), '2025-11-10')).toEqual([
      'be-reachable',
      'write-counsel',
      'list-requests',
      'keep-log',
      'do-not-record',
      'tell-new-address',
    ])
  })

  it('a person in jail asks staff, because a litigation coordinator is a prison’s', () => {
    const jailed = codes('waiting', live({ custody: 'jail' }), '2025-11-10')
    expect(jailed).toContain('ask-staff')
    expect(jailed).not.toContain('ask-coordinator')
  })

  it('on the last day it says so first', () => {
    expect(told('waiting', live(), '2025-11-24')[0]).toBe('call-day-today 2025-11-24')
  })

  it('when the last day is not known it says where to look', () => {
    const unknown = live({ orderConferDue: fact(null) })
    expect(told('waiting', unknown, '2025-11-10').slice(0, 2)).toEqual([
      'call-day-unknown',
      'be-reachable',
    ])
  })

  it('a person whose own side must call is told to call', () => {
    const mine = live({ orderInitiator: fact('plaintiff') })
    expect(told('waiting', mine, '2025-11-10')[0]).toBe('call-them 2025-11-24')
  })

  it('nobody is told to bring a third person into a call, or to record it', () => {
    const all = codes('waiting', live(), '2025-11-10').join(' ')
    expect(all).not.toMatch(/third|three-way/)
    expect(all).toContain('do-not-record')
  })
})

describe('when no talk took place', () => {
  const never = live({ talked: 'never' })

  it('before the day for the paper it names the day to ask for more time before', () => {
    expect(told('noConference', never, '2025-11-26')).toEqual([
      '!never-say-conferred',
      '!other-filings-barred',
      'keep-log',
      'write-counsel-again',
      'ask-coordinator',
      'two-short-calls',
      'talk-late',
      'ask-more-time 2025-12-01',
      'tell-new-address',
    ])
  })

  it('after the planned day it names the other day, which is still ahead', () => {
    expect(told('noConference', never, '2025-12-02')).toContain('ask-more-time 2025-12-03')
  })

  it('on the last day itself there is still time to ask', () => {
    expect(told('noConference', never, '2025-12-03')).toContain('ask-more-time 2025-12-03')
  })

  it('after the last day the court also looks at why', () => {
    expect(told('noConference', never, '2025-12-04')).toContain('ask-after-the-day 2025-12-03')
  })

  it('without a day it still says to ask before the day has passed', () => {
    const unknown = live({ talked: 'never', orderPaperDue: fact(null) })
    expect(told('noConference', unknown, '2025-12-04')).toContain('ask-more-time-day-unknown')
  })

  it('cites Rule 6(b)(1) for more time and nothing that was not read', () => {
    const cited = nextSteps('noConference', never, '2025-11-26').flatMap((one) => one.cites)
    expect(cited.map((rule) => rule.text)).toEqual([
      'Fed. R. Civ. P. 6(b)(1)',
      'E.D. Cal. L.R. 182(f)',
    ])
  })

  it('cites no local rule of the Eastern District in another court', () => {
    const elsewhere = live({ talked: 'never', orderCourt: fact('nysd') })
    const cited = nextSteps('noConference', elsewhere, '2025-11-26').flatMap((one) => one.cites)
    expect(cited.map((rule) => rule.text)).toEqual(['Fed. R. Civ. P. 6(b)(1)'])
  })

  it('an order that forbids nothing else brings no such warning', () => {
    const free = live({ talked: 'never', orderOtherFilings: fact(false) })
    expect(codes('noConference', free, '2025-11-26')).not.toContain('other-filings-barred')
  })

  it('letters alone are answered with: ask for a talk', () => {
    const letters = live({ talked: 'letters' })
    expect(whyNoTalk(letters)).toBe('letters')
    expect(codes('noConference', letters, '2025-11-26')).toContain('letters-are-not-a-talk')
  })

  it('a list of talks none of which counts is shown again', () => {
    const none = live({ talked: 'yes', conferences: { rows: [], complete: true } })
    expect(whyNoTalk(none)).toBe('none-counts')
    expect(codes('noConference', none, '2025-11-26')).toContain('no-talk-counts')
  })

  it('"not yet" after the last day is its own reason', () => {
    expect(whyNoTalk(live({ talked: 'not-yet' }))).toBe('day-passed')
  })

  it('a side that had to call and did not is told so, kindly, only once the day has passed', () => {
    const mine = live({ talked: 'never', orderInitiator: fact('plaintiff') })
    expect(codes('noConference', mine, '2025-11-24')).not.toContain('call-day-passed')
    expect(told('noConference', mine, '2025-11-25')).toContain('call-day-passed 2025-11-24')
  })

  it('the warning of dismissal comes before everything', () => {
    const warned = live({ talked: 'never', orderWarning: fact('dismissal') })
    expect(told('noConference', warned, '2025-11-26')[0]).toBe('!dismissal-warning')
    expect(told('waiting', warned, '2025-11-10')[0]).toBe('!dismissal-warning')
    expect(told('papers', ended({ orderWarning: fact('dismissal') }), '2025-11-20')[0]).toBe(
      '!dismissal-warning',
    )
  })
})

describe('an order that came late', () => {
  const kind = (receivedOn: string) => lateReceipt(live({ receivedOn }), '2025-12-20')?.kind ?? null

  it('is measured by the days it had to be followed by', () => {
    expect(kind('2025-11-17')).toBe(null)
    expect(kind('2025-11-18')).toBe('with-little-time')
    expect(kind('2025-11-23')).toBe('with-little-time')
    expect(kind('2025-11-24')).toBe('with-little-time')
    expect(kind('2025-11-25')).toBe('after-call-day')
    expect(kind('2025-12-03')).toBe('after-call-day')
    expect(kind('2025-12-04')).toBe('after-paper-day')
    expect(kind('unknown')).toBe(null)
  })

  it('on day 20 brings the ways to ask for more time, and what the order forbids', () => {
    const day20 = told('waiting', live({ receivedOn: '2025-11-23' }), '2025-11-23')
    expect(day20).toContain('received-with-little-time 2025-11-23')
    expect(day20).toContain('ask-more-time 2025-12-01')
    expect(day20).toContain('!other-filings-barred')
  })

  it('after day 30 says that the day for the paper was before it', () => {
    const late = live({ talked: 'never', receivedOn: '2025-12-05' })
    expect(told('noConference', late, '2025-12-05')).toContain(
      'received-after-paper-day 2025-12-05',
    )
  })
})

describe('when the papers are done', () => {
  it('defense counsel files, so the person signs and sends', () => {
    expect(told('papers', ended(), '2025-11-20')).toEqual([
      'read-it',
      'sign-pen',
      'send-to-counsel 2025-11-25',
      'if-counsel-does-not-file 2025-11-25',
      'keep-copies',
      'file-nothing-else',
      'other-dates-run',
      'tell-new-address',
    ])
  })

  it('never tells a person to file what the other side files', () => {
    expect(codes('papers', ended(), '2025-11-20')).not.toContain('file-it')
  })

  it('a person whose side files sends it for signatures first', () => {
    const mine = ended({ orderFiler: fact('plaintiff') })
    const filing = told('papers', mine, '2025-11-20').filter((line) => /send|file-it/.test(line))
    expect(filing).toEqual(['send-for-signatures 2025-11-25', 'file-it 2025-11-25'])
  })

  it('an order that does not say who files leads to a question, not to a guess', () => {
    const nobody = ended({ orderFiler: fact(null) })
    expect(whose(nobody, 'orderFiler')).toBe('unknown')
    expect(codes('papers', nobody, '2025-11-20')).toContain('ask-who-files')
  })

  it('on the day, and after it, that comes first', () => {
    expect(told('papers', ended(), '2025-11-25')[0]).toBe('paper-day-today 2025-11-25')
    expect(told('papers', ended(), '2025-11-26')[0]).toBe('paper-day-passed 2025-11-25')
  })

  it('an approval that was put off is asked for again', () => {
    const later = ended({ signHow: 'electronic', signApproval: 'not-yet' })
    expect(codes('papers', later, '2025-11-20')).toContain('approve-later')
  })
})

describe('the ways out', () => {
  it('each says what to do, and names no day', () => {
    const out = (place: Place) => told(place, {}, '2025-11-20')
    expect(out('represented')).toEqual(['give-to-lawyer', 'tell-if-no-lawyer'])
    expect(out('otherOrder')).toEqual([
      'read-what-it-orders',
      'ask-law-library',
      'ask-clerk-docket',
    ])
    expect(out('laterOrder')).toEqual(['use-newest-order', 'keep-old-order'])
    expect(out('over')).toEqual(['nothing-to-file', 'ask-clerk-docket'])
  })

  it('a stage on the way has no steps but its questions', () => {
    expect(told('conference', live(), '2025-11-20')).toEqual([])
  })
})
