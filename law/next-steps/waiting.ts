import { argues } from '../argues.ts'
import { type CaseDates, caseDates } from '../case-dates.ts'
import { isExcepted } from '../case-dues.ts'
import type { IsoDate } from '../dates.ts'
import { late, moreTime } from '../more-time.ts'
import { sources } from '../sources.ts'
import { type NextStep, step, when } from '../step-codes.ts'
import { trackOf } from '../tracks/track.ts'
import { confirmed, type Live } from '../vocabulary.ts'
import {
  actBy,
  askStaff,
  barred,
  barrier,
  denied,
  hearing,
  mayFile,
  newAddress,
  onTheCall,
  threats,
  unsure,
} from './shared.ts'
import { binding, inCourt, mayHaveMoved, whose } from './whose.ts'

/** The last day for the talk: today, still to be found, or, where the order names none, before the paper. */
function callDay(live: Live, dates: CaseDates): readonly NextStep[] {
  const { call } = dates
  if (call !== null) return when(call.status === 'today', step('call-day-today', call.date))
  const named = confirmed(live, 'orderConferDue') !== null || trackOf(live) === 'reimposed'
  if (named) return [step('call-day-unknown')]
  return [step('talk-before-paper', actBy(dates))]
}

/** L.R. 251(b): the side that moved sees to the talk, with fair notice, unless the order says otherwise. */
const setsUp = (live: Live): boolean =>
  trackOf(live) === 'local-rule-251' &&
  whose(live, 'orderMovant') === 'mine' &&
  whose(live, 'orderInitiator') !== 'theirs'

function whoCalls(live: Live, date: IsoDate | null): NextStep {
  if (setsUp(live)) return step('set-up-the-talk', null, binding(live, sources.caed251b))
  switch (whose(live, 'orderInitiator')) {
    case 'mine':
      return step('call-them', date)
    case 'both':
      return step('agree-who-calls', date)
    case 'theirs':
    case 'unknown':
      return step('be-reachable', date)
  }
}

/** The letter asks for the talk. In S.D. Cal. letters never take its place, CivLR 26.1.a. */
const write = (live: Live): NextStep =>
  inCourt(live, 'casd')
    ? step('write-counsel-casd', null, [sources.casd261])
    : step('write-counsel')

/** A paper that argues needs each request's exact words; one that only lists needs its number. */
const prepareRequests = (live: Live): NextStep =>
  step(argues(live) ? 'copy-the-words' : 'list-requests')

/**
 * True when the other side asked and the person must answer. Only a motion to compel says so: a
 * motion to quash or for a protective order is made by the side that was asked.
 */
const mustAnswer = (live: Live): boolean =>
  confirmed(live, 'orderMotion') === 'compel' && whose(live, 'orderMovant') === 'theirs'

/** What L.R. 251 covers and what it spares, as far as this motion is one of those. */
function rule251(live: Live): readonly NextStep[] {
  if (trackOf(live) !== 'local-rule-251') return []
  const motion = confirmed(live, 'orderMotion')
  return [
    ...when(isExcepted(live), exception(live)),
    ...when(
      motion === 'quash' || motion === 'protective',
      step('rule-251-covers', null, binding(live, sources.caed251b)),
    ),
    ...when(
      !mayHaveMoved(live) && !isExcepted(live),
      step('mover-sees-to-it', null, binding(live, sources.caed251b, sources.caed251c)),
    ),
  ]
}

/** L.R. 251(e): no joint statement, but notice. An order that asks for one is above the rule. */
export const exception = (live: Live): NextStep =>
  step('exception-no-statement', null, binding(live, sources.caed251e))

/** The talk is still to come: how to be ready for it, and what may not be done on it. */
export function waiting(live: Live, today: IsoDate): readonly NextStep[] {
  const dates = caseDates(live, today)
  const receipt = late(live, today)
  const steps = [
    ...callDay(live, dates),
    ...receipt,
    ...hearing(live, today),
    ...rule251(live),
    whoCalls(live, dates.call?.date ?? null),
    write(live),
    ...askStaff(live),
    prepareRequests(live),
    ...when(mustAnswer(live), step('bring-your-answers', null, [sources.rule37a4])),
    ...barrier(live),
    step('keep-log'),
    onTheCall(live),
    ...mayFile(live, dates),
    ...when(receipt.length > 0, ...moreTime(dates, live, today)),
    newAddress(live),
  ]
  return [...threats(live), ...denied(live), ...barred(live, steps), ...unsure(live), ...steps]
}
