import { caseDues, type DueSource, dueSource } from './case-dues.ts'
import { conferenceDates, conferencesHeld } from './conference.ts'
import { daysBetween, earliest, type IsoDate } from './dates.ts'
import type { Due, Trigger } from './order/reading.ts'
import { computeDeadline, dateCertain, governing, type Step } from './rule-6.ts'
import { confirmed, type Live } from './vocabulary.ts'

export type Status = 'ahead' | 'today' | 'passed'

/** What must happen by a day: counsel's first contact, the talk itself, or the filing of the paper. */
export type Act = 'contact' | 'confer' | 'paper'

/** One deadline of this case, with the way it was counted. */
export interface CaseDeadline {
  readonly act: Act
  /** The day to act on. */
  readonly date: IsoDate
  readonly possiblyLater: IsoDate | null
  readonly steps: readonly Step[]
  readonly due: Due
  /** Who set the date. */
  readonly source: DueSource
  /** The day that the count started from, or ran back from; null for a date certain. */
  readonly start: { readonly trigger: Trigger | 'hearing'; readonly date: IsoDate } | null
  /** Set when the count starts from a talk that has not been held: "if you talk on the last day". */
  readonly ifHeldOn: IsoDate | null
  /** A second reading of the start gives this later day; it is told, never planned with. */
  readonly otherReading: { readonly start: IsoDate; readonly date: IsoDate } | null
  readonly status: Status
  /** Days from today; negative when passed. */
  readonly daysLeft: number
  /** The order's words, when the fact was read. */
  readonly quote: string | null
}

export interface CaseDates {
  readonly call: CaseDeadline | null
  /** Every date for the joint paper, in the order's order. */
  readonly paper: readonly CaseDeadline[]
  /** The paper's date that governs among those that are certain; the earlier unless the order says later. */
  readonly governing: CaseDeadline | null
  /** The same, also counting a talk on the last day: what to plan for before the talk is held. */
  readonly planFor: CaseDeadline | null
  /** Dates that the order sets and that cannot be counted from what is known: each may be earlier. */
  readonly uncounted: readonly Due[]
}

/** A deadline is not passed on its own day: that day is still there to act on. */
export function statusOf(date: IsoDate, today: IsoDate): Status {
  return date > today ? 'ahead' : date === today ? 'today' : 'passed'
}

interface Start {
  readonly date: IsoDate
  readonly other: IsoDate | null
  readonly ifHeldOn: IsoDate | null
}

const at = (date: IsoDate, other: IsoDate | null = null): Start => ({ date, other, ifHeldOn: null })

/**
 * The day a count starts from. "Service" of an order starts on the earliest of the day it was signed
 * and the day it was filed or mailed, never on the day a prison delivered it. The first of several
 * talks starts a count from "the conference": the order does not say which, and the first is earlier.
 */
function startOf(trigger: Trigger, live: Live, callDay: IsoDate | null): Start | null {
  const signed: IsoDate | null = confirmed(live, 'orderDate')
  const served = live.servedOn === 'unknown' ? null : (live.servedOn ?? null)
  const known = [signed, served].filter((day): day is IsoDate => day !== null)
  const first = earliest(known)
  const later = first !== null && served !== null && served > first ? served : null
  switch (trigger) {
    case 'order':
      return signed === null ? null : at(signed)
    case 'service':
    case 'entry':
    case 'filing':
    case 'unstated':
      return first === null ? null : at(first, later)
    case 'conference': {
      const days = conferenceDates(live)
      if (days[0] !== undefined)
        return at(days[0], days.at(-1) === days[0] ? null : (days.at(-1) ?? null))
      if (conferencesHeld(live).length > 0 || callDay === null) return null
      return { date: callDay, other: null, ifHeldOn: callDay }
    }
    case 'receipt':
      return null
  }
}

/** What a count needs besides the limit itself. */
interface Counting {
  readonly act: Act
  readonly live: Live
  readonly today: IsoDate
  readonly callDay: IsoDate | null
  readonly quote: string | null
}

/** The day a limit counts from, or back from; null where it is not known. */
function startFor(due: Exclude<Due, { date: IsoDate }>, { live, callDay }: Counting): Start | null {
  if ('from' in due) return startOf(due.from, live, callDay)
  const hearing: IsoDate | null = confirmed(live, 'orderHearing')
  return hearing === null ? null : at(hearing)
}

