import type { Lang } from '#app/i18n/languages.ts'
import { translate } from '#app/i18n/translate.ts'
import { growingPaperId } from '#documents/papers.ts'
import type { Live } from '#law/vocabulary.ts'

/**
 * The paper of this procedure in the middle of a sentence, such as "the Joint Motion". Before the
 * procedure is known: the Joint Statement, which is what most of these orders ask for.
 */
export const paperName = (lang: Lang, live: Live): string =>
  translate(lang, 'papers')(`names.${growingPaperId(live) ?? 'joint-statement'}`)
