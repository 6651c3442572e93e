import { describe, expect, it } from 'vitest'
import { nextSteps, whyNoTalk } from '#law/next-steps.ts'
import type { Live } from '#law/vocabulary.ts'
import { codes, ended, fact, live, rows, things, told } from './told.ts'

describe('while the call is still to come', () => {
  it('a prisoner whose call the other side must make is told how to be ready', () => {
    expect(told('waiting', live({ talked: 'not-yet' }), '2025-11-10')).toEqual([
      '!sanctions-warning',
      'be-reachable 2025-11-24',
      'write-counsel',
      'ask-coordinator',
      'list-requests',
      'keep-log',
      'call-not-private',
      'tell-new-address',
    ])
  })

  it('a person who is free is told nothing about staff or short calls', () => {
    expect(codes('waiting', live({ custody: 'released' }), '2025-11-10')).toEqual([
      'sanctions-warning',
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
    expect(things('waiting', live(), '2025-11-24')[0]).toBe('call-day-today 2025-11-24')
  })

  it('when the last day is not known it says where to look', () => {
    const unknown = live({ orderConferDue: fact(null) })
    expect(things('waiting', unknown, '2025-11-10').slice(0, 2)).toEqual([
      'call-day-unknown',
      'be-reachable',
    ])
  })

  it('a person whose own side must call is told to call', () => {
    const mine = live({ orderInitiator: fact('plaintiff') })
    expect(things('waiting', mine, '2025-11-10')[0]).toBe('call-them 2025-11-24')
  })

  it('everybody is told what the call may not be: who is held, also that it is not private', () => {
    const call = (custody: string) =>
      codes('waiting', live({ custody }), '2025-11-10').filter((code) =>
        /record|private/.test(code),
      )
    expect(call('prison')).toEqual(['call-not-private'])
    expect(call('jail')).toEqual(['call-not-private'])
    expect(call('released')).toEqual(['do-not-record'])
  })

  it('what stands in the way of a call is told as a fact, where there is something', () => {
    const barriers = rows({ kind: 'work', from: null, to: null, what: null, done: null })
    expect(codes('waiting', live({ barriers }), '2025-11-10')).toContain('tell-the-barrier')
    expect(codes('waiting', live({ barriers: rows() }), '2025-11-10')).not.toContain(
      'tell-the-barrier',
    )
  })
})

describe('when no talk took place', () => {
  const never = live({ talked: 'never' })

  it('before the day for the paper it names the day to ask for more time before', () => {
    expect(told('noConference', never, '2025-11-26')).toEqual([
      '!sanctions-warning',
      '!never-say-conferred',
      '!other-filings-barred',
      'keep-log',
      'write-counsel-again',
      'ask-coordinator',
      'talk-late',
      'notice-for-record',
      'ask-more-time 2025-12-03',
      'tell-new-address',
    ])
  })

  it('after the planned day it names the other day, which is still ahead', () => {
    expect(told('noConference', never, '2025-12-02')).toContain('ask-more-time 2025-12-03')
  })

  it('on the last day itself there is still time to ask, in words of its own', () => {
    const last = told('noConference', never, '2025-12-03')
    expect(last).toContain('ask-more-time-today 2025-12-03')
    expect(last).not.toContain('ask-more-time 2025-12-03')
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
      'E.D. Cal. L.R. 144(d)',
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

  it('whether a talk counts is not decided for the person; that there was none is', () => {
    const none = live({ talked: 'yes', conferences: { rows: [], complete: true } })
    const warnings = (answers: Live) =>
      told('noConference', answers, '2025-11-26').filter((line) => /conferred|may-not/.test(line))
    expect(warnings(none)).toEqual(['!talks-may-not-count'])
    expect(warnings(never)).toEqual(['!never-say-conferred'])
    expect(warnings(live({ talked: 'letters' }))).toEqual(['!never-say-conferred'])
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

describe('the notice that no talk took place', () => {
  const never = (more: object = {}) => live({ talked: 'never', ...more })
  const notice = (answers: Live, today: string) =>
    codes('noConference', answers, today).filter((code) => /^notice|hand-to-staff|proof/.test(code))

  it('comes only after the order’s own day has passed', () => {
    expect(notice(never(), '2025-11-24')).toEqual([])
    expect(notice(never(), '2025-11-25')).toEqual(['notice-for-record'])
  })

  it('is kept for the record where the order bars other papers, and the bar is told', () => {
    expect(told('noConference', never(), '2025-11-25')).toContain('!other-filings-barred')
  })

  it('may be filed where nothing is barred, with the proof that it was sent', () => {
    const free = { orderOtherFilings: fact(false) }
    expect(notice(never(free), '2025-11-25')).toEqual(['notice-ready', 'hand-to-staff'])
    expect(notice(never({ ...free, custody: 'released' }), '2025-11-25')).toEqual([
      'notice-ready',
      'proof-of-service',
    ])
  })
})

describe('what the order threatens', () => {
  const threats = (value: string, quote: string | null) =>
    told('waiting', live({ orderWarning: { value, quote, from: 'read' } }), '2025-11-10').filter(
      (line) => line.endsWith('-warning'),
    )

  it('is told as the order says it: sanctions, or dismissal and the other sanctions', () => {
    expect(threats('sanctions', null)).toEqual(['!sanctions-warning'])
    expect(threats('dismissal', null)).toEqual(['!dismissal-warning', '!sanctions-warning'])
    expect(threats('dismissal', 'invented sanctions, even dismissal')).toEqual([
      '!dismissal-warning',
      '!sanctions-warning',
    ])
  })

  it('never names sanctions where the order speaks of dismissal alone', () => {
    expect(threats('dismissal', 'this invented action will be dismissed')).toEqual([
      '!dismissal-warning',
    ])
  })

  it('is not made up where the order is silent', () => {
    const silent = live({ orderWarning: fact(null) })
    expect(codes('waiting', silent, '2025-11-10').join(' ')).not.toContain('-warning')
  })
})

describe('what a person is not sure of', () => {
  const places = [
    ['waiting', live({ talked: 'not-yet' })],
    ['noConference', live({ talked: 'never' })],
    ['papers', ended()],
  ] as const

  it('is a warning wherever a paper may come of it', () => {
    for (const [place, answers] of places) {
      const unsure = { ...answers, orderLater: 'unsure', caseNumberNewest: 'unsure' } as Live
      const lines = told(place, unsure, '2025-11-20')
      expect(lines).toContain('!ask-clerk-docket')
      expect(lines).toContain('!check-case-number')
    }
  })

  it('is not spoken of to a person who is sure', () => {
    for (const [place, answers] of places)
      expect(told(place, answers, '2025-11-20').join(' ')).not.toMatch(/docket|case-number/)
  })
})

describe('whose answers the talk is about', () => {
  const asked = (more: object) => codes('waiting', live(more), '2025-11-10')

  it('the person’s own, when the other side moved to compel them', () => {
    expect(asked({ orderMovant: fact('defendant') })).toContain('bring-your-answers')
    const steps = nextSteps('waiting', live({ orderMovant: fact('defendant') }), '2025-11-10')
    const cited = steps.find((one) => one.code === 'bring-your-answers')?.cites ?? []
    expect(cited.map((rule) => rule.text)).toEqual(['Fed. R. Civ. P. 37(a)(4)'])
  })

  it('not the person’s when they moved, when nobody said who did, or when it is another motion', () => {
    expect(asked({ orderMovant: fact('plaintiff') })).not.toContain('bring-your-answers')
    expect(asked({ orderMovant: fact(null) })).not.toContain('bring-your-answers')
    const protective = { orderMovant: fact('defendant'), orderMotion: fact('protective') }
    expect(asked(protective)).not.toContain('bring-your-answers')
  })
})
