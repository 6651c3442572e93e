import { describe, expect, it } from 'vitest'
import { troublesOf } from '#app/fields/troubles.ts'
import { fieldWords } from '#app/fields/words.ts'
import { type Lang, languages, listedLanguages } from '#app/i18n/languages.ts'
import { wordsOf } from '#app/i18n/translate.ts'
import { parseAnswer } from '#law/schema.ts'
import { isQuestionId, type QuestionId, vocabulary } from '#law/vocabulary.ts'
import { leaves } from './leaves.ts'

const today = '2017-11-16'
const ids = Object.keys(vocabulary).filter(isQuestionId)

const long = 'word '.repeat(100_000)
const days = ['', 'soon', '2017-12-24', '1970-01-01', '2150-01-01']
const typedDays = [
  { month: '', day: '', year: '' },
  { month: 'noon', day: '1', year: '2017' },
  { month: '2', day: '30', year: '2017' },
  { month: '2', day: '99', year: '2017' },
  { month: '2', day: '3', year: '17' },
  { month: '2', day: '3', year: '2017', unknown: true },
]
const odd = ['', ...days, ...typedDays, 'x\u202ey', long, 'a\n'.repeat(90), 7, null, [], {}]

/** One answer that is refused for each odd value: bare, as a fact, and as each part of a list. */
function refused(id: QuestionId): readonly unknown[] {
  const field = vocabulary[id]
  const parts = 'parts' in field ? Object.keys(field.parts) : []
  const none = Object.fromEntries(parts.map((part) => [part, null]))
  return odd.flatMap((value): unknown[] => [
    value,
    { value, quote: null, from: 'typed' },
    { value: [value], quote: null, from: 'typed' },
    { value: { count: value, unit: 'days', from: 'order' }, quote: null, from: 'typed' },
    { value: [{ date: value }], quote: null, from: 'typed' },
    { how: 'pasted', text: value },
    ...parts.flatMap((part) => [
      { ...none, [part]: value },
      { rows: [{ ...none, id: 'r1', [part]: value }], complete: true },
      { rows: [{ ...none, id: 'r1', [part]: { words: value, lang: 'en' } }], complete: true },
    ]),
    { rows: Array.from({ length: 200 }, (_, i) => ({ ...none, id: `r${i}` })), complete: true },
  ])
}

/** Every sentence a refusal can be: the words of a language, with anything for a placeholder. */
const sentences = (lang: Lang): readonly RegExp[] =>
  [...leaves(wordsOf(lang).getResourceBundle(languages[lang].tag, 'fields'))]
    .filter(([key]) => /^(errors|dayErrors)\./.test(key) && !/\.(at|inRow)$/.test(key))
    .map(([, text]) => {
      const pieces = text.split(/\{\{[^}]*\}\}/)
      const safe = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      return new RegExp(`^${safe.join('[^]*')}$`)
    })

for (const { id: lang, name } of listedLanguages) {
  describe(`a refused answer, in ${name}`, () => {
    const words = fieldWords(lang)
    const known = sentences(lang)

    for (const id of ids) {
      it(`to ${id} is told in a sentence of that language`, () => {
        const told = refused(id).flatMap((raw) => {
          const parsed = parseAnswer(id, raw, today)
          return parsed.ok ? [] : troublesOf(id, raw, parsed.problems, words)
        })
        const texts = [...new Set(told.map(({ text }) => text))]
        expect(texts.length).toBeGreaterThan(0)
        expect(texts.filter((text) => !known.some((one) => one.test(text)))).toEqual([])
      })
    }
  })
}
