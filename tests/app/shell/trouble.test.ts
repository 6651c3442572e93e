import { RouterContextProvider } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import type { DraftStore } from '#app/drafts/store.ts'
import { loader } from '#app/routes/health.ts'
import { serverContext } from '#app/server/context.ts'
import { readForm } from '#app/server/form.ts'
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

it('a body that is no form after all is answered with 400', async () => {
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
  const broken = new Request('http://localhost/', { method: 'POST', headers, body: 'no parts' })
  await expect(readForm(broken)).rejects.toMatchObject({ init: { status: 400 } })
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
