// The first question on a slow line, and a GOV.UK Frontend question page beside it.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { hasAnswered } from '../../tests/browser/ahead.ts'
import { orders } from '../../tests/browser/orders.ts'
import { openSite, type Site } from '../../tests/browser/site.ts'
import { serveGovuk } from './govuk.ts'
import type { Row } from './part.ts'

export const title = 'The first question on a slow line'
export const about = `A phone of 360 x 740 on 400 kbps with 400 ms to the server and a processor six times slower, each visit
with an empty cache; the first question of the product and a stock GOV.UK Frontend 6.6.0 page with one date question take turns,
the median of five. Usable: painted with its style sheet, its control and its button there. Settled: everything that the page
loads is there and the main thread is free; for ours before the enhancement is fetched, for GOV.UK with its script.`

const TIMES = 5
const LATENCY_MS = 400
const BYTES_PER_S = 400_000 / 8
const CPU_SLOWER = 6
const PHONE = { width: 360, height: 740 }
/** After this long without anything, nothing more is coming. */
const QUIET_MS = 1_000

/** What is watched in a page: when its form was there, and when our enhancement said it was ready. */
interface Watch {
  form: number
  ready: number
  readonly tasks: { readonly from: number; readonly to: number }[]
}

/** Runs in the page before anything else. A button is parsed after the controls before it. */
function watch(): void {
  const seen: Watch = { form: 0, ready: 0, tasks: [] }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const { startTime: from, duration } of list.getEntries())
      seen.tasks.push({ from, to: from + duration })
  }).observe({ type: 'longtask', buffered: true })
  new MutationObserver(() => {
    if (!seen.form && document.querySelector('main form button')) seen.form = performance.now()
    const isReady = document.documentElement?.hasAttribute('data-enhanced')
    if (!seen.ready && isReady) seen.ready = performance.now()
  }).observe(document, { childList: true, subtree: true, attributes: true })
}

interface Seen {
  /** Painted with its style sheet, with the control and the button of the question in the page. */
  readonly usable: number
  /** The page and all it loaded are there and the main thread is free, before any enhancement. */
  readonly settled: number
  /** When the enhancement was asked for and when it was ready; 0 on a page without one. */
  readonly asked: number
  readonly ready: number
  readonly enhancementBytes: number
  readonly bytes: number
  readonly requests: number
}

/** Reads what was watched; runs in the page. */
function read(): Seen {
  const { seen } = globalThis as unknown as { seen: Watch }
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const isEnhancement = ({ name }: PerformanceEntry) => /\/entry\.client-[^/]*\.js$/.test(name)
  const enhancement = files.find(isEnhancement)
  // Fonts were refused before they reached the line.
  const own = files.filter((one) => one !== enhancement && !/\.woff2?$/.test(one.name))
  const sheet = own.find(({ name }) => name.endsWith('.css'))
  const button = document.querySelector('main form button')
  // Our first page brings its sheet along.
  const dressed = sheet ? sheet.responseEnd <= paint : document.querySelector('head style') !== null
  if (!page || !paint || !seen.form || !button) throw new Error('the page is not whole')
  if (!dressed) throw new Error('it was painted without its style sheet')
  const asked = enhancement?.startTime ?? 0
  const busy = seen.tasks.filter(({ from }) => !asked || from < asked).map(({ to }) => to)
  const loads = [page.loadEventEnd, ...own.map(({ responseEnd }) => responseEnd)]
  const weigh = (list: readonly PerformanceResourceTiming[]) =>
    list.reduce((sum, { transferSize }) => sum + transferSize, 0)
  return {
    usable: Math.max(paint, seen.form),
    settled: Math.max(paint, ...loads, ...busy),
    asked,
    ready: seen.ready,
    enhancementBytes: enhancement?.transferSize ?? 0,
    bytes: page.transferSize + weigh(own),
    requests: 1 + own.length,
  }
}

/** What is watched in a page from its start. The runner of these files names functions by a call. */
async function watches(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name = (one) => one')
  await page.addInitScript(watch)
}

/** Makes the line slow, and the machine. Fonts are refused before they reach the line. */
async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setBlockedURLs', { urls: ['*.woff', '*.woff2'] })
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_S,
    uploadThroughput: BYTES_PER_S,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
}

/** One visit by a browser that has never been there. */
async function visit(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: PHONE })
  try {
    const page = await context.newPage()
    await watches(page)
    await slowDown(context, page)
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
    const hasEnhancement = (await page.locator('script[data-enhance]').count()) > 0
    if (hasEnhancement) await page.locator('html[data-enhanced]').waitFor({ state: 'attached' })
    await page.waitForTimeout(QUIET_MS)
    return await page.evaluate(read)
  } finally {
    await context.close()
  }
}

