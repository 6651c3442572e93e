import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DraftStore, openStore } from '#app/drafts/store.ts'
import type { IsoDate } from '#law/dates.ts'
import { startPostgres } from '../postgres.ts'

/** A real database that the same tests run against. */
export interface TestDatabase {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** The day that the stores opened here believe it is. */
  today: IsoDate
  open(): Promise<DraftStore>
  stop(): Promise<void>
}

export const DATABASES: readonly [string, () => Promise<TestDatabase>][] = [
  ['SQLite', startSqlite],
  [
    'PostgreSQL',
    async () => {
      const { url, folder, stop } = await startPostgres()
      return database(folder, { DATABASE_URL: url }, stop)
    },
  ],
]

/** A new folder with a SQLite file in a folder of its own. */
export async function startSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'gf-sqlite-'))
  const env = { GOOD_FAITH_DATA: join(folder, 'data') }
  return database(folder, env, async () => rmSync(folder, { recursive: true, force: true }))
}

function database(
  folder: string,
  env: Readonly<Record<string, string>>,
  remove: () => Promise<void>,
): TestDatabase {
  const opened: DraftStore[] = []
  const self: TestDatabase = {
    folder,
    env,
    today: '2026-11-22',
    async open() {
      const store = await openStore({ env, today: () => self.today })
      opened.push(store)
      return store
    },
    async stop() {
      await Promise.all(opened.map((store) => store.close()))
      await remove()
    },
  }
  return self
}

/** Every file below a folder, by path. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [path, readFileSync(path)]))
}
