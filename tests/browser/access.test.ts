import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allLanguages, sourceLanguage } from '#app/i18n/languages.ts'
import { isQuestionId, vocabulary } from '#law/vocabulary.ts'
import { type Place, traveller } from './places.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-20')
})
afterAll(() => site?.close())

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const otherLanguages = allLanguages.map(({ id }) => id).filter((id) => id !== sourceLanguage)

/** What is folded away must be as open to everyone as the rest. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })

/** The rules whose verdict another theme can change: the page behind it is the same. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** All rules of the tags above, or these alone. In one page, not two: our pages have no frames. */
async function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}

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

/** Elements with words of their own that show only a part of them, with no way to see the rest. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll('body *')].filter((one) => {
      const words = [...one.childNodes].some((n) => n.nodeType === 3 && n.nodeValue?.trim())
      const { overflowX, overflowY, textOverflow } = getComputedStyle(one)
      const hides = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip')
      const presses = one.nodeName === 'BUTTON'
      if (!words || one.closest('.vh') || !(hides || presses || textOverflow !== 'clip'))
        return false
      return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1
    })
    return cut.map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 40)}`)
  })

/** A question of each kind of field, and the pages around the questions. */
const shell = ['/', '/confirm', '/dates', '/papers', '/papers/joint-statement', 'waiting']
const around = [...shell, 'a way out', 'a refused answer', 'answers put aside']
function oneOfAKind(places: readonly Place[]): readonly Place[] {
  const kinds = new Set<string>()
  return places.filter(({ name }) => {
    const id = name.replace('/q/', '')
    if (!isQuestionId(id)) return around.includes(name)
    const { kind } = vocabulary[id]
    return kinds.size < kinds.add(kind).size
  })
}

// Colours that fade into each other would be measured half-way.
const still = { reducedMotion: 'reduce' } as const
const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const
const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }
// 1280 by 900 at 400 % zoom.
const zoomed = { width: 320, height: 225 }
/** English is looked at in parts, side by side. */
const PARTS = [0, 1, 2]

// Side by side: each has a browser context of its own.
describe.concurrent('every kind of page', { timeout: 480_000 }, () => {
  it.each(PARTS)(
    'in English is open to everyone, light, dark and in forced colours (part %i)',
    async (part) => {
      const { person, places } = await traveller(site, 'en', { options: still })
      const { page } = person
      const mine = places.filter((_, at) => at % PARTS.length === part)
      const found: unknown[] = []
      for (const { name, go } of mine) {
        await go()
        await unfold(page)
        for (const [theme, media] of Object.entries(themes)) {
          await page.emulateMedia(media)
          const list = await violations(page, theme === 'light' ? undefined : COLOURS)
          if (list.length > 0) found.push({ name, theme, list })
        }
      }
      expect(found).toEqual([])
      await person.closes()
    },
  )

  it.each(otherLanguages)(
    'in %s fits 320 px; a question of each kind, and what is around them, is open to everyone',
    async (lang) => {
      const { person, places } = await traveller(site, lang, { options: still })
      const { page } = person
      const few = oneOfAKind(places)
      expect(few.length).toBeGreaterThan(around.length + 3)
      const found: unknown[] = []
      for (const place of places) {
        await page.setViewportSize(narrow)
        await place.go()
        await unfold(page)
        const out = await overflow(page)
        if (out) found.push({ name: place.name, out })
        if (!few.includes(place)) continue
        await page.setViewportSize(wide)
        const list = await violations(page)
        if (list.length > 0) found.push({ name: place.name, list })
      }
      expect(found).toEqual([])
      await person.closes()
    },
  )

  it('in English fits a window at 400 % zoom, and no word is cut off in wide spacing', async () => {
    const options = { ...still, viewport: zoomed }
    const { person, places } = await traveller(site, 'en', { options })
    const found: unknown[] = []
    for (const { name, go } of places) {
      await go()
      await unfold(person.page)
      const out = await overflow(person.page)
      // The spacing of WCAG 1.4.12.
      await person.page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`)
        document.adoptedStyleSheets.push(sheet)
      })
      const spaced = await overflow(person.page)
      const cut = await clipped(person.page)
      if (out || spaced || cut.length > 0) found.push({ name, out, spaced, cut })
    }
    expect(found).toEqual([])
    await person.closes()
  })
})

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
