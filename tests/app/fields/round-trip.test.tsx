import { describe, expect, it } from 'vitest'
import { Field } from '#app/fields/Field.tsx'
import { readForm } from '#app/fields/read.ts'
import { plainSaid, sayAnswer } from '#app/fields/say.ts'
import { fieldWords } from '#app/fields/words.ts'
import { allLanguages } from '#app/i18n/languages.ts'
import { parseAnswer } from '#law/schema.ts'
import { type QuestionId, type Value, vocabulary } from '#law/vocabulary.ts'
import { html, submit } from './form.ts'
import { samples } from './samples.ts'

const today = '2017-11-21'
const ids = Object.keys(vocabulary) as QuestionId[]
const cases = ids.flatMap((id) => samples[id].map((value) => ({ id, value })))
const button = (value: unknown): readonly [string, string] => [
  'do',
  (value as { complete?: boolean } | null)?.complete ? 'done' : 'add',
]

describe.each(allLanguages)('in $name', ({ id: lang }) => {
  const words = fieldWords(lang)

  it.each(cases)('$id comes back as it was: $value', ({ id, value }) => {
    const markup = html(<Field id={id} value={value} words={words} digest="0123456789abcdef" />)
    const raw = readForm(id, submit(markup, button(value)), { today, lang, stored: value })
    expect(parseAnswer(id, raw, today)).toEqual({ ok: true, value })
  })

  it.each(cases.filter(({ value }) => !/"read"|"pdf"|"scan"/.test(JSON.stringify(value))))(
    '$id comes back with nothing stored: $value',
    ({ id, value }) => {
      const at = value as { on?: string } | null
      const markup = html(<Field id={id} value={value} words={words} digest="0123456789abcdef" />)
      const raw = readForm(id, submit(markup, button(value)), { today: at?.on ?? today, lang })
      expect(parseAnswer(id, raw, today)).toEqual({ ok: true, value })
    },
  )

  it.each(cases)('$id can be said back: $value', ({ id, value }) => {
    const said = plainSaid(sayAnswer(id, value as Value<QuestionId>, words), words.lang)
    expect(said).not.toBe('')
    expect(said).not.toMatch(/undefined|null|NaN|\{\{|\[object/)
  })

  it.each(ids)('%s is shown empty, and posted untouched answers nothing false', (id) => {
    const markup = html(<Field id={id} words={words} digest="0123456789abcdef" />)
    const raw = readForm(id, submit(markup), { today, lang })
    const parsed = parseAnswer(id, raw, today)
    const open = ['text', 'prose', 'record', 'rows', 'approval'].includes(vocabulary[id].kind)
    expect(parsed.ok).toBe(open)
  })
})

describe('the page of a question', () => {
  const words = fieldWords('en')

  it.each(ids)(
    '%s has one id for each thing, and every label and description leads somewhere',
    (id) => {
      for (const value of [undefined, ...samples[id]]) {
        const markup = html(<Field id={id} value={value} words={words} digest="0123456789abcdef" />)
        const found = [...markup.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])
        expect(new Set(found).size).toBe(found.length)
        const pointed = [
          ...markup.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g),
        ]
        for (const [, list = ''] of pointed)
          for (const one of list.split(' ')) expect(found).toContain(one)
        expect(markup).not.toMatch(/ required| style=| maxLength|undefined/)
        const boxes = [...markup.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map((m) => m[0])
        for (const box of boxes.filter((b) => !b.includes('type="hidden"'))) {
          const own = /\sid="([^"]+)"/.exec(box)?.[1]
          expect(markup.includes(`for="${own}"`) || box.includes('aria-labelledby=')).toBe(true)
        }
      }
    },
  )

  it('puts the title in the legend of a group and in the label of a single box', () => {
    expect(html(<Field id="role" words={words} />)).toMatch(/<legend>.*<h1 .*<\/h1><\/legend>/)
    expect(html(<Field id="caseNumberNow" words={words} />)).toMatch(
      /<h1 [^>]*><label for="f-caseN/,
    )
    expect(html(<Field id="role" words={words} level={2} number={13} />)).toContain('Question 13')
  })

  it('keeps a half-spoken answer in its own direction, and never as markup', () => {
    const value = { words: '<script>x</script>', lang: 'es' }
    const markup = html(<Field id="ownWords" value={value} words={words} />)
    expect(markup).toContain('&lt;script&gt;')
    expect(markup).toMatch(/<textarea[^>]*dir="auto"[^>]*lang="es"/)
  })
})
