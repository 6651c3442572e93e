import { conferenceDates, conferencesHeld } from './conference.ts'
import { daysBetween, earliest, type IsoDate } from './dates.ts'
import type { Due, PeriodAfter, Trigger } from './order/reading.ts'
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
  /** The day that the count started from; null for a date certain. */
  readonly start: { readonly trigger: Trigger; readonly date: IsoDate } | null
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

const isPeriodAfter = (due: Due): due is PeriodAfter => 'from' in due

/** Counts one due date; null where its start is not known, or it is stated in hours. */
function count(
  act: Act,
  due: Due,
  live: Live,
  today: IsoDate,
  callDay: IsoDate | null,
  quote: string | null,
): CaseDeadline | null {
  const rest = (date: IsoDate) => ({
    act,
    due,
    quote,
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
  // A count of hours needs a clock time that an order rarely gives; before a hearing needs its date.
  if (!isPeriodAfter(due) || due.unit === 'hours') return null
  const start = startOf(due.from, live, callDay)
  if (start === null) return null
  const court = confirmed(live, 'orderCourt')
  const run = (from: IsoDate) =>
    computeDeadline({ from, count: due.count, unit: due.unit as 'days', direction: 'after', court })
  const { date, possiblyLater, steps } = run(start.date)
  const other = start.other === null ? null : run(start.other).date
  return {
    ...rest(date),
    date,
    possiblyLater,
    steps,
    start: { trigger: due.from, date: start.date },
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
  return due === null ? null : count(due.act, due, live, today, null, quote)
}

/** Each due date's own words: they were joined in the due dates' order when the fact was read. */
function quotesOf(live: Live, dues: number): readonly string[] {
  const joined = live.orderPaperDue?.quote ?? null
  const quotes = joined === null ? [] : joined.split(' … ')
  return joined === null || quotes.length === dues ? quotes : Array(dues).fill(joined)
}

/** True for a count from the talk when the day of a talk is not known: that talk may be the first. */
const undated = (due: Due, live: Live): boolean =>
  'from' in due &&
  due.from === 'conference' &&
  conferencesHeld(live).some((row) => row.date === null || row.date === 'unknown')

/** Three court days before a date: when a paper that travels by mail should be on its way. */
export const mailBy = (date: IsoDate, court: string | null): IsoDate =>
  computeDeadline({ from: date, count: 3, unit: 'court-days', direction: 'before', court }).date

/** All dates of this case that the known answers allow; a date that cannot be known is not there. */
export function caseDates(live: Live, today: IsoDate): CaseDates {
  const call = callDeadline(live, today)
  const callDue = confirmed(live, 'orderConferDue')
  const dues = confirmed(live, 'orderPaperDue') ?? []
  const quotes = quotesOf(live, dues.length)
  const paper = dues
    .map((due, at) => count('paper', due, live, today, call?.date ?? null, quotes[at] ?? null))
    .filter((deadline): deadline is CaseDeadline => deadline !== null)
  const uncounted = [
    ...(callDue !== null && call === null ? [callDue] : []),
    ...dues.filter((due) => !paper.some((deadline) => deadline.due === due) || undated(due, live)),
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

/** True only when the last day for the call is known and is behind us. */
export function callDayPassed(live: Live, today: IsoDate): boolean {
  return callDeadline(live, today)?.status === 'passed'
}
