import { type Lang, languages } from './languages.ts'

/** Left-to-right isolate, first strong isolate, pop directional isolate: each inside is laid out on its own. */
const [LRI, FSI, PDI] = ['\u2066', '\u2068', '\u2069']

/** A text whose direction its own first letter tells, for the middle of a sentence that reads from the right. */
export const isolated = (text: string): string => `${FSI}${text}${PDI}`

/** The same where the language reads from the right; elsewhere the text as it is. */
export const isolatedIn = (lang: Lang, text: string): string =>
  languages[lang].dir === 'rtl' ? isolated(text) : text

/** What belongs to the program, not to the sentence: {{params}}, $t(references), <tags>. */
const PARAM = String.raw`\{\{[^}]*\}\}`
const KEPT = String.raw`${PARAM}|\$t\([^)]*\)|<\/?[\w-]+\s*\/?>`
/** English in its quotation marks, as the order prints it; a parameter in them is the order's too. */
const QUOTED = String.raw`“(?:${PARAM}|[^”\p{Script=Arabic}])*”`
/** "New", "Form", "3-7", "4:00", "Year’s", "37(d)", "9(a)", "https". */
const WORD = String.raw`[A-Za-z\d]+(?:[’:.,/-][A-Za-z\d]+)*(?:\([A-Za-z\d]{1,4}\))*`
/** A word that keeps its dot in the middle and at the end of a sentence, and the number behind it. */
const SHORTENED = String.raw`(?:No|Nos|Doc|Dkt|Jr|al|Cal|Civ)\.(?: ${PARAM})?`
const ONE = `(?:${SHORTENED}|/s/|${WORD})`
const RUN = `${ONE}(?:(?:, | - | )${ONE})*`

const PIECES = new RegExp(`${KEPT}|${QUOTED}|(?<![\\p{L}\\p{N}])${RUN}`, 'gu')
const WHOLE_KEPT = new RegExp(`^(?:${KEPT})$`, 'u')
/** A lone number, "28-1" too, reads the same wherever it stands; "28, 30" and "3-7, 9(a)" do not. */
const ORDERED = /[A-Za-z]|\d, \d/

/**
 * The English runs of a sentence that reads from the right, each isolated: their dots, quotation marks
 * and brackets stay on their own side ("ECF No.", "9(a)", “et al.”), and numbers stay before their word.
 */
export function isolateEnglish(text: string): string {
  return text.replace(PIECES, (piece) =>
    WHOLE_KEPT.test(piece) || !ORDERED.test(piece) ? piece : `${LRI}${piece}${PDI}`,
  )
}

/** The same tree of words with the English in each string isolated. */
export function isolateTree<T extends object>(words: T): T {
  return JSON.parse(
    JSON.stringify(words, (_key, value) =>
      typeof value === 'string' ? isolateEnglish(value) : value,
    ),
  )
}
