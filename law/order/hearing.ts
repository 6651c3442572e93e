import type { IsoDate } from '../dates.ts'
import { ANOTHER_HEARING, CANCELLED, HEARING, HELD_BEFORE, MOVED } from './grammar/motions.ts'
import type { Fact } from './reading.ts'
import { readOrderDate } from './signing.ts'
import { type OrderText, readSentence, type Sentence } from './text.ts'
import { datesIn, type WrittenDate } from './written-dates.ts'

/** The day of the motion's hearing, after everything that the order says of it. */

interface Event {
  readonly sentence: Sentence
  readonly kept: readonly WrittenDate[]
  /** Days that stand no more; `all` when the hearing is cancelled without a day named. */
  readonly gone: readonly IsoDate[] | 'all'
  /** A new day was set in place of another. */
  readonly moved: boolean
}

/** One clause at a time: "the hearing is vacated; the conference of May 1 stands". */
function clausesOf(words: string): { words: string; start: number }[] {
  const clauses: { words: string; start: number }[] = []
  let start = 0
  for (const part of words.split(/;/)) {
    clauses.push({ words: part, start })
    start += part.length + 1
  }
  return clauses
}

/** "Should nothing remain, the hearing will be stricken": not yet. */
const CONDITION = /^(?:\(?\w{1,3}[.)] )?(?:if|should|unless)\b/i
const PURPOSE = /\b(?:before|prior to|in advance of|days? of|days? after|no fewer than|at least)\b/i

function eventIn(sentence: Sentence, words: string, follows: boolean): Event | null {
  const cue = HEARING.exec(words)
  if (!cue && !(follows && /^(?:(?:that|this) (?:date|hearing)|it) /i.test(words))) return null
  const at = cue?.index ?? 0
  if (HELD_BEFORE.test(words)) return null
  const head = words.slice(Math.max(0, at - 40), at + 60)
  if (ANOTHER_HEARING.test(head) && !/\bmotions?\b/i.test(head.replace(ANOTHER_HEARING, '')))
    return null
  const dates = datesIn(words)
  const move = MOVED.exec(words)
  if (move) return movedIn(sentence, dates, move.index, words)
  const cancel = CANCELLED.exec(words)
  if (cancel && !MAYBE.test(words.slice(0, cancel.index))) {
    return {
      sentence,
      kept: [],
      gone: dates.length > 0 ? dates.map(({ date }) => date) : 'all',
      moved: false,
    }
  }
  const first = dates.find(({ start, end }) => isHearings(words, at, start, end))
  if (!first || !OF_MOTION.test(words)) return null
  return { sentence, kept: [first], gone: [], moved: false }
}

/** "vacated and reset for June 11", "continued from May 1 to May 8": the new day, and the ones that fall. */
function movedIn(
  sentence: Sentence,
  dates: readonly WrittenDate[],
  at: number,
  words: string,
): Event {
  const late = dates.filter(({ start }) => start > at)
  const to = /\bfrom\b/i.test(words.slice(at)) && late.length > 1 ? late[1] : late[0]
  const gone = dates.filter((one) => one !== to).map(({ date }) => date)
  return { sentence, kept: to ? [to] : [], gone: to && gone.length > 0 ? gone : 'all', moved: true }
}

/** "will be cancelled if": it stands for now. */
const MAYBE = /\b(?:will|may|shall|would) be $/i
const OF_MOTION = /\b(?:motions?|hearing|matter|argument|application|request|heard)\b/i

/** A day after the words of the hearing and close to them, "the May 13, 2026 hearing", or "On May 13, 2026, … be heard". */
function isHearings(words: string, at: number, start: number, end: number): boolean {
  if (start > at) return start - at < 140 && !PURPOSE.test(words.slice(at, start))
  return (
    /^,? (?:motion )?$/.test(words.slice(end, at)) ||
    /^on (?:\w{1,10}, )?$/i.test(words.slice(0, start))
  )
}

/** No order says more of its hearing; whatever does is read no further. */
const MOST = 150

function eventsOf(order: OrderText): Event[] {
  const events: Event[] = []
  let follows = false
  for (const sentence of order.sentences) {
    if (events.length >= MOST) break
    if (sentence.quoted || CONDITION.test(sentence.words)) continue
    let here = false
    for (const { words } of clausesOf(sentence.words)) {
      const event = eventIn(sentence, words.trim(), follows)
      if (event) {
        events.push(event)
        here = true
      }
    }
    follows = here
  }
  return events
}

const known = new WeakMap<OrderText, { readonly day: Fact<IsoDate> }>()

/** The hearing's day; none where it was cancelled, is past, or two days are said. */
export function readHearing(order: OrderText): Fact<IsoDate> {
  const before = known.get(order)
  if (before) return before.day
  const day = standingDay(order)
  known.set(order, { day })
  return day
}

function standingDay(order: OrderText): Fact<IsoDate> {
  const standing = new Map<IsoDate, { sentence: Sentence; moved: boolean }>()
  const gone = new Set<IsoDate>()
  for (const event of eventsOf(order)) {
    const fallen = event.gone === 'all' ? [...standing.keys()] : event.gone
    for (const date of fallen) {
      gone.add(date)
      standing.delete(date)
    }
    for (const { date } of event.kept) {
      if (!gone.has(date) || event.moved) standing.set(date, event)
    }
  }
  const today = readOrderDate(order).orderDate?.value ?? null
  const ahead = [...standing]
    .map(([date, { sentence, moved }]) => ({ date, sentence, moved }))
    .filter(({ date }) => today === null || date >= today)
  const moved = ahead.filter((one) => one.moved)
  const chosen = moved.length > 0 ? moved : ahead
  const [first] = chosen
  if (!first || chosen.some(({ date }) => date !== first.date)) return null
  return readSentence(order, first.sentence, first.date)
}
