import type { ColumnType, Kysely } from 'kysely'
import type { IsoDate } from '#law/dates.ts'

/** The one table. libsql answers a blob as an ArrayBuffer, pg as a Buffer. */
export interface Tables {
  drafts: {
    id: string
    revision: number
    sealed: ColumnType<ArrayBuffer | Uint8Array, Uint8Array, Uint8Array>
    /** The day of last use, without a time: enough to know when to let go, too little to follow. */
    touched: ColumnType<unknown, IsoDate, IsoDate>
  }
}

/** What differs between the two databases. */
export interface Database {
  readonly db: Kysely<Tables>
  /** Creates what is missing. Safe to run at every start, on several servers at once. */
  migrate(): Promise<void>
  /** Makes deleted bytes unreadable, as far as the database can. */
  scrub(): Promise<void>
  close(): Promise<void>
}

/** Creates the table when it is missing. */
export async function createDrafts(db: Kysely<Tables>, bytes: 'blob' | 'bytea'): Promise<void> {
  await db.schema
    .createTable('drafts')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('sealed', bytes, (column) => column.notNull())
    .addColumn('touched', 'date', (column) => column.notNull())
    .execute()
}
