import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatDay } from '#app/i18n/days.ts'
import { computeDeadline } from '#law/rule-6.ts'
import { orders, prisonerStory, releasedStory, tornStory } from './orders.ts'
import type { Person } from './person.ts'
import { openSite, type Site } from './site.ts'

/** Three people with scripts on; with scripts off they are among all the cases. */

/** The day that the law's own count gives, in the words of the page. */
const counted = (from: string, count: number) =>
  formatDay(
    'en',
    computeDeadline({ from, count, unit: 'days', direction: 'after', court: 'caed' }).date,
  )

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
} as const

/** Confirms what was read, then tells the story to its end. */
async function tells(person: Person, story: typeof releasedStory): Promise<void> {
  expect(person.where()).toBe('/confirm')
  await person.presses()
  for (const [id, given] of story) {
    expect(person.where()).toBe(`/q/${id}`)
    await person.answers(id, given)
  }
  expect(person.where()).toBe('/papers')
}

/** Every day on the page of dates; what is not due now has no day. */
const dates = async (person: Person) => {
  await person.opensDraft('/dates')
  const all = await person.page.locator('.deadline .when').allInnerTexts()
  return all.filter((words) => /\d{4}$/.test(words))
}

/** The Joint Statement as a page; its three files have the right type and are not empty. */
async function jointStatement(person: Person): Promise<string> {
  const { page } = person
  await person.opensDraft('/papers')
  for (const format of ['pdf', 'docx', 'txt'] as const) {
    const href = await page
      .locator(`.doc a[href$="joint-statement/${format}"]`)
      .getAttribute('href')
    const answer = await page.request.get(`${person.url}${href}`)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, types[format]])
    const bytes = await answer.body()
    expect(bytes.subarray(0, 4).toString('latin1')).toMatch(
      { pdf: /^%PDF/, docx: /^PK/, txt: /^\S/ }[format],
    )
    expect(bytes.byteLength).toBeGreaterThan(500)
  }
  await person.opensDraft('/papers/joint-statement')
  return person.reads('main')
}

describe('on 20 March 2026, the released person who opposes', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite('2026-03-20')
  })
  afterAll(() => site?.close())

  it('comes from the order to the Joint Statement', async () => {
    const person = await site.person()
    await person.beginsWith(orders.released)
    const facts = await person.reads('main')
    expect(facts).toContain('TOBIAS WEXFORD')
    expect(facts).toContain('1:24-cv-07713-QRS-TUV')
    await tells(person, releasedStory)
    const shown = await dates(person)
    expect(shown[0]).toBe(counted('2026-03-05', 21))
    expect(shown[0]).toBe('Thursday, March 26, 2026')
    expect(shown.slice(1)).toEqual([counted('2026-03-18', 7), counted('2026-03-05', 30)])
    const paper = await jointStatement(person)
    expect(paper).toContain('March 18, 2026')
    expect(paper).toContain('TOBIAS WEXFORD')
    expect(paper).toMatch(/Interrogator(y|ies)/i)
    expect(paper).not.toContain('/s/')
    await person.closes()
  })
})

describe('on 5 May 2026, the prisoner who moved', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite('2026-05-05')
  })
  afterAll(() => site?.close())

  it('is warned of dismissal and prints the paper', async () => {
    const person = await site.person()
    await person.beginsWith(orders.prisoner)
    await tells(person, prisonerStory)
    expect(await person.reads('main')).toContain('may include dismissal of the action')
    const shown = await dates(person)
    expect(shown).toEqual([
      counted('2026-04-16', 21),
      counted('2026-04-30', 7),
      counted('2026-04-16', 30),
    ])
    expect(shown[2]).toBe('Monday, May 18, 2026')
    const paper = await jointStatement(person)
    expect(paper).toContain('LEOPOLD ASHGROVE')
    expect(paper).toContain('April 30, 2026')
    expect(paper).toContain('None')
    await person.closes()
  })
})

describe('on 2 June 2026, the person whose order has no first page', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite('2026-06-02')
  })
  afterAll(() => site?.close())

  it('fills in what is missing and prints the paper', async () => {
    const person = await site.person()
    await person.beginsWith(orders.torn)
    await person.page.locator('main a[href$="/facts"]').click()
    await person.page.locator('[name="orderCourt"]').selectOption('caed')
    await person.fills('orderCaseNumber', '1:25-cv-00001-AAA-BBB (PC)')
    await person.fills('orderPlaintiff', 'INVENTED NGUYỄN VĂN ĐỨC')
    await person.fills('orderDefendant', 'INVENTED, et al.')
    await person.presses()
    const facts = await person.reads('main')
    expect(facts).toContain('1:25-cv-00001-AAA-BBB (PC)')
    await tells(person, tornStory)
    expect(await dates(person)).toEqual([
      counted('2026-05-14', 21),
      counted('2026-06-01', 7),
      counted('2026-05-14', 30),
    ])
    const paper = await jointStatement(person)
    expect(paper).toMatch(/NGUYỄN VĂN ĐỨC/i)
    expect(paper).toContain('June 1, 2026')
    expect(paper).toContain('1:25-cv-00002-AAA-BBB (PC)')
    await person.closes()
  })
})
