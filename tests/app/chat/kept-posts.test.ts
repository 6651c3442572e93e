import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '#app/server/body.ts'
import { ORDER_MAX } from '#law/schema.ts'
import { type RunningServer, startServer } from '../server.ts'
import { hiddenIn, Visitor } from './person.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ env: { GOOD_FAITH_TODAY: '2026-03-20' } })
})
afterAll(async () => {
  expect(await server.stop()).toBe(0)
})
const visitor = () => new Visitor(server.url).begins()

const ORDER = 'INVENTED WORDS OF AN ORDER, long enough to be one.'
const SESSION = '__Host-good-faith'

describe('a post to a question that is not asked now', () => {
  it('shows what was sent in words, leads to where the person is, and posts nothing', async () => {
    const person = await visitor()
    const answer = await person.answers('role', 1, [['role', 'plaintiff']])
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('<h1>This question is not asked now</h1>')
    expect(answer.text).toContain('What you just sent')
    expect(answer.text).toContain('I am a plaintiff')
    expect(answer.text).toContain(`action="${person.at('/q/orderText#question')}" method="get"`)
    expect(hiddenIn(answer.text)).toEqual([])
  })

  it('shows a text that is no answer as it was typed', async () => {
    const person = await visitor()
    const pairs = [
      ['servedOn.month', 'Febtober'],
      ['servedOn.day', '31'],
    ] as const
    const answer = await person.answers('servedOn', 1, pairs)
    expect(answer.status).toBe(409)
    expect(answer.text).toMatch(/<textarea[^>]*readOnly=""[^>]*>Febtober\n31<\/textarea>/i)
  })

  it('keeps the facts that were typed before there was an order', async () => {
    const person = await visitor()
    const pairs = [
      ['revision', '1'],
      ['orderJudge', 'INVENTED JUDGE'],
    ] as const
    const answer = await person.posts(person.at('/facts'), pairs)
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('INVENTED JUDGE')
    expect((await person.posts(person.at('/confirm'), [['revision', '1']])).status).toBe(409)
  })

  it('leads on without a post, and knows no question by another name', async () => {
    const person = await visitor()
    const jump = await person.asks(person.at('/q/role'))
    expect([jump.status, jump.to]).toEqual([303, person.at('/q/orderText#question')])
    expect((await person.answers('no-such', 1, [])).status).toBe(404)
  })
})

describe('an order that two windows send', () => {
  it('is carried as a text when it came in a file', async () => {
    const person = await visitor()
    const file = new File([ORDER], 'order.txt', { type: 'text/plain' })
    const path = person.at('/q/orderText')
    const first = await person.uploads(path, [
      ['revision', '1'],
      ['orderText.text', 'INVENTED OTHER WORDS of an order.'],
    ])
    expect(first.status).toBe(303)
    const stale = await person.uploads(path, [['revision', '1']], file)
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('encType="multipart/form-data"')
    expect(hiddenIn(stale.text)).toEqual([
      ['revision', '2'],
      ['orderText.text', ORDER],
      ['orderText.how', 'pasted'],
    ])
    expect((await person.uploads(path, hiddenIn(stale.text))).status).toBe(303)
    expect((await person.asks(path)).text).toContain(ORDER)
  })
})

