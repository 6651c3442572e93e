import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newCode } from '#app/drafts/code.ts'
import { draftId, openAnswers, sealAnswers } from '#app/drafts/seal.ts'
import { type DraftStore, openStore } from '#app/drafts/store.ts'
import { startPostgres } from '../../tests/app/postgres.ts'
import { longest, today } from './drafts.ts'
import type { Row } from './part.ts'
import { clocked, inTurn } from './rounds.ts'

export const title = 'Store: reads and writes of a sealed draft'
export const about = `One draft with every answer of the longest way, by the clock, one after the other: the median of rounds in
which all rows take turns. The stores get bytes that are sealed already; sealing, opening and the keys that both derive have
rows of their own. PostgreSQL is one that the tests start, on a socket and without \`fsync\`; SQLite writes as it does in
production.`

const ROUNDS = 9
const TIMES = 40

/** The milliseconds of one of many, done one after the other. */
const each = (job: (at: number) => unknown) => async () => {
  const all = await clocked(async () => {
    for (let at = 0; at < TIMES; at++) await job(at)
  })
  return all / TIMES
}

async function jobsOf(name: string, store: DraftStore, sealed: Uint8Array) {
  const id = draftId(newCode())
  await store.create(id, sealed)
  let revision = 1
  return {
    [`${name}: read`]: each(() => store.load(id)),
    [`${name}: write`]: each(async () => {
      const saved = await store.save(id, revision, sealed)
      if (!saved.saved) throw new Error('the draft was not saved')
      revision = saved.revision
    }),
    [`${name}: a new draft`]: each(() => store.create(draftId(newCode()), sealed)),
  }
}

/** PostgreSQL where it is found or can be installed; null elsewhere. */
const postgres = () => startPostgres().catch(() => null)

export async function measure(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'good-faith-bench-'))
  const server = await postgres()
  const envs = [
    ['SQLite', { GOOD_FAITH_DATA: folder }] as const,
    ...(server ? [['PostgreSQL', { DATABASE_URL: server.url }] as const] : []),
  ]
  const stores: DraftStore[] = []
  const code = newCode()
  const sealed = sealAnswers(code, longest)
  try {
    const jobs: Record<string, () => Promise<number>> = {
      Sealing: each(() => sealAnswers(code, longest)),
      Opening: each(() => openAnswers(code, sealed)),
      'Deriving one key from a code': each(() => draftId(code)),
    }
    for (const [name, env] of envs) {
      const store = await openStore({ env, today: () => today })
      stores.push(store)
      Object.assign(jobs, await jobsOf(name, store, sealed))
    }
    const took = await inTurn(ROUNDS, jobs)
    const note = `${sealed.length} B sealed`
    const rows = Object.entries(took).map(
      ([what, value]): Row => ({ what, value, unit: 'ms', note: what.startsWith('D') ? '' : note }),
    )
    const skipped = { what: 'PostgreSQL', value: '–', unit: '', note: 'skipped: not installed' }
    return server ? rows : [...rows, skipped]
  } finally {
    for (const store of stores) await store.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
