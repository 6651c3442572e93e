import { afterAll, beforeAll, expect, it } from 'vitest'
import { leaveTo } from '#app/server/leaving.ts'
import { hasAnswered } from './ahead.ts'
import { fillsDay } from './facts.ts'
import { orders, releasedStory, untilTalk } from './orders.ts'
import type { Person } from './person.ts'
import { openSite, type Site } from './site.ts'

/** What is not on the way from the first question to the papers, by keyboard alone. */

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-20')
})
afterAll(() => site?.close())

/** Somebody with a keyboard alone who answered so many questions after the order was confirmed. */
async function somebody(answered: number): Promise<Person> {
  const person = await site.person({ keys: true })
  await person.begins()
  await hasAnswered(person, orders.released, releasedStory.slice(0, answered))
  await person.opensDraft('')
  return person
}

const presses = (person: Person, selector: string) =>
  person.hand.presses(person.page.locator(selector).first())

it('the language is switched, and the question is the same', async () => {
  const person = await somebody(2)
  const where = person.where()
  await person.follows('header nav a[href*="/languages"]', /\/languages/)
  const other = 'main a[href^="/es/"][href*="/q/"]'
  await person.follows(other, new RegExp(`/es/d/${person.handle}${where}`))
  expect(await person.page.locator('html').getAttribute('lang')).toBe('es-US')
  await person.closes()
})

it('the return code opens the draft in another browser', async () => {
  const person = await somebody(0)
  const other = await site.person({ keys: true })
  await other.opens('/')
  await other.follows('a[href$="/return"]', /\/return/)
  await other.hand.writes(other.page.locator('#code'), person.code)
  await other.presses()
  expect(other.page.url()).toContain(`/d/${person.handle}/q/role`)
  await person.closes()
  await other.closes()
})

it('a fact is corrected from its line', async () => {
  const person = await somebody(0)
  await person.opensDraft('/confirm')
  await person.follows('#fact-orderDate a.tap', /\/q\/orderDate/)
  await fillsDay(person.hand, 'orderDate', '2026-02-20')
  await person.presses()
  await person.page.waitForURL(/\/confirm\?changed=orderDate/)
  expect(await person.reads('#fact-orderDate')).toContain('February 20, 2026')
  await person.closes()
})

it('an answer is changed, and what it puts aside is asked about first', async () => {
  const person = await somebody(releasedStory.length)
  await person.opensDraft('/q/talked')
  await person.answers('talked', 'never')
  await presses(person, 'main button[name="sure"]')
  await person.page.waitForURL(/\/q\/topics/)
  await person.closes()
})

it('a refused answer is reached from the summary of errors', async () => {
  const person = await somebody(5)
  await person.fills('servedOn', '2026-02-31')
  await person.presses()
  await presses(person, '#summary a')
  const focused = await person.page.evaluate(() => document.activeElement?.id)
  expect(focused).toMatch(/^f-servedOn/)
  await person.answers('servedOn', '2026-03-05')
  expect(person.where()).toBe('/q/receivedOn')
  await person.closes()
})

it('what is folded away is opened and shut', async () => {
  const person = await somebody(untilTalk(releasedStory).length)
  const folded = person.page.locator('main details:not([open]) > summary').first()
  const details = await folded.locator('..').elementHandle()
  await person.hand.presses(folded)
  const isOpen = () => details?.evaluate((one) => (one as HTMLDetailsElement).open)
  expect(await isOpen()).toBe(true)
  await person.page.keyboard.press('Enter')
  expect(await isOpen()).toBe(false)
  await person.closes()
})

it('a paper is downloaded', async () => {
  const person = await somebody(releasedStory.length)
  await person.follows('header nav a[href$="/papers"]', /\/papers/)
  const file = person.page.waitForEvent('download', { timeout: 60_000 })
  await presses(person, '.doc a[href$="joint-statement/pdf"]')
  expect((await file).suggestedFilename()).toBe('joint-statement.pdf')
  await person.closes()
})

it('the site is left at once', async () => {
  const person = await somebody(1)
  const { page } = person
  const asked = page.waitForRequest((request) => request.url().startsWith(leaveTo))
  await presses(person, '.leave button')
  await asked
  expect(await page.context().cookies(person.url)).toEqual([])
  await person.closes()
})

it('the draft is erased', async () => {
  const person = await somebody(1)
  await person.follows('footer a[href$="/erase"]', /\/erase/)
  await person.presses('main form button')
  expect(person.where()).toBe('/erased')
  await person.closes()
})

it('the first stop leads to the question, past the header', async () => {
  const person = await somebody(0)
  await person.opensDraft('/q/role')
  await person.page.keyboard.press('Tab')
  const skip = await person.page.evaluate(() => document.activeElement?.getAttribute('href'))
  expect(skip).toBe('#question')
  await person.page.keyboard.press('Enter')
  await person.page.keyboard.press('Tab')
  const at = () => person.page.evaluate(() => document.activeElement?.closest('form')?.id)
  expect(await at()).toBe('question')
  await person.closes()
})
