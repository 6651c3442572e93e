import type { Prose } from '#law/fields.ts'
import { type Blank, type Block, type Inline, type Paragraph, text } from './tree.ts'

/** A person's own sentences as they typed them; flagged, never translated, when not in English. */
export const prose = (said: Prose, question: string): Inline =>
  said.lang === 'en'
    ? text(said.words, question)
    : { kind: 'untranslated', text: said.words, lang: said.lang, from: [question] }

// An empty line parts paragraphs, and so does a line that begins with "(a)" or "1." . Other line
// breaks are those of the page that was copied.
const PARTS = /\n\s*\n|\n(?=\s*(?:\([a-z0-9]{1,4}\)|[a-z0-9]{1,2}[.)])\s)/i

const parts = (words: string): readonly string[] =>
  words
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const paragraphs = (words: string, indent: Paragraph['indent'], piece: (part: string) => Inline) =>
  parts(words).map((part): Paragraph => ({ kind: 'paragraph', indent, content: [piece(part)] }))

/** A person's own sentences as paragraphs of a brief. */
export const proseParagraphs = (said: Prose, question: string): Paragraph[] =>
  paragraphs(said.words, 'first', (words) => prose({ words, lang: said.lang }, question))

/** Words that somebody typed for another, as paragraphs of a brief. */
export const wordsParagraphs = (words: string, question: string): Paragraph[] =>
  paragraphs(words, 'first', (part) => text(part, question))

/** A label, and under it exact words set in from both margins, or the named place for them. */
export const quotation = (label: string, words: string | null, missing: Blank): Block[] => [
  { kind: 'paragraph', indent: 'none', content: [text(label)] },
  ...(words === null
    ? [{ kind: 'paragraph' as const, indent: 'block' as const, content: [missing] }]
    : paragraphs(words, 'block', (part) => text(part, missing.question ?? ''))),
]
