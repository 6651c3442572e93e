import { describe, expect, it } from 'vitest'
import { ErrorSummary } from '#app/fields/ErrorSummary.tsx'
import { Field } from '#app/fields/Field.tsx'
import { troublesOf } from '#app/fields/troubles.ts'
import { fieldWords } from '#app/fields/words.ts'
import { parseAnswer } from '#law/schema.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import { html } from './form.ts'

const today = '2017-11-21'
const words = fieldWords('en')
const fact = (value: unknown) => ({ value, quote: null, from: 'typed' })

function refuse(id: QuestionId, raw: unknown) {
  const parsed = parseAnswer(id, raw, today)
  const problems = parsed.ok ? [] : parsed.problems
  const troubles = troublesOf(id, raw, problems, words)
  const markup = html(<Field id={id} value={raw} problems={problems} words={words} />)
  return { troubles, markup, summary: html(<ErrorSummary troubles={troubles} words={words} />) }
}

const refused: readonly (readonly [QuestionId, unknown, string, RegExp])[] = [
  ['role', null, 'f-role', /^Nothing is chosen yet/],
  ['role', 'judge', 'f-role', /^“judge” is not one of the answers/],
  ['caseNumberNow', 'x'.repeat(61), 'f-caseNumberNow', /^You typed 61 characters.*At most 60/],
  ['caseNumberNow', 'a\nb', 'f-caseNumberNow', /^You typed 2 lines/],
  ['caseNumberNow', 'a\u202eb', 'f-caseNumberNow', /hidden character/],
  ['ownWords', { words: 'x'.repeat(1501), lang: 'en' }, 'f-ownWords', /^You typed 1501 char/],
  ['servedOn', null, 'f-servedOn', /^No day is given yet/],
  ['servedOn', '2017-12-01', 'f-servedOn', /^You typed Friday, December 1, 2017.*not come yet/],
  [
    'servedOn',
    '1917-12-01',
    'f-servedOn-year',
    /^You typed Saturday, December 1, 1917.*before 1990/,
  ],
  ['orderDate', fact(''), 'f-orderDate', /tick “My order does not say this/],
  ['orderDate', fact('1917-12-01'), 'f-orderDate-year', /must be from 1990 to 2099/],
  ['orderEcf', fact('forty'), 'f-orderEcf', /^You typed “forty”/],
  ['orderMotionEcf', fact(['28', 'x']), 'f-orderMotionEcf', /^You typed “x”/],
  ['orderModes', fact([]), 'f-orderModes', /one or more/],
  ['orderConferDue', fact(''), 'f-orderConferDue-count', /still empty/],
  [
    'orderConferDue',
    fact({ count: 'twenty', unit: 'days', from: 'order', act: 'confer' }),
    'f-orderConferDue-count',
    /^You typed “twenty”/,
  ],
  [
    'orderConferDue',
    fact({ count: 21, unit: 'days', from: '', act: 'confer' }),
    'f-orderConferDue-start',
    /choose where the count starts/,
  ],
  [
    'orderPaperDue',
    fact([{ date: { month: 'Nov', day: '31', year: '2017' } }]),
    'f-orderPaperDue-0-date-day',
    /^You typed November 31, 2017/,
  ],
  ['orderHearing', fact('1917-12-01'), 'f-orderHearing-year', /must be from 1990 to 2099/],
  ['orderDisposition', fact(''), 'f-orderDisposition', /^Nothing is chosen yet/],
  ['orderSigners', fact('me'), 'f-orderSigners', /^“me” is not one of the answers/],
  ['orderPageLimit', fact('five'), 'f-orderPageLimit', /^You typed “five”/],
  ['orderPageLimit', fact(''), 'f-orderPageLimit', /tick “My order does not say this/],
  ['orderContents', fact([]), 'f-orderContents', /tick “My order does not say this/],
  ['orderContents', fact(Array(13).fill('x')), 'f-orderContents', /13 lines. At most 12 fit/],
  [
    'orderContents',
    fact(['a', 'x'.repeat(601)]),
    'f-orderContents',
    /^You typed 601 characters.*At most 600/,
  ],
  ['orderPaperDue', fact([]), 'f-orderPaperDue-0-count', /still empty/],
  ['orderText', { how: 'pasted', text: null }, 'f-orderText', /still empty/],
  ['requests', { rows: 'x', complete: false }, 'f-requests-group', /./],
]

describe('a refused answer', () => {
  it.each(refused)('%s %j is asked again at %s', (id, raw, at, sentence) => {
    const { troubles, markup, summary } = refuse(id, raw)
    expect(troubles.map((trouble) => trouble.at)).toEqual([at])
    expect(troubles[0]?.text).toMatch(sentence)
    expect(markup).toContain(`id="${at}"`)
    expect(markup).toContain(`id="${troubles[0]?.box}-msg"`)
    expect(summary).toContain(`href="#${at}"`)
    expect(summary).toContain('One thing to fix')
  })

  it('keeps an impossible day in its boxes and marks only the wrong one', () => {
    const { markup, troubles } = refuse('servedOn', { month: 'Nov', day: '31', year: '2017' })
    expect(troubles[0]?.text).toBe(
      'You typed November 31, 2017, and it is still here. November of that year has 30 days. Which day is it?',
    )
    expect(markup).toContain('value="Nov"')
    expect(markup.match(/aria-invalid/g)).toHaveLength(1)
    expect(markup).toMatch(/value="31"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*value="31"/)
  })

  it('names each part of a record that is wrong', () => {
    const me = { name: 'x'.repeat(121), number: null, facility: null, address: 'a\nb\nc\nd\ne' }
    const { troubles, summary } = refuse('me', { ...me, phone: null, email: null })
    expect(troubles.map((trouble) => trouble.at)).toEqual(['f-me-name', 'f-me-address'])
    expect(summary).toContain('2 things to fix')
  })

  it('shows nothing when all is well', () => {
    expect(html(<ErrorSummary troubles={[]} words={words} />)).toBe('')
  })
})
