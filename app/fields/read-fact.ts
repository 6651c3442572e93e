import { latinNumbers } from '#app/i18n/digits.ts'
import type { FactKind } from '#law/facts.ts'
import { readContents } from './contents.ts'
import { type DayContext, isBlankDay, postedDay, readDay } from './days.ts'
import { DUE_MOST, keepConflict, readDue } from './dues.ts'
import { type Box, inner, type Post, peek, sameJson } from './names.ts'

/** The radio value, and the checkbox, of "My order does not say this". */
export const SILENT = 'silent'

/** "ECF No. 28" and "Doc. 28" as `28`. Anything else stays as typed. */
const bareEcf = (typed: string) =>
  typed
    .replace(/\b(?:ecf|docket|document|doc|dkt|nos?|numbers?)\b\.?/gi, ' ')
    .replace(/[#()]/g, ' ')
    .trim()

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What the boxes hold, blank as '' or []; the schema of the fact refuses blanks. */
function readValue(kind: FactKind, post: Post, box: Box, context: DayContext): unknown {
  const { lang, stored } = context
  // All of these go to the court in its own digits.
  const one = latinNumbers(post.one(box.name))
  switch (kind) {
    case 'court':
    case 'words':
      return one.trim()
    case 'ecf':
      return bareEcf(one)
    case 'numbers':
      return bareEcf(one)
        .split(/[,;،؛\s]+|\band\b|&/i)
        .filter((piece) => piece !== '')
    case 'day':
    case 'anyDay': {
      const typed = postedDay(post, box, context)
      return isBlankDay(typed) ? '' : (readDay(typed, lang) ?? typed)
    }
    case 'motion':
    case 'side':
    case 'initiator':
    case 'whichever':
    case 'warning':
    case 'disposition':
    case 'paper':
    case 'may':
    case 'signers':
      return one === SILENT ? '' : one
    case 'contents':
      return readContents(one, list(stored))
    case 'pages': {
      const typed = one.trim()
      return /^\d{1,4}$/.test(typed) ? Number(typed) : typed
    }
    case 'yes':
      return one === 'yes' ? true : one === 'no' ? false : ''
    case 'modes': {
      const chosen = post.all(box.name)
      const before = list(stored)
      const same = chosen.length === before.length && chosen.every((m) => before.includes(m))
      return same ? stored : chosen
    }
    case 'conferDue': {
      const due = readDue(post, box, context, true)
      return due === null ? '' : keepConflict(due, [stored])
    }
    case 'paperDue': {
      const dues = Array.from({ length: DUE_MOST }, (_, i) =>
        readDue(post, inner(box, String(i)), { ...context, stored: list(stored)[i] }, false),
      )
      return dues.flatMap((due) => (due === null ? [] : [keepConflict(due, list(stored))]))
    }
  }
}

const isBlank = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0)

/**
 * A confirmed fact. While it equals the stored one it keeps the words it was read from; a value that
 * the person changed is theirs, `typed`, and has no quote. `stored` may be anything.
 */
export function readFact(kind: FactKind, post: Post, box: Box, context: DayContext): object {
  const { stored } = context
  const before = peek(stored, 'value')
  const value = readValue(kind, post, box, { ...context, stored: before })
  const ticked = post.one(inner(box, SILENT).name) !== '' || post.one(box.name) === SILENT
  // A box that was already ticked does not outweigh what was typed just now.
  const silent = ticked && (isBlank(value) || before !== null)
  const said = silent ? null : value
  const quote = peek(stored, 'quote')
  const from = peek(stored, 'from')
  const kept = sameJson(said, before) && (from === 'read' || from === 'typed')
  return kept
    ? { value: said, quote: typeof quote === 'string' ? quote : null, from }
    : { value: said, quote: null, from: 'typed' }
}
