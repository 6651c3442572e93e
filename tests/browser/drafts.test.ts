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

const bothWays = [
  ['with scripts off', false],
  ['with scripts on', true],
] as const

/** Up to the question whether there was a talk. */
async function prepared(person: Person): Promise<Person> {
  await person.begins()
  await hasAnswered(person, orders.released, untilTalk(releasedStory))
  await person.opensDraft('')
  return person
}

describe('two drafts in two tabs', () => {
  it('keep their answers apart when posts alternate, with scripts off', async () => {
    const ada = await site.person({ scripts: false })
    await ada.begins()
    const bob = await ada.newTab()
    await bob.begins()
    expect(bob.handle).not.toBe(ada.handle)
    await hasAnswered(ada, orders.released, [])
    await bob.answers('orderText', orders.released)
    await hasAnswered(bob, orders.released, [])
    for (const person of [ada, bob]) await person.opensDraft('')
    await ada.answers('role', 'plaintiff')
    await bob.answers('role', 'defendant')
    await ada.answers('custody', 'released')
    await bob.answers('custody', 'never')
    for (const person of [bob, ada]) await person.answers('caseNumberNewest', 'same')
    await bob.fills('me', { name: 'INVENTED BOB' })
    await ada.answers('me', { name: 'INVENTED ADA' })
    await bob.presses()
    await ada.opensDraft('/papers/joint-statement')
    await bob.opensDraft('/papers/joint-statement')
    const [hers, his] = [await ada.reads('body'), await bob.reads('body')]
    expect(hers).toContain('INVENTED ADA')
    expect(hers).not.toContain('INVENTED BOB')
    expect(his).toContain('INVENTED BOB')
    expect(his).not.toContain('INVENTED ADA')
    await ada.closes()
  })
})

describe('one draft in two tabs', () => {
  it.each(bothWays)('shows both answers and loses neither, %s', async (_way, scripts) => {
    const person = await site.person({ scripts })
    await person.begins()
    await hasAnswered(person, orders.released, releasedStory.slice(0, 3))
    await person.opensDraft('')
    const stale = await person.newTab()
    await stale.opensDraft('/q/me')
    await person.answers('me', { name: 'INVENTED FIRST' })
    await stale.fills('me', { name: 'INVENTED SECOND' })
    const answer = stale.page.waitForResponse((one) => one.request().method() === 'POST')
    await stale.presses()
    expect((await answer).status()).toBe(409)
    const both = await stale.reads('main')
    expect(both).toContain('INVENTED FIRST')
    expect(both).toContain('INVENTED SECOND')
    await stale.presses()
    await stale.opensDraft('/q/me')
    expect(await stale.page.locator('[name="me.name"]').inputValue()).toBe('INVENTED SECOND')
    await person.closes()
  })
})

describe('moving about', () => {
  it.each(bothWays)('jumping ahead leads to where the person is, %s', async (_way, scripts) => {
    const person = await site.person({ scripts })
    await person.begins()
    await person.opensDraft('/q/signHow')
    expect(person.where()).toBe('/q/orderText')
    await person.opensDraft('/confirm')
    expect(person.where()).toBe('/q/orderText')
    expect((await person.opensDraft('/q/no-such-question'))?.status()).toBe(404)
    await person.closes()
  })

  it.each(bothWays)('Back shows the last answer as it was given, %s', async (_way, scripts) => {
    const person = await site.person({ scripts })
    await person.begins()
    await hasAnswered(person, orders.released, [])
    await person.opensDraft('')
    await person.answers('role', 'plaintiff')
    await person.answers('custody', 'released')
    const go = (steps: number) => person.page.evaluate((by) => history.go(by), steps)
    await go(-1)
    await person.page.waitForURL(/\/q\/custody/)
    await person.page.locator('[name="custody"][value="released"]:checked').waitFor()
    await go(-1)
    await person.page.waitForURL(/\/q\/role/)
    await person.page.locator('[name="role"][value="plaintiff"]:checked').waitFor()
    await go(2)
    await person.page.waitForURL(/\/q\/caseNumberNewest/)
    await person.answers('caseNumberNewest', 'same')
    expect(person.where()).toBe('/q/me')
    await person.closes()
  })

  it.each(bothWays)(
    'a change that puts answers aside is asked about first, %s',
    async (_w, scripts) => {
      const person = await prepared(await site.person({ scripts }))
      await person.answers('talked', 'yes')
      await person.answers('conferences', [{ date: '2026-03-18', how: 'telephone', people: 'We' }])
      await person.answers('resolved', 'part')
      await person.opensDraft('/q/talked')
      await person.answers('talked', 'never')
      expect(await person.page.locator('main button[name="sure"]').count()).toBe(1)
      await person.opensDraft('')
      expect(person.where()).toBe('/q/requests')
      await person.opensDraft('/q/talked')
      await person.answers('talked', 'never')
      await person.presses('main button[name="sure"]')
      expect(person.where()).toBe('/q/topics')
      await person.closes()
    },
  )
})

