import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Kysely, SqliteDialect } from 'kysely'
import Libsql from 'libsql'
import { createDrafts, type Database, type Tables } from './tables.ts'

const FILE = 'good-faith.sqlite'
/** How long a statement waits for another process that writes to the same file. */
const BUSY_MS = 5000
const SCRUB_TRIES = 10
const SCRUB_PAUSE_MS = 50

/**
 * The file `good-faith.sqlite` in `folder`, both for the owner alone. A folder that is already
 * there keeps its mode, because it may be shared with other things on purpose.
 */
export function openSqlite(folder: string): Database {
  const path = join(resolve(folder), FILE)
  mkdirSync(resolve(folder), { recursive: true, mode: 0o700 })
  // Made before SQLite opens it, so that it is never readable by others; -wal and -shm copy its mode.
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
  const file = new Libsql(path)
  file.pragma(`busy_timeout = ${BUSY_MS}`)
  file.pragma('journal_mode = WAL')
  file.pragma('secure_delete = ON')
  file.pragma('temp_store = MEMORY')
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) })

  const cutLog = (): boolean => {
    // Not waiting inside SQLite, which would stop every other request of this server meanwhile.
    file.pragma('busy_timeout = 0')
    try {
      const row: unknown = file.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
      return typeof row === 'object' && row !== null && 'busy' in row && row.busy === 0
    } finally {
      file.pragma(`busy_timeout = ${BUSY_MS}`)
    }
  }

  // secure_delete zeroes the pages; the log still holds their older copies until it is cut to zero.
  // A reader in another process can hold that back; then a later scrub, close or start does it.
  const scrub = async () => {
    for (let tries = 0; tries < SCRUB_TRIES && file.open && !cutLog(); tries++) {
      await setTimeout(SCRUB_PAUSE_MS)
    }
  }

  return {
    db,
    async migrate() {
      await createDrafts(db, 'blob')
      cutLog()
    },
    scrub,
    async close() {
      if (!file.open) return
      cutLog()
      await db.destroy()
      if (file.open) file.close()
    },
  }
}
