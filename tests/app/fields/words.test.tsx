import { describe, expect, it } from 'vitest'
import { FactControl } from '#app/fields/FactControl.tsx'
import { Field } from '#app/fields/Field.tsx'
import { boxOf } from '#app/fields/names.ts'
import { plainSaid, sayAnswer } from '#app/fields/say.ts'
import { troublesOf } from '#app/fields/troubles.ts'
import { fieldWords } from '#app/fields/words.ts'
import type { Live } from '#law/vocabulary.ts'
import { html } from './form.ts'

const none: Live = { orderText: { how: 'none', text: '' } }
const fact = { value: null, quote: null, from: 'typed' } as const

describe('the words of a question', () => {
  it('are the procedure’s own where it has some, and the plain ones elsewhere', () => {
    const [plain, own] = [fieldWords('en'), fieldWords('en', none)]
    expect(plain.ask('orderCourt.title')).toBe('Which court made the order?')
    expect(own.ask('orderCourt.title')).toBe('Which court is your case in?')
    expect(own.ask('orderCourt.short')).toBe(plain.ask('orderCourt.short'))
    expect(fieldWords('en', { orderKind: 'reimposed' }).ask('orderCourt.title')).toBe(
      plain.ask('orderCourt.title'),
    )
    expect(own.ask('role.nothing')).toBeNull()
  })

  it('hold the order’s own words of an item, marked as English in a Spanish page', () => {
    const items = ['a plan for <b>next</b> steps', 'the date of each conference']
    const live: Live = {
      orderKind: 'as-ordered',
      orderContents: { value: items, quote: null, from: 'typed' },
    }
    const markup = html(<Field id="item1" words={fieldWords('es', live)} />)
    expect(markup).toContain('<bdi lang="en">a plan for &lt;b&gt;next&lt;/b&gt; steps</bdi>')
    expect(fieldWords('en', live).ask('item2.title')).toContain('the date of each conference')
    expect(fieldWords('en').ask('item9.title')).not.toContain('{{')
  })

  it('speak of no order where there is none yet', () => {
    const words = fieldWords('en', none)
    const markup = html(
      <FactControl
        id="orderJudge"
        of="words"
        box={boxOf('orderJudge')}
        value={fact}
        words={words}
      />,
    )
    expect(markup).toContain('I do not know this')
    expect(plainSaid(sayAnswer('orderJudge', fact, words), words.lang)).toBe('I do not know this')
    const problems = [{ path: ['value'], code: 'required' }]
    const [told] = troublesOf('orderJudge', { ...fact, value: '' }, problems, words)
    expect(told?.text).toContain('I do not know this')
    expect(`${markup}${told?.text}`).not.toMatch(/order does not say/)
  })
})
