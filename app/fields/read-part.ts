import { latinNumbers } from '#app/i18n/digits.ts'
import { languages } from '#app/i18n/languages.ts'
import type { Part, Parts } from '#law/fields.ts'
import { type DayContext, dayBoxes, isBlankDay, postedDay, readDay, sameBoxes } from './days.ts'
import { type Box, inner, type Post, peek } from './names.ts'

/** One part of an answer, or a whole answer of the same kind; blank is null. */
export function readPart(part: Part, post: Post, box: Box, context: DayContext): unknown {
  switch (part.kind) {
    case 'choice':
      return post.one(box.name) || null
    case 'text': {
      // A number, a name, an address: the court reads it as it is typed, but not in other digits.
      const typed = latinNumbers(post.one(box.name))
      return typed.trim() === '' ? null : typed
    }
    case 'prose': {
      const words = post.one(inner(box, 'words').name)
      const chosen = post.one(inner(box, 'lang').name)
      return words.trim() === '' ? null : { words, lang: chosen || languages[context.lang].tag }
    }
    case 'date':
      return readDate(post, box, context)
  }
}

export function readParts(
  parts: Parts,
  post: Post,
  boxFor: (part: string) => Box,
  context: DayContext,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      readPart(part, post, boxFor(name), { ...context, stored: peek(context.stored, name) }),
    ]),
  )
}

/** A day, `unknown`, null when blank, or what was typed when it is no day. */
function readDate(post: Post, box: Box, context: DayContext): unknown {
  const { lang, stored } = context
  const typed = postedDay(post, box, context)
  const ticked = post.one(inner(box, 'unknown').name) !== ''
  if (isBlankDay(typed)) return ticked ? 'unknown' : null
  // With both given, what changed since the page was made is what is meant; otherwise we ask.
  if (ticked && stored !== 'unknown') {
    const { line, unknown, ...before } = dayBoxes(stored, lang)
    const asBefore = sameBoxes(typed, before) && typed.line === line && !unknown
    return asBefore ? 'unknown' : { ...typed, unknown: true }
  }
  return readDay(typed, lang) ?? typed
}
