import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { trackOf } from '#law/tracks/tracks.ts'
import type { Live, QuestionId } from '#law/vocabulary.ts'
import { allCases } from '../fixtures/cases/index.ts'
import { langOf, listed, listedFor, wordsHandedOver, wordsSaved } from './handed-over.ts'
import type { Person } from './person.ts'
import { openSite, type Site } from './site.ts'

/**
 * A case of each procedure ends at the same papers, word by word, however it was walked: here with
 * scripts and by keyboard alone, and with scripts that are switched on half-way. With scripts off it
 * is among all the cases (all-cases.test.ts).
 */
const chosen = [
  'two motions of a civil detainee',
  'like Millare: a joint motion on three requests',
  'like Wagnon: subpoenas before a hearing',
  'before filing: they talked',
  'a joint letter in another court',
]
const cases = chosen.map((name) => [name, allCases[name]!] as const)
const days = [...new Set(cases.map(([, { today }]) => today))].sort()

/** The question half-way through what is asked after the facts of the order. */
const middle: QuestionId = 'talked'

async function endsWithItsPapers(person: Person, one: (typeof cases)[number][1]) {
  expect(person.where()).toBe(one.place === 'papers' ? '/papers' : '')
  expect(await listed(person)).toEqual(listedFor(one))
  expect(await wordsSaved(person, one.papers)).toEqual(wordsHandedOver(one))
}

it('each procedure has one', () => {
  const tracks = cases.map(([, { answers }]) => trackOf(answers as Live))
  expect(new Set(tracks).size).toBe(5)
})

describe.each(days)('on %s', (today) => {
  let site: Site
  beforeAll(async () => {
    site = await openSite(today)
  })
  afterAll(() => site?.close())
  const here = cases.filter(([, one]) => one.today === today)

  const walksByKeyboard = async (one: (typeof cases)[number][1], scripts: boolean) => {
    const person = await site.person({ keys: true, scripts, lang: langOf(one) })
    await person.opens('/')
    await person.follows('a[href$="/start"]', /\/start/)
    await person.beginsHere()
    await person.walksOn(one.answers)
    await endsWithItsPapers(person, one)
    await person.closes()
  }

  it.concurrent.each(here)('%s, with scripts and by keyboard alone', (_name, one) =>
    walksByKeyboard(one, true),
  )

  it.concurrent.each(
    here.filter(([, { answers }]) => trackOf(answers as Live) === 'before-filing'),
  )('%s, with scripts off and by keyboard alone', (_name, one) => walksByKeyboard(one, false))

  it.concurrent.each(here)('%s, with scripts switched on half-way', async (_name, one) => {
    const before = await site.person({ scripts: false, lang: langOf(one) })
    await before.begins()
    await before.walksOn(one.answers, middle)
    expect(before.where()).toBe(`/q/${middle}`)
    // A browser is told once whether it may run scripts: the draft goes on in one that may.
    const storageState = await before.page.context().storageState()
    const after = await site.person({ lang: langOf(one), options: { storageState } })
    after.handle = before.handle
    await before.closes()
    await after.opensDraft('')
    expect(after.where()).toBe(`/q/${middle}`)
    await after.walksOn(one.answers)
    await endsWithItsPapers(after, one)
    await after.closes()
  })
})
