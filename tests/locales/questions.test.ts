import { describe, expect, it } from 'vitest'
import { glossary } from '#app/chat/glossary.ts'
import { listedLanguages } from '#app/i18n/languages.ts'
import { resources } from '#app/i18n/resources.ts'
import type { Field, Part } from '#law/fields.ts'
import { vocabulary } from '#law/vocabulary.ts'
import { leaves } from './leaves.ts'

const fields: readonly (readonly [string, Field])[] = Object.entries(vocabulary)

/** The words that the pages read for one question. */
function wordsOf(id: string, field: Field): readonly string[] {
  const own = ['title', 'short', 'why']
  switch (field.kind) {
    case 'choice':
      return [
        ...own,
        ...field.options.flatMap((option) => [
          `options.${option}.label`,
          `options.${option}.detail`,
        ]),
      ].map((word) => `${id}.${word}`)
    case 'record':
    case 'rows':
      return [
        ...own,
        ...Object.entries(field.parts).flatMap(([name, part]) => wordsOfPart(name, part)),
      ].map((word) => `${id}.${word}`)
    case 'approval':
      return [...own, ...['label', 'detail', 'yes', 'no'].map((word) => `tick.${word}`)].map(
        (word) => `${id}.${word}`,
      )
    default:
      return own.map((word) => `${id}.${word}`)
  }
}

const wordsOfPart = (name: string, part: Part): readonly string[] => [
  `parts.${name}.label`,
  ...(part.kind === 'choice' ? part.options.map((one) => `parts.${name}.options.${one}`) : []),
]

/** A hint may be absent: of a question, or of a part. */
const mayBe = (id: string, field: Field): readonly string[] => [
  `${id}.hint`,
  ...(field.kind === 'record' || field.kind === 'rows'
    ? Object.keys(field.parts).map((name) => `${id}.parts.${name}.hint`)
    : []),
]

for (const { id: lang, name } of listedLanguages) {
  const words = leaves(resources[lang].questions ?? {})

  describe(`the questions in ${name}`, () => {
    for (const [id, field] of fields) {
      it(`${id}: its title, its short name, why it is asked, and each thing to choose or fill in`, () => {
        expect(wordsOf(id, field).filter((key) => !words.has(key))).toEqual([])
      })
    }

    it('say nothing about what is no longer asked', () => {
      const known = fields.flatMap(([id, field]) => [...wordsOf(id, field), ...mayBe(id, field)])
      expect([...words.keys()].filter((key) => !known.includes(key))).toEqual([])
    })
  })

  describe(`the hard words in ${name}`, () => {
    it('each have a name and an explanation', () => {
      const explained = leaves(resources[lang].glossary ?? {})
      const missing = Object.values(glossary)
        .flat()
        .flatMap((id) => [`${id}.word`, `${id}.text`])
        .filter((key) => !explained.has(key))
      expect(missing).toEqual([])
    })

    it('are each explained beside a question', () => {
      const used = Object.values(glossary).flat()
      const known = Object.keys(resources[lang].glossary ?? {})
      expect(known.filter((id) => !used.some((one) => one === id))).toEqual([])
    })
  })
}
