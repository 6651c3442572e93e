import type { CaseDates } from './case-dates.ts'
import type { IsoDate } from './dates.ts'
import { lateReceipt } from './late-receipt.ts'
import { sources } from './sources.ts'
import { type NextStep, step, when } from './step-codes.ts'
import { confirmed, type Live } from './vocabulary.ts'

export const MORE_TIME = [sources.rule6b]

/** True for a person who is held: staff sets up the calls and logs the mail. */
export const isHeld = (live: Live): boolean =>
  live.custody === 'prison' || live.custody === 'jail' || live.custody === 'detained'

/** Late mail moves no date. It is a reason to ask for more time, and the envelope helps to show it. */
export function late(live: Live, today: IsoDate): readonly NextStep[] {
  const receipt = lateReceipt(live, today)
  if (receipt === null) return []
  return [
    step(`received-${receipt.kind}`, receipt.on, MORE_TIME),
    ...when(isHeld(live), step('ask-mail-log')),
  ]
}

/**
 * More time is asked for before the day; after it the court also wants to know why it was missed,
 * Rule 6(b)(1)(A) and (B). The earliest day still ahead is the one to ask before, and the day itself
 * has its own words: a day that has passed is never named as one to act before.
 */
export function moreTime(
  { planFor, governing }: CaseDates,
  live: Live,
  today: IsoDate,
): readonly NextStep[] {
  const days = [planFor, governing].filter((one) => one !== null).map((one) => one.date)
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
