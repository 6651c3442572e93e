import type { Lang } from '#app/i18n/languages.ts'
import type { IsoDate } from '#law/dates.ts'
import { type Problem, parseAnswer } from '#law/schema.ts'
import { type QuestionId, vocabulary } from '#law/vocabulary.ts'
import { type Box, boxOf, inner, type Post, peek, postOf, textOf } from './names.ts'
import { readFact } from './read-fact.ts'
import { readPart, readParts } from './read-part.ts'
import { checkRows, readRows } from './read-rows.ts'

export interface ReadContext {
  /** The court's day: the date an approval is given on. */
  readonly today: IsoDate
  /** The language of the page: names of months, and the language of a person's own words. */
  readonly lang: Lang
  /** What is stored, or was read from the order, under this id. It may be anything. */
  readonly stored?: unknown
}

/**
 * Reads a posted form as raw JSON for `parseAnswer`. Never throws, whatever was sent. What cannot be
 * an answer stays in the JSON as typed, so that the page can show it again.
 */
export function readForm(id: QuestionId, form: FormData, context: ReadContext): unknown {
  const post = postOf(form)
  const box = boxOf(id)
  const field = vocabulary[id]
  const { stored, today } = context
  const days = { ...context, stored }
  switch (field.kind) {
    case 'choice':
    case 'text':
    case 'prose':
    case 'date':
      return readPart(field, post, box, days)
    case 'order':
      return readOrder(post, box, stored)
    case 'fact':
      return readFact(field.of, post, box, days)
    case 'record':
      return readParts(field.parts, post, (part) => boxOf(id, part), days)
    case 'rows':
      return readRows(id, field, post, days)
    case 'approval': {
      if (post.one(box.name) === '') return 'not-yet'
      const digest = post.one(inner(box, 'digest').name)
      // The day of an approval is the day it was first given.
      return peek(stored, 'digest') === digest ? stored : { digest, on: today }
    }
  }
}

/**
 * Everything wrong with an answer as read or as stored: what the schema refuses, and what only its
 * form can tell. A list that is stored but still open is looked at here, not by the fold.
 */
export function problemsOf(id: QuestionId, raw: unknown, today: IsoDate): readonly Problem[] {
  const parsed = parseAnswer(id, raw, today)
  return [...(parsed.ok ? [] : parsed.problems), ...checkRows(id, raw)]
}

const WAYS = ['by-hand', 'none'] as const

/**
 * "By hand" or "no order yet" when one is ticked. What changed since the page was made is what is
 * meant: a box that was ticked before does not outweigh another, nor words that were pasted now.
 * `both`, which the schema refuses, when it cannot be told.
 */
function tickedWay(post: Post, box: Box, stored: unknown, text: string): string | null {
  const before = peek(stored, 'how')
  const pasted = text.trim() !== '' && text !== peek(stored, 'text')
  const ticked = WAYS.filter((way) => post.one(inner(box, way).name) !== '')
  const fresh = ticked.filter((way) => way !== before)
  if (fresh.length > 1) return 'both'
  return fresh[0] ?? (pasted ? null : (ticked[0] ?? null))
}

/** The order's text. A file is the route's to read; here only what was pasted counts. */
function readOrder(post: Post, box: Box, stored: unknown): object {
  const text = post.one(inner(box, 'text').name)
  const how = tickedWay(post, box, stored, text)
  if (how !== null) return { how, text }
  // Null, not '': an order without words is not an answer unless the person says why it has none.
  if (text.trim() === '') return { how: 'pasted', text: null }
  // A page that asks first carries along where the text came from.
  const carried = post.one(inner(box, 'how').name)
  if (carried === 'pdf' || carried === 'scan') return { how: carried, text }
  const [before, known] = [peek(stored, 'how'), textOf(peek(stored, 'text'))]
  if (before === 'pdf' && known === text) return { how: 'pdf', text }
  // A scan with a few words put right is still a scan: the others may be wrong.
  if (before === 'scan' && isMostly(known, text)) return { how: 'scan', text }
  return { how: 'pasted', text }
}

/** True when at least half of a text's lines still stand in another. */
function isMostly(known: string, text: string): boolean {
  const lines = (whole: string) => whole.split('\n').map((line) => line.trim())
  const said = lines(known).filter((line) => line !== '')
  const kept = new Set(lines(text))
  return said.filter((line) => kept.has(line)).length >= said.length / 2
}
