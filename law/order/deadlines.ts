import type { IsoDate } from '../dates.ts'
import { countOf } from './counts.ts'
import {
  BEFORE_DATE,
  CLOCK_BEFORE,
  eventOf,
  hearingEnd,
  NTH_DAY,
  OR_DATE,
  ordinalOf,
  PERIOD,
} from './grammar/periods.ts'
import type { Doubt, Due, Unit } from './reading.ts'
import { clockAfter, datesIn, datesWithoutYear, type WrittenDate } from './written-dates.ts'

/** Every deadline in a sentence: periods after an event, periods before one, dates certain. */
export interface Deadline {
  readonly due: Due
  /** Offsets inside the sentence. */
  readonly start: number
  readonly end: number
  readonly doubt: Doubt | null
}

/** Weeks are counted as days: a week is seven. */
function counted(count: number, kind: string, unit: string): { count: number; unit: Unit } {
  if (/court|business|working/i.test(kind)) return { count, unit: 'court-days' }
  if (/^week/i.test(unit)) return { count: count * 7, unit: 'days' }
  if (/^fortnight/i.test(unit)) return { count: count * 14, unit: 'days' }
  return { count, unit: /^hour/i.test(unit) ? 'hours' : 'days' }
}

const BACKWARDS = /^(?:before|prior|preceding|in advance|ahead)/i
const ONLY_BACKWARDS = /^(?:at least|(?:no|not) (?:less|fewer))/i

/** The period, now that what it is counted from is known; null for an event that is none of the reader's. */
function anchored(
  sentence: string,
  base: { count: number; unit: Unit },
  link: string,
  at: { after: number; bare: number },
  clock?: string,
): { due: Due; end: number } | null {
  const rest = sentence.slice(at.after, at.after + 120)
  const timed = (due: Due, end: number) => {
    const after = clockAfter(sentence.slice(end, end + 40))
    const time = after?.time ?? clock
    return { due: time ? { ...due, time } : due, end: end + (after?.length ?? 0) }
  }
  if (BACKWARDS.test(link)) {
    const end = hearingEnd(rest)
    return end === null ? null : timed({ ...base, before: 'hearing' }, at.after + end)
  }
  if (link === '' || /^(?:to|deadline)$/i.test(link))
    return timed({ ...base, from: 'unstated' }, at.bare)
  const event = eventOf(rest)
  return event && timed({ ...base, from: event.from }, at.after + event.end)
}

/** The hour that words before a day name: "by noon on", "4:30 p.m."; undefined for none. */
function clockIn(words: string | undefined): string | undefined {
  const written = words && CLOCK_BEFORE.exec(words)?.[1]
  return written ? clockAfter(` by ${written}`)?.time : undefined
}

function period(sentence: string, match: RegExpExecArray): Deadline | null {
  const [whole, lead, words, digits, kind = '', unit, link = ''] = match
  const number = countOf(words, digits)
  if (!number || number.count === 0 || !unit || !(lead || link)) return null
  if (!lead && /^(?:to|of)$/i.test(link)) return null
  if (ONLY_BACKWARDS.test(lead ?? '') && !BACKWARDS.test(link)) return null
  const after = match.index + whole.length
  const bare = link ? after - link.length - 1 : after
  const at = { after, bare }
  const lately = /\b(?:by|later than) ((?:[^,;]){1,16}?),? (?:on )?$/i.exec(
    sentence.slice(0, match.index).slice(-24),
  )
  const found = anchored(
    sentence,
    counted(number.count, kind, unit),
    link,
    at,
    clockIn(lately?.[1]),
  )
  if (!found) return null
  const conflict = number.conflict !== null
  return {
    due: conflict ? { ...found.due, conflict: true as const } : found.due,
    start: match.index,
    end: found.end,
    doubt: conflict ? { words: number.conflict ?? '', why: 'conflict' } : null,
  }
}

function nthDay(sentence: string, match: RegExpExecArray): Deadline | null {
  const [whole, clock, nth = '', kind = '', link = ''] = match
  const count = ordinalOf(nth)
  if (count === null || count === 0) return null
  const after = match.index + whole.length
  const at = { after, bare: after }
  const found = anchored(sentence, counted(count, kind, 'day'), link, at, clockIn(clock))
  return found && { ...found, start: match.index, doubt: null }
}

