import { describe, expect, it } from 'vitest'
import { lateReceipt } from '#law/late-receipt.ts'
import { whose } from '#law/next-steps.ts'
import type { Place } from '#law/stages.ts'
import { codes, ended, fact, live, things, told } from './told.ts'

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

  it('asks for the mail log only where staff keeps one', () => {
    const came = (custody: string) =>
      codes('waiting', live({ custody, receivedOn: '2025-11-23' }), '2025-11-23')
    expect(came('jail')).toContain('ask-mail-log')
    expect(came('released')).toContain('received-with-little-time')
    expect(came('released')).not.toContain('ask-mail-log')
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
      '!sanctions-warning',
      '!other-filings-barred',
      'read-it',
      'redact',
      'sign-pen',
      'send-to-counsel 2025-11-25',
      'mail-by 2025-11-20',
      'if-counsel-does-not-file 2025-11-25',
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
    expect(things('papers', ended(), '2025-11-25')[0]).toBe('paper-day-today 2025-11-25')
    expect(things('papers', ended(), '2025-11-26')[0]).toBe('paper-day-passed 2025-11-25')
  })

  it('a day to mail by that has passed is not named', () => {
    expect(codes('papers', ended(), '2025-11-21')).not.toContain('mail-by')
  })

  it('today is not a day to act before', () => {
    expect(told('papers', ended(), '2025-11-25').slice(2)).toEqual([
      'paper-day-today 2025-11-25',
      'read-it',
      'redact',
      'sign-pen',
      'send-to-counsel 2025-11-25',
      'if-counsel-does-not-file',
      'ask-more-time-today 2025-11-25',
      'file-nothing-else',
      'other-dates-run',
      'tell-new-address',
    ])
  })

  it('a day that has passed is only ever named as one that has passed', () => {
    for (const filer of ['defendant', 'plaintiff', 'both', null]) {
      const dated = told('papers', ended({ orderFiler: fact(filer) }), '2025-12-10')
      expect(dated.filter((line) => line.includes('2025'))).toEqual([
        'paper-day-passed 2025-11-25',
        'ask-after-the-day 2025-11-25',
      ])
    }
  })

  it('what the order forbids is told only where more time is spoken of', () => {
    const mine = ended({ orderFiler: fact('plaintiff') })
    expect(told('papers', mine, '2025-11-20')).not.toContain('!other-filings-barred')
    expect(told('papers', mine, '2025-11-25')).toContain('!other-filings-barred')
  })

  it('a date of the paper that could not be counted is a warning', () => {
    const hours = { count: 48, unit: 'hours', from: 'receipt' }
    const certain = { count: 30, unit: 'days', from: 'service' }
    const unknown = ended({ orderPaperDue: fact([certain, hours]) })
    expect(told('papers', unknown, '2025-11-20')).toContain('!uncounted-date')
    expect(told('papers', ended(), '2025-11-20')).not.toContain('!uncounted-date')
  })

  it('a call that could not be counted is behind who has the papers', () => {
    const call = ended({
      orderConferDue: fact({ count: 48, unit: 'hours', from: 'receipt', act: 'contact' }),
    })
    expect(told('papers', call, '2025-11-20')).not.toContain('!uncounted-date')
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
      'start-without-order',
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
