import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ask, formType, type RunningServer, startServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  expect(await server.stop()).toBe(0)
})
const at = (path: string) => `${server.url}${path}`
/** A browser that was here before brings a cookie. */
const been = { headers: { Cookie: 'a=b' } }

describe('headers', () => {
  it('sends a page with a strict policy and keeps it out of every cache', async () => {
    const { status, headers } = await ask(at('/en/'), been)
    expect(status).toBe(200)
    // The hash is that of the one script in a page (plain.test.ts).
    const policy = `${headers['content-security-policy']}`.replace(/'sha256-[\w+/=]{44}'/, 'HASH')
    expect(policy).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self' HASH; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; form-action 'self' https://www.weather.gov; base-uri 'none'; " +
        "frame-ancestors 'none'",
    )
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it('allows one style sheet inline, on the first page of a browser alone, by its exact text', async () => {
    const { headers, text } = await ask(at('/en/'))
    const [sheet = ''] = /(?<=<style>)[^<]*(?=<\/style>)/.exec(text) ?? []
    const hash = createHash('sha256').update(sheet).digest('base64')
    expect(sheet).toContain('prefers-color-scheme:dark')
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'sha256-${hash}';`)
    expect((await ask(at('/en/'), been)).text).not.toContain('<style')
  })

  it('keeps drafts out of search engines, also where there is no page', async () => {
    expect((await ask(at('/en/d/h1/nothing-here'))).headers['x-robots-tag']).toBe('noindex')
    expect((await ask(at('/en/'))).headers['x-robots-tag']).toBeUndefined()
  })

  it('lets a browser keep a hashed file for good', async () => {
    const page = (await ask(at('/en/'), been)).text
    const css = /href="(\/assets\/[\w-]+\.css)"/.exec(page)?.[1]
    const { status, headers } = await ask(at(css ?? '/no-style-sheet'))
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })
})

describe('what may be kept', () => {
  it('is a file, for a while, and nothing that is refused', async () => {
    const keeps = async (path: string, headers = {}) => {
      const answer = await ask(at(path), { headers })
      return [answer.status, answer.headers['cache-control']]
    }
    expect(await keeps('/robots.txt')).toEqual([200, 'public, max-age=3600'])
    expect(await keeps('/robots.txt', { Range: 'bytes=999999-' })).toEqual([
      200,
      'public, max-age=3600',
    ])
    expect(await keeps('/robots.txt', { 'If-Match': '"other"' })).toEqual([412, 'no-store'])
    expect(await keeps('/assets/nothing.js')).toEqual([404, 'no-store'])
    expect(await keeps('/%E0%A4%A')).toEqual([400, 'no-store'])
    expect(await keeps('/')).toEqual([302, 'no-store'])
  })
})

describe('where a post comes from', () => {
  const post = (headers: Record<string, string>) =>
    ask(at('/en/leave'), { method: 'POST', headers: { ...formType, ...headers }, body: 'a=b' })

  it('is accepted from our own page', async () => {
    expect((await post({ Origin: server.url })).status).toBe(303)
    expect((await post({ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' })).status).toBe(303)
    expect((await post({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(303)
    expect((await post({ 'Sec-Fetch-Site': 'none' })).status).toBe(303)
  })

  it('is accepted from an old browser that does not say', async () => {
    expect((await post({})).status).toBe(303)
    expect((await post({ Referer: `${server.url}/en/` })).status).toBe(303)
  })

  it('is refused from elsewhere with our page', async () => {
    const foreign = await post({ Origin: 'https://elsewhere.example' })
    expect(foreign.status).toBe(403)
    expect(foreign.text).toContain('<h1>We did not take that form</h1>')
    expect(foreign.headers['set-cookie']).toBeUndefined()
    expect((await post({ Origin: 'null' })).status).toBe(403)
    expect((await post({ Origin: 'null', 'Sec-Fetch-Site': 'none' })).status).toBe(403)
    expect((await post({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    expect((await post({ 'Sec-Fetch-Site': 'same-site' })).status).toBe(403)
    expect((await post({ Referer: 'https://elsewhere.example/' })).status).toBe(403)
    expect((await post({ Origin: server.url.replace('http:', 'https:') })).status).toBe(403)
  })

  it('is refused in the language of the address', async () => {
    const headers = { ...formType, Origin: 'https://elsewhere.example' }
    const { status, text } = await ask(at('/xb/leave'), { method: 'POST', headers, body: '' })
    expect(status).toBe(403)
    expect(text).toContain('<html lang="en-XB" dir="rtl">')
    expect(text).toContain('Ŵé đíđ ñóţ ţáķé ţĥáţ ƒóŕɱ')
  })

  it('does not believe a proxy that nobody named', async () => {
    const headers = { Origin: 'https://gf.example', 'X-Forwarded-Host': 'gf.example' }
    expect((await post({ ...headers, 'X-Forwarded-Proto': 'https' })).status).toBe(403)
  })
})

describe('what we do not take', () => {
  const MIB = 1_048_576
  const post = (body: string | Uint8Array | readonly Uint8Array[], type: string) =>
    ask(at('/en/leave'), { method: 'POST', headers: { 'Content-Type': type }, body })

  it('takes 1 MB of text and says 413 to more, whether or not the length is announced', async () => {
    const type = formType['Content-Type']
    expect((await post(`a=${'x'.repeat(MIB - 2)}`, type)).status).toBe(303)
    const large = await post(`a=${'x'.repeat(MIB - 1)}`, type)
    expect(large.status).toBe(413)
    expect(large.text).toContain('<h1>That is too big for us</h1>')
    const chunk = new Uint8Array(MIB / 2).fill(120)
    const chunked = await post([chunk, chunk, chunk], type)
    expect(chunked.status).toBe(413)
    expect(chunked.text).toContain('<h1>That is too big for us</h1>')
  })

  it('says 400 to a body that is no form', async () => {
    expect((await post('{"a":1}', 'application/json')).status).toBe(400)
  })

  it('says 405 to other methods, and to a form where no form is taken', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, headers, text } = await ask(at('/en/'), { method })
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD, POST'])
      expect(text).toContain('<h1>That does not work here</h1>')
    }
    const form = await ask(at('/en/about'), { method: 'POST', headers: formType, body: 'a=b' })
    expect([form.status, form.headers.allow]).toEqual([405, 'GET, HEAD'])
    expect(form.text).toContain('<h1>That does not work here</h1>')
  })

  it('says 405 with our page to a form where there is no page', async () => {
    for (const path of ['/', '/health', '/en/d/h1/dates.ics']) {
      const sent = { method: 'POST', headers: formType, body: 'a=b' }
      const { status, headers, text } = await ask(at(path), sent)
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD'])
      expect(headers['content-type']).toContain('text/html')
      expect(text).toContain('<h1>That does not work here</h1>')
    }
  })

  it('says 400 with our page to an address that does not decode', async () => {
    for (const path of ['/%E0%A4%A', '/en/%E0%A4%A', '/assets/%E0%A4%A']) {
      const { status, text } = await ask(at(path))
      expect([path, status]).toEqual([path, 400])
      expect(text).toContain('<h1>We could not read that</h1>')
      expect(text).not.toContain('URIError')
    }
  })

  it('says 404 with our page to an address that leads nowhere', async () => {
    const nowhere = [
      '/en/nope',
      '/nope',
      '/fr/',
      '/fr/about',
      '/en/a/b/c',
      '/en/_.data',
      '//x/',
      '/en.data',
    ]
    for (const path of nowhere) {
      const { status, text } = await ask(at(path))
      expect([path, status]).toEqual([path, 404])
      expect(text).toContain('<h1>There is no page here</h1>')
    }
    const post = await ask(at('/en/nope'), { method: 'POST', headers: formType, body: 'a=b' })
    expect(post.status).toBe(404)
  })
})

describe('the log', () => {
  it('has method, pattern, status and time, and nothing that anybody typed', async () => {
    const form = { method: 'POST', headers: formType, body: 'answer=SECRET-BODY' }
    await ask(at('/en/d/SECRET-HANDLE/q?answer=SECRET-QUERY'), form)
    await ask(at('/SECRET-LANG/SECRET-CODE'))
    await ask(at('/en/%E0%A4%A-SECRET-BROKEN'))
    await ask(at('/en/about?SECRET'), { headers: { Cookie: 'a=SECRET', Referer: 'SECRET' } })
    await vi.waitFor(() => expect(server.log()).toMatch(/^\S+Z GET \/:lang\/about 200 \d+ ms$/m))
    expect(server.log()).not.toMatch(/SECRET|bug:/)
    expect(server.log()).toMatch(/^\S+Z POST \/:lang\/\* 404 \d+ ms$/m)
    expect(server.log()).toMatch(/^\S+Z GET \/refused 400 \d+ ms$/m)
  })
})
