import { sql } from 'kysely'
import { addDays, type IsoDate } from '#law/dates.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/** What the store holds of a draft: nothing that can be read without its code. */
export interface SealedDraft {
  readonly revision: number
  readonly sealed: Uint8Array
}

export type Saved = { readonly saved: true; readonly revision: number } | { readonly saved: false }

/** Sealed drafts by id. It sees neither codes nor answers. Each call rejects when the store fails. */
export interface DraftStore {
  /** The draft, or null. Loading counts as use, once a day, so that a draft that is read stays. */
  load(id: string): Promise<SealedDraft | null>
  /** Stores revision 1. False when the id is taken. */
  create(id: string, sealed: Uint8Array): Promise<boolean>
  /** Replaces the seal when the stored revision is still the expected one, in one statement. */
  save(id: string, expectedRevision: number, sealed: Uint8Array): Promise<Saved>
  /** Deletes the draft and its older bytes. False when there was none. */
  erase(id: string): Promise<boolean>
  /** True when the store answers. Never rejects. */
  healthy(): Promise<boolean>
  /** Erases what was not used for more than so many days, by default `keepDays`. Returns how many. */
  purge(olderThanDays?: number): Promise<number>
  close(): Promise<void>
}

export interface StoreOptions {
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The date that use is noted under; UTC unless a test says otherwise. */
  readonly today?: () => IsoDate
}

const FIRST_REVISION = 1
const LAST_REVISION = 2 ** 31 - 1
const DEFAULT_KEEP_DAYS = 180

/** Days without use after which a draft may be purged: GOOD_FAITH_KEEP_DAYS, or 180. */
export function keepDays(env: Readonly<Record<string, string | undefined>> = process.env): number {
  const text = env.GOOD_FAITH_KEEP_DAYS?.trim()
  if (!text) return DEFAULT_KEEP_DAYS
  if (!/^[1-9]\d{0,4}$/.test(text)) {
    throw new Error('GOOD_FAITH_KEEP_DAYS must be a whole number of days from 1 to 99999')
  }
  return Number(text)
}

function openDatabase(env: Readonly<Record<string, string | undefined>>) {
  const url = env.DATABASE_URL?.trim()
  if (!url) return openSqlite(env.GOOD_FAITH_DATA?.trim() || '.data')
  // The address may hold a password, so the message does not repeat it.
  if (!/^postgres(ql)?:\/\//.test(url)) throw new Error('DATABASE_URL must start with postgres://')
  return openPostgres(url)
}

/**
 * Opens the store and creates its table when missing: PostgreSQL when DATABASE_URL says so, else a
 * SQLite file in the folder GOOD_FAITH_DATA (`.data`). Rejects when the database cannot be reached.
 */
export async function openStore(options: StoreOptions = {}): Promise<DraftStore> {
  const env = options.env ?? process.env
  const today = options.today ?? (() => new Date().toISOString().slice(0, 10))
  const days = keepDays(env)
  const database = openDatabase(env)
  const { db } = database
  try {
    await database.migrate()
  } catch (trouble) {
    await database.close()
    throw trouble
  }

  return {
    async load(id) {
      const day = today()
      const row = await db
        .selectFrom('drafts')
        .select(['revision', 'sealed', sql<unknown>`touched < ${day}`.as('stale')])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row) return null
      if (row.stale) {
        const stale = db.updateTable('drafts').where('id', '=', id).where('touched', '<', day)
        await stale.set({ touched: day }).execute()
      }
      return { revision: row.revision, sealed: new Uint8Array(row.sealed) }
    },

    async create(id, sealed) {
      const result = await db
        .insertInto('drafts')
        .values({ id, revision: FIRST_REVISION, sealed, touched: today() })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst()
      return result.numInsertedOrUpdatedRows === 1n
    },

    async save(id, expectedRevision, sealed) {
      // A form can carry any number; one that no revision can have is simply not the expected one.
      if (!Number.isInteger(expectedRevision)) return { saved: false }
      if (expectedRevision < FIRST_REVISION || expectedRevision >= LAST_REVISION) {
        return { saved: false }
      }
      const revision = expectedRevision + 1
      const result = await db
        .updateTable('drafts')
        .set({ revision, sealed, touched: today() })
        .where('id', '=', id)
        .where('revision', '=', expectedRevision)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n ? { saved: true, revision } : { saved: false }
    },

    async erase(id) {
      const result = await db.deleteFrom('drafts').where('id', '=', id).executeTakeFirst()
      await database.scrub()
      return result.numDeletedRows === 1n
    },

    async healthy() {
      try {
        await db.selectFrom('drafts').select('id').limit(1).execute()
        return true
      } catch {
        return false
      }
    },

    async purge(olderThanDays = days) {
      const oldest = addDays(today(), -olderThanDays)
      const result = await db.deleteFrom('drafts').where('touched', '<', oldest).executeTakeFirst()
      await database.scrub()
      return Number(result.numDeletedRows)
    },

    close: () => database.close(),
  }
}
