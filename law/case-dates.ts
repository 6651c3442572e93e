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
}

/** Ahead through the whole of the last day's eve; a deadline is not passed on its own day. */
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

/** All dates of this case that the known answers allow; a date that cannot be known is not there. */
export function caseDates(live: Live, today: IsoDate): CaseDates {
  const call = callDeadline(live, today)
  const dues = confirmed(live, 'orderPaperDue') ?? []
  const quote = live.orderPaperDue?.quote ?? null
  const paper = dues
    .map((due) => count('paper', due, live, today, call?.date ?? null, quote))
    .filter((deadline): deadline is CaseDeadline => deadline !== null)
  const which = confirmed(live, 'orderWhichever') ?? 'earlier'
  const certain = paper.filter((deadline) => deadline.ifHeldOn === null)
  return {
    call,
    paper,
    governing: governing(certain, which),
    planFor: governing(paper, which),
  }
}

/** True only when the last day for the call is known and is behind us. */
export function callDayPassed(live: Live, today: IsoDate): boolean {
  return callDeadline(live, today)?.status === 'passed'
}
