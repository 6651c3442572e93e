import type { Line, Paper } from '#documents/tree.ts'
import { courtDate } from '#law/dates.ts'
import { isTurned } from './direction.ts'

/**
 * The few words that renderers add to a paper. They are written here once, so that the HTML, the
 * text, the PDF and the DOCX say the same words in the same order.
 */

/** Follows words that are not in English. Courts read English. */
export const TRANSLATE = '[translate into English]'

/**
 * The words of a piece of text as they are printed: one line, without characters that no format can
 * carry (control characters and halves of characters) or that change the order of the words around.
 */
export function printed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
}

/** How a blank is printed and spoken: `[State Bar number]`. */
export function bracketed(name: string): string {
  return `[${printed(name)}]`
}

/** A line without its marks and styles. */
export function plain(line: Line): string {
  return line
    .map((piece) => {
      if (piece.kind === 'blank') return bracketed(piece.name)
      if (piece.kind === 'untranslated') return `${printed(piece.text)} ${TRANSLATE}`
      return printed(piece.text)
    })
    .join('')
}

/** True when nothing but a blank stands in the line, as in a signature not yet given. */
export function isBlank(line: Line): boolean {
  return line.length > 0 && line.every((piece) => piece.kind === 'blank')
}

/** True for a line of a person's own words alone that run from right to left: its block does too. */
export function isOwnTurned(line: Line): boolean {
  return (
    line.length > 0 &&
    line.every(
      (piece) => piece.kind === 'untranslated' && isTurned(printed(piece.text), piece.lang),
    )
  )
}

/**
 * What every page of a draft says: the date, the note, and who gets it, in this order. A sheet says
 * who gets it; a court paper that is no draft any more says nothing that the court does not need.
 */
export function draftLines(paper: Paper): readonly string[] {
  if (!paper.draft) return paper.forFiling ? [] : paper.distribution.map(printed)
  const note = printed(paper.draft.note)
  const first = `DRAFT of ${courtDate(paper.draft.date)}${note ? `. ${note}` : ''}`
  return [first, ...paper.distribution.map(printed)]
}
