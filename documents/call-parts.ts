import { type CaseDeadline, caseDates } from '#law/case-dates.ts'
import { courtDate, type IsoDate } from '#law/dates.ts'
import { whose } from '#law/next-steps/whose.ts'
import { sources } from '#law/sources.ts'
import { trackOf } from '#law/tracks/track.ts'
import { confirmed, type Live, type Value } from '#law/vocabulary.ts'
import { theOrder } from './caption.ts'
import { byTime, longDate, stopped } from './days.ts'
import { jointPaperTitle } from './joint-paper.ts'
import { them } from './letter-parts.ts'
import { blank, type Inline, type Line, type List, numbered, text } from './tree.ts'

/** What the letter and the request to staff say about the call: why, by which day, when, and what it needs. */

/** True while there is no order: nobody has ordered the talk yet. */
export const isBeforeFiling = (live: Live): boolean => trackOf(live) === 'before-filing'

/** "by telephone or in person", as the order says; empty where it does not. A letter is not a talk. */
export function byWhatMeans(live: Live): string {
  const words = { telephone: 'by telephone', 'in-person': 'in person', video: 'by video' } as const
  const named = confirmed(live, 'orderModes') ?? []
  return (['telephone', 'in-person', 'video'] as const)
    .filter((mode) => named.includes(mode))
    .map((mode) => words[mode])
    .join(' or ')
}

const onDay = ({ date, due }: CaseDeadline): Inline =>
  text(stopped(`${longDate(date)}${byTime(due)}`), 'orderConferDue')

/** "By my count the last day for the conference is Thursday, May 7, 2026." Empty where no day is set. */
export function lastDay(live: Live, today: IsoDate): Line {
  const { call, planFor } = caseDates(live, today)
  const due = confirmed(live, 'orderConferDue')
  if (call !== null) {
    const what = call.act === 'contact' ? 'the first contact' : 'the conference'
    const is = call.status === 'passed' ? 'was' : 'is'
    return [text(` By my count the last day for ${what} ${is} `), onDay(call)]
  }
  if (due !== null) {
    const open = blank('last day for the call, to be counted by hand', 'orderConferDue')
    return [text(' The last day that the order sets for it is '), open, text('.')]
  }
  const certain = planFor !== null && planFor.source === 'order' && planFor.ifHeldOn === null
  if (certain) {
    const is = planFor.status === 'passed' ? 'was' : 'is'
    const what = ` By my count the last day for the ${jointPaperTitle(live)} ${is} `
    return [text(what), text(longDate(planFor.date), 'orderPaperDue'), text('.')]
  }
  const hearing = confirmed(live, 'orderHearing')
  return hearing === null
    ? []
    : [text(' The hearing is set for '), text(longDate(hearing), 'orderHearing'), text('.')]
}

/** Who starts, by this order's own words. An order that names nobody is not filled in. */
export function whoStarts(live: Live, today: IsoDate): string {
  const { call } = caseDates(live, today)
  const start = call?.act === 'confer' ? 'arrange the conference' : 'make the first contact'
  switch (whose(live, 'orderInitiator')) {
    case 'theirs':
      return `The order directs ${them(live)} to ${start}.`
    case 'mine':
      return `The order directs me to ${start}.`
    case 'both':
      return 'The order directs both sides to arrange the conference.'
    case 'unknown':
      return 'I ask that we agree on who places the call.'
  }
}

/** The rule behind the talk before a motion is filed; none where an order excused it. */
export function priorTalk(live: Live): string {
  if (live.excused === 'yes') return ''
  const rule = {
    compel: sources.rule37a1,
    protective: sources.rule26c1,
    'no-response': sources.rule37d1,
  }[live.planned ?? 'compel']
  return ` Such a motion must certify a good faith effort to confer. ${rule.text}.`
}

/** What the person means to ask of the court. */
export const planned = (live: Live): string =>
  live.planned === 'protective' ? 'a protective order' : 'an order about discovery'

type Time = Value<'times'>['rows'][number]

/** The day that a talk must not come after: its own last day, else the certain day of the paper. */
function talkBy(live: Live, today: IsoDate): CaseDeadline | null {
  const { call, governing } = caseDates(live, today)
  return call?.act === 'confer' && call.status !== 'passed' ? call : governing
}

/** True for a time that can still serve: not over, not after the day to act by, and before the hearing. */
function serves({ date }: Time, live: Live, today: IsoDate): boolean {
  if (date === null || date === 'unknown') return true
  const by = talkBy(live, today)
  const hearing = confirmed(live, 'orderHearing')
  return (
    date >= today &&
    (by === null || by.status === 'passed' || date <= by.date) &&
    (hearing === null || hearing < today || date < hearing)
  )
}

/** Fewer days than this before the last day, and an answer by mail may come too late. */
const MAIL_DAYS = 10

/** True when too few days are left for an answer by mail. */
export function tooLateForMail(live: Live, today: IsoDate): boolean {
  const { call, planFor } = caseDates(live, today)
  const last = call ?? planFor
  return last !== null && last.daysLeft < MAIL_DAYS
}

/** The days and times the person offered that can still serve, and open lines, so that there are three. */
export function offeredTimes(live: Live, today: IsoDate): List {
  const ahead = (live.times?.rows ?? []).filter((row) => serves(row, live, today))
  const open = (name: string) => blank(name, 'times')
  const none = { date: null, from: null, to: null }
  const rows = [...ahead, ...Array<typeof none>(Math.max(0, 3 - ahead.length)).fill(none)]
  return numbered(
    rows.map(({ date, from, to }) => [
      date === null || date === 'unknown' ? open('day') : text(longDate(date), 'times'),
      text(', from '),
      from === null ? open('time') : text(from, 'times'),
      text(' to '),
      to === null ? open('time') : text(to, 'times'),
    ]),
  )
}

/** What the call needs, each a sentence: an interpreter, a relay service, anything else. */
export function needed(live: Live): readonly Line[] {
  const { interpreter = null, relay = null, other = null } = live.needs ?? {}
  const line = (before: string, typed: string): Line => [
    text(before),
    text(typed.replace(/\.$/, ''), 'needs'),
    text('.'),
  ]
  return [
    ...(interpreter === null ? [] : [line('Interpreter, language: ', interpreter)]),
    ...(relay === null ? [] : [line('Relay service for the call: ', relay)]),
    ...(other === null ? [] : [line('Also needed for the call: ', other)]),
  ]
}

/** The days of the letters that the person already wrote to set up the call; only those that are known. */
export function lettersSent(live: Live): readonly string[] {
  const days = (live.attempts?.rows ?? [])
    .filter(({ by, how }) => by === 'me' && how === 'letter')
    .flatMap(({ date }) => (date === null || date === 'unknown' ? [] : [date]))
  return [...new Set(days)].sort().map(courtDate)
}

/** "The Court’s order of …", at the beginning of a sentence. */
export function orderBegins(live: Live): Line {
  const [first, ...rest] = theOrder(live)
  return first?.kind === 'text' ? [text(first.text.replace(/^t/, 'T')), ...rest] : theOrder(live)
}
