import type { RowsField } from '#law/fields.ts'
import { expandNumbers } from '#law/request-numbers.ts'
import type { Problem } from '#law/schema.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import type { DayContext } from './days.ts'
import { boxOf, inner, type Post, peek, textOf } from './names.ts'
import { readParts } from './read-part.ts'

/** The name of the buttons of a list: `add`, `done`, `remove:<row>`. */
export const DO = 'do'
const ROW_ID = /^[a-z0-9]{1,12}$/

/** The rows of something that may be anything; what is not a row with an id is left out. */
export function rowsOf(value: unknown): readonly Record<string, unknown>[] {
  const rows = peek(value, 'rows')
  return Array.isArray(rows) ? rows.filter((row) => ROW_ID.test(textOf(peek(row, 'id')))) : []
}

const numberOf = (id: string) => Number(/^r(\d{1,6})$/.exec(id)?.[1] ?? 0)

/**
 * The number of the next new row. Ids are permanent: the counter is kept beside the rows (the schema
 * drops it), so that a removed last row does not give its id away.
 */
export function nextRow(value: unknown): number {
  const kept = Number(textOf(peek(value, 'next')))
  const used = rowsOf(value).map((row) => numberOf(textOf(row.id)))
  return Math.max(1, Number.isSafeInteger(kept) ? kept : 1, ...used.map((n) => n + 1))
}

/** The rows that were posted, the new one among them unless it is empty; the button says the rest. */
export function readRows(
  id: QuestionId,
  field: RowsField,
  post: Post,
  context: DayContext,
): object {
  const { stored } = context
  const pressed = post.one(DO)
  const before = rowsOf(stored)
  const fresh = post.one(inner(boxOf(id), 'new').name)
  const sent = [...new Set([...post.all(inner(boxOf(id), 'row').name), fresh])]
    .filter((row) => ROW_ID.test(row) && pressed !== `remove:${row}`)
    // More than the page could hold is not a list that anyone typed.
    .slice(0, field.max + 20)
  const read = sent.flatMap((row) => {
    const old = before.find((saved) => saved.id === row)
    const parts = readParts(field.parts, post, (part) => boxOf(id, part, row), {
      ...context,
      stored: old,
    })
    const empty = Object.values(parts).every((value) => value === null)
    return empty && row === fresh ? [] : [{ ...parts, id: row }]
  })
  // A row goes away only by its own button; one that a form left out is kept as it was stored.
  const kept = before.filter((row) => {
    const id = textOf(row.id)
    return !sent.includes(id) && pressed !== `remove:${id}`
  })
  const done = pressed === 'done' || (pressed === '' && peek(stored, 'complete') === true)
  const rows = { rows: [...kept, ...read], complete: done }
  const next = Math.max(nextRow(stored), numberOf(fresh), nextRow(rows))
  return { ...rows, complete: rows.complete && checkRows(id, rows).length === 0, next }
}

/** Kinds of requests that are numbered; a subpoena or a deposition may be named otherwise. */
const NUMBERED = new Set<unknown>(['interrogatory', 'production', 'admission'])

/**
 * What the schema does not look at: the numbers of requests must read as numbers. A list with such a
 * problem is stored but stays open, so that what was typed is there to be mended.
 */
export function checkRows(id: QuestionId, raw: unknown): readonly Problem[] {
  if (id !== 'requests' && id !== 'disputes') return []
  return rowsOf(raw).flatMap((row) => {
    const typed = row.numbers
    const wrong =
      typeof typed === 'string' && NUMBERED.has(row.type) && expandNumbers(typed) === null
    return wrong ? [{ path: [textOf(row.id), 'numbers'], code: 'notNumbers' }] : []
  })
}
