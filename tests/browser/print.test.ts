import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Travel, traveller } from './places.ts'
import { openSite, type Site } from './site.ts'

/** What a person prints from the browser, for somebody inside or for themselves. */

let site: Site
let travel: Travel
beforeAll(async () => {
  site = await openSite('2026-03-20')
  travel = await traveller(site, 'en')
})
afterAll(async () => {
  await travel?.person.closes()
  await site?.close()
})

/** Letter paper less its margins of three quarters of an inch, at 96 px an inch. */
const PAPER_PX = 672

/** Each kind of page that somebody prints, with the most sheets that it may take. */
const printed = [
  ['/dates', 4],
  ['/papers/what-next', 6],
  ['/papers/joint-statement', 8],
  ['/papers/deadline-sheet', 6],
  ['/q/servedOn', 4],
  ['/q/requests', 8],
  ['/papers', 5],
  ['waiting', 5],
  ['/confirm', 8],
  ['/code', 2],
] as const

/** What nobody can use on paper. */
const useless = 'header nav, .leave, .skip, footer a, button, input[type="submit"], a.button'
const shown = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML))

/** Words that are not black, or not on white, as the printer would make them. */
const coloured = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>()
    for (const one of document.querySelectorAll('body, body *')) {
      if (!one.checkVisibility()) continue
      const words = [...one.childNodes].some((n) => n.nodeType === 3 && n.nodeValue?.trim())
      const { color, backgroundColor } = getComputedStyle(one)
      const white = /^rgba\(.*, 0\)$|^rgb\(255, 255, 255\)$/.test(backgroundColor)
      if ((words && color !== 'rgb(0, 0, 0)') || !white)
        found.add(`${one.tagName}.${one.className}: ${color} on ${backgroundColor}`)
    }
    return [...found]
  })

/** Every word of the main part that is no control of it, also of what is folded away on the screen. */
const words = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const folded = parent?.closest('details:not([open])')
      const hidden = parent?.closest('.vh, .nums, button, select, textarea')
      if (!parent || hidden || !(folded || parent.checkVisibility())) continue
      if (folded && getComputedStyle(parent).display === 'none') continue
      found.push(walker.currentNode.nodeValue ?? '')
    }
    return found
  })

/** Letters and digits alone: a sheet may divide lines anywhere. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** Whether words are on a sheet, or on two with what stands at the edges of the sheets between them. */
const isIn = (all: string, words: string) =>
  all.includes(words) ||
  [...words].some((_, at) => all.includes(words.slice(0, at)) && all.includes(words.slice(at)))

async function pdfOf(page: Page) {
  const proxy = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const texts: string[] = []
  for (let at = 1; at <= proxy.numPages; at++) {
    const { items } = await (await proxy.getPage(at)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  const { view } = await proxy.getPage(1)
  return { pages: proxy.numPages, size: [view[2], view[3]], text: texts.join(' ') }
}

describe.each(printed)('%s on paper', (name, most) => {
  it('is black on white, whole, with nothing to press, on few sheets', async () => {
    const { page } = travel.person
    await travel.places.find((place) => place.name === name)!.go()
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: PAPER_PX, height: 900 })
    expect(await shown(page, useless)).toEqual([])
    expect(await coloured(page)).toEqual([])
    const [wide, wished] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth, clientWidth]
    })
    expect(wide).toBeLessThanOrEqual(wished!)
    const texts = await words(page)
    const pdf = await pdfOf(page)
    expect(pdf.size).toEqual([612, 792])
    expect(pdf.pages).toBeLessThanOrEqual(most)
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => !isIn(bare(pdf.text), bare(text)))).toEqual([])
  })
})
