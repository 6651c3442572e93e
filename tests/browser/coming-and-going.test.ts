import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaveTo } from '#app/server/leaving.ts'
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
const SESSION = '__Host-good-faith'

describe.each(bothWays)('%s', (_way, scripts) => {
  it('the code opens the draft in another browser, however it is typed', async () => {
    const person = await site.person({ scripts })
    await person.begins()
    await person.answers('orderText', 'INVENTED WORDS OF AN ORDER, long enough to be one.')
    const other = await site.person({ scripts })
    await other.opens('/return')
    await other.page.locator('#code').fill(person.code.toLowerCase().replaceAll('-', ' '))
    await other.presses()
    expect(other.page.url()).toContain(`/d/${person.handle}/q/orderKind`)
    await person.closes()
    await other.closes()
  })

  it('a wrong code opens nothing and stays on the page as typed', async () => {
    const person = await site.person({ scripts })
    await person.opens('/return')
    for (const wrong of ['nonsense', '00000-00000-00000-00000']) {
      await person.page.locator('#code').fill(wrong)
      const answer = person.page.waitForResponse((one) => one.request().method() === 'POST')
      await person.presses()
      expect((await answer).status()).toBe(422)
      expect(await person.page.locator('#code').inputValue()).toBe(wrong)
    }
    const names = (await person.page.context().cookies()).map((one) => one.name)
    expect(names).not.toContain(SESSION)
    await person.closes()
  })

  it('erasing takes the draft and the cookie away for good', async () => {
    const person = await site.person({ scripts })
    await person.begins()
    await person.opensDraft('/erase')
    await person.presses('main form button')
    expect(person.where()).toBe('/erased')
    const names = (await person.page.context().cookies()).map((one) => one.name)
    expect(names).not.toContain(SESSION)
    await person.opensDraft('')
    expect(person.where()).toBe('/return')
    await person.page.locator('#code').fill(person.code)
    await person.presses()
    expect(await person.page.locator('.summary').count()).toBe(1)
    await person.closes()
  })

  it('leaving goes elsewhere and forgets; the draft stays', async () => {
    const person = await site.person({ scripts })
    await person.begins()
    const context = person.page.context()
    await context.route(`${leaveTo}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    )
    await person.page.locator('.leave button').click()
    await person.page.waitForURL(`${leaveTo}**`)
    expect((await context.cookies(person.url)).map((one) => one.name)).not.toContain(SESSION)
    await person.opens('/return')
    await person.page.locator('#code').fill(person.code)
    await person.presses()
    expect(person.where()).toBe('/q/orderText')
    await person.closes()
  })

  it('a first answer without a cookie keeps what was chosen and says why', async () => {
    const person = await site.person({ scripts })
    await person.opens('/start')
    await person.page.context().clearCookies()
    await person.fills('lawyer', 'no')
    const answer = person.page.waitForResponse((one) => one.request().method() === 'POST')
    await person.presses()
    expect((await answer).status()).toBe(400)
    expect(await person.page.locator('.summary').count()).toBe(1)
    expect(await person.page.locator('[name="lawyer"][value="no"]').isChecked()).toBe(true)
    await person.closes()
  })
})
