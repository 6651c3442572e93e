import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formType, type RunningServer, startServer } from '../server.ts'
import { Visitor } from './person.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ env: { GOOD_FAITH_TODAY: '2026-03-20' } })
})
afterAll(async () => {
  expect(await server.stop()).toBe(0)
})

const ORDER = 'INVENTED WORDS OF AN ORDER, long enough to be one.'
const prefers = { ...formType, Prefer: 'return=representation' }
const form = (...pairs: [string, string][]) => new URLSearchParams(pairs).toString()

describe('a post of our script, which prefers the next page to the way to it', () => {
  it('is answered with that page, and says which one it is', async () => {
    const person = await new Visitor(server.url).begins()
    const body = form(['revision', '1'], ['orderText.text', ORDER])
    const page = await person.asks(person.at('/q/orderText'), body, prefers)
    expect([page.status, page.to, page.shows]).toEqual([200, null, person.at('/q/orderKind')])
    expect(page.text).toContain('What does your order')
    const same = await person.asks(person.at('/q/orderKind'))
    expect(page.text).toBe(same.text)
  })

  it('still gets the way itself where the browser must take a cookie on it', async () => {
    const person = new Visitor(server.url)
    await person.asks('/en/start')
    const begun = await person.asks('/en/start', form(['lawyer', 'no']), prefers)
    expect([begun.status, begun.shows]).toEqual([303, null])
    expect(begun.to).toMatch(/\/code$/)
  })

  it('gets a refused answer as ever, and any other post gets the way', async () => {
    const person = await new Visitor(server.url).begins()
    const empty = form(['revision', '1'], ['orderText.text', ''])
    const refused = await person.asks(person.at('/q/orderText'), empty, prefers)
    expect([refused.status, refused.shows]).toEqual([422, null])
    const plain = await person.answers('orderText', 1, [['orderText.text', ORDER]])
    expect([plain.status, plain.to]).toEqual([303, person.at('/q/orderKind#question')])
  })

  it('is logged as the question that was asked, in one line', async () => {
    const person = await new Visitor(server.url).begins()
    const before = server.log().split('\n').length
    const body = form(['revision', '1'], ['orderText.text', ORDER])
    await person.asks(person.at('/q/orderText'), body, prefers)
    const lines = server
      .log()
      .split('\n')
      .slice(before - 1)
    expect(lines.filter((line) => line.includes('POST')).length).toBe(1)
    expect(lines.join('')).toMatch(/POST \/:lang\/d\/:handle\/q\/:id 200/)
  })
})
