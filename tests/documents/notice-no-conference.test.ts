import { describe, expect, it } from 'vitest'
import { noticeNoConference } from '#documents/notice-no-conference.ts'
import { renderText } from '#documents/render/text.ts'
import type { Answers, Live } from '#law/vocabulary.ts'
import { inventedCase } from '../fixtures/invented-case.ts'
import * as alone from '../fixtures/signed-alone.ts'

const { barred, citationsIn, list, liveOf, noTalk, printable, today, wordsOf } = alone

const built = (answers: Answers) => noticeNoConference(liveOf(answers), today)
const textOf = (answers: Answers) => wordsOf(built(answers)).replace(/ \* /g, ' ')
const golden = (name: string) => `./golden/notice-no-conference-${name}.txt`
const typed = (value: unknown) => ({ value, quote: null, from: 'typed' })
const talks = (date: string, how: string | null) => ({
  talked: 'yes',
  conferences: list({ date, how, people: null, minutes: null }),
})

describe('golden notices, to be reviewed as text', () => {
  it('a notice to file', async () => {
    await expect(renderText(built(noTalk))).toMatchFileSnapshot(golden('to-file'))
  })
  it('a record that is not for filing', async () => {
    await expect(renderText(built(barred))).toMatchFileSnapshot(golden('record'))
  })
})

describe('an order that bars other filings', () => {
  it('turns the notice into a record that is not for filing', () => {
    const paper = built(barred)
    expect(paper.forFiling).toBe(false)
    expect(paper.form).toBe('plain')
    expect(paper.title).toBe('Record: no conference took place')
    expect(paper.footer).toContain('Not for filing')
  })
  it('is told on top, with its own words', () => {
    const text = textOf(barred)
    expect(text).toContain('allows no other filings about the motion unless the Court orders one')
    expect(text).toContain('“No additional filings are permitted in this invented case.”')
    expect(text.indexOf('no other filings')).toBeLessThan(text.indexOf('I, Pat Sample'))
  })
  it('is told without a quote when it was typed', () => {
    const text = textOf({ ...barred, orderOtherFilings: typed(true) })
    expect(text).toContain('unless the Court orders one. This is a record')
  })
})

describe('an order that is silent about other filings', () => {
  it('leaves a notice that can be filed', () => {
    const paper = built(noTalk)
    expect(paper.forFiling).toBe(true)
    expect(paper.form).toBe('pleading')
    expect(paper.title).toBe('Notice Regarding Conference')
  })
})

describe('what the notice says', () => {
  it('is facts: the order, its day, that there was no conference, and what was done', () => {
    const text = textOf(noTalk)
    expect(text).toContain('The Court’s order of May 1, 2026 (ECF No. 40) directs the parties')
    expect(text).toContain('sets for the first contact about a conference was May 22, 2026')
    expect(text).toContain('As of June 1, 2026, no conference as directed by the order has taken')
    expect(text).toContain('On May 4, 2026, I sent a letter')
    expect(text).toContain('I remain available to confer.')
  })
  it('says whom the order told to begin, and by which day', () => {
    expect(textOf(noTalk)).toMatch(
      /The order directs Defendants to make the first contact about a conference\. \d+\. Counted under .* was May 22, 2026/,
    )
    const both = { orderInitiator: typed('both'), orderConferDue: typed(null) }
    expect(textOf({ ...noTalk, ...both })).toContain(
      'directs the parties to initiate the conference.',
    )
    expect(textOf({ ...noTalk, orderInitiator: typed(null) })).not.toContain('The order directs')
  })
  it('leaves it to a pen what came from the other side, and never assumes that nothing came', () => {
    const open =
      'Any other calls, letters or contacts received from counsel for Defendants by June 1, 2026: [each'
    for (const answers of [noTalk, barred]) {
      expect(textOf(answers)).toContain(open)
      expect(textOf(answers)).not.toContain('no answer')
    }
    const silent = {
      ...noTalk,
      orderKind: 'local-rule-251',
      refused: 'no-answer',
      exception: 'none',
    }
    expect(textOf(silent)).toContain(open)
    const mine = list({ ...alone.attempts.rows[1] })
    expect(textOf({ ...noTalk, attempts: mine })).toContain(' Calls, letters or contacts received')
    expect(textOf({ ...silent, attempts: mine })).toContain(
      'As of June 1, 2026, I have received no answer.',
    )
  })
  it('tells a lockdown as a fact, and not as what kept anybody from a call', () => {
    expect(textOf(noTalk)).toContain('Lockdown (May 5, 2026, to May 9, 2026). What I did about it:')
    expect(textOf(noTalk)).not.toContain('stood in the way')
  })
  it('asks for nothing and blames nobody', () => {
    const words = /request(?:s|ed)? that|respectfully|should|fail|refus|fault|sanction|extension/i
    expect(textOf(noTalk)).not.toMatch(words)
    expect(textOf(barred)).not.toMatch(words)
  })
  it('names the day for the paper when the order names none for the talk', () => {
    const text = textOf({
      ...noTalk,
      orderConferDue: typed(null),
      orderPaperDue: typed([{ count: 24, unit: 'days', from: 'service' }]),
    })
    expect(text).toContain('sets for the parties’ paper was May 26, 2026')
  })
  it('copies a date certain as the order sets it', () => {
    const text = textOf({
      ...noTalk,
      orderConferDue: typed({ date: '2026-05-24', act: 'confer' }),
    })
    expect(text).toContain('The last day that the order sets for the conference was May 24, 2026.')
  })
  it('leaves the day open when the order has none that can be counted', () => {
    const text = textOf({ ...noTalk, orderConferDue: typed(null), orderPaperDue: typed(null) })
    expect(text).toContain('[last day for the conference')
  })
  it('tells letters and talks before the order as what they were', () => {
    expect(textOf({ ...noTalk, ...talks('2026-05-11', 'letter') })).toContain(
      'On May 11, 2026, there was contact with counsel for Defendants by letter only.',
    )
    const early = textOf({ ...noTalk, ...talks('2026-04-20', 'telephone') })
    expect(early).toContain('On April 20, 2026, counsel for Defendants and I spoke by telephone.')
    expect(early).toContain('no conference as directed by the order has taken place')
    expect(early).not.toMatch(/\bconferred\b/)
  })
  it('does not say that there was no conference while that is not certain', () => {
    const text = textOf({ ...barred, ...talks('2026-05-11', null) })
    expect(text).not.toMatch(/no conference/)
    expect(text).toContain('[whether a conference took place')
    const held = wordsOf(noticeNoConference(inventedCase as unknown as Live, '2026-01-05'))
    expect(held).not.toMatch(/no conference/)
  })
  it('cites nothing but what may be printed', () => {
    const cited = citationsIn(textOf(noTalk))
    expect(cited).toContain('Fed. R. Civ. P. 6(a)')
    for (const one of cited) expect(printable).toContain(one)
  })
})
