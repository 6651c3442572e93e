import type { Lang } from '#app/i18n/languages.ts'
import { isFactId } from '#law/facts.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import type { Standing } from '#machines/fold.ts'

/** The addresses of a draft's pages. The handle is a meaningless prefix; no answer is in an address. */
export const draftPath = (lang: Lang, handle: string) => `/${lang}/d/${handle}`

export const questionPath = (lang: Lang, handle: string, id: QuestionId) =>
  `${draftPath(lang, handle)}/q/${id}`

/** The page that asks a question: the facts of the order share one. */
export const pageOf = (lang: Lang, handle: string, id: QuestionId) =>
  isFactId(id) ? `${draftPath(lang, handle)}/confirm` : questionPath(lang, handle, id)

/** Where this person is: the open question's page, or the page of the end they reached. */
export function herePath(lang: Lang, handle: string, { open, place }: Standing): string {
  if (open !== null) return pageOf(lang, handle, open.id)
  return place === 'papers' ? `${draftPath(lang, handle)}/papers` : draftPath(lang, handle)
}
