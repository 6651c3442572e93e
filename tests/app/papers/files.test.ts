import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Draft, startDraft } from '#app/drafts/draft.ts'
import { openStore } from '#app/drafts/store.ts'
import {
  beforeTalk,
  inventedAttempts,
  inventedCase,
  nothingAboutCall,
} from '../../fixtures/invented-case.ts'
import { ask, type RunningServer, startServer } from '../server.ts'

let server: RunningServer
let folder: string
let ready: Draft
let never: Draft

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'good-faith-'))
  const env = { GOOD_FAITH_DATA: folder, GOOD_FAITH_TODAY: '2025-11-20' }
  const store = await openStore({ env })
  ready = await startDraft(store, inventedCase)
  never = await startDraft(store, {
    ...beforeTalk,
    ...nothingAboutCall,
    talked: 'never',
    attempts: inventedAttempts,
  })
  await store.close()
  server = await startServer({ env })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const get = (draft: Draft, path: string) =>
  ask(`${server.url}/en/d/${draft.handle}/${path}`, {
    headers: { Cookie: `__Host-good-faith=${draft.handle}-${draft.code}` },
  })

describe('a paper as a file', () => {
  it.each([
    ['pdf', 'application/pdf', '%PDF-'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['txt', 'text/plain; charset=utf-8', 'DRAFT of November 20, 2025'],
    ['html', 'text/html; charset=utf-8', '<!doctype html>'],
  ])(
    '%s comes with its type, a name that names nobody, and is not kept',
    async (format, type, start) => {
      const { status, headers, text } = await get(ready, `papers/joint-statement/${format}`)
      expect(status).toBe(200)
      expect(headers['content-type']).toBe(type)
      expect(headers['content-disposition']).toBe(
        `attachment; filename="joint-statement.${format}"`,
      )
      expect(headers['cache-control']).toBe('no-store')
      expect(text.startsWith(start)).toBe(true)
    },
  )

  it('that does not exist, or that this place does not hand over, is our 404 page', async () => {
    for (const [draft, path] of [
      [ready, 'papers/no-such-paper'],
      [ready, 'papers/no-such-paper/pdf'],
      [ready, 'papers/joint-statement/exe'],
      [ready, 'papers/attempt-log/pdf'],
      [never, 'papers/joint-statement'],
      [never, 'papers/joint-statement/pdf'],
    ] as const) {
      const { status, text } = await get(draft, path)
      expect([path, status]).toEqual([path, 404])
      expect(text).toContain('There is no page here')
    }
  })

  it('asks a browser without the code for the code', async () => {
    const { status, headers } = await ask(
      `${server.url}/en/d/${ready.handle}/papers/joint-statement/pdf`,
    )
    expect([status, headers.location]).toEqual([303, '/en/return?why=no-code'])
  })
})

describe('the pages beside the questions', () => {
  it('answer at their addresses', async () => {
    for (const path of ['dates', 'papers', 'papers/joint-statement']) {
      expect([path, (await get(ready, path)).status]).toEqual([path, 200])
    }
  })

  it('the calendar file holds the dates to come and no name', async () => {
    const { status, headers, text } = await get(ready, 'dates.ics')
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(text).toContain('DTSTART;VALUE=DATE:20251125')
    expect(text).not.toMatch(/SAMPLE|Sample|00000-AAA/)
  })
})
