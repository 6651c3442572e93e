import { describe, expect, it } from 'vitest'
import { buildPaper } from '#documents/papers.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { beforeFilingCases } from '../fixtures/cases/before-filing.ts'
import { prisoner } from '../fixtures/cases.ts'
import { textOf, wordsOf } from './printed.ts'

const today = '2026-05-01'
const page = (answers: Answers) => wordsOf('signature-page', answers, today)
const nameOf = (words: string) => /text ([0-9a-f]{4}-[0-9a-f]{4})/.exec(words)?.[1]

describe('the signature page', () => {
  it('reads like this', async () => {
    const text = textOf('signature-page', prisoner, today)
    await expect(text).toMatchFileSnapshot('./golden/signature-page-prisoner.txt')
  })
  it('names the paper, the day of the draft and its text, at its head and in its words', () => {
    const words = page(prisoner)
    const name = nameOf(words)
    expect(words).toContain(
      `Signature page to Joint Statement Regarding Meet and Confer Conference, draft of May 1, 2026, text ${name}.`,
    )
    expect(words).toContain(`DRAFT of May 1, 2026. Text ${name}.`)
  })
  it('leaves counsel room for their own statement, and nothing else', () => {
    expect(page(prisoner)).toContain(
      'This page belongs to that text. The places marked for counsel may be filled with counsel’s own statement; nothing else may change without my signature.',
    )
  })
  it('asks nobody for an electronic signature where the order does not allow it', () => {
    expect(page(prisoner)).toContain('[electronic signature of José Ñúñez')
    const silent = { value: null, quote: null, from: 'typed' }
    expect(page({ ...prisoner, orderElectronicSignature: silent })).toContain(
      '[signature of José Ñúñez',
    )
  })
  it('names the same text as the joint paper itself', () => {
    expect(wordsOf('joint-statement', prisoner, today)).toContain(`Text ${nameOf(page(prisoner))}.`)
  })
  it('names another text when a word of the joint paper changes', () => {
    const other = { ...prisoner, ownWords: { words: 'Other words.', lang: 'en' } }
    expect(nameOf(page(other))).not.toBe(nameOf(page(prisoner)))
  })
  it('is a draft for filing, with a place for each who signs', () => {
    const paper = buildPaper('signature-page', fold(prisoner, { today }).live, today)
    expect(paper).toMatchObject({ forFiling: true, form: 'pleading', draft: { date: today } })
    expect(paper.blocks.filter((block) => block.kind === 'signature')).toHaveLength(2)
  })
  it('is refused where the procedure has no joint paper', () => {
    const plans = beforeFilingCases['before filing: they talked']?.answers ?? {}
    expect(() => page(plans)).toThrow(RangeError)
  })
})
