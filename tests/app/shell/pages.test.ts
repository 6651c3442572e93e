import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, formType, type RunningServer, startServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())
const at = (path: string) => `${server.url}${path}`
/** A browser that was here before brings a cookie. */
const been = { headers: { Cookie: 'a=b' } }

describe('a started server', () => {
  it('prints its address last and answers for its health', async () => {
    expect(server.output().trimEnd().split('\n').at(-1)).toBe(`Good Faith is at ${server.url}/`)
    const { status, text, headers } = await ask(at('/health'))
    expect([status, text, headers['cache-control']]).toEqual([200, '{"status":"ok"}', 'no-store'])
  })

  it('refuses to start on a port that is taken when that port was asked for', async () => {
    const PORT = new URL(server.url).port
    await expect(startServer({ env: { PORT } })).rejects.toThrow('EADDRINUSE')
  })
})

describe('languages', () => {
  const front = async (wish: string) => {
    const { status, headers } = await ask(at('/'), { headers: { 'Accept-Language': wish } })
    return [status, headers.location, headers['set-cookie']]
  }

  it('the front door leads to the best language we have, and opens nothing', async () => {
    expect(await front('en-US,en;q=0.9')).toEqual([302, '/en/', undefined])
    expect(await front('fr,xb;q=0.9')).toEqual([302, '/en/', undefined])
    expect(await front('')).toEqual([302, '/en/', undefined])
  })

  it('the pseudo-language is right-to-left, changes every word and keeps the paper', async () => {
    const { status, text } = await ask(at('/xb/'))
    expect(status).toBe(200)
    expect(text).toContain('<html lang="en-XB" dir="rtl">')
    expect(text).toContain('<li>⟦Ŵé ƒíñđ ýóúŕ đáţéš íñ ţĥé óŕđéŕ.⟧</li>')
    expect(text).toContain('<div class="paper" lang="en" dir="ltr">')
    expect(text).not.toContain('We find your dates')
  })

  it('the pseudo-language is in no menu', async () => {
    expect((await ask(at('/en/languages'))).text).not.toContain('href="/xb/')
  })

  it('the switch keeps the place, and takes no address of another site', async () => {
    const draft = (await ask(at('/en/languages?back=/d/h12/dates'))).text
    expect(draft).toContain('href="/en/d/h12/dates"')
    expect(draft).toContain('<a href="/en/d/h12/papers">Papers</a>')
    const foreign = (await ask(at('/en/languages?back=//elsewhere.example'))).text
    expect(foreign).not.toContain('elsewhere')
  })
})

describe('leaving', () => {
  it('forgets everything in this browser and goes elsewhere', async () => {
    const { status, headers } = await ask(at('/en/leave'), {
      method: 'POST',
      headers: { ...formType, Origin: server.url, Cookie: '__Host-good-faith=abc; other=1' },
      body: '',
    })
    expect(status).toBe(303)
    expect(headers.location).toBe('https://www.weather.gov/')
    expect(headers['clear-site-data']).toBe('"cache", "cookies", "storage"')
    expect(headers['set-cookie']).toEqual([
      '__Host-good-faith=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
      'other=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
    ])
  })

  it('is not done by a link', async () => {
    const { status, headers } = await ask(at('/en/leave'), { headers: { Cookie: 'a=b' } })
    expect([status, headers.location, headers['set-cookie']]).toEqual([302, '/en/', undefined])
  })
})

describe('what a page weighs and brings', () => {
  it('the start page and its style sheet are at most 15 kB, compressed', async () => {
    const page = (await ask(at('/en/'), been)).text
    const css = await ask(at(/href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? '/no-sheet'))
    expect(css.status).toBe(200)
    const bytes = gzipSync(page).length + gzipSync(css.text).length
    expect(bytes).toBeLessThanOrEqual(15_000)
  })

  it('one small script of ours and no framework, no inline style, no data of a loader', async () => {
    const page = (await ask(at('/en/languages'), been)).text
    const scripts = page.match(/<script[^>]*>/g) ?? []
    expect(scripts).toHaveLength(1)
    expect(page).not.toMatch(/ style=|<style|__reactRouter|onclick/)
    const address = /<script type="module" data-enhance="(\/assets\/[^"]+)">/.exec(page)?.[1]
    const { status, text } = await ask(at(address ?? '/no-script'))
    expect(status).toBe(200)
    expect(text).not.toMatch(/import\s*[{"']|react/i)
    expect(gzipSync(text).length).toBeLessThanOrEqual(6_000)
  })

  it('the style sheet asks nothing that a browser of the floor does not know', () => {
    const folder = fileURLToPath(new URL('../../../build/client/assets', import.meta.url))
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
    expect(sheets.length).toBeGreaterThan(0)
    for (const name of sheets) {
      const css = readFileSync(`${folder}/${name}`, 'utf8')
      expect(css).not.toMatch(/@layer|oklch|color-mix|@import|:has\(|\(width\s*[<>]|-webkit-any\(/)
      expect(css).toContain('prefers-color-scheme:dark')
    }
  })
})
