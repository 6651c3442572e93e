import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages, listedLanguages } from '#app/i18n/languages.ts'
import { english, resources } from '#app/i18n/resources.ts'
import { translate } from '#app/i18n/translate.ts'
import { leaves, placeholders, stem } from './leaves.ts'
import { sameInEveryLanguage } from './same-in-every-language.ts'

const folder = new URL('../../locales/', import.meta.url)
const files = (lang: string) => readdirSync(new URL(`${lang}/`, folder)).toSorted()
const fileOf = (lang: string, file: string): object =>
  JSON.parse(readFileSync(new URL(`${lang}/${file}`, folder), 'utf8'))

/** The keys a translation needs: where English counts, each plural form that the language has. */
function wanted(words: object, tag: string): readonly string[] {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  const keys = [...leaves(words).keys()].flatMap((key) =>
    stem(key) === key ? [key] : forms.map((form) => `${stem(key)}_${form}`),
  )
  return [...new Set(keys)].toSorted()
}

/** The English that a translated key stands for: a plural form that English lacks is its `_other`. */
function sourceOf(source: ReadonlyMap<string, string>, key: string): string {
  return source.get(key) ?? source.get(`${stem(key)}_other`) ?? ''
}

describe('the namespaces', () => {
  it('are the files of the English folder', () => {
    expect(files('en')).toEqual(
      Object.keys(english)
        .map((name) => `${name}.json`)
        .toSorted(),
    )
  })
})

for (const { id, tag } of listedLanguages.filter((language) => language.id !== 'en')) {
  describe(`${languages[id].name} (${id})`, () => {
    it('has a file for every namespace, and no other', () => {
      expect(files(id)).toEqual(files('en'))
    })

    it('is bundled whole: what the pages read is what the files hold', () => {
      expect(
        Object.keys(resources[id])
          .map((name) => `${name}.json`)
          .toSorted(),
      ).toEqual(files(id))
      for (const [name, words] of Object.entries(resources[id])) {
        expect(words).toEqual(fileOf(id, `${name}.json`))
      }
    })

    for (const file of files('en')) {
      const source = leaves(fileOf('en', file))
      const own = leaves(fileOf(id, file))

      it(`${file} has every key of the English file, and no other`, () => {
        const keys = wanted(fileOf('en', file), tag)
        const missing = keys.filter((key) => !own.has(key))
        const extra = [...own.keys()].filter((key) => !keys.includes(key))
        expect({ missing, extra }).toEqual({ missing: [], extra: [] })
      })

      it(`${file} keeps every placeholder`, () => {
        const changed = [...own].filter(([key, text]) => {
          const kept = placeholders(text)
          const meant = placeholders(sourceOf(source, key))
          // None, one and two may be said by the word itself: "يومان" is "two days".
          const inWords = /_(zero|one|two)$/.test(key) && !kept.includes('count')
          return String(kept) !== String(inWords ? meant.filter((one) => one !== 'count') : meant)
        })
        expect(changed).toEqual([])
      })

      it(`${file} has no empty word`, () => {
        expect([...own].filter(([, text]) => text.trim() === '')).toEqual([])
      })

      it(`${file} leaves no word in English`, () => {
        const name = file.replace('.json', '')
        const untranslated = [...own].filter(
          ([key, text]) =>
            text === sourceOf(source, key) && !sameInEveryLanguage.has(`${name}:${key}`),
        )
        expect(untranslated).toEqual([])
      })
    }
  })
}

describe('plural forms', () => {
  const days = (count: number) => translate('es', 'time')('lengths.days', { count })

  it('in Spanish are three: a million is a form of its own', () => {
    expect(new Intl.PluralRules('es-US').select(1_000_000)).toBe('many')
    expect([1, 2, 1_000_000].map(days)).toEqual(['1 día', '2 días', '1000000 días'])
  })
})
