import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allLanguages } from '#app/i18n/languages.ts'
import { traveller } from './places.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-20')
})
afterAll(() => site?.close())

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is folded away must be as open to everyone as the rest. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })

// In one page, not two: our pages have no frames.
const axe = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()

const violations = async (builder: AxeBuilder) =>
  (await builder.analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )

/** By how many pixels the page is wider than the window, and what sticks out. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return null
    const out = [...document.querySelectorAll('body *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect()
      return right > root.clientWidth + 1 || left < -1
    })
    return out.map((one) => `${one.tagName}.${one.className}`).slice(0, 5)
  })

// Side by side: each language has a browser context of its own.
it.concurrent.each(allLanguages.map(({ id }) => id))(
  'in %s every kind of page is open to everyone, light and dark, and fits 320 px',
  async (lang) => {
    const { person, places } = await traveller(site, lang)
    const { page } = person
    // Colours that fade into each other would be measured half-way.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const found: unknown[] = []
    for (const { name, go } of places) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      await go()
      await unfold(page)
      const note = (what: string, list: unknown) => found.push({ lang, name, what, list })
      const light = await violations(axe(page).withTags(WCAG))
      if (light.length > 0) note('light', light)
      // The colours of the dark are those of every language.
      if (lang === 'en') {
        await page.emulateMedia({ colorScheme: 'dark' })
        const dark = await violations(axe(page).withRules('color-contrast'))
        if (dark.length > 0) note('dark', dark)
      }
      // 1280 px at 400 % zoom is a window of 320 by 225.
      await page.setViewportSize({ width: 320, height: 225 })
      const wide = await overflow(page)
      if (wide) note('320 px', wide)
    }
    expect(found).toEqual([])
    await person.closes()
  },
  480_000,
)

describe('other ways to look at a page', () => {
  it('forced colours keep the choice, the button and the marks apart', async () => {
    const { person, places } = await traveller(site, 'en')
    const { page } = person
    await page.emulateMedia({ forcedColors: 'active' })
    await places.find(({ name }) => name === '/q/role')?.go()
    const border = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).borderTopStyle)
    expect(await border('.choice label')).toBe('solid')
    expect(await border('form .button')).toBe('solid')
    await page.emulateMedia({ forcedColors: 'none', media: 'print' })
    for (const name of ['/dates', '/papers/joint-statement', 'waiting']) {
      await places.find((place) => place.name === name)?.go()
      expect(await page.locator('header.top nav, .leave').first().isVisible()).toBe(false)
      expect(await page.locator('h1').first().isVisible()).toBe(true)
    }
    await person.closes()
  })

  it('nothing moves by itself when motion is not wanted', async () => {
    const person = await site.person({ options: { reducedMotion: 'reduce' } })
    await person.opens('/start')
    const moving = await person.page.evaluate(() => [
      getComputedStyle(document.documentElement).scrollBehavior,
      document.getAnimations().length,
    ])
    expect(moving).toEqual(['auto', 0])
    await person.closes()
  })
})