/** Counts one due date; null where its start is not known, or it is stated in hours. */
function count(due: Due, counting: Counting): CaseDeadline | null {
  const { act, live, today, quote } = counting
  const rest = (date: IsoDate) => ({
    act,
    due,
    quote,
    source: act === 'paper' ? dueSource(live) : ('order' as const),
    status: statusOf(date, today),
    daysLeft: daysBetween(today, date),
  })
  if ('date' in due) {
    const fixed = dateCertain(due.date, due.time)
    return {
      ...rest(fixed.actBy),
      date: fixed.actBy,
      possiblyLater: fixed.date > fixed.actBy ? fixed.date : null,
      steps: fixed.steps,
      start: null,
      ifHeldOn: null,
      otherReading: null,
    }
  }
  // A count of hours needs a clock time that an order rarely gives.
  if (due.unit === 'hours') return null
  const start = startFor(due, counting)
  if (start === null) return null
  const period = {
    count: due.count,
    unit: due.unit as 'days',
    direction: 'from' in due ? 'after' : 'before',
    court: confirmed(live, 'orderCourt'),
  } as const
  const { date, possiblyLater, steps } = computeDeadline({ ...period, from: start.date })
  const other = start.other === null ? null : computeDeadline({ ...period, from: start.other }).date
  return {
    ...rest(date),
    date,
    possiblyLater,
    steps,
    start: { trigger: 'from' in due ? due.from : 'hearing', date: start.date },
    ifHeldOn: start.ifHeldOn,
    otherReading:
      other !== null && start.other !== null && other > date
        ? { start: start.other, date: other }
        : null,
  }
}

/** The last day for the call or the talk; null when it is not known. */
function callDeadline(live: Live, today: IsoDate): CaseDeadline | null {
  const due = confirmed(live, 'orderConferDue')
  const quote = live.orderConferDue?.quote ?? null
  return due === null ? null : count(due, { act: due.act, live, today, callDay: null, quote })
}

/** Each due date's own words: they were joined in the due dates' order when the fact was read. */
function quotesOf(live: Live, dues: number): readonly string[] {
  const joined = live.orderPaperDue?.quote ?? null
  const quotes = joined === null ? [] : joined.split(' … ')
  return joined === null || dues === 0 || quotes.length === dues ? quotes : Array(dues).fill(joined)
}

/** True for a count from the talk when the day of a talk is not known: that talk may be the first. */
const undated = (due: Due, live: Live): boolean =>
  'from' in due &&
  due.from === 'conference' &&
  conferencesHeld(live).some((row) => row.date === null || row.date === 'unknown')

/** Three court days before a date: when a paper that travels by mail should be on its way. */
export const mailBy = (date: IsoDate, court: string | null): IsoDate =>
  computeDeadline({ from: date, count: 3, unit: 'court-days', direction: 'before', court }).date

/** A count that starts from the talk says nothing about a talk that never came. */
const hangsOnTalk = (due: Due): boolean => 'from' in due && due.from === 'conference'

/** All dates of this case that the known answers allow; a date that cannot be known is not there. */
export function caseDates(live: Live, today: IsoDate): CaseDates {
  const call = callDeadline(live, today)
  const callDue = confirmed(live, 'orderConferDue')
  const dues = caseDues(live)
  const quotes = quotesOf(live, dues.length)
  // Once the day for the call is past without a talk, no count from a talk has begun.
  const never = call?.status === 'passed' && live.talked !== 'yes'
  const callDay = never ? null : (call?.date ?? null)
  const counting = { act: 'paper' as const, live, today, callDay }
  const paper = dues
    .map((due, at) => count(due, { ...counting, quote: quotes[at] ?? null }))
    .filter((deadline): deadline is CaseDeadline => deadline !== null)
  const uncounted = [
    ...(callDue !== null && call === null ? [callDue] : []),
    ...dues
      .filter((due) => !paper.some((deadline) => deadline.due === due) || undated(due, live))
      .filter((due) => !(never && hangsOnTalk(due))),
  ]
  const which = confirmed(live, 'orderWhichever') ?? 'earlier'
  const certain = paper.filter((deadline) => deadline.ifHeldOn === null)
  return {
    call,
    paper,
    governing: governing(certain, which),
    planFor: governing(paper, which),
    uncounted,
  }
}

/**
 * True only when the order's own last day for the talk is known and is behind us: the day for the call
 * or the talk, and where the order names none, every day for the paper that must tell of it.
 */
export function talkDayPassed(live: Live, today: IsoDate): boolean {
  if (confirmed(live, 'orderConferDue') !== null)
    return callDeadline(live, today)?.status === 'passed'
  if (dueSource(live) !== 'order') return false
  const counting = { act: 'paper' as const, live, today, callDay: null, quote: null }
  const days = caseDues(live)
    .filter((due) => !hangsOnTalk(due))
    .map((due) => count(due, counting))
  return days.length > 0 && days.every((day) => day?.status === 'passed')
}
