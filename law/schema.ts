import * as z from 'zod/mini'
import { type IsoDate, isIsoDate } from './dates.ts'
import { dayShape, factSchemas, typedWords } from './facts.ts'
import type { Field, Part, Parts } from './fields.ts'
import { type QuestionId, type Value, vocabulary } from './vocabulary.ts'

/** Why an answer was refused: where in it, and a code that `locales` turns into a sentence. */
export interface Problem {
  /** The part of a record, or the row's id and the part; empty for the whole answer. */
  readonly path: readonly string[]
  readonly code: string
}
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The longest order taken, in characters. A hundred pages of a court's order is about 200,000. */
export const ORDER_MAX = 400_000

const line = (max: number, lines: number) =>
  z.string('required').check(
    ...typedWords(max),
    z.refine((value) => value.split('\n').length <= lines, 'tooManyLines'),
  )
const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'notAnOption'))
const orderAnswer = z.object({
  how: z.enum(['pasted', 'pdf', 'scan', 'by-hand', 'none'], 'notAnOption'),
  text: z.string('required').check(z.maxLength(ORDER_MAX, 'tooLong')),
})

const notAfter = (today: IsoDate) =>
  z.refine((value: unknown) => !isIsoDate(value) || value <= today, 'inTheFuture')

function partSchema(part: Part, today: IsoDate): z.ZodMiniType {
  switch (part.kind) {
    case 'choice':
      return z.enum(part.options as [string, ...string[]], 'notAnOption')
    case 'text':
      return line(part.max, part.lines)
    case 'prose':
      return z.object({ words: line(part.max, 40), lang: language })
    case 'date': {
      const day = z.string('notADate').check(
        dayShape,
        z.refine(isIsoDate, 'notADate'),
        ...(part.past ? [notAfter(today)] : []),
        z.refine((value) => !isIsoDate(value) || value >= '1990-01-01', 'tooLongAgo'),
        z.refine((value) => !isIsoDate(value) || value <= '2099-12-31', 'notADate'),
      )
      return z.pipe(
        z.string('notADate'),
        z.union([z.literal('unknown'), day]) as z.ZodMiniType<unknown, string>,
      )
    }
  }
}

const partsSchema = (parts: Parts, today: IsoDate) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, z.nullable(partSchema(part, today))]),
  )

/** The schema of a field's stored answer. `today` bounds the days that can only be past. */
export function fieldSchema(field: Field, today: IsoDate): z.ZodMiniType {
  switch (field.kind) {
    case 'choice':
    case 'date':
      return partSchema(field, today)
    case 'text':
    case 'prose':
      return z.nullable(partSchema(field, today))
    case 'order':
      return orderAnswer
    case 'fact':
      return z.object({
        value: z.nullable(
          // The one day among the facts is the order's own, and no order is from tomorrow.
          field.of === 'day' ? factSchemas.day.check(notAfter(today)) : factSchemas[field.of],
        ),
        quote: z.nullable(z.string().check(z.maxLength(2000, 'tooLong'))),
        from: z.enum(['read', 'typed'], 'notAnOption'),
      })
    case 'record':
      return z.object(partsSchema(field.parts, today))
    case 'rows':
      return z.object({
        rows: z
          .array(
            z.object({
              ...partsSchema(field.parts, today),
              id: z.string().check(z.regex(/^[a-z0-9]{1,12}$/, 'notAnOption')),
            }),
          )
          .check(
            z.maxLength(field.max, 'tooMany'),
            z.refine((rows) => new Set(rows.map((r) => r.id)).size === rows.length, 'notAnOption'),
          ),
        complete: z.boolean('notAnOption'),
      })
    case 'approval':
      return z.union([
        z.literal('not-yet'),
        z.object({
          digest: z.string().check(z.regex(/^[0-9a-f]{16}$/, 'notAnOption')),
          on: z.string('notADate').check(dayShape, z.refine(isIsoDate, 'notADate')),
        }),
      ])
  }
}

/** Unions report each of their branches; the branch with the fewest troubles is the one meant. */
function flatten(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const meant = issue.errors.reduce((best, next) => (next.length <= best.length ? next : best))
      return flatten(meant).map((p) => ({
        path: [...issue.path.map(String), ...p.path],
        code: p.code,
      }))
    }
    const code = /^[a-zA-Z]+$/.test(issue.message) ? issue.message : 'notAnOption'
    return [{ path: issue.path.map(String), code }]
  })
}

/**
 * True for a thing that only looks as if it had a length. The library measures whatever has one, and
 * would throw over it; no answer has a part of that name.
 */
const hasOddLength = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  ((!Array.isArray(raw) && Object.hasOwn(raw, 'length')) || Object.values(raw).some(hasOddLength))

/** A row's id as it was sent; anything but a string has no name, and may not even turn into one. */
const named = (id: unknown) => (typeof id === 'string' ? id : '')

const made = new Map<QuestionId, { readonly today: IsoDate; readonly schema: z.ZodMiniType }>()

/** A schema costs more to make than to use, and hangs on the question and the day alone. */
function schemaOf(id: QuestionId, today: IsoDate): z.ZodMiniType {
  const known = made.get(id)
  if (known?.today === today) return known.schema
  const schema = fieldSchema(vocabulary[id], today)
  made.set(id, { today, schema })
  return schema
}

/** Parses any JSON as the answer to a question. Expected trouble is a value; nothing is thrown. */
export function parseAnswer<I extends QuestionId>(
  id: I,
  raw: unknown,
  today: IsoDate,
): Parsed<Value<I>> {
  if (hasOddLength(raw)) return { ok: false, problems: [{ path: [], code: 'notAnOption' }] }
  const result = schemaOf(id, today).safeParse(raw)
  if (result.success) return { ok: true, value: result.data as Value<I> }
  const row = (raw as { rows?: readonly { id?: unknown }[] } | null)?.rows
  const problems = flatten(result.error.issues).map((p) =>
    p.path[0] === 'rows' && p.path[1] !== undefined
      ? { ...p, path: [named(row?.[Number(p.path[1])]?.id), ...p.path.slice(2)] }
      : p,
  )
  return { ok: false, problems }
}
