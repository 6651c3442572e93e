import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaveTo } from '#app/server/leaving.ts'
import { hasAnswered } from './ahead.ts'
import { orders, releasedStory } from './orders.ts'
import type { Person } from './person.ts'
import { openSite, type Site } from './site.ts'

/** Back and Forward, with boxes filled in and after leaving. */

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-20')
})
afterAll(() => site?.close())

const bothWays = [
  ['with scripts off', false],
  ['with scripts on', true],
] as const

const asked = releasedStory.map(([id]) => id)
/** Somebody at this question, with all before it answered. */
async function somebodyAt(id: (typeof asked)[number], scripts: boolean): Promise<Person> {
  const person = await site.person({ scripts })
  await person.begins()
  await hasAnswered(person, orders.released, releasedStory.slice(0, asked.indexOf(id)))
  await person.opensDraft(`/q/${id}`)
  await person.isReady()
  return person
}

const words = (person: Person) => person.page.locator('[name="ownWords.words"]')

describe.each(bothWays)('%s', (_way, scripts) => {
  it('what was chosen and not sent is there after Back, and Forward goes on', async () => {
    const person = await somebodyAt('me', scripts)
    const { page } = person
    await person.opensDraft('/q/role')
    await person.fills('role', 'defendant')
    await person.follows('header nav a[href$="/dates"]', /\/dates/)
    await page.goBack()
    await page.waitForURL(/\/q\/role/)
    expect(await page.locator('[name="role"][value="defendant"]').isChecked()).toBe(true)
    await page.goForward()
    await page.waitForURL(/\/dates/)
    await page.goBack()
    await person.presses()
    await person.opensDraft('/q/role')
    expect(await page.locator('[name="role"][value="defendant"]').isChecked()).toBe(true)
    await person.closes()
  })

  it('after leaving, neither Back nor Forward shows anything of the draft', async () => {
    const person = await site.person({ scripts })
    const { page } = person
    await person.begins()
    await hasAnswered(person, orders.released, releasedStory.slice(0, 3))
    await person.opensDraft('')
    await person.answers('me', { name: 'INVENTED ZQXNAME' })
    await person.opensDraft('/papers/joint-statement')
    await person.opensDraft('/q/me')
    expect(await page.content()).toContain('ZQXNAME')
    await page
      .context()
      .route(`${leaveTo}**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
      )
    await page.locator('.leave button').click()
    await page.waitForURL(`${leaveTo}**`)
    const secrets = /ZQXNAME|TOBIAS|WEXFORD|07713/i
    const shown: string[] = []
    for (let back = 0; back < 5; back++) {
      await page.goBack()
      await page.locator('body').waitFor()
      shown.push(await page.content())
    }
    for (let forward = 0; forward < 4; forward++) {
      await page.goForward()
      shown.push(await page.content())
    }
    expect(shown.length).toBe(9)
    expect(shown.filter((html) => secrets.test(html))).toEqual([])
    // It says how to come back, and shows no more.
    expect(shown.some((html) => html.includes('id="code"'))).toBe(true)
    await person.closes()
  })
})

// Without scripts Chromium asks by itself whether to send the refused form again.
it('with scripts on a refused answer that was left comes back as what is saved, and can be given again', async () => {
  const person = await somebodyAt('receivedOn', true)
  const { page } = person
  await person.opensDraft('/q/servedOn')
  await person.fills('servedOn', '2026-02-31')
  await person.presses()
  await person.follows('header nav a[href$="/dates"]', /\/dates/)
  await page.goBack()
  await page.waitForURL(/\/q\/servedOn/)
  await person.answers('servedOn', '2026-03-05')
  expect(await page.locator('.summary').count()).toBe(0)
  await person.closes()
})

describe('words that were typed and not sent', () => {
  it('are asked about before a link takes them away; who stays has them still', async () => {
    const person = await somebodyAt('ownWords', true)
    const { page } = person
    const asks: string[] = []
    let goes = false
    page.on('dialog', async (dialog) => {
      asks.push(dialog.type())
      await (goes ? dialog.accept() : dialog.dismiss())
    })
    await person.hand.writes(words(person), 'INVENTED WORDS')
    await page.locator('header nav a[href$="/dates"]').click({ noWaitAfter: true })
    await expect.poll(() => asks).toEqual(['beforeunload'])
    expect(person.where()).toBe('/q/ownWords')
    expect(await words(person).inputValue()).toBe('INVENTED WORDS')
    goes = true
    await person.follows('header nav a[href$="/dates"]', /\/dates/)
    expect(asks).toEqual(['beforeunload', 'beforeunload'])
    await person.closes()
  })

  it('are not asked about when they are sent, nor when the person leaves in a hurry', async () => {
    const person = await somebodyAt('ownWords', true)
    const { page } = person
    const asks: string[] = []
    page.on('dialog', async (dialog) => {
      asks.push(dialog.type())
      await dialog.accept()
    })
    await person.answers('ownWords', 'INVENTED WORDS')
    await person.opensDraft('/q/ownWords')
    await person.isReady()
    await person.hand.writes(words(person), 'INVENTED OTHER WORDS')
    await page
      .context()
      .route(`${leaveTo}**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
      )
    await page.locator('.leave button').click()
    await page.waitForURL(`${leaveTo}**`)
    expect(asks).toEqual([])
    await person.closes()
  })
})