/** Milliseconds from pressing the button of a question until the next one stands there. */
async function press(site: Site, scripts: boolean): Promise<number> {
  const person = await site.person({ options: { viewport: PHONE } })
  const { page } = person
  try {
    await person.begins()
    await hasAnswered(person, orders.released, [])
    if (!scripts) {
      await person.opens('/plain')
      await person.presses()
    }
    await watches(page)
    await person.opensDraft('')
    await person.isReady()
    await person.fills('role', 'plaintiff')
    await slowDown(page.context(), page)
    const button = page.locator('form#question button.button')
    await button.evaluate((one) => {
      one.addEventListener('click', () => {
        sessionStorage.setItem('pressed', `${Date.now()}`)
        new MutationObserver(() => {
          if (!location.pathname.endsWith('/q/custody')) return
          requestAnimationFrame(() => Object.assign(globalThis, { shown: Date.now() }))
        }).observe(document, { childList: true, subtree: true })
      })
    })
    await button.click({ noWaitAfter: true })
    await page.waitForURL(/\/q\/custody/, { timeout: 60_000 })
    await page.waitForTimeout(QUIET_MS)
    return await page.evaluate(() => {
      const { seen, shown } = globalThis as unknown as { seen: Watch; shown?: number }
      const pressed = Number(sessionStorage.getItem('pressed'))
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
      return (shown ?? performance.timeOrigin + Math.max(paint, seen.form)) - pressed
    })
  } finally {
    await person.closes()
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Measures both pages in turn, after one visit each that is not counted. */
async function both(browser: Browser, ours: string, theirs: string) {
  const seen = { ours: [] as Seen[], theirs: [] as Seen[] }
  for (let i = 0; i <= TIMES; i++) {
    const [mine, other] = [await visit(browser, ours), await visit(browser, theirs)]
    if (i === 0) continue
    seen.ours.push(mine)
    seen.theirs.push(other)
  }
  return seen
}

export async function measure(): Promise<readonly Row[]> {
  const site = await openSite('2026-03-20')
  const govuk = await serveGovuk()
  try {
    const seen = await both(site.browser, `${site.server.url}/en/start`, govuk.url)
    const of = (list: readonly Seen[], key: keyof Seen) => median(list.map((one) => one[key]))
    const ms = (what: string, value: number, note = ''): Row => ({
      what,
      value: `${Math.round(value)}`,
      unit: 'ms',
      note,
    })
    const count = (what: string, value: number, unit: string, note = ''): Row => ({
      what,
      value: `${value}`,
      unit,
      note,
    })
    const ratio = (key: 'usable' | 'settled', most: number): Row => ({
      what: `${key[0]?.toUpperCase()}${key.slice(1)}, ours against GOV.UK Frontend`,
      value: of(seen.ours, key) / of(seen.theirs, key),
      unit: 'times',
      note: `at most ${most.toFixed(1)}`,
    })
    const rows: Row[] = [
      ms('First question usable', of(seen.ours, 'usable')),
      ms('GOV.UK Frontend question usable', of(seen.theirs, 'usable')),
      ratio('usable', 0.9),
      ms('First question settled', of(seen.ours, 'settled')),
      ms('GOV.UK Frontend question settled', of(seen.theirs, 'settled')),
      ratio('settled', 1),
      count('First question', of(seen.ours, 'bytes'), 'B', 'over the line, headers included'),
      count('First question', of(seen.ours, 'requests'), 'requests', 'the icon not counted'),
      count('GOV.UK Frontend question', of(seen.theirs, 'bytes'), 'B'),
      count('GOV.UK Frontend question', of(seen.theirs, 'requests'), 'requests'),
      ms('Enhancement asked for', of(seen.ours, 'asked'), 'after the page has settled'),
      ms('Enhancement ready', of(seen.ours, 'ready')),
      count('Enhancement', of(seen.ours, 'enhancementBytes'), 'B'),
    ]
    const presses = { enhanced: [] as number[], plain: [] as number[] }
    for (let i = 0; i < TIMES; i++) {
      presses.enhanced.push(await press(site, true))
      presses.plain.push(await press(site, false))
    }
    rows.push(
      ms('From an answer to the next question, with scripts', median(presses.enhanced)),
      ms('From an answer to the next question, plain', median(presses.plain)),
    )
    return rows
  } finally {
    govuk.close()
    await site.close()
  }
}
