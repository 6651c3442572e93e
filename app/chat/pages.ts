import { boxOf, inner } from '#app/fields/names.ts'
import type { Lang } from '#app/i18n/languages.ts'
import { type FactId, isFactId } from '#law/facts.ts'
import { type QuestionId, vocabulary } from '#law/vocabulary.ts'
import type { Standing } from '#machines/fold.ts'

/** The addresses of a draft's pages. The handle is a meaningless prefix; no answer is in an address. */
export const draftPath = (lang: Lang, handle: string) => `/${lang}/d/${handle}`

export const questionPath = (lang: Lang, handle: string, id: QuestionId) =>
  `${draftPath(lang, handle)}/q/${id}`

/** The page of all answers so far. */
export const answersPath = (lang: Lang, handle: string) => `${draftPath(lang, handle)}/answers`

/** The page that asks a question: the facts of the order share one. */
export const pageOf = (lang: Lang, handle: string, id: QuestionId) =>
  isFactId(id) ? `${draftPath(lang, handle)}/confirm` : questionPath(lang, handle, id)

/** The id of a fact's line on the page that confirms the facts. */
export const lineOf = (id: FactId): string => `fact-${id}`

/** The page that confirms the facts, at the line of one of them. */
export const linePath = (lang: Lang, handle: string, id: FactId) =>
  `${draftPath(lang, handle)}/confirm#${lineOf(id)}`

/** The same after that fact was changed, which is then what the page is about. It names no answer. */
export const changedPath = (lang: Lang, handle: string, id: FactId) =>
  `${draftPath(lang, handle)}/confirm?changed=${id}#question`

/** The box in which a fact is typed, at once: it takes the focus without a script, too. */
export function changePath(lang: Lang, handle: string, id: FactId): string {
  const box = boxOf(id)
  const kind = vocabulary[id].of
  // A limit has no box of its own, only smaller ones.
  const limit = kind === 'conferDue' ? box : kind === 'paperDue' ? inner(box, '0') : null
  return `${questionPath(lang, handle, id)}#${(limit === null ? box : inner(limit, 'count')).id}`
}

/** Where this person is: the open question's page, or the page of the end they reached. */
export function herePath(lang: Lang, handle: string, { open, place }: Standing): string {
  if (open !== null) return pageOf(lang, handle, open.id)
  return place === 'papers' ? `${draftPath(lang, handle)}/papers` : draftPath(lang, handle)
}
