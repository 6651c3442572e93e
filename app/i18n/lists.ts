import { type Lang, languages } from './languages.ts'

/** Several words as a language lists them: "motion, order, and hearing". */
export const listed = (lang: Lang, words: readonly string[]): string =>
  new Intl.ListFormat(languages[lang].tag).format(words)
