import type { Doubt } from '#law/order/reading.ts'
import type { Lang } from './languages.ts'
import { translate } from './translate.ts'

/** What was not certain in an order, in the person's words: "thirty (20): the words and the number disagree". */
export const sayDoubt = (lang: Lang, { words, why }: Doubt): string =>
  translate(lang, 'conversation')(`confirm.doubt.${why}`, { words })