describe('an answer that cannot be', () => {
  it.each(bothWays)('comes back as 422 with what was typed, %s', async (_way, scripts) => {
    const person = await site.person({ scripts })
    await person.begins()
    await hasAnswered(person, orders.released, releasedStory.slice(0, 5))
    await person.opensDraft('')
    await person.fills('servedOn', '2026-02-31')
    const answer = person.page.waitForResponse((one) => one.request().method() === 'POST')
    await person.presses()
    expect((await answer).status()).toBe(422)
    expect(person.where()).toBe('/q/servedOn')
    const box = (piece: string) => person.page.locator(`[name="servedOn.${piece}"]`).inputValue()
    expect([await box('day'), await box('year')]).toEqual(['31', '2026'])
    expect(await person.page.locator('[aria-invalid="true"]').count()).toBe(1)
    const focused = () => person.page.evaluate(() => document.activeElement?.id)
    if (scripts) expect(await focused()).toBe('summary')
    expect(await person.page.locator('[role="alert"]').count()).toBe(0)
    await person.page.locator('#summary a').click()
    expect(await focused()).toMatch(/^f-servedOn/)
    await person.answers('servedOn', '2026-03-05')
    expect(person.where()).toBe('/q/receivedOn')
    await person.closes()
  })

  it.each(bothWays)(
    'an empty order, and one that is no text, are refused, %s',
    async (_w, scripts) => {
      const person = await site.person({ scripts })
      await person.begins()
      await person.answers('orderText', '')
      expect(await person.page.locator('.summary').count()).toBe(1)
      const buffer = Buffer.from([0, 1, 2, 3, 255, 254, 0, 7])
      const file = { name: 'order.pdf', mimeType: 'application/pdf', buffer }
      await person.page.locator('[name="orderText.file"]').setInputFiles(file)
      await person.presses()
      expect(await person.page.locator('.summary').count()).toBe(1)
      expect(person.where()).toBe('/q/orderText')
      await person.closes()
    },
  )

  it('a second click sends nothing', async () => {
    const person = await site.person({ scripts: true })
    await person.begins()
    await person.fills('orderText', orders.released)
    let posts = 0
    await person.page.route('**/q/orderText', async (route) => {
      if (route.request().method() === 'POST') posts += 1
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.continue()
    })
    await person.isReady()
    const button = person.page.locator('main form .buttons button.button')
    await button.click()
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    await button.click({ force: true, noWaitAfter: true })
    await person.page.waitForURL(/orderKind/)
    expect(posts).toBe(1)
    await person.closes()
  })

  it('the same post twice is one answer, with scripts off', async () => {
    const person = await site.person({ scripts: false })
    await person.begins()
    const twin = await person.newTab()
    await twin.opensDraft('/q/orderText')
    await person.answers('orderText', orders.released)
    await twin.answers('orderText', orders.released)
    expect(twin.where()).toBe('/q/orderKind')
    await person.closes()
  })
})
