import { describe, expect, it } from 'vitest'
import { glossary } from '#app/chat/glossary.ts'
import { listedLanguages } from '#app/i18n/languages.ts'
import { resources } from '#app/i18n/resources.ts'
import { isFactId } from '#law/facts.ts'
import type { Field, Part } from '#law/fields.ts'
import { itemIds } from '#law/items.ts'
import { asksFact } from '#law/tracks/opening.ts'
import { questionsOf, type TrackId, trackIds } from '#law/tracks/tracks.ts'
import { isQuestionId, type Live, type QuestionId, vocabulary } from '#law/vocabulary.ts'
import { leaves, placeholders } from './leaves.ts'

const fields: readonly (readonly [string, Field])[] = Object.entries(vocabulary)

/** The least that is known in a procedure. */
const liveIn = (track: TrackId): Live =>
  track === 'before-filing' ? { orderText: { how: 'none', text: '' } } : { orderKind: track }

/** The questions that a procedure may ask. */
const askedIn = (track: TrackId): ReadonlySet<QuestionId> =>
  new Set(
    questionsOf(track)
      .map(({ id }) => id)
      .filter((id) => !isFactId(id) || asksFact(id, liveIn(track))),
  )

/** A key of a procedure's own words, `talked.in.before-filing.title`: where it is, and what it replaces. */
function ownWord(key: string) {
  const [id = '', within, track = '', ...rest] = key.split('.')
  return within === 'in' ? { id, track, plain: [id, ...rest].join('.') } : null
}

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

    const known = new Set(
      fields.flatMap(([id, field]) => [...wordsOf(id, field), ...mayBe(id, field)]),
    )
    const own = [...words.keys()].filter((key) => ownWord(key) !== null)

    it('say nothing about what is no longer asked', () => {
      const plain = [...words.keys()].map((key) => ownWord(key)?.plain ?? key)
      expect(plain.filter((key) => !known.has(key))).toEqual([])
    })

    it('have a procedure’s own words only where that procedure asks', () => {
      const asked = new Map(trackIds.map((track) => [String(track), askedIn(track)]))
      const idle = own.filter((key) => {
        const { id, track } = ownWord(key) ?? { id: '', track: '' }
        return !(isQuestionId(id) && asked.get(track)?.has(id))
      })
      expect(own.length).toBeGreaterThan(0)
      expect(idle).toEqual([])
    })

    it('have a procedure’s own words only where they differ from the plain ones', () => {
      const same = own.filter((key) => words.get(key) === words.get(ownWord(key)?.plain ?? ''))
      expect(same).toEqual([])
    })

    it('quote the item in each question about an item, in the same words, and nowhere else', () => {
      const titles = new Set(itemIds.map((id) => words.get(`${id}.title`)))
      expect(titles.size).toBe(1)
      const quoting = [...words].filter(([, text]) => placeholders(text).includes('item'))
      expect(quoting.map(([key]) => key)).toEqual(itemIds.map((id) => `${id}.title`))
    })

    it('tell the items apart by their short names', () => {
      expect(new Set(itemIds.map((id) => words.get(`${id}.short`))).size).toBe(itemIds.length)
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
