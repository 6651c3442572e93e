import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasAnswered } from './ahead.ts'
import { type Drop, type Line, openLine } from './line.ts'
import { orders, releasedStory } from './orders.ts'
import { Person } from './person.ts'
import { openSite, type Site } from './site.ts'

/** A slow line that drops in the middle of a post: nothing typed is lost, and nothing is saved twice. */

let site: Site
let line: Line
beforeAll(async () => {
  site = await openSite('2026-03-20')
  line = await openLine(site.server.url)
})
afterAll(async () => {
  await line?.close()
  await site?.close()
})

const ways = [
  ['with scripts off', 'half-way', false],
  ['with scripts off', 'before the answer', false],
  ['with scripts on', 'half-way', true],
  ['with scripts on', 'before the answer', true],
] as const satisfies readonly (readonly [string, Drop, boolean])[]

/** Somebody at the end of this line who answered so many questions after the order was confirmed. */
async function somebody(scripts: boolean, answered: number | null): Promise<Person> {
  const { page } = await site.person({ scripts })
  const person = new Person(page, line.url, 'en', scripts)
  await person.begins()
  if (answered !== null) {
    await hasAnswered(person, orders.released, releasedStory.slice(0, answered))
    await person.opensDraft('')
  }
  await person.isReady()
  return person
}

/**
 * Presses the button while the line drops, then does what the page asks for: the form that says what
 * happened is sent again; the browser's own page of errors is loaded again, which sends the form.
 */
async function pressesTwice(person: Person, selector: string, when: Drop, to: RegExp) {
  const { page } = person
  line.drops(new URL(page.url()).pathname, when)
  const button = page.locator(selector).first()
  if (person.scripts) {
    const before = await typed(page)
    await button.click()
    const said = page.locator('form .summary', { hasText: 'The connection dropped' })
    await said.waitFor()
    expect(line.holds()).toBeGreaterThan(0)
    expect(await said.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await typed(page)).toEqual(before)
    expect(await button.getAttribute('aria-disabled')).toBe(null)
    await person.presses(selector)
  } else {
    await button.click({ noWaitAfter: true })
    await expect.poll(() => page.url(), { timeout: 30_000 }).toMatch(/^chrome-error:/)
    expect(line.holds()).toBeGreaterThan(0)
    await page.reload()
  }
  await page.waitForURL(to)
}

/** What stands in each box of the question. */
const typed = (page: Page) =>
  page
    .locator('form#question')
    .evaluate((form) =>
      [...(form as HTMLFormElement).elements].map((one) => (one as HTMLInputElement).value),
    )

const asked = releasedStory.map(([id]) => id)

describe.each(ways)('%s, cut %s', (_way, when, scripts) => {
  it('an answer is sent again as it was typed, and nobody is asked which one counts', async () => {
    const person = await somebody(scripts, asked.indexOf('me'))
    await person.fills('me', { name: 'INVENTED TYPED', address: '1 Nowhere Street' })
    await pressesTwice(person, 'form#question .buttons .button', when, /\/q\/servedHow/)
    await person.opensDraft('/q/me')
    const box = (part: string) => person.page.locator(`[name="me.${part}"]`).inputValue()
    expect(await box('name')).toBe('INVENTED TYPED')
    expect(await box('address')).toBe('1 Nowhere Street')
    await person.closes()
  })

  it('a row of a list is added once', async () => {
    const person = await somebody(scripts, asked.indexOf('signers'))
    await person.fillsRow('signers', { name: 'Invented One' })
    const add = '.buttons button[value="add"]'
    await pressesTwice(person, add, when, /\/q\/signers/)
    await person.fillsRow('signers', { name: 'Invented Two' })
    await person.presses(add)
    const rows = person.page.locator('ol.list > li')
    expect(await rows.count()).toBe(2)
    expect(await person.reads('ol.list')).toMatch(/Invented One.*Invented Two/)
    await person.closes()
  })

  it('an order that comes as a file is read all the same', async () => {
    const person = await somebody(scripts, null)
    // A file on the disk, as a person has it: a browser that sends a form again reads it again.
    const file = fileURLToPath(new URL('../fixtures/orders/released-opposes.txt', import.meta.url))
    await person.page.locator('[name="orderText.file"]').setInputFiles(file)
    await pressesTwice(person, 'form#question .buttons .button', when, /\/q\/orderKind/)
    await person.answers('orderKind', 'reimposed')
    await person.answers('orderLater', 'no')
    expect(await person.reads('main')).toContain('TOBIAS WEXFORD')
    await person.closes()
  })
})
