import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { createDrafts, type Database, type Tables } from './tables.ts'

/** Any number that no other program locks: two servers that start together create the table once. */
const MIGRATION_LOCK = 28_1746

/** A PostgreSQL database, for several servers. `url` starts with postgres:// or postgresql://. */
export function openPostgres(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
  })
  // An idle connection that breaks would otherwise end the process; the next query tells anyway.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  let open = true

  return {
    db,
    migrate: () =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction)
        await createDrafts(transaction, 'bytea')
      }),
    // A deleted row is gone for every query at once. Its sealed bytes leave the disk when the
    // database vacuums, which is the operator's to tune; see docs/decisions/004-sealed-drafts.md.
    scrub: async () => {},
    async close() {
      if (!open) return
      open = false
      await db.destroy()
    },
  }
}
