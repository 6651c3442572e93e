import i18next, { type i18n, type TFunction } from 'i18next'
import { allLanguages, type Lang, languages, sourceLanguage } from './languages.ts'
import { english, type Namespace, resources } from './resources.ts'

const fallback = languages[sourceLanguage].tag
const instances = new Map<Lang, i18n>()

/** The words of one language, ready at once: they are bundled, and each language has its own instance. */
export function wordsOf(lang: Lang): i18n {
  const known = instances.get(lang)
  if (known) return known
  const instance = i18next.createInstance()
  instance.init({
    lng: languages[lang].tag,
    fallbackLng: fallback,
    resources: Object.fromEntries(allLanguages.map(({ id, tag }) => [tag, resources[id]])),
    ns: Object.keys(english),
    defaultNS: 'common',
    initAsync: false,
    // React escapes; twice would print &amp;amp;.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  instances.set(lang, instance)
  return instance
}

/** `t` for loaders and actions; components use `useT`. */
export function translate<N extends Namespace>(lang: Lang, ns: N): TFunction<N> {
  return wordsOf(lang).getFixedT(languages[lang].tag, ns)
}