describe('a post without the code in the cookie', () => {
  it('is carried until the code is typed, then sent with one button', async () => {
    const person = await visitor()
    person.cookies.clear()
    const path = person.at('/q/orderText')
    const shut = await person.uploads(path, [
      ['revision', '1'],
      ['orderText.text', ORDER],
    ])
    expect(shut.status).toBe(403)
    expect(shut.text).toContain('What you just sent is not saved yet.')
    expect(shut.text).toMatch(new RegExp(`<textarea[^>]*>${ORDER}</textarea>`))
    expect(shut.text).toContain('action="/en/return"')
    const carried = hiddenIn(shut.text)
    expect(carried).toEqual([
      ['for', person.handle],
      ['next', 'q/orderText'],
      ['revision', '1'],
      ['orderText.text', ORDER],
    ])
    const wrong = await person.uploads('/en/return', [...carried, ['code', 'nonsense']])
    expect(wrong.status).toBe(422)
    expect(hiddenIn(wrong.text)).toEqual(carried)
    const right = await person.uploads('/en/return', [...carried, ['code', person.code]])
    expect(right.status).toBe(200)
    expect(person.cookies.get(SESSION)).toContain(person.handle)
    expect(right.text).toContain('<h1>Your answers are open again</h1>')
    expect(right.text).toContain(`action="${path}"`)
    const again = await person.uploads(path, hiddenIn(right.text))
    expect([again.status, again.to]).toEqual([303, `${person.at('/q/orderKind')}#question`])
    expect((await person.asks(path)).text).toContain(ORDER)
  })

  it('keeps an order that came in a file, and one with a tampered cookie', async () => {
    const person = await visitor()
    person.cookies.set(SESSION, `${person.handle}-00000000000000000000`)
    const file = new File([ORDER], 'order.txt', { type: 'text/plain' })
    const shut = await person.uploads(person.at('/q/orderText'), [['revision', '1']], file)
    expect(shut.status).toBe(403)
    expect(hiddenIn(shut.text)).toContainEqual(['orderText.text', ORDER])
  })

  it('comes through whole when the order is as long as an order can be', async () => {
    const person = await visitor()
    person.cookies.clear()
    const long = 'ñ\n'.repeat(ORDER_MAX / 2)
    const path = person.at('/q/orderText')
    const shut = await person.uploads(path, [
      ['revision', '1'],
      ['orderText.text', long],
    ])
    const pairs = [...hiddenIn(shut.text), ['code', person.code] as const]
    const right = await person.uploads('/en/return', pairs)
    expect(right.status).toBe(200)
    expect((await person.uploads(path, hiddenIn(right.text))).status).toBe(303)
    expect((await person.asks(path)).text).toContain(long)
  })

  it('does not overwrite unseen what was saved since', async () => {
    const person = await visitor()
    const path = person.at('/q/orderText')
    await person.uploads(path, [
      ['revision', '1'],
      ['orderText.text', 'INVENTED OTHER WORDS of an order.'],
    ])
    const held = new Map(person.cookies)
    person.cookies.clear()
    const shut = await person.uploads(path, [
      ['revision', '1'],
      ['orderText.text', ORDER],
    ])
    for (const [name, value] of held) person.cookies.set(name, value)
    const right = await person.uploads('/en/return', [
      ...hiddenIn(shut.text),
      ['code', person.code],
    ])
    const again = await person.uploads(path, hiddenIn(right.text))
    expect(again.status).toBe(409)
    expect(again.text).toContain('Your answers changed in the meantime')
  })

  it('never goes into the draft of another code', async () => {
    const person = await visitor()
    const other = await visitor()
    person.cookies.clear()
    const shut = await person.answers('orderText', 1, [['orderText.text', ORDER]])
    const answer = await other.uploads('/en/return', [...hiddenIn(shut.text), ['code', other.code]])
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('That code opens other answers')
    expect(hiddenIn(answer.text)).toContainEqual(['orderText.text', ORDER])
  })

  it('is shown to copy when the draft is gone', async () => {
    const person = await visitor()
    const key = person.cookies.get(SESSION) ?? ''
    await person.posts(person.at('/erase'), [])
    person.cookies.set(SESSION, key)
    const answer = await person.answers('orderText', 1, [['orderText.text', ORDER]])
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('What you just sent is not saved. You can copy it')
    expect(answer.text).toContain(ORDER)
    expect(hiddenIn(answer.text)).toEqual([])
  })

  it('carries no name that the question does not have, and no more than it can', async () => {
    const person = await visitor()
    // A browser that holds another draft may upload.
    person.cookies.set(SESSION, (await visitor()).cookies.get(SESSION) ?? '')
    const many = Array.from({ length: 2_500 }, (_, at) => [`me.${at}`, 'x'] as const)
    const shut = await person.answers('me', 1, [['other', 'SECRET'], ['do', 'done'], ...many])
    expect(shut.status).toBe(403)
    expect(shut.text).not.toContain('SECRET')
    const carried = hiddenIn(shut.text).filter(([name]) => /^(me\.|do$)/.test(name))
    expect(carried).toHaveLength(2_000)
    const long = 'W'.repeat(limits.text + 1)
    const large = await person.uploads(person.at('/q/orderText'), [
      ['orderText.text', long],
      ['orderText.by-hand', 'yes'],
    ])
    expect(large.status).toBe(403)
    expect(hiddenIn(large.text).slice(3)).toEqual([['orderText.by-hand', 'yes']])
    expect(large.text.length).toBeLessThan(50_000)
  })

  it('goes nowhere but to a page of the draft', async () => {
    const person = await visitor()
    for (const next of ['erase', '../../leave', 'q/no-such', 'https://elsewhere.example']) {
      const answer = await person.posts('/en/return', [
        ['for', person.handle],
        ['next', next],
        ['code', person.code],
      ])
      expect([answer.status, answer.to]).toEqual([303, `/en/d/${person.handle}`])
    }
  })
})

describe('a body that is no form', () => {
  const broken = { 'Content-Type': 'multipart/form-data; boundary=b' }

  it('is answered with our page for 400 everywhere', async () => {
    const person = await visitor()
    const pages = [
      '/en/start',
      '/en/return',
      ...['/q/orderText', '/facts', '/confirm'].map(person.at),
    ]
    for (const path of pages) {
      const { status, text } = await person.asks(path, 'no form at all', broken)
      expect([path, status]).toEqual([path, 400])
      expect(text).toContain('<main')
    }
  })
})

describe('the page that asks for a code', () => {
  it('names the drafts of this browser by their order and shows nothing of a code', async () => {
    const person = await visitor()
    const { text } = await (await person.begins()).asks('/en/return')
    expect(text).toContain('>Draft 1</a>')
    expect(text).toContain('>Draft 2</a>')
    expect(text).not.toContain(person.code.slice(0, 5))
  })
})
