import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasAnswered } from './ahead.ts'
import { orders, releasedStory, untilTalk } from './orders.ts'
import type { Person } from './person.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-20')
})
afterAll(() => site?.close())

/** Somebody who confirmed the order and answered so many questions of the story after it. */
async function somebody(answered: number, scripts = true): Promise<Person> {
  const person = await site.person({ scripts })
  await person.begins()
  await hasAnswered(person, orders.released, releasedStory.slice(0, answered))
  await person.opensDraft('')
  await person.isReady()
  return person
}

const turns = (person: Person, within: string) =>
  person.page
    .locator(`${within} li[data-turn]`)
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-turn')))

describe('with scripts, an answer', () => {
  it('is sent without loading a page, and the focus goes to the new question', async () => {
    const person = await somebody(0)
    await person.page.evaluate(() => Object.assign(globalThis, { kept: true }))
    await person.answers('role', 'plaintiff')
    expect(person.page.url()).toMatch(/\/q\/custody#question$/)
    expect(await person.page.evaluate(() => 'kept' in globalThis)).toBe(true)
    const focus = await person.page.evaluate(() => document.activeElement?.outerHTML ?? '')
    expect(focus).toMatch(/^<h1 /)
    expect(focus).toContain(await person.title())
    expect(await person.page.title()).toContain('Good Faith')
    const back = await person.page.locator('nav a[href*="languages"]').getAttribute('href')
    expect(decodeURIComponent(back ?? '')).toContain('/q/custody')
    await person.closes()
  })

  it('comes back in one trip, and its words on the paper are in sight', async () => {
    const person = await somebody(untilTalk(releasedStory).length)
    const { page } = person
    await page.setViewportSize({ width: 1280, height: 480 })
    await person.answers('talked', 'yes')
    const trips: string[] = []
    page.on('request', (one) => {
      // The icon comes whenever the browser likes.
      if (one.resourceType() !== 'other') trips.push(`${one.method()} ${one.resourceType()}`)
    })
    await person.fillsRow('conferences', {
      date: '2026-03-18',
      how: 'telephone',
      people: 'Invented One',
    })
    await person.presses('.buttons button[value="done"]')
    expect(trips).toEqual(['POST fetch'])
    expect(person.where()).toBe('/q/resolved')
    const seen = await page.evaluate(() => {
      const frame = document.querySelector('.beside .scrolls')?.getBoundingClientRect()
      const mark = document.querySelector('.beside .scrolls mark')?.getBoundingClientRect()
      return !!frame && !!mark && mark.top >= frame.top && mark.bottom <= frame.bottom
    })
    expect(seen).toBe(true)
    await person.closes()
  })

  it('stands in a log of its own, once, and the log outlives the pages', async () => {
    const person = await somebody(0)
    const log = await person.page.locator('[role="log"]').elementHandle()
    expect(await turns(person, '[role="log"]')).toEqual([])
    await person.answers('role', 'plaintiff')
    expect(await turns(person, '[role="log"]')).toEqual(['role'])
    await person.answers('custody', 'released')
    expect(await turns(person, '[role="log"]')).toEqual(['custody'])
    expect(await log?.evaluate((node) => node.isConnected)).toBe(true)
    const all = await turns(person, 'main')
    expect(new Set(all).size).toBe(all.length)
    expect(all.at(-1)).toBe('custody')
    expect(await person.page.locator('[role="log"] form, form [role="log"]').count()).toBe(0)
    // The turn has the number before the question's own; older turns stand on a page of their own.
    const listed = await person.page.locator('[role="log"] ol').getAttribute('start')
    const asked = await person.page.locator('#question .num').textContent()
    expect(Number(listed)).toBe(Number(asked) - 1)
    await person.closes()
  })

  it('gives the same words as the page that loads', async () => {
    const person = await somebody(0)
    await person.answers('role', 'plaintiff')
    const swapped = await person.reads('main')
    await person.page.reload()
    expect(await person.reads('main')).toBe(swapped)
    await person.closes()
  })

  it('that is refused stays out of the log, and the focus goes to what must be fixed', async () => {
    const person = await somebody(4)
    await person.answers('servedHow', 'mail')
    await person.fills('servedOn', '2031-01-01')
    await person.presses()
    expect(await turns(person, '[role="log"]')).toEqual(['servedHow'])
    expect(await person.page.evaluate(() => document.activeElement?.id)).toBe('summary')
    expect(await person.page.locator('[role="alert"]').count()).toBe(0)
    await person.closes()
  })

  it('in a list stays on its page, and Back leaves it at once', async () => {
    const person = await somebody(7)
    const before = await person.page.evaluate(() => history.length)
    await person.fillsRow('signers', { name: 'Invented One' })
    await person.presses('.buttons button[value="add"]')
    await person.fillsRow('signers', { name: 'Invented Two' })
    await person.presses('.buttons button[value="add"]')
    expect(await person.page.evaluate(() => history.length)).toBe(before)
    expect(await person.reads('form#question')).toContain('Invented Two')
    await person.closes()
  })
})

describe('when the network fails', () => {
  it('and fails again, the browser sends the real form, with the button that was pressed', async () => {
    const person = await somebody(7)
    await person.fillsRow('signers', { name: 'Invented One' })
    let tries = 0
    await person.page.route('**/q/signers', (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      tries += 1
      return route.request().resourceType() === 'fetch' ? route.abort() : route.continue()
    })
    const done = person.page.locator('.buttons button[value="done"]')
    await done.click()
    await person.page.locator('form .summary').waitFor()
    expect(tries).toBe(1)
    await done.click()
    await person.page.waitForURL(/\/q\/talked/)
    expect(tries).toBe(3)
    await person.closes()
  })

  it('a page of trouble is shown by the browser itself', async () => {
    const person = await somebody(0)
    await person.fills('role', 'plaintiff')
    await person.page.route('**/q/role', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Trouble</h1>' })
        : route.continue(),
    )
    await person.page.locator('form .button').first().click()
    await person.page.locator('h1', { hasText: 'Trouble' }).waitFor()
    await person.closes()
  })
})

describe('the keyboard alone', () => {
  it('answers a question, and the next one is read from its heading', async () => {
    const person = await somebody(0)
    const { page } = person
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
    await page.locator('h1').first().focus()
    for (let i = 0; i < 30 && (await at()) !== 'role'; i++) await page.keyboard.press('Tab')
    expect(await at()).toBe('role')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/q\/custody/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('form')?.id)).toBe('question')
    await person.closes()
  })

  it('skips to the question first of all', async () => {
    const person = await somebody(0)
    await person.opensDraft('/q/role')
    await person.page.keyboard.press('Tab')
    const skip = await person.page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(skip).toBe('#question')
    await person.closes()
  })
})

it('nothing is kept in the browser but the cookies', async () => {
  const person = await somebody(untilTalk(releasedStory).length)
  await person.answers('talked', 'not-yet')
  const kept = await person.page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    document.cookie,
    JSON.stringify(history.state),
  ])
  expect(kept).toEqual([0, 0, 0, '', 'null'])
  await person.closes()
})
