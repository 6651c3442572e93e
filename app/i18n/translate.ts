import i18next, { type i18n, type TFunction } from 'i18next'
import { isolated, isolateTree } from './isolate.ts'
import { allLanguages, type Lang, languages, sourceLanguage } from './languages.ts'
import { english, type Namespace, resources } from './resources.ts'

const fallback = languages[sourceLanguage].tag
const instances = new Map<Lang, i18n>()

/**
 * What is put into a sentence of a language that reads from the right is often English: a name, a case
 * number, the title of a paper. Unisolated, its signs would stray to the wrong end: "et al." as ".et al".
 * Elsewhere React escapes; escaped twice it would print &amp;amp;.
 */
function interpolationFor(lang: Lang) {
  if (languages[lang].dir === 'ltr') return { escapeValue: false }
  const isPlain = (text: string) => /^\d+$/.test(text)
  return {
    escapeValue: true,
    escape: (text: string) => (isPlain(text) ? text : isolated(text)),
  }
}

/** The words of a language as its pages hold them. The pseudo-language reads from the right in Latin letters. */
function shown(lang: Lang) {
  const { dir, tag } = languages[lang]
  const mixed = dir === 'rtl' && new Intl.Locale(tag).maximize().script !== 'Latn'
  return mixed ? isolateTree(resources[lang]) : resources[lang]
}

/** The words of one language, ready at once: they are bundled, and each language has its own instance. */
export function wordsOf(lang: Lang): i18n {
  const known = instances.get(lang)
  if (known) return known
  const instance = i18next.createInstance()
  instance.init({
    lng: languages[lang].tag,
    fallbackLng: fallback,
    resources: Object.fromEntries(
      allLanguages.map(({ id, tag }) => [tag, id === lang ? shown(id) : resources[id]]),
    ),
    ns: Object.keys(english),
    defaultNS: 'common',
    initAsync: false,
    interpolation: interpolationFor(lang),
    react: { useSuspense: false },
  })
  instances.set(lang, instance)
  return instance
}

const translators = new Map<string, unknown>()

/** `t` for loaders and actions; components use `useT`. */
export function translate<N extends Namespace>(lang: Lang, ns: N): TFunction<N> {
  const known = translators.get(`${lang} ${ns}`)
  if (known) return known as TFunction<N>
  const words = wordsOf(lang)
  const lng = languages[lang].tag
  // As `getFixedT` does, which copies every option of the instance at each call, for keys we do not have.
  const say = (key: never, values?: object) =>
    words.t(key, { ...values, lng, ns } as never) as unknown as string
  // What has no values to fill in is the same each time, and the keys are ours.
  const plain = new Map<string, string>()
  const made = ((key: never, values?: object): string => {
    if (values !== undefined) return say(key, values)
    const text = plain.get(key) ?? say(key)
    plain.set(key, text)
    return text
  }) as unknown as TFunction<N>
  translators.set(`${lang} ${ns}`, made)
  return made
}
