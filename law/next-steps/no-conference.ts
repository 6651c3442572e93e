import { caseDates, talkDayPassed } from '../case-dates.ts'
import { isExcepted } from '../case-dues.ts'
import type { IsoDate } from '../dates.ts'
import { late, MORE_TIME, moreTime } from '../more-time.ts'
import { sources } from '../sources.ts'
import { type NextStep, step, warning, when } from '../step-codes.ts'
import { trackOf } from '../tracks/track.ts'
import type { Live } from '../vocabulary.ts'
import { certification } from './filing.ts'
import {
  askStaff,
  barred,
  barrier,
  denied,
  hearing,
  mailing,
  mayFile,
  newAddress,
  threats,
  unsure,
} from './shared.ts'
import { exception } from './waiting.ts'
import { inCourt, isBarred, mayDeclare, tried, whose, whyNoTalk } from './whose.ts'

/** Letters are no talk under any of these orders; S.D. Cal. says so in a rule of its own. */
const notLetters = (live: Live): NextStep =>
  inCourt(live, 'casd')
    ? step('letters-never-casd', null, [sources.casd261])
    : step('letters-are-not-a-talk')

/** The declaration of L.R. 251 tells of tries, and of a side that refused or did not answer. */
const declares = (live: Live): boolean =>
  mayDeclare(live) && tried(live) && (live.refused === 'refused' || live.refused === 'no-answer')

/**
 * The papers of the person's own that say there was no talk. The notice comes once the order's own day
 * is past; where the order bars other filings it is kept until the court asks.
 */
function ownPapers(live: Live, today: IsoDate): readonly NextStep[] {
  if (trackOf(live) === 'local-rule-251' && isExcepted(live))
    return [exception(live), ...certification(live)]
  if (declares(live)) return [step('affidavit-ready'), mailing(live)]
  if (!talkDayPassed(live, today)) return []
  return isBarred(live) ? [step('notice-for-record')] : [step('notice-ready'), mailing(live)]
}

/** No talk took place: another try, the record, and the ways to tell the court only what happened. */
export function noConference(live: Live, today: IsoDate): readonly NextStep[] {
  const dates = caseDates(live, today)
  const why = whyNoTalk(live)
  const mine = ['mine', 'both'].includes(whose(live, 'orderInitiator'))
  const passed = dates.call?.status === 'passed'
  const steps = [
    ...when(why === 'letters', notLetters(live)),
    ...when(why === 'none-counts', step('no-talk-counts')),
    ...when(passed && mine, step('call-day-passed', dates.call?.date, MORE_TIME)),
    ...late(live, today),
    ...hearing(live, today),
    step('keep-log'),
    ...barrier(live),
    step('write-counsel-again'),
    ...askStaff(live),
    step('talk-late'),
    ...ownPapers(live, today),
    ...when(trackOf(live) === 'joint-motion', step('chambers-rules')),
    ...mayFile(live, dates),
    ...moreTime(dates, live, today),
    newAddress(live),
  ]
  return [
    ...threats(live),
    ...denied(live),
    // Whether a talk counts is the judge's to say; that there was none is not.
    warning(why === 'none-counts' ? 'talks-may-not-count' : 'never-say-conferred'),
    ...barred(live, steps),
    ...unsure(live),
    ...steps,
  ]
}
