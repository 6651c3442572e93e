import { describe, expect, it } from 'vitest'
import { jointPaperDigest } from '#documents/joint-paper.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { localRule251Cases } from '../fixtures/cases/local-rule-251.ts'
import { list } from '../fixtures/cases/parts.ts'
import { agreed, prisoner, released } from '../fixtures/cases.ts'
import { textOf, wordsOf } from './printed.ts'

const today = '2026-03-16'
const letter = (answers: Answers, day = today) => wordsOf('cover-letter', answers, day)
const fact = (value: unknown) => ({ value, quote: null, from: 'typed' })

describe('golden letters with a draft, to be reviewed as text', () => {
  it('resolved in part, to be filed by counsel', async () => {
    const text = textOf('cover-letter', released, today)
    await expect(text).toMatchFileSnapshot('./golden/cover-letter-released.txt')
  })
  it('not resolved, signed with a pen', async () => {
    const text = textOf('cover-letter', prisoner, '2026-05-01')
    await expect(text).toMatchFileSnapshot('./golden/cover-letter-prisoner.txt')
  })
})

describe('the letter with the draft', () => {
  it('names the draft by title, day and text, as the draft names itself', () => {
    const name = /Text ([0-9a-f-]{9})/.exec(wordsOf('joint-statement', released, today))?.[1]
    expect(letter(released)).toContain(
      `Enclosed is the Joint Statement Regarding Meet and Confer Conference, draft of March 16, 2026, text ${name}.`,
    )
  })
  it('asks for review, for the open places, and for any changed text back', () => {
    const words = letter(released)
    expect(words).toContain('Please review it, complete the places left open for you')
    expect(words).toContain('send the changed text back to me for review before anything is filed')
    expect(words).toContain('“(as authorized on …)”')
    const pen = { ...released, orderElectronicSignature: fact(null) }
    expect(letter(pen)).not.toMatch(/as authorized on|electronic signature/)
  })
  it('holds no mark of a signature', () => {
    expect(letter(released)).not.toContain('/s/')
  })
  it('names the day to file by with its weekday, and who files', () => {
    expect(letter(released)).toContain(
      'It is counsel for Defendants who files it. By my count the last day is Thursday, March 19, 2026.',
    )
    expect(letter({ ...released, orderFiler: fact('plaintiff') })).toContain('I file it, once')
    expect(letter({ ...released, orderFiler: fact('both') })).toContain('tells both sides')
    expect(letter({ ...released, orderFiler: fact(null) })).toContain('who of us files it')
  })
  it('gives a day that has passed and concedes nothing', () => {
    const words = letter(released, '2026-03-25')
    expect(words).toContain('The last day by my count: Thursday, March 19, 2026.')
    expect(words).not.toMatch(/last day was|missed|passed/)
  })
  it('gives both readings where several talks can start the count', () => {
    const talks = list(
      'conferences',
      { date: '2026-03-12', how: 'telephone' },
      { date: '2026-03-16', how: 'telephone' },
    )
    expect(letter({ ...released, conferences: talks }, '2026-03-20')).toContain(
      'Counted from the first conference, Thursday, March 19, 2026; from the last, Monday, March 23, 2026. The order does not say which.',
    )
  })
  it('asks for a telephone call or an e-mail on the day itself, and on no other', () => {
    const asks = 'That is today. Please telephone or e-mail today: '
    expect(letter(released, '2026-03-19')).toContain(`${asks}me, 559-555-0101, [your e-mail`)
    expect(letter(prisoner, '2026-05-05')).toContain(`${asks}the litigation coordinator, `)
    expect(letter(released, '2026-03-18')).not.toContain(asks)
  })
  it('says what was promised, as the person understood it', () => {
    expect(letter(released)).toContain(
      'No. 2: Plaintiff will serve a further response by April 10, 2026.',
    )
    expect(letter(prisoner, '2026-05-01')).not.toContain('settled')
  })
  it('argues nothing: what is still at issue is not in it', () => {
    expect(letter(released)).not.toMatch(/No\. 9\(a\)|at issue/)
  })
})

describe('how the person signs', () => {
  it('with a pen', () => {
    expect(letter(prisoner, '2026-05-01')).toContain('I sign with a pen, on the signature page.')
  })
  it('electronically only as the order allows, and not before this text was approved', () => {
    expect(letter(released)).toContain(
      'as the order allows, once the text is final. I have not yet',
    )
    const joint = agreed(released)
    const digest = jointPaperDigest(fold(joint, { today }).live)
    const signed = { ...joint, signApproval: { digest, on: '2026-03-15' } }
    expect(letter(signed)).toContain('I signed this text electronically on March 15, 2026')
    const changed = { ...signed, goodFaith: 'mine' }
    expect(letter(changed)).not.toContain('I signed')
  })
  it('not at all as written, with a place for the words that are asked for', () => {
    const words = letter({ ...released, willSign: 'not-as-written' })
    expect(words).toContain('I do not sign the text as it is written.')
    expect(words).toContain('[the words to change, and the words you ask for: ________]')
    expect(words).toContain('This draft is for discussion.')
    expect(words).not.toMatch(/I sign with a pen|and sign\.|signature page/)
  })
})

describe('in a case under Local Rule 251', () => {
  it('names the statement of that rule', () => {
    const { answers = {}, today: day = today } =
      localRule251Cases['like Wagnon: subpoenas before a hearing'] ?? {}
    expect(letter(answers, day)).toContain('Enclosed is the Joint Statement re Discovery')
  })
})
