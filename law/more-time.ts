import type { CaseDates, CaseDeadline } from './case-dates.ts'
import { isHeld } from './custody.ts'
import type { IsoDate } from './dates.ts'
import { lateReceipt } from './late-receipt.ts'
import { sources } from './sources.ts'
import { type NextStep, step, when } from './step-codes.ts'
import { confirmed, type Live } from './vocabulary.ts'

export const MORE_TIME = [sources.rule6b]

/** Late mail moves no date. It is a reason to ask for more time, and the envelope helps to show it. */
export function late(live: Live, today: IsoDate): readonly NextStep[] {
  const receipt = lateReceipt(live, today)
  if (receipt === null) return []
  return [
    step(`received-${receipt.kind}`, receipt.on, MORE_TIME),
    ...when(isHeld(live), step('ask-mail-log')),
  ]
}

const byDate = (a: CaseDeadline, b: CaseDeadline) => a.date.localeCompare(b.date)

/**
 * The day to act on: the one the dates plan for. Where a local rule that may have changed sets two
 * days, the first that has not passed; after both, the last, because only then has the day passed
 * under either reading.
 */
export function actingDay({ planFor, paper }: CaseDates): CaseDeadline | null {
  if (planFor?.source !== 'local-rule') return planFor
  const days = [...paper].sort(byDate)
  return days.find((one) => one.status !== 'passed') ?? days.at(-1) ?? null
}

/**
 * More time is asked for before the day; after it the court also wants to know why it was missed,
 * Rule 6(b)(1)(A) and (B). The earliest day still ahead is the one to ask before, and the day itself
 * has its own words: a day that has passed is never named as one to act before.
 */
export function moreTime(dates: CaseDates, live: Live, today: IsoDate): readonly NextStep[] {
  const planned = [actingDay(dates), dates.governing].filter((one) => one !== null)
  const days = planned.map((one) => one.date)
  const ahead = days.filter((day) => day >= today).sort()[0]
  if (ahead !== undefined) {
    const local = confirmed(live, 'orderCourt') === 'caed' ? [sources.caed144] : []
    const code = ahead === today ? 'ask-more-time-today' : 'ask-more-time'
    return [step(code, ahead, [...MORE_TIME, ...local])]
  }
  const gone = days.sort().at(-1)
  return gone === undefined
    ? [step('ask-more-time-day-unknown', null, MORE_TIME)]
    : [step('ask-after-the-day', gone, MORE_TIME)]
}

/** True where one of the steps speaks of asking for more time, which is itself a filing. */
export const speaksOfMoreTime = (steps: readonly NextStep[]): boolean =>
  steps.some((one) => one.cites.includes(sources.rule6b))
