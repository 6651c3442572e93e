import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillsDay } from './facts.ts'
import { orders } from './orders.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-10')
})
afterAll(() => site?.close())

describe.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('%s', (_, scripts) => {
  it('one tap leads to a fact’s box, and back to its line, which says what moved', async () => {
    const person = await site.person({ scripts, width: 320 })
    const { page } = person
    await person.beginsWith(orders.released)
    // A page's own script can be asked for the focus also where the site's scripts may not run.
    const focused = () => page.locator(':focus').getAttribute('id')

    await page.locator('a[href="#fact-orderDate"]').first().focus()
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#fact-orderDate$/)
    const line = page.locator('#fact-orderDate')
    await line.locator('a[href^="#o"]').click()
    const words = page.locator(`#${new URL(page.url()).hash.slice(1)} + mark`)
    expect(await line.locator('mark').textContent()).toContain(await words.textContent())

    await line.locator('a.tap').click()
    await page.waitForURL(/\/q\/orderDate#f-orderDate$/)
    expect(await focused()).toBe('f-orderDate')
    await fillsDay(person.hand, 'orderDate', '2026-02-20')
    await person.presses()
    await page.waitForURL(/\/confirm\?changed=orderDate#question$/)
    expect(await focused()).toBe('question')
    expect(await person.reads('#fact-orderDate')).toContain(
      'With your change: The last day for the first call is Friday, March 13, 2026.',
    )
    await person.closes()
  })
})