const HELD = /\b(?:confer|conference|call|held|take place|meet|meeting|occur|conducted|session)\b/i
const HAPPENED = /\b(?:signed|filed|issued|entered|served|dated|heard)\b[^,;]{0,60}$/i
const SET_ANEW =
  /\b(?:extended|continued|reset|moved|deadline|due|enlarged|set|rescheduled|postponed)\b[^;]{0,80}$/i

/** Prepositions that make even a day without its year a limit. */
const PLAIN_LIMIT = /^(?:by|on or before|later than|before|due)\b/i
/** "noon on", "or 4:00 p.m. on". */
const HOUR_AHEAD = /\b(?:\d{1,2}(?::\d\d)? ?[ap]\.? ?m\.?|noon),? $/i

/** A date is a limit when the words before it say so; "on", "to" and "for" only of a talk or a new date. */
function certain(sentence: string, found: WrittenDate): Deadline | null {
  const told = sentence.slice(Math.max(0, found.start - 160), found.start)
  const before = BEFORE_DATE.exec(told)
  const preposition = before?.[1]?.toLowerCase()
  if (!before || !preposition) return null
  const start = found.start - told.length + before.index
  const ahead = told.slice(0, before.index)
  if (preposition === 'on' && (before[1] === 'On' || !HELD.test(ahead) || HAPPENED.test(ahead)))
    return null
  if (/^(?:to|for|is|through|than|deadline:?)$/.test(preposition) && !SET_ANEW.test(ahead))
    return null
  const named =
    /^,? (?:hearing|conference|order|trial|motion|letter|deposition|scheduling|minute)\b/i
  if (named.test(sentence.slice(found.end, found.end + 16))) return null
  if (preposition === 'until' && !/\b(?:have|has|had|extended|given|up|filed?)\b/i.test(ahead))
    return null
  return dated(sentence, found, start, clockIn(before[0]) ?? clockIn(HOUR_AHEAD.exec(ahead)?.[0]))
}

/** The limit that a date sets, with the hour beside it. */
function dated(sentence: string, found: WrittenDate, start: number, hour?: string): Deadline {
  const clock = clockAfter(sentence.slice(found.end, found.end + 40))
  const time = clock?.time ?? hour
  return {
    due: { date: found.date, ...(time ? { time } : {}) },
    start,
    end: found.end + (clock?.length ?? 0),
    doubt: found.damaged ? { words: sentence.slice(found.start, found.end), why: 'damaged' } : null,
  }
}

/** How far before "or April 24, 2026" the limit may end that it joins. */
const JOINED = 40

/** The deadlines of one sentence, in order. A day without its year is read only when the order's own day is known. */
export function deadlinesIn(sentence: string, orderDate: IsoDate | null = null): Deadline[] {
  const found: Deadline[] = []
  const keep = (one: Deadline | null) => {
    if (one) found.push(one)
    return one !== null
  }
  for (const match of sentence.matchAll(PERIOD)) keep(period(sentence, match))
  for (const match of sentence.matchAll(NTH_DAY)) keep(nthDay(sentence, match))
  for (const date of datesIn(sentence)) {
    if (keep(certain(sentence, date))) continue
    const before = found.find(
      ({ end }) =>
        end < date.start &&
        date.start - end < JOINED &&
        OR_DATE.test(sentence.slice(end, date.start)),
    )
    if (before)
      keep(dated(sentence, date, date.start, clockIn(sentence.slice(before.end, date.start))))
  }
  for (const date of orderDate === null ? [] : datesWithoutYear(sentence, orderDate)) {
    const limit = certain(sentence, date)
    const words = sentence.slice(date.start, date.end)
    if (limit && PLAIN_LIMIT.test(sentence.slice(limit.start, date.start)))
      keep({ ...limit, doubt: { words, why: 'noYear' } })
  }
  return found.sort((a, b) => a.start - b.start)
}
