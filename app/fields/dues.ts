import { latinDigits } from '#app/i18n/digits.ts'
import type { Lang } from '#app/i18n/languages.ts'
import { type DayContext, dayBoxes, isBlankDay, postedDay, readDay, type TypedDay } from './days.ts'
import { type Box, inner, type Post, peek, sameJson, textOf } from './names.ts'

export const UNITS = ['days', 'court-days', 'weeks', 'hours'] as const
/** What a count starts from; `hearing` counts backwards. In the order of the menu. */
export const STARTS = [
  'order',
  'service',
  'entry',
  'filing',
  'conference',
  'receipt',
  'hearing',
  'unstated',
] as const
export const ACTS = ['contact', 'confer'] as const
/** How many deadlines for the paper a page shows, and how many the law takes. */
export const DUE_ROWS = 4
export const DUE_MOST = 6

/** A deadline as its boxes show it. */
export interface DueBoxes {
  readonly count: string
  readonly unit: string
  readonly start: string
  readonly date: TypedDay
  readonly time: string
  readonly act: string
}

/** The halves of the day in Arabic, with or without their vowel signs: "ص", "صباحًا", "م", "مساءً". */
const HALVES = [
  [/(?<![\p{L}])(?:ص|صباحا)$/u, 'am'],
  [/(?<![\p{L}])(?:م|مساء)$/u, 'pm'],
] as const

/**
 * "4:00 p.m.", "4:00 م" and "16:00" as `16:00`; null when it is no time. A bare hour is not guessed. What
 * `formatTime` says in any language is read back.
 */
export function readTime(typed: string): string | null {
  const plain = latinDigits(typed)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\s.\p{M}\p{Cf}]/gu, '')
  const text = HALVES.reduce((said, [half, english]) => said.replace(half, english), plain)
  if (text === 'noon') return '12:00'
  const m = /^(\d{1,2})(?::?(\d{2}))?(am|pm)?$/.exec(text)
  if (!m || (m[2] === undefined && m[3] === undefined)) return null
  const [hour, minute] = [Number(m[1]), Number(m[2] ?? 0)]
  if (minute > 59 || (m[3] ? hour < 1 || hour > 12 : hour > 23)) return null
  const full = m[3] ? (hour % 12) + (m[3] === 'pm' ? 12 : 0) : hour
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The boxes for a deadline that may be anything. */
export function dueBoxes(value: unknown, lang: Lang): DueBoxes {
  return {
    count: textOf(peek(value, 'count')),
    unit: textOf(peek(value, 'unit')),
    start: peek(value, 'before') === 'hearing' ? 'hearing' : textOf(peek(value, 'from')),
    date: dayBoxes(peek(value, 'date') ?? '', lang),
    time: textOf(peek(value, 'time')),
    act: textOf(peek(value, 'act')),
  }
}

/** True when a count and a day were both given: one of them is not meant, and we do not guess which. */
export const isTwofold = (value: unknown): boolean =>
  peek(value, 'date') !== undefined && textOf(peek(value, 'count')) !== ''

/**
 * One deadline from its boxes; null when they are all blank. What cannot be read stays as typed, in
 * a shape that the schema refuses.
 */
export function readDue(
  post: Post,
  box: Box,
  context: DayContext,
  withAct: boolean,
): object | null {
  const get = (piece: string) => post.one(inner(box, piece).name)
  const typed = postedDay(post, box, { ...context, stored: peek(context.stored, 'date') })
  const [count, time] = [latinDigits(get('count')).trim(), get('time').trim()]
  const [unit, start, act] = [get('unit'), get('start'), get('act')]
  if (isBlankDay(typed) && [count, time, unit, start, act].every((text) => text === '')) return null
  const rest = {
    ...(time === '' ? {} : { time: readTime(time) ?? time }),
    ...(withAct ? { act } : {}),
  }
  const from = start === 'hearing' ? { before: 'hearing' } : { from: start }
  if (isBlankDay(typed)) {
    return { count: /^\d{1,4}$/.test(count) ? Number(count) : count, unit, ...from, ...rest }
  }
  // The count stays a text and the day its texts: no branch of the schema takes both.
  if (count !== '') return { count, unit, ...from, date: typed, ...rest }
  return { date: readDay(typed, context.lang) ?? typed, ...rest }
}

/** A typed deadline equal to a stored one is that one: its doubt about the number is kept. */
export function keepConflict(typed: object, stored: readonly unknown[]): unknown {
  return stored.find((due) => sameJson(typed, withoutConflict(due))) ?? typed
}

function withoutConflict(due: unknown): unknown {
  if (typeof due !== 'object' || due === null) return due
  return Object.fromEntries(Object.entries(due).filter(([key]) => key !== 'conflict'))
}
