import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../server.ts'
import { Visitor } from './person.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ env: { GOOD_FAITH_TODAY: '2026-03-20' } })
})
afterAll(async () => {
  expect(await server.stop()).toBe(0)
})

const order = (name: string) =>
  readFileSync(new URL(`../../fixtures/orders/${name}.txt`, import.meta.url), 'utf8')

/** Someone whose answers so far are these; the first is about the order. */
async function person(text: readonly [string, string], ...more: readonly [string, string][]) {
  const person = await new Visitor(server.url).begins()
  await person.uploads(person.at('/q/orderText'), [['revision', '1'], text])
  let revision = 2
  for (const [id, value] of more) await person.answers(id, revision++, [[id, value]])
  return { person, revision }
}
const pasted = (name: string) => ['orderText.text', order(name)] as const
const shown = (page: string) => [...page.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, name]) => name)

describe('without an order', () => {
  it('five facts of the case are typed, confirmed, and spoken of without an order', async () => {
    const { person: pat, revision } = await person(['orderText.none', 'yes'])
    const first = await pat.asks(pat.at('/confirm'))
    expect([first.status, first.to]).toEqual([303, `${pat.at('/facts')}#question`])
    const form = await pat.asks(pat.at('/facts'))
    expect(form.text).toContain('<h1>What is your case?</h1>')
    expect(form.text).toContain('I do not know this')
    expect(form.text).not.toContain('My order does not say this')
    expect(form.text).not.toContain('name="orderDate')
    const typed = await pat.posts(pat.at('/facts'), [
      ['revision', `${revision}`],
      ['orderCourt', 'caed'],
      ['orderCaseNumber', '9:99-cv-00000'],
      ['orderPlaintiff', 'PAT SAMPLE'],
      ['orderDefendant', 'DOE'],
      ['orderJudge.silent', 'yes'],
    ])
    expect([typed.status, typed.to]).toEqual([303, `${pat.at('/confirm')}#question`])
    const page = await pat.asks(pat.at('/confirm'))
    expect(page.text).toContain('<h1>Is this your case?</h1>')
    expect(shown(page.text)).toHaveLength(5)
    expect(page.text).not.toContain('What must happen')
    expect(page.text).not.toContain('/q/orderKind')
    const yes = await pat.posts(pat.at('/confirm'), [['revision', `${revision + 1}`]])
    expect([yes.status, yes.to]).toEqual([303, `${pat.at('/q/role')}#question`])
    expect((await pat.asks(pat.at('/q/orderDate'))).to).toBe(`${pat.at('/q/role')}#question`)
  })
})

describe('the page of the order’s kind', () => {
  it.each([
    ['two-motions', 'It looks like an order to talk, and then file a short Joint Statement'],
    ['denied-as-premature', 'It looks like an order to talk, and then bring what is left'],
    ['subpoenas-before-hearing', 'It looks like an order for a Joint Statement re Discovery'],
    ['joint-letter', 'It looks like an order to talk, and then file a paper with its own list'],
  ])('says how %s reads, and chooses nothing', async (name, sentence) => {
    const { person: pat } = await person(pasted(name))
    const { text } = await pat.asks(pat.at('/q/orderKind'))
    expect(text).toContain(sentence)
    expect(text).not.toContain('checked=""')
  })
})

describe('another kind of order', () => {
  it('asks for its own facts, and only the new ones were open', async () => {
    const { person: pat, revision } = await person(
      pasted('joint-letter'),
      ['orderKind', 'reimposed'],
      ['orderLater', 'no'],
    )
    const before = shown((await pat.asks(pat.at('/confirm'))).text)
    expect(before).not.toContain('What the paper must say')
    expect((await pat.asks(pat.at('/q/orderContents'))).status).toBe(303)
    await pat.posts(pat.at('/confirm'), [['revision', `${revision}`]])
    const changed = await pat.answers('orderKind', revision + 1, [['orderKind', 'as-ordered']])
    expect(changed.to).toBe(`${pat.at('/confirm')}#question`)
    const after = shown((await pat.asks(pat.at('/confirm'))).text)
    expect(after).toEqual(expect.arrayContaining(before))
    expect(after).toContain('What the paper must say')
    const yes = await pat.posts(pat.at('/confirm'), [['revision', `${revision + 2}`]])
    expect(yes.to).toBe(`${pat.at('/q/role')}#question`)
  })
})

describe('a fact that is put right', () => {
  it('is stored as typed, comes back to its own line, and says which days moved', async () => {
    const { person: pat, revision } = await person(
      pasted('released-opposes'),
      ['orderKind', 'reimposed'],
      ['orderLater', 'no'],
    )
    const before = (await pat.asks(pat.at('/confirm'))).text
    expect(before).toContain(`href="${pat.at('/q/orderDate#f-orderDate')}"`)
    const fact = (await pat.asks(pat.at('/q/orderDate'))).text
    expect(fact).toContain('id="f-orderDate"')
    expect(fact).toContain(`href="${pat.at('/confirm#fact-orderDate')}"`)
    const saved = await pat.answers('orderDate', revision, [
      ['orderDate.month', 'February'],
      ['orderDate.day', '20'],
      ['orderDate.year', '2026'],
    ])
    const back = '/confirm?changed=orderDate'
    expect([saved.status, saved.to]).toEqual([303, `${pat.at(back)}#question`])
    const { text } = await pat.asks(pat.at(back))
    expect(text.match(/id="question"/g)).toHaveLength(1)
    expect(text).toMatch(/<li id="fact-orderDate"><div class="fact" id="question" tabindex="-1">/i)
    expect(text).toContain('You typed this.')
    expect(text).toMatch(/With your change:.* Friday, March 13, 2026/)
    expect((await pat.asks(pat.at('/confirm?changed=role'))).text).toContain(
      '<div class="ask" id="question">',
    )
    const yes = await pat.posts(pat.at(back), [['revision', `${revision + 1}`]])
    expect(yes.to).toBe(`${pat.at('/q/role')}#question`)
    const later = await pat.asks(pat.at('/confirm'))
    expect(later.text).toContain('Friday, February 20, 2026')
  })
})
