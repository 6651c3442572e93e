import { describe, expect, it } from 'vitest'
import { proofOfService } from '#documents/proof-of-service.ts'
import { renderText } from '#documents/render/text.ts'
import type { Answers } from '#law/vocabulary.ts'
import * as alone from '../fixtures/signed-alone.ts'

const { attempted, citationsIn, conferred, counsel, list, liveOf, noTalk } = alone
const { printable, today, unanswered, unsigned, wordsOf } = alone

const built = (answers: Answers) => proofOfService(liveOf(answers), today)
const textOf = (answers: Answers) => wordsOf(built(answers))
const golden = (name: string) => `./golden/proof-of-service-${name}.txt`

describe('golden proofs of service, to be reviewed as text', () => {
  it('a certification, mailed from a prison', async () => {
    await expect(renderText(built(conferred))).toMatchFileSnapshot(golden('held'))
  })
  it('a declaration, mailed by a released person', async () => {
    await expect(renderText(built(unsigned))).toMatchFileSnapshot(golden('released'))
  })
})

describe('the papers served', () => {
  it('are those that the person files here', () => {
    expect(textOf(conferred)).toContain('1. Certification of Good-Faith Effort to Confer')
    expect(textOf(attempted)).toContain('1. Certification of Good-Faith Effort to Confer')
    expect(textOf(noTalk)).toContain('1. Notice Regarding Conference')
    const agreed = textOf({ ...unsigned, theySign: 'yes' })
    expect(agreed).toContain('1. Joint Statement re Discovery Disagreement')
  })
  it('are the declaration alone where the other side will not sign the joint paper', () => {
    const text = textOf(unsigned)
    expect(text).toContain('1. Declaration Regarding the Joint Statement re Discovery Disagreement')
    expect(text).toContain('2. [title of each other paper')
  })
  it('have the title that the paper itself has', () => {
    expect(textOf(alone.excused)).toContain('1. Declaration Regarding the Duty to Confer')
  })
  it('leave a place for the motion that a certification goes with', () => {
    expect(textOf(conferred)).toContain('[title of the motion, and title of each other paper')
  })
})

describe('the persons served', () => {
  it('are named with their full address on one line', () => {
    expect(textOf(conferred)).toContain(
      'Imogen Placeholder, attorney for Defendants, Invented Office of Counsel, 1 Example Plaza, Sacramento, CA 90000',
    )
  })
  it('are open places where a name or an address is not known', () => {
    const bare = list({ ...counsel, name: null, firm: null, address: null })
    expect(textOf({ ...conferred, signers: bare })).toContain('[name of the person served')
    expect(textOf({ ...conferred, signers: bare })).toContain('[full mailing address')
    expect(textOf({ ...conferred, signers: list() })).toContain('[name of each person served')
  })
})

describe('how it was mailed', () => {
  it('is through staff for a person who is held', () => {
    const text = textOf(conferred)
    expect(text).toContain('handed it to staff of Invented State Prison for mailing by U.S. Mail')
    expect(text).toContain('[date the envelope was handed to staff')
  })
  it('is in the mail for a person who is not', () => {
    expect(textOf(unanswered)).toContain('deposited it in the U.S. Mail at [city and state')
    expect(textOf(unanswered)).not.toContain('staff of')
  })
  it('leaves the postage for the person to write', () => {
    for (const answers of [conferred, unanswered])
      expect(textOf(answers)).toContain(
        'with postage: [first-class postage prepaid, or how it was paid: ________], and',
      )
  })
  it('never has a date filled in for the person', () => {
    expect(textOf(conferred)).not.toContain('June 1, 2026')
  })
  it('is stated under penalty of perjury, with the rules and no others', () => {
    const text = textOf(conferred)
    expect(text).toContain('I declare under penalty of perjury')
    expect(citationsIn(text)).toEqual(['Fed. R. Civ. P. 5(b)(2)(C)', 'Fed. R. Civ. P. 5(d)(1)'])
    for (const one of citationsIn(text)) expect(printable).toContain(one)
  })
})
