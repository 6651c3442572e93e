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

/** `t` for loaders and actions; components use `useT`. */
export function translate<N extends Namespace>(lang: Lang, ns: N): TFunction<N> {
  return wordsOf(lang).getFixedT(languages[lang].tag, ns)
}
