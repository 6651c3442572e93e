import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newCode } from '#app/drafts/code.ts'
import { eraseDraft, openByCode, saveDraft, startDraft } from '#app/drafts/draft.ts'
import { draftId, sealAnswers } from '#app/drafts/seal.ts'
import { keepDays, openStore } from '#app/drafts/store.ts'
import { filesOf, startSqlite, type TestDatabase } from './databases.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await startSqlite()
})
afterEach(() => database.stop())

/** How many stretches of 24 bytes of `sealed`, one in each 240, are still in the files. */
function remains(sealed: Uint8Array): number {
  const files = [...filesOf(database.folder).values()]
  const stretches = Array.from({ length: Math.floor(sealed.length / 240) }, (_, i) =>
    Buffer.from(sealed.subarray(i * 240, i * 240 + 24)),
  )
  return stretches.filter((part) => files.some((bytes) => bytes.includes(part))).length
}

function mode(path: string): string {
  return (statSync(path).mode & 0o777).toString(8)
}

test('folder and files are for the owner alone', async () => {
  const store = await database.open()
  await startDraft(store, { a: 1 })
  const folder = join(database.folder, 'data')
  const file = join(folder, 'good-faith.sqlite')
  const all = [folder, file, `${file}-wal`, `${file}-shm`]
  expect(all.map(mode)).toEqual(['700', '600', '600', '600'])
})

test('a file that others could read is closed to them; a folder that was there keeps its mode', async () => {
  const folder = join(database.folder, 'data')
  mkdirSync(folder)
  chmodSync(folder, 0o755)
  const store = await database.open()
  await store.close()
  chmodSync(join(folder, 'good-faith.sqlite'), 0o644)
  await database.open()
  expect([folder, join(folder, 'good-faith.sqlite')].map(mode)).toEqual(['755', '600'])
})

test('erasing leaves no byte of the draft, of any of its revisions, in any file', async () => {
  const store = await database.open()
  const keep = await startDraft(store, { stays: true })
  let draft = await startDraft(store, { order: 'x'.repeat(20_000) })
  const seals = [(await store.load(draftId(draft.code)))?.sealed ?? new Uint8Array()]
  for (const length of [60_000, 100, 30_000]) {
    const result = await saveDraft(store, draft, { order: 'x'.repeat(length) })
    if (!result.saved) throw new Error('not saved')
    draft = result.draft
    seals.push((await store.load(draftId(draft.code)))?.sealed ?? new Uint8Array())
  }
  expect(seals.map((seal) => remains(seal) > 0)).toEqual([true, true, true, true])
  await eraseDraft(store, draft.code)
  expect(seals.map(remains)).toEqual([0, 0, 0, 0])
  const files = [...filesOf(database.folder).values()]
  expect(files.some((bytes) => bytes.includes(draftId(draft.code)))).toBe(false)
  expect(await openByCode(store, keep.code)).toEqual(keep)
})

test('among hundreds of drafts that come, grow and go, nothing that went is left', async () => {
  const store = await database.open()
  const live = new Map<string, { revision: number; sealed: Uint8Array }>()
  const gone: Uint8Array[] = []
  const fresh = (n: number) => sealAnswers(newCode(), { order: 'x'.repeat(8000 * (n % 4)) })
  for (let n = 0; n < 300; n++) {
    const [id, row] = [...live][(n * 7) % Math.max(live.size, 1)] ?? []
    const sealed = fresh(n)
    if (n % 4 < 2 || !id || !row) {
      const added = randomBytes(16).toString('hex')
      live.set(added, { revision: 1, sealed })
      await store.create(added, sealed)
    } else if (n % 4 === 2) {
      gone.push(row.sealed)
      live.set(id, { revision: row.revision + 1, sealed })
      await store.save(id, row.revision, sealed)
    } else {
      gone.push(row.sealed)
      live.delete(id)
      await store.erase(id)
    }
  }
  await store.erase('nothing: cuts the log after the last saves')
  const bytes = [...filesOf(database.folder).values()]
  const left = gone.filter((seal) =>
    [13, 300, 2000, 5000, seal.length - 40].some((at) =>
      bytes.some((file) => file.includes(Buffer.from(seal.subarray(at, at + 24)))),
    ),
  )
  expect(left.length).toBe(0)
})

test('a reader elsewhere that holds the log back does not stop an erase; the next one cuts it', async () => {
  const store = await database.open()
  const draft = await startDraft(store, { a: 1 })
  const sealed = (await store.load(draftId(draft.code)))?.sealed ?? new Uint8Array()
  const reader = new Libsql(join(database.folder, 'data', 'good-faith.sqlite'))
  reader.exec('begin')
  reader.prepare('select count(*) from drafts').all([])
  expect(await eraseDraft(store, draft.code)).toBe(true)
  expect(await openByCode(store, draft.code)).toBe('not-found')
  reader.exec('commit')
  reader.close()
  await store.purge()
  expect(remains(sealed)).toBe(0)
})

test('a purge leaves no byte either', async () => {
  const store = await database.open()
  database.today = '2026-01-01'
  const draft = await startDraft(store, { a: 1 })
  const sealed = (await store.load(draftId(draft.code)))?.sealed ?? new Uint8Array()
  database.today = '2026-11-22'
  expect(await store.purge()).toBe(1)
  expect(remains(sealed)).toBe(0)
})

test('the only date kept of a draft is a day', async () => {
  const store = await database.open()
  await startDraft(store, { a: 1 })
  const reader = new Libsql(join(database.folder, 'data', 'good-faith.sqlite'))
  const columns = reader.prepare('pragma table_info(drafts)').all([])
  expect(columns).toMatchObject(['id', 'revision', 'sealed', 'touched'].map((name) => ({ name })))
  expect(reader.prepare('select touched from drafts').all([])).toEqual([{ touched: '2026-11-22' }])
  reader.close()
})

test('the folder is .data in the current one when nothing is set', async () => {
  const here = process.cwd()
  process.chdir(database.folder)
  try {
    const store = await openStore({ env: {} })
    await store.close()
  } finally {
    process.chdir(here)
  }
  expect(mode(join(database.folder, '.data'))).toBe('700')
})

test('settings that mean nothing are refused with a sentence that keeps the password', async () => {
  const env = { DATABASE_URL: 'mysql://me:secret@host/db' }
  await expect(openStore({ env })).rejects.toThrow('DATABASE_URL must start with postgres://')
  await expect(openStore({ env })).rejects.not.toThrow('secret')
  expect(keepDays({})).toBe(180)
  expect(keepDays({ GOOD_FAITH_KEEP_DAYS: '30' })).toBe(30)
  expect(() => keepDays({ GOOD_FAITH_KEEP_DAYS: '0' })).toThrow('whole number of days')
  expect(() => keepDays({ GOOD_FAITH_KEEP_DAYS: 'soon' })).toThrow('whole number of days')
})

test('a PostgreSQL that is not there is said at the start, without the password', async () => {
  const env = { DATABASE_URL: 'postgres://me:secret@127.0.0.1:9/db' }
  const trouble = await openStore({ env }).catch((error: unknown) => error)
  expect(trouble).toBeInstanceOf(Error)
  expect(String(trouble)).not.toContain('secret')
})
