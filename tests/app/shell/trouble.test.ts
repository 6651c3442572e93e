import { RouterContextProvider } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import type { DraftStore } from '#app/drafts/store.ts'
import { loader } from '#app/routes/health.ts'
import { serverContext } from '#app/server/context.ts'
import { formOf } from '#app/server/form.ts'
import { forgetCookies } from '#app/server/leaving.ts'
import { describeBug } from '#app/server/log.ts'
import { readSettings } from '#app/server/settings.ts'

afterEach(() => vi.unstubAllEnvs())

async function health(healthy: boolean) {
  const context = new RouterContextProvider()
  const store: Pick<DraftStore, 'healthy'> = { healthy: async () => healthy }
  context.set(serverContext, { store: store as DraftStore, today: () => '2017-11-16' })
  const request = new Request('http://localhost/health')
  const url = new URL(request.url)
  const response = await loader({ request, url, context, params: {}, pattern: '/health' })
  return [response.status, await response.json()]
}

it('health is 200 when the store answers, and 503 when it does not', async () => {
  expect(await health(true)).toEqual([200, { status: 'ok' }])
  expect(await health(false)).toEqual([503, { status: 'store does not answer' }])
})

it('a bug is logged by its name and its place, without its message', () => {
  vi.stubEnv('NODE_ENV', 'production')
  const bug = new TypeError('cannot read "an answer that somebody wrote\n  at two lines"')
  expect(describeBug(bug)).toMatch(/^bug: TypeError\n\s+at /)
  expect(describeBug(bug)).not.toMatch(/answer|two lines/)
  expect(describeBug('an answer')).toBe('bug: something that is not an Error was thrown')
})

it('of a bug only what has the form of a place is logged', () => {
  vi.stubEnv('NODE_ENV', 'production')
  const bug = new Error('changed')
  bug.stack = [
    'Error: as it was first',
    '    at home with my secret',
    '    at work (my secret:1:1)',
    '    at rest (/my secret/:1:1)',
    '    at read (file:///srv/app.ts:12:3)',
    '    at async Promise.all (index 0)',
    '    at async Store.load [as open] (/srv/store.ts:1:2)',
    '    at new Draft (C:\\srv\\draft.ts:1:2)',
    '    at node:internal/timers:5:6',
  ].join('\n')
  bug.name = 'my secret'
  expect(describeBug(bug).split('\n')).toEqual([
    'bug: Error',
    '    at read (file:///srv/app.ts:12:3)',
    '    at async Store.load [as open] (/srv/store.ts:1:2)',
    '    at new Draft (C:\\srv\\draft.ts:1:2)',
    '    at node:internal/timers:5:6',
  ])
})

it('every cookie that a browser may send is taken away, and no made-up header is written', () => {
  const names = ['a.b', "!#$%&'*+^_`|~", '__Host-x', 'x-1']
  const sent = [...names.map((name) => `${name}=1`), 'two words=1', 'a(b)=1', '=1'].join('; ')
  expect(forgetCookies(sent, true).map((cookie) => cookie.split('=', 1)[0])).toEqual(names)
})

it('a body that is no form after all is answered with 400', async () => {
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
  const broken = new Request('http://localhost/', { method: 'POST', headers, body: 'no parts' })
  await expect(formOf(broken)).rejects.toMatchObject({ init: { status: 400 } })
})

it('settings are read from the environment, and nonsense is refused', () => {
  expect(readSettings({})).toEqual({ publicOrigin: null, trustProxy: false })
  expect(readSettings({ PUBLIC_ORIGIN: 'https://gf.example/', TRUST_PROXY: '1' })).toEqual({
    publicOrigin: 'https://gf.example',
    trustProxy: 1,
  })
  expect(readSettings({ TRUST_PROXY: 'loopback' }).trustProxy).toBe('loopback')
  expect(() => readSettings({ PUBLIC_ORIGIN: 'https://gf.example/path' })).toThrow('PUBLIC_ORIGIN')
})
