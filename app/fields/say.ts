import { formatDay } from '#app/i18n/days.ts'
import { isolatedIn } from '#app/i18n/isolate.ts'
import { type Lang, languages } from '#app/i18n/languages.ts'
import { isIsoDate } from '#law/dates.ts'
import type { Field, Part, Parts } from '#law/fields.ts'
import { type QuestionId, type Value, vocabulary } from '#law/vocabulary.ts'
import { peek, textOf } from './names.ts'
import { rowsOf } from './read-rows.ts'
import { sayFact } from './say-fact.ts'
import type { FieldWords } from './words.ts'

/** Our words in the person's language, or a person's (or the court's) words as they stand. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'typed'; readonly text: string; readonly lang?: string }
/** An answer said back: lines of pieces. Typed pieces are data, and go into `<bdi>`. */
export type Said = readonly (readonly Piece[])[]

const own = (text: string): Piece => ({ kind: 'words', text })

/** The answer said back for the transcript: "Tuesday, November 14, 2017". */
export function sayAnswer<I extends QuestionId>(id: I, value: Value<I>, words: FieldWords): Said {
  return sayField(id, vocabulary[id], value, words)
}

function sayField(id: QuestionId, field: Field, value: unknown, words: FieldWords): Said {
  switch (field.kind) {
    case 'choice':
      return [[own(words.ask(`${id}.options.${textOf(value)}.label`) ?? textOf(value))]]
    case 'text':
    case 'prose':
    case 'date':
      return value === null ? [[own(words.say('said.open'))]] : [[sayPart(field, id, value, words)]]
    case 'order': {
      const how = peek(value, 'how')
      const key =
        how === 'by-hand'
          ? 'byHand'
          : how === 'pdf' || how === 'scan' || how === 'none'
            ? how
            : 'pasted'
      return [[own(words.say(`said.${key}`))]]
    }
    case 'fact': {
      const known = peek(value, 'value') ?? null
      return known === null
        ? [[own(words.say(words.ordered ? 'said.silent' : 'said.notKnown'))]]
        : sayFact(field.of, known, words)
    }
    case 'record': {
      const lines = Object.entries(field.parts).flatMap(([name, part]) => {
        const known = peek(value, name) ?? null
        if (known === null) return []
        const label = words.ask(`${id}.parts.${name}.label`) ?? name
        return [
          [
            own(words.say('said.part', { label })),
            sayPart(part, `${id}.parts.${name}`, known, words),
          ],
        ]
      })
      return lines.length === 0 ? [[own(words.say('said.open'))]] : lines
    }
    case 'rows': {
      const lines = rowsOf(value).map((row) => sayRow(id, field.parts, row, words))
      return lines.length === 0 ? [[own(words.say('rows.none'))]] : lines
    }
    case 'approval': {
      const on = peek(value, 'on')
      return isIsoDate(on)
        ? [[own(words.ask(`${id}.tick.yes`, { date: formatDay(words.lang, on) }) ?? '')]]
        : [[own(words.ask(`${id}.tick.no`) ?? '')]]
    }
  }
}

/** One row in one line: what is filled in, in the order of the form. */
export function sayRow(
  id: QuestionId,
  parts: Parts,
  row: unknown,
  words: FieldWords,
): readonly Piece[] {
  const said = Object.entries(parts).flatMap(([name, part]) => {
    const known = peek(row, name) ?? null
    return known === null ? [] : [sayPart(part, `${id}.parts.${name}`, known, words)]
  })
  return said.length === 0 ? [own(words.say('rows.blank'))] : said
}

function sayPart(part: Part, key: string, value: unknown, words: FieldWords): Piece {
  switch (part.kind) {
    case 'choice':
      return own(words.ask(`${key}.options.${textOf(value)}`) ?? textOf(value))
    case 'text':
      return { kind: 'typed', text: textOf(value).split('\n').join(', ') }
    case 'prose': {
      const lang = textOf(peek(value, 'lang'))
      const piece = { kind: 'typed', text: textOf(peek(value, 'words')) } as const
      return lang === '' ? piece : { ...piece, lang }
    }
    case 'date': {
      if (value === 'unknown') return own(words.say('said.unknown'))
      return isIsoDate(value)
        ? own(formatDay(words.lang, value))
        : {
            kind: 'typed',
            text: ['month', 'day', 'year', 'line']
              .map((k) => textOf(peek(value, k)))
              .filter((box) => box !== '')
              .join(' '),
          }
    }
  }
}

/** A long text cut, where its whole is a press away. */
export const brief = (piece: Piece, longest: number): Piece =>
  piece.text.length > longest ? { ...piece, text: `${piece.text.slice(0, longest)}…` } : piece

/** The answer as one plain text, for a title or a screen reader's label. */
export function plainSaid(said: Said, lang: Lang): string {
  const { comma, semicolon } = languages[lang]
  const plain = ({ kind, text }: Piece) => (kind === 'typed' ? isolatedIn(lang, text) : text)
  return said.map((line) => line.map(plain).join(comma)).join(semicolon)
}
