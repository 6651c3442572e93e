import type { CaseDates } from '../case-dates.ts'
import { caseDues, dueSource } from '../case-dues.ts'
import { isHeld } from '../custody.ts'
import type { IsoDate } from '../dates.ts'
import { actingDay, speaksOfMoreTime } from '../more-time.ts'
import { sources } from '../sources.ts'
import { type NextStep, step, warning, when } from '../step-codes.ts'
import { confirmed, type Live } from '../vocabulary.ts'
import { binding, isBarred, whoseFiling } from './whose.ts'

/** What several ends say in the same way. */

/** A new address goes to the court at once: service at the old one counts. The rule is E.D. Cal.'s. */
export const newAddress = (live: Live) =>
  step('tell-new-address', null, binding(live, sources.caed182))

/**
 * What the order threatens. Dismissal is the hardest of the sanctions, so it is told with the others,
 * unless the order's own words speak of dismissal alone.
 */
export function threats(live: Live): readonly NextStep[] {
  const threat = confirmed(live, 'orderWarning')
  const quote = live.orderWarning?.quote ?? null
  const sanctions =
    threat === 'sanctions' ||
    (threat === 'dismissal' && (quote === null || /\bsanctions?\b/i.test(quote)))
  return [
    ...when(threat === 'dismissal', warning('dismissal-warning')),
    ...when(sanctions, warning('sanctions-warning')),
  ]
}

/** A motion that was denied is not before the court: nothing happens until a new paper is filed. */
export const denied = (live: Live): readonly NextStep[] =>
  when(confirmed(live, 'orderDisposition') === 'denied-without-prejudice', warning('motion-denied'))

/** More time and a notice are filings too; where neither is spoken of, what is forbidden would only frighten. */
export const barred = (live: Live, steps: readonly NextStep[]) =>
  when(
    isBarred(live) &&
      (speaksOfMoreTime(steps) || steps.some((one) => one.code === 'notice-for-record')),
    warning('other-filings-barred'),
  )

/** What the person said that they are not sure of, and the clerk can tell. */
export const unsure = (live: Live): readonly NextStep[] => [
  ...when(live.orderLater === 'unsure', warning('ask-clerk-docket')),
  ...when(live.caseNumberNewest === 'unsure', warning('check-case-number')),
]

/** Staff set up the calls of a person who is held; a litigation coordinator is a prison's. */
export const askStaff = (live: Live): readonly NextStep[] =>
  when(isHeld(live), step(live.custody === 'prison' ? 'ask-coordinator' : 'ask-staff'))

/** Nobody records; who is held also learns that the call is not private and stays between two sides. */
export const onTheCall = (live: Live): NextStep =>
  step(isHeld(live) ? 'call-not-private' : 'do-not-record')

/** What stood in the way is told as a fact, with what was done. It excuses nothing by itself. */
export const barrier = (live: Live): readonly NextStep[] =>
  when((live.barriers?.rows.length ?? 0) > 0, step('tell-the-barrier'))

/** The hearing that days are counted back from, or that stays set while the sides talk. */
export function hearing(live: Live, today: IsoDate): readonly NextStep[] {
  const day: IsoDate | null = confirmed(live, 'orderHearing')
  if (day === null)
    return when(
      caseDues(live).some((due) => 'before' in due),
      step('hearing-unknown'),
    )
  if (day < today) return [step('hearing-passed', day)]
  return [step(dueSource(live) === 'local-rule' ? 'hearing-local-rule' : 'hearing-set', day)]
}

/** The day to act by, while it is still there to act on. */
export function actBy(dates: CaseDates): IsoDate | null {
  const day = actingDay(dates)
  return day === null || day.status === 'passed' ? null : day.date
}

/** True when the order leaves it to the parties to file. */
export const isChoice = (live: Live): boolean => confirmed(live, 'orderMay') === 'may'

/** An order that says "may" leaves the choice, and its day closes it. */
export function mayFile(live: Live, dates: CaseDates): readonly NextStep[] {
  if (!isChoice(live) || whoseFiling(live) === 'theirs') return []
  const day = actingDay(dates)
  return [day?.status === 'passed' ? step('may-day-passed', day.date) : step('may-file', day?.date)]
}

/**
 * How the person who files proves it. Only who is held and files alone is told of the rule of Houston
 * v. Lack, and only as a safety net: never for a paper that the other side may file.
 */
export function mailing(live: Live, who: 'alone' | 'either' = 'alone'): NextStep {
  if (!isHeld(live)) return step('proof-of-service', null, [sources.rule5certificate])
  const net = who === 'alone' ? [sources.houston] : []
  return step('hand-to-staff', null, [...net, sources.usc1746, sources.rule5certificate])
}
