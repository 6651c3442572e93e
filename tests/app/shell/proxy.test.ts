import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, formType, type RunningServer, startServer } from '../server.ts'

const post = (url: string, headers: Record<string, string>) =>
  ask(`${url}/en/leave`, { method: 'POST', headers: { ...formType, ...headers }, body: 'a=b' })

describe('behind a proxy that TRUST_PROXY names', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ env: { TRUST_PROXY: '1' } })
  })
  afterAll(() => server.stop())
  const proxied = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'gf.example' }

  it('a post from the address that people see is accepted, and another is refused', async () => {
    expect((await post(server.url, { ...proxied, Origin: 'https://gf.example' })).status).toBe(303)
    expect((await post(server.url, { ...proxied, Origin: 'http://gf.example' })).status).toBe(403)
    expect((await post(server.url, { ...proxied, Origin: server.url })).status).toBe(403)
  })

  it('the browser is told to stay with https', async () => {
    const { headers } = await ask(`${server.url}/en/`, { headers: proxied })
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })
})

describe('with a PUBLIC_ORIGIN', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ env: { PUBLIC_ORIGIN: 'https://gf.example' } })
  })
  afterAll(() => server.stop())

  it('only that origin posts, whatever the proxy says', async () => {
    expect((await post(server.url, { Origin: 'https://gf.example' })).status).toBe(303)
    const liar = { 'X-Forwarded-Host': 'elsewhere.example', Origin: 'https://elsewhere.example' }
    expect((await post(server.url, liar)).status).toBe(403)
    expect((await post(server.url, { Origin: server.url })).status).toBe(403)
  })

  it('cookies are taken back as secure ones', async () => {
    const { headers } = await post(server.url, { Origin: 'https://gf.example', Cookie: 'a=b' })
    expect(headers['set-cookie']).toEqual(['a=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure'])
  })
})

it('a setting that makes no sense stops the start with a sentence', async () => {
  const env = { PUBLIC_ORIGIN: 'goodfaith' }
  await expect(startServer({ env })).rejects.toThrow('PUBLIC_ORIGIN must be a scheme and a host')
})
