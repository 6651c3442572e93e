import { describe, expect, it } from 'vitest'
import { affidavit } from '#documents/affidavit.ts'
import { renderText } from '#documents/render/text.ts'
import type { Answers } from '#law/vocabulary.ts'
import * as alone from '../fixtures/signed-alone.ts'

const { attempts, citationsIn, list, liveOf, printable, today, unanswered, unsigned, wordsOf } =
  alone

const built = (answers: Answers) => affidavit(liveOf(answers), today)
const textOf = (answers: Answers) => wordsOf(built(answers))
const golden = (name: string) => `./golden/affidavit-${name}.txt`

describe('golden declarations for a local rule statement, to be reviewed as text', () => {
  it('the other side does not answer', async () => {
    await expect(renderText(built(unanswered))).toMatchFileSnapshot(golden('no-answer'))
  })
  it('the two sides talked, and the other side will not sign', async () => {
    await expect(renderText(built(unsigned))).toMatchFileSnapshot(golden('will-not-sign'))
  })
})

describe('what the declaration says', () => {
  it('is only what was told about the other side', () => {
    expect(textOf(unanswered)).toContain('I have received no answer from counsel for Defendants.')
    expect(textOf(unanswered)).not.toContain('declined')
    expect(textOf({ ...unanswered, refused: 'refused' })).toContain(
      'Counsel for Defendants declined to confer.',
    )
    expect(textOf(unsigned)).toContain('declined to sign the Joint Statement')
    expect(textOf(unsigned)).not.toContain('declined to confer')
  })
  it('leaves the answer open when the log has a letter from the other side', () => {
    const text = textOf({ ...unanswered, attempts })
    expect(text).not.toContain('received no answer')
    expect(text).toContain('[whether the other side answered the request for a conference')
  })
  it('is open where nobody declined', () => {
    expect(textOf({ ...unanswered, refused: 'no' })).toContain(
      '[whether the other side declined to confer or to sign, and when',
    )
  })
  it('tells a conference only after one took place', () => {
    expect(textOf(unsigned)).toContain('I conferred with counsel for Defendants by telephone.')
    expect(textOf(unanswered)).not.toMatch(/\bconferred\b/)
  })
  it('has the hearing under the title', () => {
    expect(built(unanswered).blocks).toContainEqual(
      expect.objectContaining({
        kind: 'caption',
        under: [[expect.objectContaining({ text: 'Hearing: June 30, 2026' })]],
      }),
    )
  })
  it('ends under penalty of perjury, with a place for a pen', () => {
    expect(textOf(unsigned)).toContain('I declare under penalty of perjury')
    expect(textOf(unsigned)).not.toContain('/s/')
  })
  it('tells talks, letters and calls in the order of their days', () => {
    const text = textOf(unsigned)
    const days = ['May 4, 2026', 'May 20, 2026', 'May 26, 2026'].map((day) => text.indexOf(day))
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(days).not.toContain(-1)
  })
  it('leaves it to a pen when the draft went out and what counsel answered, after a refusal to sign', () => {
    const text = textOf(unsigned)
    for (const name of ['day the draft was sent', 'how it was sent', 'what counsel answered, in'])
      expect(text).toContain(`[${name}`)
    expect(textOf(unanswered)).not.toContain('the draft was sent')
  })
  it('stays a draft while a contention is missing', () => {
    expect(built(unanswered).draft).not.toBeNull()
    expect(built(unsigned).draft).not.toBeNull()
  })
  it('lists what was resolved, apart from what is in dispute', () => {
    const [first, second] = (unsigned.disputes as { rows: [object, object] }).rows
    const disputes = list({ ...first, status: 'withdrawn' }, second)
    const paper = built({ ...unsigned, resolved: 'part', disputes })
    const text = wordsOf(paper)
    expect(text).toMatch(/Resolved: \d+\. Plaintiff’s .*No\. 3: the request was withdrawn\./)
    expect(text.indexOf('Resolved:')).toBeLessThan(text.indexOf('Issues in dispute'))
    expect(text).not.toContain('The reports show who had the key')
    const labels = paper.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.label) : [],
    )
    expect(labels).toEqual(labels.map((_, at) => `${at + 1}.`))
    expect(textOf(unsigned)).not.toContain('Resolved:')
  })
  it('does not say that a request is in dispute when nobody said so', () => {
    const [first] = (unsigned.disputes as { rows: object[] }).rows
    const text = textOf({ ...unsigned, disputes: list({ ...first, status: null }) })
    expect(text).toContain('[whether this request is settled or still at issue')
  })
  it('blames nobody', () => {
    const blame = /refus|fail(?:ed|ure|s) to|bad faith|unreasonabl|stonewall|delay/i
    for (const answers of [unanswered, unsigned]) expect(textOf(answers)).not.toMatch(blame)
  })
})

describe('issues and contentions', () => {
  it('are each request by its number and the words the person wrote about it', () => {
    expect(textOf(unsigned)).toContain('Set One, No. 4.')
    expect(textOf(unsigned)).toContain('I contend: The reports show who had the key.')
  })
  it('never quote what is confidential', () => {
    expect(textOf(unsigned)).toContain('Set One, No. 7.')
    expect(textOf(unsigned)).not.toMatch(/secret|memorandum/)
    expect(textOf(unsigned)).toContain('[your contention, without the confidential words')
  })
  it('leave the contention open where only the number is known', () => {
    expect(textOf(unanswered)).toContain('[your contention on this request')
  })
  it('are open when no request was named', () => {
    expect(textOf({ ...unanswered, topics: list() })).toContain(
      '[each request in dispute, by its number',
    )
  })
  it('are counted on from the efforts', () => {
    const labels = built(unsigned).blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.label) : [],
    )
    expect(labels).toEqual(labels.map((_, at) => `${at + 1}.`))
  })
})

describe('citations', () => {
  it('are none but those that may be printed, and never L.R. 251(d)', () => {
    for (const answers of [unanswered, unsigned]) {
      const cited = citationsIn(textOf(answers))
      expect(cited).toContain('E.D. Cal. L.R. 251(c)')
      for (const one of cited) expect(printable).toContain(one)
    }
  })
  it('are left out in another court', () => {
    const nevada = { ...unanswered, orderCourt: { value: 'nvd', quote: null, from: 'typed' } }
    expect(textOf(nevada)).not.toContain('E.D. Cal.')
  })
})
