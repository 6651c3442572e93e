import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, formType, type RunningServer, startServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())
const at = (path: string) => `${server.url}${path}`

const CHECK = '__Host-gf-check=1'
const CHOSEN = '__Host-gf-pages=plain'

const page = async (headers: Record<string, string> = {}) =>
  (await ask(at('/en/languages'), { headers })).text
const choose = (path: string, body: string, headers: Record<string, string> = { Cookie: CHECK }) =>
  ask(at(path), { method: 'POST', headers: { ...formType, ...headers }, body })

it('the one script in a page is the one that the policy names by its hash', async () => {
  const { text, headers } = await ask(at('/en/languages'))
  const script = /<script type="module" data-enhance="[^"]+">(.*?)<\/script>/s.exec(text)?.[1] ?? ''
  const hash = createHash('sha256').update(script).digest('base64')
  expect(headers['content-security-policy']).toContain(`script-src 'self' 'sha256-${hash}';`)
  expect(text.match(/<script/g)).toHaveLength(1)
})

it('a browser that saves data gets no script, and one that says it does not gets it', async () => {
  expect(await page({ 'Save-Data': 'on' })).not.toContain('<script')
  expect(await page({ 'Save-Data': 'off' })).toContain('<script')
})

it('the choice of plain pages is a cookie for a year, and leads back to the page', async () => {
  const { status, headers } = await choose('/es/plain?back=%2Fd%2Fh12%2Fdates', 'pages=plain')
  expect([status, headers.location]).toEqual([303, '/es/d/h12/dates'])
  expect(headers['set-cookie']).toEqual([
    '__Host-gf-pages=plain; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000',
  ])
  expect(await page({ Cookie: CHOSEN })).not.toContain('<script')
  expect(await page({ Cookie: '__Host-gf-pages=other' })).toContain('<script')
})

it('choosing twice is choosing once, and pages with scripts need no cookie', async () => {
  const Cookie = `${CHECK}; ${CHOSEN}`
  expect((await choose('/en/plain', 'pages=plain', { Cookie })).status).toBe(303)
  const { status, headers } = await choose('/en/plain', 'pages=scripts', { Cookie })
  expect([status, headers.location]).toEqual([303, '/en/'])
  expect(headers['set-cookie']).toEqual([
    '__Host-gf-pages=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0',
  ])
})

it('the page says which pages somebody uses, and offers the others', async () => {
  const says = async (headers: Record<string, string>) =>
    (await ask(at('/en/plain'), { headers })).text
  expect(await says({})).toContain('Use plain pages (no scripts)</button>')
  expect(await says({ Cookie: CHOSEN })).toContain('Use pages with scripts</button>')
})

it('a browser that keeps no cookie is told, and the choice is not made', async () => {
  const { status, headers, text } = await choose('/en/plain', 'pages=plain', {})
  expect(status).toBe(400)
  expect(`${headers['set-cookie'] ?? ''}`).not.toContain('gf-pages')
  expect(text).toContain('We could not remember your choice')
})

it('a link or another site cannot choose, and the way back is never off this site', async () => {
  const link = await ask(at('/en/plain?pages=plain'), { headers: { Cookie: CHECK } })
  expect(`${link.headers['set-cookie']}`).not.toContain('gf-pages')
  const Origin = 'https://elsewhere.example'
  expect((await choose('/en/plain', 'pages=plain', { Cookie: CHECK, Origin })).status).toBe(403)
  for (const back of ['//elsewhere.example', 'https://elsewhere.example', '/../x', '/\\e', '']) {
    const { headers } = await choose(`/en/plain?back=${encodeURIComponent(back)}`, 'pages=plain')
    expect(headers.location).toBe('/en/')
  }
})

it('leaving forgets the choice too', async () => {
  const headers = { ...formType, Cookie: CHOSEN }
  const left = await ask(at('/en/leave'), { method: 'POST', headers, body: '' })
  expect(left.headers['set-cookie']).toEqual([
    '__Host-gf-pages=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
  ])
})
