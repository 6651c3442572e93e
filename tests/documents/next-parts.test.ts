import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#law/dates.ts'
import type { Answers } from '#law/vocabulary.ts'
import { beforeFilingCases } from '../fixtures/cases/before-filing.ts'
import { jointMotionCases } from '../fixtures/cases/joint-motion.ts'
import { localRule251Cases } from '../fixtures/cases/local-rule-251.ts'
import { released } from '../fixtures/cases.ts'
import { prisonerWaits, releasedWaits, wordsOf } from './printed.ts'

const today = '2026-03-16'
const sheet = (answers: Answers, day: IsoDate = today) => wordsOf('what-next', answers, day)
const fact = (value: unknown) => ({ value, quote: null, from: 'typed' })
const plans = beforeFilingCases['before filing: they talked']?.answers ?? {}
const motion = jointMotionCases['like Millare: a joint motion on three requests']?.answers ?? {}
const statement = localRule251Cases['like Wagnon: subpoenas before a hearing']?.answers ?? {}
const excused = beforeFilingCases['before filing: an order excuses the talk']?.answers ?? {}
const lettersOnly = beforeFilingCases['before filing: letters and calls only']?.answers ?? {}
const disputesOf = (answers: Answers) =>
  (answers as { disputes: { rows: readonly object[] } }).disputes.rows

describe('before it is filed', () => {
  it('the page limit of the order is named where it is known', () => {
    expect(sheet({ ...motion, orderPageLimit: fact(10) }, '2026-03-20')).toContain('to 10 pages.')
    expect(sheet({ ...motion, orderPageLimit: fact(null) }, '2026-03-20')).not.toMatch(/\d+ pages/)
  })
  it('private facts are taken out, and sealing is asked for first', () => {
    expect(sheet(released)).toContain('Take out private facts (Fed. R. Civ. P. 5.2(a)) before')
    expect(sheet(released)).not.toContain('sealing')
    const first = { rows: [{ ...disputesOf(motion)[0], confidential: 'yes' }], complete: true }
    expect(sheet({ ...motion, disputes: first }, '2026-03-20')).toContain(
      'Ask about sealing first.',
    )
    expect(sheet(prisonerWaits, '2026-04-25')).not.toContain('private facts')
  })
  it('a joint motion is held against the judge’s rules, and the old motion is not pending', () => {
    expect(sheet(motion, '2026-03-20')).toContain('Check the judge’s current chambers rules.')
    const denied = { ...motion, orderDisposition: fact('denied-without-prejudice') }
    expect(sheet(denied, '2026-03-20')).toContain('was denied: nothing is pending on it.')
    expect(sheet(released)).not.toContain('chambers rules')
  })
})

describe('who signs is told from the papers of the packet', () => {
  it('nobody signs a joint paper that is not there yet', () => {
    const words = sheet(prisonerWaits, '2026-04-25')
    expect(words).not.toMatch(/Who signs|ignature page/)
    expect(words).toContain('After a talk: the one who files')
  })
  it('the signature page has its line only with a signature page', () => {
    expect(sheet(released)).toContain('The signature page is for text')
    expect(sheet({ ...released, willSign: 'not-as-written' })).not.toContain('You sign by computer')
  })
  it('a certification alone, on the day that it is filed', () => {
    expect(sheet(plans, '2026-03-20')).toContain(
      'You sign the certification alone, with a pen, on the day you file it.',
    )
  })
  it('a declaration alone, which takes the place of the statement', () => {
    const moved = { ...statement, orderMovant: fact('plaintiff'), theySign: 'refuse' }
    const words = sheet({ ...moved, orderOtherFilings: fact(null) }, '2026-05-04')
    expect(words).toContain('You sign the declaration alone, with a pen, on the day you file it.')
    expect(words).toContain('The declaration takes the place of the Joint Statement')
    expect(words).not.toContain('signature page')
  })
  it('after letters only, not before the answer to the letter is in the log', () => {
    const words = sheet(lettersOnly, '2026-03-20')
    expect(words).toContain('Mail the letter, wait for the answer, add it to your log. Then print')
    expect(words).not.toContain('on the day you file it')
  })
  it('where an order excuses the talk, not when the letter is sent all the same', () => {
    expect(sheet(excused, '2026-03-20')).toContain(
      'If you send the letter, do not sign the certification. Add the letter to your log and print again.',
    )
    expect(sheet(plans, '2026-03-20')).not.toContain('If you send the letter')
  })
  it('a proof of service only on the day of sending', () => {
    expect(sheet(plans, '2026-03-20')).toContain('only if you file them yourself. ')
    expect(sheet(released)).not.toContain('only if you file them yourself')
  })
})

describe('the paper about a talk that did not take place', () => {
  const missed = { ...releasedWaits, talked: 'never', refused: 'no' }
  it('is a record where the order limits filings, with one message', () => {
    const words = sheet(missed, '2026-04-10')
    expect(words).toContain(
      'It is your record. The order limits filings about the motion. Read its words before you send it to the court: asking for more time or giving notice is your choice.',
    )
    expect(words).toContain('Record: says that no conference took place')
    expect(words).not.toMatch(/\bNotice:/)
  })
  it('is a notice where nothing is barred', () => {
    const words = sheet({ ...missed, orderOtherFilings: fact(null) }, '2026-04-10')
    expect(words).toContain('Notice: tells the court that no conference took place')
    expect(words).not.toContain('your record. The order')
  })
})

describe('before there is an order, in the Eastern District', () => {
  const rule =
    'In this court E.D. Cal. L.R. 251(b) may also ask for a joint statement and a hearing.'
  it('the local rule may ask for more, unless an order excuses it', () => {
    expect(sheet(plans, '2026-03-20')).toContain(rule)
    expect(sheet(excused, '2026-03-20')).not.toContain(rule)
    expect(sheet({ ...plans, orderCourt: fact('casd') }, '2026-03-20')).not.toContain('251(b)')
  })
  it('name a date that could not be counted', () => {
    const also = fact([{ count: 48, unit: 'hours', from: 'conference' }])
    expect(sheet({ ...released, orderPaperDue: also })).toContain(
      'The order also sets this: 48 hours after the conference. It could not be counted',
    )
  })
})
