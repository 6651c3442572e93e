import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { growingPaperId } from '#documents/papers.ts'
import type { PaperId } from '#documents/tree.ts'
import type { Live } from '#law/vocabulary.ts'
import { allCases } from '../fixtures/cases/index.ts'
import type { Person } from './person.ts'
import { openSite, type Site } from './site.ts'

/** Each invented case in a real browser with scripts off, from the first question to its papers. */

const formats = ['pdf', 'docx', 'txt'] as const
const cases = Object.entries(allCases)
const days = [...new Set(cases.map(([, { today }]) => today))].sort()

/** The papers that the page lists, each with a link to read it and to three files. */
async function listed(person: Person): Promise<readonly string[]> {
  await person.opensDraft('/papers')
  const hrefs = await person.page
    .locator('.doc a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const ids = hrefs.flatMap((href) => /\/papers\/([\w-]+)$/.exec(href)?.[1] ?? [])
  for (const id of ids) {
    const found = formats.filter((format) => hrefs.some((h) => h.endsWith(`/${id}/${format}`)))
    expect([id, ...found]).toEqual([id, ...formats])
  }
  return ids.toSorted()
}

/** Fetches one file as the browser would: its status, its first four letters and its length. */
async function pdf(person: Person, id: PaperId) {
  const path = `/${person.lang}/d/${person.handle}/papers/${id}/pdf`
  const answer = await person.page.request.get(`${person.url}${path}`)
  const bytes = await answer.body()
  return {
    status: answer.status(),
    starts: bytes.subarray(0, 4).toString('latin1'),
    filled: bytes.byteLength > 2_000,
  }
}

const wholePdf = { status: 200, starts: '%PDF', filled: true }

/** Whoever wrote in Spanish uses the product in Spanish. */
const langOf = (answers: unknown) => (JSON.stringify(answers).includes('"lang":"es"') ? 'es' : 'en')

describe.each(days)('on %s', (today) => {
  let site: Site
  beforeAll(async () => {
    site = await openSite(today)
  })
  afterAll(() => site?.close())

  // Several people at once, each with a browser of their own, as on a day when the site is in use.
  it.concurrent.each(cases.filter(([, one]) => one.today === today))('%s', async (_name, one) => {
    const person = await site.person({ scripts: false, lang: langOf(one.answers) })
    await person.walks(one.answers)
    expect(person.where()).toBe(one.place === 'papers' ? '/papers' : '')
    // While the talk is to come, the paper that grows with the answers is listed too, as a draft.
    const growing = one.place === 'waiting' ? growingPaperId(one.answers as Live) : null
    const papers: readonly string[] = growing === null ? one.papers : [...one.papers, growing]
    expect(await listed(person)).toEqual(papers.toSorted())
    // The one below the sheet that says what comes next: the paper that all of it was for.
    expect(await pdf(person, one.papers[1]!)).toEqual(wholePdf)
    await person.closes()
  })
})
