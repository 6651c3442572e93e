import { formatDay } from '#app/i18n/days.ts'
import { formatTime } from '#app/i18n/steps.ts'
import { courtById } from '#law/courts.ts'
import { isIsoDate } from '#law/dates.ts'
import { type FactKind, factOptions } from '#law/facts.ts'
import { ACTS, readTime, STARTS, UNITS } from './dues.ts'
import { peek, textOf } from './names.ts'
import type { Piece, Said } from './say.ts'
import type { FieldWords } from './words.ts'

const own = (text: string): Piece => ({ kind: 'words', text })
const typed = (value: unknown): Piece => ({ kind: 'typed', text: textOf(value) })

/** The member of a list that a value is; undefined when it is none. */
const member = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((item) => item === value)

/** The value of a confirmed fact in the person's language; names and numbers as the order has them. */
export function sayFact(kind: FactKind, value: unknown, words: FieldWords): Said {
  switch (kind) {
    case 'court': {
      const court = courtById(textOf(value))
      return [[court ? { kind: 'typed', text: court.name, lang: 'en' } : typed(value)]]
    }
    case 'words':
      return [[typed(value)]]
    case 'day':
    case 'anyDay':
      return [[isIsoDate(value) ? own(formatDay(words.lang, value)) : typed(value)]]
    case 'ecf':
      return [[own(words.say('said.ecf', { number: textOf(value) }))]]
    case 'numbers':
      return [[own(words.say('said.ecf', { number: joined(value) }))]]
    case 'motion': {
      const known = member(factOptions.motion, value)
      return [[known ? own(words.say(`fact.motion.${known}`)) : typed(value)]]
    }
    case 'side':
    case 'initiator': {
      const known = member(factOptions.initiator, value)
      return [[known ? own(words.say(`fact.side.${known}`)) : typed(value)]]
    }
    case 'whichever': {
      const known = member(factOptions.whichever, value)
      return [[known ? own(words.say(`fact.whichever.${known}`)) : typed(value)]]
    }
    case 'warning': {
      const known = member(factOptions.warning, value)
      return [[known ? own(words.say(`fact.warning.${known}`)) : typed(value)]]
    }
    case 'disposition': {
      const known = member(factOptions.disposition, value)
      return [[known ? own(words.say(`fact.disposition.${known}`)) : typed(value)]]
    }
    case 'paper': {
      const known = member(factOptions.paper, value)
      return [[known ? own(words.say(`fact.paper.${known}`)) : typed(value)]]
    }
    case 'may': {
      const known = member(factOptions.may, value)
      return [[known ? own(words.say(`fact.may.${known}`)) : typed(value)]]
    }
    case 'signers': {
      const known = member(factOptions.signers, value)
      return [[known ? own(words.say(`fact.signers.${known}`)) : typed(value)]]
    }
    case 'pages':
      return [[own(words.say('said.pages', { count: Number(value) || 0 }))]]
    case 'contents':
      return list(value).map((item) => [{ kind: 'typed', text: textOf(item), lang: 'en' }])
    case 'yes':
      return [[own(words.say(value === true ? 'fact.yes' : 'fact.no'))]]
    case 'modes':
      return list(value).map((mode) => {
        const known = member(factOptions.modes, mode)
        return [known ? own(words.say(`fact.modes.${known}`)) : typed(mode)]
      })
    case 'conferDue':
      return [[own(sayDue(value, words))]]
    case 'paperDue':
      return list(value).map((due) => [own(sayDue(due, words))])
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const joined = (value: unknown) => list(value).map(textOf).join(', ')

/** A deadline as the order counts it, not yet as a date: "21 days from the date of the order". */
export function sayDue(due: unknown, words: FieldWords): string {
  const date = peek(due, 'date')
  const said = isIsoDate(date) ? formatDay(words.lang, date) : sayCount(due, words)
  const clock = readTime(textOf(peek(due, 'time')))
  const timed = clock
    ? words.say('due.atTime', { due: said, time: formatTime(words.lang, clock) })
    : said
  const act = member(ACTS, peek(due, 'act'))
  return act ? words.say('due.forAct', { act: words.say(`due.acts.${act}`), due: timed }) : timed
}

function sayCount(due: unknown, words: FieldWords): string {
  const unit = member(UNITS, peek(due, 'unit')) ?? 'days'
  const from = peek(due, 'before') === 'hearing' ? 'hearing' : peek(due, 'from')
  const start = member(STARTS, from) ?? 'unstated'
  const length = words.say(`due.lengths.${unit}`, { count: Number(peek(due, 'count')) || 0 })
  return words.say(`due.said.${start}`, { length })
}
