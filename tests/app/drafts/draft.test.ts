import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newCode } from '#app/drafts/code.ts'
import {
  type Draft,
  eraseDraft,
  openByCode,
  openDraft,
  saveDraft,
  startDraft,
} from '#app/drafts/draft.ts'
import { draftId, openAnswers, sealAnswers } from '#app/drafts/seal.ts'
import { EMPTY_SESSION, withDraft } from '#app/drafts/session.ts'
import type { DraftStore } from '#app/drafts/store.ts'
import { DATABASES, type TestDatabase } from './databases.ts'

function sessionWith(...drafts: Draft[]) {
  let session = EMPTY_SESSION
  for (const { code } of drafts) {
    const more = withDraft(session, code)
    if (more !== 'full') session = more
  }
  return session
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

describe.each(DATABASES)('drafts in %s', (_name, start) => {
  let database: TestDatabase
  let store: DraftStore
  beforeAll(async () => {
    database = await start()
    store = await database.open()
  })
  afterAll(() => database?.stop())

  test('a draft is started, saved, and opened again with its answers', async () => {
    const draft = await startDraft(store, { custody: 'released' })
    expect(draft).toMatchObject({ revision: 1, answers: { custody: 'released' } })
    const result = await saveDraft(store, draft, { custody: 'released', rows: [{ id: 'r1' }] })
    expect(result).toMatchObject({ saved: true, draft: { revision: 2 } })
    expect(await openDraft(store, sessionWith(draft), draft.handle)).toEqual({
      handle: draft.handle,
      code: draft.code,
      revision: 2,
      answers: { custody: 'released', rows: [{ id: 'r1' }] },
    })
    expect(await openByCode(store, draft.code)).toMatchObject({ revision: 2 })
  })

  test('two drafts saved in turns keep their own answers', async () => {
    let one = await startDraft(store, { name: 'Ana', step: 0 })
    let two = await startDraft(store, { name: 'Bao', step: 0 })
    for (let step = 1; step <= 10; step++) {
      const [a, b] = await Promise.all([
        saveDraft(store, one, { name: 'Ana', step }),
        saveDraft(store, two, { name: 'Bao', step }),
      ])
      if (!a.saved || !b.saved) throw new Error('not saved')
      one = a.draft
      two = b.draft
    }
    const session = sessionWith(one, two)
    expect(await openDraft(store, session, one.handle)).toMatchObject({
      revision: 11,
      answers: { name: 'Ana', step: 10 },
    })
    expect(await openDraft(store, session, two.handle)).toMatchObject({
      revision: 11,
      answers: { name: 'Bao', step: 10 },
    })
  })

  test('a form with an old revision is refused and gets the newer draft', async () => {
    const draft = await startDraft(store, { a: 1 })
    await saveDraft(store, draft, { a: 2 })
    expect(await saveDraft(store, draft, { a: 3 })).toMatchObject({
      saved: false,
      newer: { revision: 2, answers: { a: 2 }, code: draft.code },
    })
    expect(await openByCode(store, draft.code)).toMatchObject({ revision: 2, answers: { a: 2 } })
  })

  test.each([0, -1, 1.5, Number.NaN, 2 ** 31, 1e300])(
    'a revision of %d in a form is a mismatch and no error',
    async (revision) => {
      const draft = await startDraft(store, { a: 1 })
      const result = await saveDraft(store, { ...draft, revision }, { a: 2 })
      expect(result).toMatchObject({ saved: false, newer: { revision: 1, answers: { a: 1 } } })
    },
  )

  test('of twenty saves at once with the same revision exactly one wins', async () => {
    const other = await database.open()
    const draft = await startDraft(store, { winner: -1 })
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, winner) =>
        saveDraft(winner % 2 ? store : other, draft, { winner }),
      ),
    )
    const winners = results.flatMap((result, i) => (result.saved ? [i] : []))
    expect(winners.length).toBe(1)
    expect(await openByCode(store, draft.code)).toMatchObject({
      revision: 2,
      answers: { winner: winners[0] },
    })
    await other.close()
  })

  test('an unknown handle, an unknown code and an erased draft are told apart', async () => {
    const draft = await startDraft(store, {})
    const session = sessionWith(draft)
    expect(await openDraft(store, EMPTY_SESSION, draft.handle)).toBe('no-code')
    expect(await openDraft(store, session, '__proto__')).toBe('no-code')
    expect(await openByCode(store, newCode())).toBe('not-found')
    expect(await eraseDraft(store, draft.code)).toBe(true)
    expect(await eraseDraft(store, draft.code)).toBe(false)
    expect(await openDraft(store, session, draft.handle)).toBe('not-found')
    expect(await saveDraft(store, draft, { a: 1 })).toEqual({ saved: false, newer: 'not-found' })
  })

  test('bytes that were changed, or belong to another draft, are unreadable', async () => {
    const [one, two] = [await startDraft(store, { a: 1 }), await startDraft(store, { a: 2 })]
    const row = await store.load(draftId(one.code))
    await store.save(draftId(two.code), 1, row?.sealed ?? new Uint8Array())
    expect(await openByCode(store, two.code)).toBe('unreadable')
    const changed = Uint8Array.from(row?.sealed ?? [], (byte, i) => (i === 5000 ? byte ^ 1 : byte))
    await store.save(draftId(one.code), 1, changed)
    expect(await openByCode(store, one.code)).toBe('unreadable')
  })

  test('the store gives back the very bytes, from a quarter of a kilobyte to a megabyte', async () => {
    for (const size of [256, 4096, 8221, 1_048_605]) {
      const [id, sealed] = [randomBytes(16).toString('hex'), randomBytes(size)]
      expect(await store.create(id, sealed)).toBe(true)
      expect(await store.create(id, randomBytes(8))).toBe(false)
      expect(digest((await store.load(id))?.sealed ?? new Uint8Array())).toBe(digest(sealed))
    }
  })

  test('a draft with reserved names and strange text comes back without the names', async () => {
    const answers = JSON.parse(
      '{"__proto__":{"bad":1},"constructor":1,"text":"\\u0000 ễ 👍 \\ud800"}',
    )
    const draft = await startDraft(store, answers)
    expect(Object.keys(draft.answers)).toEqual(['text'])
    const opened = await openByCode(store, draft.code)
    expect(opened).toEqual(draft)
    expect(typeof opened === 'object' && Object.getPrototypeOf(opened.answers)).toBeNull()
  })

  test('the same answers of two people, or of one person twice, are stored as different bytes', async () => {
    const answers = { same: 'words' }
    const code = newCode()
    const [one, two] = [await startDraft(store, answers), await startDraft(store, answers)]
    const stored = await Promise.all([one, two].map(({ code }) => store.load(draftId(code))))
    const seals = stored.map((row) => digest(row?.sealed ?? new Uint8Array()))
    const again = [sealAnswers(code, answers), sealAnswers(code, answers)].map(digest)
    expect(new Set([...seals, ...again]).size).toBe(4)
    expect(openAnswers(one.code, stored[1]?.sealed ?? new Uint8Array())).toBeNull()
  })

  test('a purge takes what nobody used for 180 days; reading a draft keeps it', async () => {
    database.today = '2026-01-01'
    const [old, read] = [await startDraft(store, { a: 1 }), await startDraft(store, { a: 2 })]
    database.today = '2026-03-01'
    await openByCode(store, read.code)
    database.today = '2026-06-30'
    expect(await store.purge()).toBe(0)
    database.today = '2026-07-01'
    expect(await store.purge()).toBe(1)
    expect(await openByCode(store, old.code)).toBe('not-found')
    database.today = '2026-11-22'
    expect(await store.purge(400)).toBe(0)
    expect(await openByCode(store, read.code)).toMatchObject({ answers: { a: 2 } })
  })

  test('opening the same database again, twice at once, keeps the drafts', async () => {
    const draft = await startDraft(store, { a: 1 })
    const stores = await Promise.all([database.open(), database.open()])
    for (const again of stores) {
      expect(await openByCode(again, draft.code)).toEqual(draft)
      await again.close()
    }
  })

  test('a store is healthy until it is closed, and may be closed twice', async () => {
    const other = await database.open()
    expect(await other.healthy()).toBe(true)
    await other.close()
    await other.close()
    expect(await other.healthy()).toBe(false)
    expect(await store.healthy()).toBe(true)
  })
})
