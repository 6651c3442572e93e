import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasAnswered } from './ahead.ts'
import { orders, releasedStory } from './orders.ts'
import { traveller } from './places.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-20')
})
afterAll(() => site?.close())

/**
 * Words on the page that the pseudo-language left as they were: not in its brackets, not said to be in
 * another language, not typed by the person, and not a day.
 */
const untranslated = (page: Page) =>
  page.evaluate(() => {
    // Over the strip of days stand the names of months, which are of the days' language.
    const skip = '[lang]:not(html), bdi, script, style, textarea, details button .vh, .strip'
    const blocks = new Map<Element, string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (!parent || parent.closest(skip)) continue
      blocks.set(parent, (blocks.get(parent) ?? '') + walker.currentNode.textContent)
    }
    const labels = [...document.querySelectorAll('[aria-label]')].map(
      (one) => one.getAttribute('aria-label') ?? '',
    )
    const days = /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d+, \d{4}/g
    return [...blocks.values(), ...labels, document.title]
      .map((words) => {
        let rest = words.replace(days, '').replace('Good Faith', '')
        for (let before = ''; before !== rest; ) {
          before = rest
          rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '')
        }
        return rest.trim()
      })
      .filter((words) => /[A-Za-z]{2}/.test(words))
  })

describe('the pseudo-language', () => {
  it('leaves no word untranslated on any kind of page, from right to left', async () => {
    const { person, places } = await traveller(site, 'xb')
    const found: unknown[] = []
    for (const { name, go } of places) {
      await go()
      expect(await person.page.locator('html').getAttribute('dir')).toBe('rtl')
      const left = await untranslated(person.page)
      if (left.length > 0) found.push({ name, left })
    }
    expect(found).toEqual([])
    await person.closes()
  })
})

describe('the language switch', () => {
  it.each([
    ['off', false],
    ['on', true],
  ])('keeps the place in the conversation, with scripts %s', async (_way, scripts) => {
    const person = await site.person({ scripts })
    await person.begins()
    await hasAnswered(person, orders.released, releasedStory.slice(0, 1))
    await person.opensDraft('')
    await person.answers('custody', 'released')
    await person.page.locator('nav a[href*="/languages"]').click()
    await person.page.waitForURL(/languages/)
    const here = person.page.locator(`main a[href$="/d/${person.handle}/q/caseNumberNewest"]`)
    expect(await here.count()).toBeGreaterThan(0)
    await here.last().click()
    await person.page.waitForURL(/\/q\/caseNumberNewest/)
    await person.closes()
  })

  it('says the same draft in the pseudo-language, with the paper still in English', async () => {
    const person = await site.person({ scripts: false })
    await person.begins()
    await hasAnswered(person, orders.released, releasedStory.slice(0, 4))
    await person.page.goto(`${person.url}/xb/d/${person.handle}/q/servedHow`)
    expect(await person.page.locator('html').getAttribute('lang')).toBe('en-XB')
    expect(await person.title()).toMatch(/^⟦.*⟧$/)
    const sheet = person.page.locator('.sheet article, .sheet [lang="en"], .sheet')
    expect(await sheet.first().textContent()).toContain('JOINT STATEMENT')
    expect(await person.page.locator('#paper [dir="ltr"]').count()).toBeGreaterThan(0)
    await person.closes()
  })
})
