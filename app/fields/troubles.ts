import { formatDay } from '#app/i18n/days.ts'
import { isIsoDate } from '#law/dates.ts'
import type { Field, Part } from '#law/fields.ts'
import type { Problem } from '#law/schema.ts'
import { type QuestionId, vocabulary } from '#law/vocabulary.ts'
import { monthNames } from './day-names.ts'
import { dayBoxes, echoBoxes, troubleOfDay } from './days.ts'
import { factTrouble } from './fact-troubles.ts'
import { type Box, boxOf, inner, peek, textOf } from './names.ts'
import { rowsOf } from './read-rows.ts'
import type { FieldWords } from './words.ts'

/** A problem as the page shows it: the sentence, and where it stands. */
export interface Trouble {
  /** The id of the box that the sentence stands beside. */
  readonly box: string
  /** The id of the control that is wrong; the summary links to it. */
  readonly at: string
  /** Says what is wrong, repeats what was typed, and asks again. */
  readonly text: string
  /** The same for the list at the top of the page, with the name of the part before it. */
  readonly summary: string
}
export interface Told {
  readonly at: string
  readonly text: string
}

/** The sentences for a refused answer, one for each box, in the order of the problems. */
export function troublesOf(
  id: QuestionId,
  raw: unknown,
  problems: readonly Problem[],
  words: FieldWords,
): readonly Trouble[] {
  const seen = new Set<string>()
  return problems
    .map((problem) => troubleOf(id, raw, problem, words))
    .filter((trouble) => !seen.has(trouble.at) && seen.add(trouble.at))
}

function troubleOf(id: QuestionId, raw: unknown, problem: Problem, words: FieldWords): Trouble {
  const field: Field = vocabulary[id]
  const [first = '', second = '', ...rest] = problem.path
  if (field.kind === 'record' && Object.hasOwn(field.parts, first)) {
    const box = boxOf(id, first)
    const more = problem.path.slice(1)
    const told = partTrouble(field.parts[first]!, box, peek(raw, first), problem.code, more, words)
    const label = words.ask(`${id}.parts.${first}.label`) ?? first
    return { ...told, box: box.id, summary: words.say('errors.at', { label, problem: told.text }) }
  }
  if (field.kind === 'rows' && Object.hasOwn(field.parts, second)) {
    const rows = rowsOf(raw)
    const number = rows.findIndex((row) => row.id === first) + 1
    const box = boxOf(id, second, first)
    const value = peek(rows[number - 1], second)
    const told = partTrouble(field.parts[second]!, box, value, problem.code, rest, words)
    const label = words.ask(`${id}.parts.${second}.label`) ?? second
    const summary = words.say('errors.inRow', { number, label, problem: told.text })
    return { ...told, box: box.id, summary }
  }
  const box = boxOf(id)
  const told = wholeTrouble(field, box, raw, problem, words)
  return { ...told, box: box.id, summary: told.text }
}

function wholeTrouble(
  field: Field,
  box: Box,
  raw: unknown,
  { code, path }: Problem,
  words: FieldWords,
): Told {
  switch (field.kind) {
    case 'choice':
    case 'text':
    case 'prose':
    case 'date':
      return partTrouble(field, box, raw, code, path, words)
    case 'fact':
      return factTrouble(field.of, box, peek(raw, 'value'), code, path.slice(1), words)
    case 'order':
      if (path[0] === 'how' && peek(raw, 'how') === 'both')
        return { at: inner(box, 'by-hand').id, text: words.say('errors.twoWays') }
      return { at: box.id, text: sentence(code, peek(raw, 'text'), words) }
    case 'rows': {
      const count = rowsOf(raw).length
      const many = words.say('errors.tooMany', { count, max: field.max })
      return {
        at: inner(box, 'group').id,
        text: code === 'tooMany' ? many : sentence(code, undefined, words),
      }
    }
    case 'approval':
      return { at: box.id, text: words.say('errors.notApproved') }
    case 'record':
      return { at: inner(box, 'group').id, text: sentence(code, undefined, words) }
  }
}

function partTrouble(
  part: Part,
  box: Box,
  value: unknown,
  code: string,
  path: readonly string[],
  words: FieldWords,
): Told {
  switch (part.kind) {
    case 'choice':
      return {
        at: box.id,
        text: value === null ? words.say('errors.chooseOne') : sentence(code, value, words),
      }
    case 'text':
      return { at: box.id, text: sentence(code, value, words, part.max, part.lines) }
    case 'prose': {
      const at = path[0] === 'lang' ? inner(box, 'lang').id : box.id
      const typed = peek(value, path[0] === 'lang' ? 'lang' : 'words')
      return { at, text: sentence(code, typed, words, part.max, 40) }
    }
    case 'date':
      return dateTrouble(box, value, code, words)
  }
}

/** A refused day. The month is the first box and carries the id of the whole. */
export function dateTrouble(box: Box, value: unknown, code: string, words: FieldWords): Told {
  const { lang } = words
  const typed = dayBoxes(value, lang)
  if (isIsoDate(value)) {
    const why = code === 'inTheFuture' || code === 'tooLongAgo' ? code : 'yearFar'
    const at = why === 'inTheFuture' ? box.id : inner(box, 'year').id
    return { at, text: words.say(`errors.${why}`, { typed: formatDay(lang, value) }) }
  }
  const { box: which, why, month, last, days = [] } = troubleOfDay(typed, lang)
  const [first = '', second = ''] = days.map((day) => formatDay(lang, day))
  const echo = which === 'line' && typed.line ? typed.line : echoBoxes(typed, lang)
  return {
    at: which === 'month' ? box.id : inner(box, which).id,
    text: words.say(`dayErrors.${why}`, {
      typed: words.typed(echo),
      month: month === undefined ? '' : (monthNames(lang)[month - 1] ?? ''),
      last: last ?? 31,
      first,
      second,
    }),
  }
}

/** The sentence of a code. A code that no sentence knows asks for the answer again. */
export function sentence(
  code: string,
  value: unknown,
  words: FieldWords,
  max?: number,
  lines?: number,
): string {
  const text = textOf(value).trim()
  const typed = words.typed(text)
  switch (code) {
    case 'tooLong':
      return max === undefined
        ? words.say('errors.tooLongPlain', { count: text.length })
        : words.say('errors.tooLong', { count: text.length, max })
    case 'tooManyLines':
      return words.say('errors.tooManyLines', { count: text.split('\n').length, max: lines ?? 1 })
    case 'tooMany':
      return words.say('errors.tooManyPlain')
    case 'signatureMark':
      return words.say('errors.signatureMark')
    case 'unprintable':
      return words.say('errors.unprintable')
    case 'notANumber':
    case 'notATime':
    case 'notAnEcfNumber':
    case 'notNumbers':
    case 'notAnOption':
      return text === '' ? words.say('errors.required') : words.say(`errors.${code}`, { typed })
    default:
      return words.say('errors.required')
  }
}
