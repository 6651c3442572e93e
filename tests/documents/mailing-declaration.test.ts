import { describe, expect, it } from 'vitest'
import { mailingDeclaration } from '#documents/mailing-declaration.ts'
import { renderText } from '#documents/render/text.ts'
import type { Answers } from '#law/vocabulary.ts'
import * as alone from '../fixtures/signed-alone.ts'

const { citationsIn, conferred, lettersOnly, liveOf, noTalk, today, unsigned, wordsOf } = alone

const built = (answers: Answers) => mailingDeclaration(liveOf(answers), today)
const textOf = (answers: Answers) => wordsOf(built(answers))

describe('a declaration of mailing', () => {
  it('reads as this golden text', async () => {
    await expect(renderText(built(conferred))).toMatchFileSnapshot(
      './golden/mailing-declaration-prison.txt',
    )
  })
  it('throws for a released person, and when custody is not known', () => {
    expect(() => built(unsigned)).toThrow(RangeError)
    expect(() => built({ ...conferred, custody: 'never' })).toThrow(RangeError)
    expect(() => mailingDeclaration({}, today)).toThrow(RangeError)
  })
  it('is made for a person in prison, in jail or detained', () => {
    for (const custody of ['prison', 'jail', 'detained'])
      expect(textOf({ ...conferred, custody })).toContain('I am held at Invented State Prison.')
  })
  it('has the clerk’s address where it was read, and a blank elsewhere', () => {
    expect(textOf(conferred)).toContain('2500 Tulare Street, Room 1501, Fresno, CA 93721')
    expect(textOf(lettersOnly)).toContain('[the clerk’s mailing address')
  })
  it('uses the newer number when the case has one', () => {
    const moved = { ...noTalk, caseNumberNewest: 'changed', caseNumberNow: '2:26-cv-00000-AAA' }
    expect(textOf(moved)).toContain('501 I Street, Suite 4-200, Sacramento, CA 95814')
  })
  it('leaves the day, the officer and the legal mail for the person to write', () => {
    const text = textOf(conferred)
    expect(text).toContain('On [date the envelope was handed over')
    expect(text).toContain('with postage: [first-class postage prepaid, or how it was paid')
    expect(text).toContain('[name of the officer or staff member')
    expect(text).toContain('[I used it, or I did not use it, or there is none')
    expect(text).not.toContain('June 1, 2026')
  })
  it('claims nothing about the law', () => {
    expect(citationsIn(textOf(conferred))).toEqual([])
    expect(textOf(conferred)).not.toMatch(/deemed|mailbox|Houston/)
  })
})
