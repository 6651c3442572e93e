import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Given } from './given.ts'
import { orders, releasedStory } from './orders.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-20')
})
afterAll(() => site?.close())

const MARK = 'Zqxmarker'

/** The same answers with a word in each text that occurs nowhere else. */
const marked = (id: string, given: Given): Given => {
  const add = (words: string) => `${words} ${MARK}`
  if (id === 'me') return { name: add('Tobias'), address: add('1 Nowhere Street') }
  if (id === 'conferences')
    return [{ date: '2026-03-18', how: 'telephone', people: add('Counsel and I') }]
  if (id === 'ownWords') return add('They were polite.')
  return given
}

it.each([
  ['off', false],
  ['on', true],
])(
  'with scripts %s no answer is in an address, a title or the log, and nobody else is asked',
  async (_w, scripts) => {
    const person = await site.person({ scripts })
    const { page } = person
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes('status of 4'))
        complaints.push(line.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const titles: string[] = []
    await person.beginsWith(orders.released.replaceAll('HALVERSEN', `HALVERSEN ${MARK}`))
    await person.presses()
    for (const [id, given] of releasedStory) {
      titles.push(await page.title())
      await person.answers(id, marked(id, given))
    }
    for (const path of [
      '/dates',
      '/papers',
      '/papers/joint-statement',
      '/code',
      '/q/me',
      '/erase',
    ]) {
      await person.opensDraft(path)
      titles.push(await page.title())
    }
    await person.opensDraft('/papers/joint-statement')
    expect(await person.reads('main')).toMatch(new RegExp(MARK, 'i'))
    const seen = [...asked, ...titles, site.server.log(), site.server.output()].join('\n')
    for (const secret of [MARK, 'Tobias', 'Wexford', '07713', 'plaintiff', person.code])
      expect(seen.toLowerCase()).not.toContain(secret.toLowerCase())
    expect([...new Set(asked.map((url) => new URL(url).origin))]).toEqual([person.url])
    expect(complaints).toEqual([])
    await person.closes()
  },
)
