import { describe, expect, it } from 'vitest'
import { End } from '#app/ends/End.tsx'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { beforeTalk, inventedAttempts, nothingAboutCall } from '../../fixtures/invented-case.ts'
import { links, words } from '../page.tsx'

const end = (answers: Answers, today: string) => (
  <End standing={fold(answers, { today })} today={today} handle="h1" />
)
const waiting = { ...beforeTalk, ...nothingAboutCall, talked: 'not-yet' }
const never = { ...waiting, talked: 'never', attempts: inventedAttempts }
const opening = { lawyer: 'no', orderText: { how: 'by-hand', text: '' } }

describe('the page of an end', () => {
  it('says while waiting who has until when, and leads back to the question', () => {
    const page = end(waiting, '2025-11-10')
    expect(words(page)).toContain(
      'The other side has until Monday, November 24, 2025 to call you or set up a meeting.',
    )
    expect(words(page)).toContain('What if nobody calls by Monday, November 24, 2025?')
    expect(words(page)).not.toContain('forbids other papers')
    expect(links(page)).toContain('/en/d/h1/q/talked')
  })

  it('says on the last day that it is the last day', () => {
    expect(words(end(waiting, '2025-11-24'))).toContain('Today is the last day for the call')
  })

  it('says that waiting is all right only to who need not call, and not on the last day', () => {
    const calm = 'That is all right.'
    const side = (value: string | null) => ({
      ...waiting,
      orderInitiator: { value, quote: null, from: 'typed' },
    })
    expect(words(end(waiting, '2025-11-10'))).toContain(`${calm} The other side has until`)
    expect(words(end(side(null), '2025-11-10'))).toContain(calm)
    expect(words(end(waiting, '2025-11-24'))).not.toContain(calm)
    expect(words(end(side('plaintiff'), '2025-11-10'))).not.toContain(calm)
    expect(words(end(side('both'), '2025-11-10'))).not.toContain(calm)
  })

  it('keeps the record while the talk is still to come', () => {
    const page = end(waiting, '2025-11-10')
    expect(words(page)).toContain('There is nothing in your record yet. Begin your record')
    expect(links(page)).toContain('/en/d/h1/q/attempts')
    const begun = words(end({ ...waiting, attempts: inventedAttempts }, '2025-11-13'))
    expect(begun).toContain('Wednesday, November 12, 2025 You, Letter, Alex Counsel')
    expect(begun).toContain('Add to your record')
  })

  it('names the Eastern District’s own rule on late requests there and nowhere else', () => {
    const elsewhere = { ...never, orderCourt: { value: 'nysd', quote: null, from: 'typed' } }
    expect(words(end(never, '2025-11-26'))).toContain('is looked on with disfavor.')
    expect(words(end(never, '2025-11-26'))).toContain('E.D. Cal. L.R. 144(d)')
    expect(words(end(elsewhere, '2025-11-26'))).not.toMatch(/disfavor|E\.D\. Cal\./)
  })

  it('quotes the words of a threat once, also where it is told in two boxes', () => {
    const quote = 'invented sanctions, even dismissal'
    const orderWarning = { value: 'dismissal', quote, from: 'read' }
    expect(words(end({ ...waiting, orderWarning }, '2025-11-10')).split(quote)).toHaveLength(2)
  })

  it('does not send away who was told that it is over: the newer order says it', () => {
    const over = words(
      end({ ...opening, orderKind: 'reimposed', orderLater: 'over' }, '2025-11-10'),
    )
    expect(over).toContain('Read the newer order first')
    expect(over).toContain('this order still counts, even when everything is settled.')
  })

  it('says the day after why there is nothing to write, once the log was given', () => {
    const page = words(end({ ...waiting, attempts: inventedAttempts }, '2025-11-25'))
    expect(page).toContain('The talk has not happened, and the day has passed')
    expect(page).toContain('The last day for the first call has passed')
    expect(page).toContain('If a talk is already set for a later day, keep that day')
    expect(page).toContain('Do not write that you conferred')
  })

  it('shows the record with each day, and quotes what the order forbids', () => {
    const page = words(end(never, '2025-11-26'))
    expect(page).toContain('Wednesday, November 12, 2025 You, Letter, Alex Counsel: I asked')
    expect(page).toContain('The order says: “ no other invented filings ”')
    expect(page).toContain('before Wednesday, December 3, 2025. ')
  })

  it('cannot be fooled by what a person typed', () => {
    const typed = { words: '<script>x</script>', lang: 'en' }
    const attempts = {
      ...inventedAttempts,
      rows: inventedAttempts.rows.map((row) => ({ ...row, happened: typed })),
    }
    expect(words(end({ ...never, attempts }, '2025-11-26'))).toContain('&lt;script&gt;')
  })

  it('leads each way out back to the answer that led there', () => {
    expect(links(end({ lawyer: 'yes' }, '2025-11-26'))).toContain('/en/d/h1/q/lawyer')
    const other = { ...opening, orderKind: 'other' }
    expect(links(end(other, '2025-11-26'))).toContain('/en/d/h1/q/orderKind')
    const later = { ...opening, orderKind: 'reimposed', orderLater: 'changed' }
    expect(links(end(later, '2025-11-26'))).toEqual(
      expect.arrayContaining(['/en/d/h1/q/orderLater', '/en/start']),
    )
  })

  it('leaves no place in a sentence unfilled, at any end and on any day', () => {
    const ends = [
      waiting,
      never,
      { lawyer: 'yes' },
      { ...opening, orderKind: 'other' },
      { ...opening, orderKind: 'reimposed', orderLater: 'over' },
      { ...waiting, orderConferDue: { value: null, quote: null, from: 'typed' } },
      { ...waiting, orderInitiator: { value: 'plaintiff', quote: null, from: 'typed' } },
      { ...waiting, orderLater: 'unsure', caseNumberNewest: 'unsure', receivedOn: '2025-11-23' },
      { ...waiting, orderMovant: { value: 'defendant', quote: null, from: 'typed' } },
      { ...never, orderPaperDue: { value: null, quote: null, from: 'typed' } },
    ]
    for (const answers of ends)
      for (const today of ['2025-11-10', '2025-11-24', '2025-11-25', '2026-01-05'])
        expect(words(end(answers, today))).not.toMatch(/\{\{|steps\.|lead\.| (?:by|before|was) \./)
  })
})
