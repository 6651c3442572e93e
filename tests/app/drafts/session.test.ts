import { expect, test } from 'vitest'
import { newCode } from '#app/drafts/code.ts'
import { draftHandle } from '#app/drafts/seal.ts'
import {
  clearSession,
  codeFor,
  cookiesWork,
  EMPTY_SESSION,
  isFull,
  probeCookie,
  readSession,
  type Session,
  serializeSession,
  withDraft,
  withoutDraft,
} from '#app/drafts/session.ts'

function request(cookie?: string) {
  return { headers: new Headers(cookie === undefined ? {} : { Cookie: cookie }) }
}

/** What a browser sends back for a `Set-Cookie`. */
function sentBack(setCookie: string): string {
  return setCookie.split(';')[0] ?? ''
}

function sessionOf(count: number): Session {
  let session = EMPTY_SESSION
  for (let i = 0; i < count; i++) {
    const more = withDraft(session, newCode())
    if (more === 'full') throw new Error('full')
    session = more
  }
  return session
}

test('two drafts go into the cookie and come back with their codes', () => {
  const session = sessionOf(2)
  const back = readSession(request(`a=b; ${sentBack(serializeSession(session))}; c=d`))
  expect(back).toEqual(session)
  for (const { handle, code } of session.drafts) expect(codeFor(back, handle)).toBe(code)
})

test('the cookie is for this host, secure, unseen by scripts, and ends with the browser', () => {
  const text = serializeSession(sessionOf(1))
  expect(text).toMatch(
    /^__Host-good-faith=[0-9a-z]{10}-[0-9A-Z]{20}; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
  )
})

test('a handle is ten characters and is not part of the code', () => {
  const code = newCode()
  expect(draftHandle(code)).toMatch(/^[0-9a-z]{10}$/)
  expect(code.toLowerCase()).not.toContain(draftHandle(code))
})

test('a draft that is taken out is no longer known; the other one stays', () => {
  const session = sessionOf(2)
  const [first, second] = session.drafts.map((key) => key.handle)
  const rest = withoutDraft(session, first ?? '')
  expect(codeFor(rest, first ?? '')).toBeNull()
  expect(rest.drafts.map((key) => key.handle)).toEqual([second])
})

test('the same code twice is one draft', () => {
  const code = newCode()
  const once = withDraft(EMPTY_SESSION, code)
  expect(once === 'full' ? once : withDraft(once, code)).toEqual(once)
})

test('the thirteenth draft is refused and nothing is dropped; a full cookie comes back whole', () => {
  const full = sessionOf(12)
  expect([isFull(sessionOf(11)), isFull(full)]).toEqual([false, true])
  expect(withDraft(full, newCode())).toBe('full')
  expect(withDraft(full, full.drafts[3]!.code)).toEqual(full)
  expect(readSession(request(sentBack(serializeSession(full))))).toEqual(full)
  expect(serializeSession(full).length).toBeLessThan(600)
})

test('leaving takes the cookie away, and so does an empty session', () => {
  const gone = '__Host-good-faith=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0'
  expect(clearSession()).toBe(gone)
  expect(serializeSession(EMPTY_SESSION)).toBe(gone)
})

test.each([
  undefined,
  '',
  'good-faith=x',
  '__Host-good-faith',
  '__Host-good-faith=',
  '__Host-good-faith=__proto__',
  '__Host-good-faith=__proto__-constructor',
  '__Host-good-faith=abcdefghjk-ABCDEFGHJKMNPQRSTVWX',
  '__Host-good-faith=%00%ff-.-.-',
  `__Host-good-faith=${'.'.repeat(100_000)}`,
  `__Host-good-faith=${'abcdefghjk-ABCDEFGHJKMNPQRSTVWX.'.repeat(5000)}`,
])('the cookie header %j gives no draft and no error', (cookie) => {
  expect(readSession(request(cookie))).toEqual({ drafts: [] })
})

test('what is sound in a damaged cookie is kept, once', () => {
  const session = sessionOf(1)
  const [key] = session.drafts
  const pair = `${key?.handle}-${key?.code}`
  const header = `__Host-good-faith=junk.${pair}.__proto__.${pair}-x.${pair}; __Host-good-faith=z`
  expect(readSession(request(header))).toEqual(session)
})

test('a handle cannot be pointed at another code', () => {
  const [one, two] = sessionOf(2).drafts
  const header = `__Host-good-faith=${one?.handle}-${two?.code}`
  expect(readSession(request(header))).toEqual({ drafts: [] })
})

test('a browser that sends the probe or a session back has working cookies', () => {
  expect(probeCookie()).toBe('__Host-gf-check=1; Path=/; Secure; HttpOnly; SameSite=Lax')
  expect(cookiesWork(request(sentBack(probeCookie())))).toBe(true)
  expect(cookiesWork(request(sentBack(serializeSession(sessionOf(1)))))).toBe(true)
  expect(cookiesWork(request())).toBe(false)
  expect(cookiesWork(request('x__Host-gf-check=1; other=2'))).toBe(false)
})
