import { growingPaperId, papersFor } from '#documents/papers.ts'
import { renderText } from '#documents/render/text.ts'
import type { Live } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import type { Case } from '../fixtures/cases/case.ts'
import type { Person } from './person.ts'

type Words = Readonly<Record<string, string>>

/** The words of every paper that a case hands over, as they come from its answers without any page. */
export const wordsHandedOver = ({ answers, today }: Case): Words => {
  const { place, live } = fold(answers, { today })
  return Object.fromEntries(papersFor(place, live, today).map((p) => [p.id, renderText(p)]))
}

/** The papers that the page should list: while the talk is to come, the growing one too, as a draft. */
export function listedFor({ answers, place, papers }: Case): readonly string[] {
  const growing = place === 'waiting' ? growingPaperId(answers as Live) : null
  return [...papers, ...(growing === null ? [] : [growing])].toSorted()
}

const formats = ['pdf', 'docx', 'txt'] as const

/** The papers that the page lists; it throws for one that has not all its files. */
export async function listed(person: Person): Promise<readonly string[]> {
  await person.opensDraft('/papers')
  const hrefs = await person.page
    .locator('.doc a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const ids = hrefs.flatMap((href) => /\/papers\/([\w-]+)$/.exec(href)?.[1] ?? [])
  for (const id of ids)
    for (const format of formats)
      if (!hrefs.some((href) => href.endsWith(`/${id}/${format}`)))
        throw new Error(`${id} has no ${format}`)
  return ids.toSorted()
}

/** The words of these papers, as the person's own browser would save them. */
export async function wordsSaved(person: Person, ids: readonly string[]): Promise<Words> {
  const path = `${person.url}/${person.lang}/d/${person.handle}/papers`
  const saved = ids.map(async (id) => {
    const answer = await person.page.request.get(`${path}/${id}/txt`)
    return [id, await answer.text()] as const
  })
  return Object.fromEntries(await Promise.all(saved))
}

/** Whoever wrote in Spanish uses the product in Spanish. */
export const langOf = ({ answers }: Case) =>
  JSON.stringify(answers).includes('"lang":"es"') ? 'es' : 'en'
