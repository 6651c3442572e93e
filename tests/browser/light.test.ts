import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasAnswered } from './ahead.ts'
import { openDeploys } from './deploy.ts'
import { orders, releasedStory, untilTalk } from './orders.ts'
import { Person } from './person.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-20')
})
afterAll(() => site?.close())

const SCRIPT = '**/assets/*.js'
const STYLE = '**/assets/*.css'

/** Every address that the browser asks for from now on, and what kind of thing it wants there. */
function asked(person: Person) {
  const list: { readonly url: string; readonly kind: string }[] = []
  person.page.on('request', (one) => list.push({ url: one.url(), kind: one.resourceType() }))
  return { all: () => list, scripts: () => list.filter(({ kind }) => kind === 'script') }
}

/** A browser that is idle only when the test says so. */
async function idleWhenTold(person: Person): Promise<() => Promise<void>> {
  await person.page.addInitScript(() => {
    Object.assign(self, {
      requestIdleCallback: (todo: () => void) => Object.assign(self, { todo }),
    })
  })
  return () => person.page.evaluate(() => (self as unknown as { todo: () => void }).todo())
}

/** A gate in the test's hand. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

const tags = (person: Person) => person.page.locator('script').count()

describe('the first question', () => {
  it('needs three requests and no script; the scripts come when the browser is idle', async () => {
    const person = await site.person()
    const requests = asked(person)
    const beIdle = await idleWhenTold(person)
    await person.opens('/start')
    await person.fills('lawyer', 'no')
    expect(requests.scripts()).toEqual([])
    expect(requests.all().length).toBeLessThanOrEqual(3)
    await beIdle()
    await person.isReady()
    expect(requests.scripts()).toHaveLength(1)
    await person.closes()
  })

  it('asks for no script while the style sheet of a later page is on the way', async () => {
    const person = await site.person()
    // The first page of a browser brings its sheet along.
    await person.page.request.get(`${person.url}/en/`)
    const requests = asked(person)
    const { open, opened } = gate()
    await person.page.route(STYLE, async (route) => {
      await opened
      await route.continue()
    })
    await person.page.goto(`${person.url}/en/start`, { waitUntil: 'commit' })
    await person.page.locator('script[data-enhance]').waitFor({ state: 'attached' })
    expect(requests.scripts()).toEqual([])
    open()
    await person.isReady()
    await person.closes()
  })

  it('and each page before it weigh at most 15 kB, compressed, style sheet and all', async () => {
    const person = await site.person({ scripts: false })
    const { request } = person.page
    for (const path of ['/', '/start']) {
      await person.page.context().clearCookies()
      const first = await request.get(`${person.url}/en${path}`)
      const html = await first.text()
      console.info(`/en${path}: HTML with its style sheet ${gzipSync(html).length} B, compressed`)
      expect(gzipSync(html).length).toBeLessThanOrEqual(15_000)
      expect(html).toContain('<style>')
      expect(html).not.toContain('rel="stylesheet"')
      expect(first.headers()['content-security-policy']).toContain("style-src 'self' 'sha256-")
    }
    await person.closes()
  })

  it('looks the same with the sheet it brings and with the sheet that later pages link', async () => {
    const person = await site.person({ scripts: false })
    const look = () =>
      person.page.locator('main h1, main label, main .button').evaluateAll((all) =>
        all.map((one) => {
          const { font, color, padding, border } = getComputedStyle(one)
          return [font, color, padding, border]
        }),
      )
    await person.opens('/start')
    expect(await person.page.locator('head style').count()).toBe(1)
    const first = await look()
    expect(first.length).toBeGreaterThan(3)
    await person.opens('/start')
    expect(await person.page.locator('head style').count()).toBe(0)
    expect(await look()).toEqual(first)
    await person.closes()
  })

  it('gets its scripts also where a browser never says that it is idle', async () => {
    const person = await site.person()
    await person.page.addInitScript(() => Object.assign(self, { requestIdleCallback: undefined }))
    await person.opens('/start')
    await person.isReady()
    await person.closes()
  })
})

it('the conversation never needs more than 140 kB of scripts, and ours are below 6 kB', async () => {
  const person = await site.person()
  const requests = asked(person)
  await person.begins()
  await hasAnswered(person, orders.released, untilTalk(releasedStory))
  for (const path of ['', '/dates', '/papers', '/papers/joint-statement']) {
    await person.opensDraft(path)
    await person.isReady()
  }
  const files = [...new Set(requests.scripts().map(({ url }) => url))]
  expect(files).toHaveLength(1)
  const bytes = gzipSync(await (await person.page.request.get(files[0]!)).body()).length
  console.info(`all scripts of the conversation: ${bytes} B, compressed`)
  expect(bytes).toBeLessThanOrEqual(6_000)
  await person.closes()
})

describe('no script at all', () => {
  it('for a browser that says it saves data', async () => {
    const options = { extraHTTPHeaders: { 'Save-Data': 'on' } }
    const person = await site.person({ options })
    const requests = asked(person)
    for (const path of ['/', '/start', '/about']) {
      await person.opens(path)
      expect(await tags(person)).toBe(0)
    }
    expect(requests.scripts()).toEqual([])
    await person.closes()
  })

  it('for one that says so only to its own pages', async () => {
    const person = await site.person()
    const requests = asked(person)
    await person.page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
      Object.assign(self, { requestIdleCallback: () => Object.assign(self, { wanted: true }) })
    })
    await person.opens('/start')
    expect(await person.page.evaluate(() => 'wanted' in self)).toBe(false)
    expect(requests.scripts()).toEqual([])
    await person.closes()
  })

  it('once plain pages are chosen, on every page, until the choice is undone', async () => {
    const person = await site.person()
    await person.begins()
    await person.opensDraft('/papers')
    await person.isReady()
    await person.page.locator('footer a[href*="/plain"]').click()
    await person.presses()
    expect(person.where()).toBe('/papers')
    expect(await tags(person)).toBe(0)
    const requests = asked(person)
    await person.opensDraft('/q/orderText')
    await person.answers('orderText', orders.released)
    expect(person.where()).toBe('/q/orderKind')
    expect(requests.scripts()).toEqual([])
    await person.page.locator('footer a[href*="/plain"]').click()
    await person.presses()
    expect(person.where()).toBe('/q/orderKind')
    expect(await tags(person)).toBe(1)
    await person.isReady()
    await person.closes()
  })
})

describe('when the script cannot be fetched', () => {
  it('the page works as a plain one, and the next page tries again', async () => {
    const person = await site.person()
    const beIdle = await idleWhenTold(person)
    await person.page.route(SCRIPT, (route) => route.abort())
    await person.opens('/start')
    const failed = person.page.waitForEvent('requestfailed')
    await beIdle()
    await failed
    await person.fills('lawyer', 'no')
    await person.page.unroute(SCRIPT)
    await person.page.locator('form button.button').click()
    await person.page.waitForURL(/\/code$/)
    await beIdle()
    await person.isReady()
    await person.closes()
  })
})

describe('a deploy, while somebody is on a page', () => {
  /** At the first question after the order, on a page with a mark that only this very page has. */
  async function atRole() {
    const deploys = await openDeploys(site.server.url)
    const { page } = await site.person()
    const person = new Person(page, deploys.url, 'en')
    await person.begins()
    await hasAnswered(person, orders.released, [])
    await person.opensDraft('')
    await person.isReady()
    await page.evaluate(() => Object.assign(globalThis, { kept: true }))
    return { deploys, person }
  }
  const isKept = (person: Person) => person.page.evaluate(() => 'kept' in globalThis)
  const sheets = (person: Person) =>
    person.page
      .locator('link[rel="stylesheet"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

  it('the answer is taken, and the new style sheet replaces the old once it is there', async () => {
    const { deploys, person } = await atRole()
    const { open, opened } = gate()
    deploys.styleWaits = opened
    const [old = ''] = await sheets(person)
    const fresh = old.replace('.css', '-next.css')
    deploys.deploy()
    await person.answers('role', 'plaintiff')
    expect(person.where()).toBe('/q/custody')
    expect(await sheets(person)).toEqual([old, fresh])
    open()
    await person.page.locator(`link[href="${old}"]`).waitFor({ state: 'detached' })
    expect(await sheets(person)).toEqual([fresh])
    await person.answers('custody', 'released')
    expect(await sheets(person)).toEqual([fresh])
    expect(await isKept(person)).toBe(true)
    await person.closes()
    deploys.close()
  })

  it('a new style sheet that never comes leaves the page in the old one', async () => {
    const { deploys, person } = await atRole()
    deploys.styleIsMissing = true
    const before = await sheets(person)
    const missing = person.page.waitForResponse(/-next\.css/)
    deploys.deploy()
    await person.answers('role', 'plaintiff')
    expect((await missing).status()).toBe(404)
    await person.page.locator('link[href$="-next.css"]').waitFor({ state: 'detached' })
    expect(await sheets(person)).toEqual(before)
    await person.answers('custody', 'released')
    expect(await isKept(person)).toBe(true)
    await person.closes()
    deploys.close()
  })

  it('a page of the old build, whose script is gone, is answered as a plain page', async () => {
    const deploys = await openDeploys(site.server.url)
    const { page } = await site.person()
    const person = new Person(page, deploys.url, 'en')
    const beIdle = await idleWhenTold(person)
    await person.opens('/start')
    deploys.deploy()
    const missing = page.waitForResponse(/\.js/)
    await beIdle()
    expect((await missing).status()).toBe(404)
    await person.fills('lawyer', 'no')
    await page.locator('form button.button').click()
    await page.waitForURL(/\/code$/)
    await beIdle()
    await person.isReady()
    await person.closes()
    deploys.close()
  })
})
