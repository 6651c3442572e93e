import { type Lang, languages } from '#app/i18n/languages.ts'
import type { Part, Parts } from '#law/fields.ts'
import { dayBoxes, isBlankDay, readDay } from './days.ts'
import { type Box, inner, type Post, peek, sameJson } from './names.ts'

/** One part of an answer, or a whole answer of the same kind; blank is null. */
export function readPart(part: Part, post: Post, box: Box, lang: Lang, stored: unknown): unknown {
  switch (part.kind) {
    case 'choice':
      return post.one(box.name) || null
    case 'text': {
      const typed = post.one(box.name)
      return typed.trim() === '' ? null : typed
    }
    case 'prose': {
      const words = post.one(inner(box, 'words').name)
      const chosen = post.one(inner(box, 'lang').name)
      return words.trim() === '' ? null : { words, lang: chosen || languages[lang].tag }
    }
    case 'date':
      return readDate(post, box, lang, stored)
  }
}

export function readParts(
  parts: Parts,
  post: Post,
  boxFor: (part: string) => Box,
  lang: Lang,
  stored: unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      readPart(part, post, boxFor(name), lang, peek(stored, name)),
    ]),
  )
}

/** A day, `unknown`, null when blank, or what was typed when it is no day. */
function readDate(post: Post, box: Box, lang: Lang, stored: unknown): unknown {
  const get = (piece: string) => post.one(inner(box, piece).name)
  const typed = { month: get('month'), day: get('day'), year: get('year') }
  const ticked = get('unknown') !== ''
  if (isBlankDay(typed)) return ticked ? 'unknown' : null
  // With both given, what changed since the page was made is what is meant; otherwise we ask.
  if (ticked && stored !== 'unknown') {
    return sameJson(typed, dayBoxes(stored, lang)) ? 'unknown' : { ...typed, unknown: true }
  }
  return readDay(typed, lang) ?? typed
}
