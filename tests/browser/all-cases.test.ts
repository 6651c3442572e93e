import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allCases } from '../fixtures/cases/index.ts'
import { langOf, listed, listedFor, wordsHandedOver, wordsSaved } from './handed-over.ts'
import type { Person } from './person.ts'
import { openSite, type Site } from './site.ts'

/** Each invented case in a real browser with scripts off, from the first question to its papers. */

const cases = Object.entries(allCases)
const days = [...new Set(cases.map(([, { today }]) => today))].sort()

/** Fetches one file as the browser would: its status, its first four letters and its length. */
async function pdf(person: Person, id: string) {
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

/** This person writes English for the court, and reads the product in Arabic, from the right. */
const inArabic = 'two conferences and a letter'

it('one of the cases is walked in Arabic', () => {
  expect(cases.map(([name]) => name)).toContain(inArabic)
})

describe.each(days)('on %s', (today) => {
  let site: Site
  beforeAll(async () => {
    site = await openSite(today)
  })
  afterAll(() => site?.close())

  // Several people at once, each with a browser of their own, as on a day when the site is in use.
  it.concurrent.each(cases.filter(([, one]) => one.today === today))('%s', async (name, one) => {
    const lang = name === inArabic ? 'ar' : langOf(one)
    const person = await site.person({ scripts: false, lang })
    await person.walks(one.answers)
    expect(person.where()).toBe(one.place === 'papers' ? '/papers' : '')
    expect(await listed(person)).toEqual(listedFor(one))
    expect(await wordsSaved(person, one.papers)).toEqual(wordsHandedOver(one))
    // The one below the sheet that says what comes next: the paper that all of it was for.
    expect(await pdf(person, one.papers[1]!)).toEqual(wholePdf)
    await person.closes()
  })
})
