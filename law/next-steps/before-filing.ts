import { type CaseDeadline, caseDates } from '../case-dates.ts'
import type { Citation } from '../cite.ts'
import type { IsoDate } from '../dates.ts'
import { sources } from '../sources.ts'
import { type NextStep, step, warning, when } from '../step-codes.ts'
import type { Live } from '../vocabulary.ts'
import { askStaff, barrier, mailing, newAddress, onTheCall } from './shared.ts'
import { canCertify, inCourt, whyNoTalk } from './whose.ts'

/**
 * There is no order yet. The duty to talk comes from the rules, or an order excuses it; the person
 * files alone and certifies only what happened. The motion itself is not made here.
 */

/** The rule that asks for the certification, by what is to be asked of the court. */
const ruleOf = ({ planned }: Live): Citation =>
  planned === 'protective'
    ? sources.rule26c1
    : planned === 'no-response'
      ? sources.rule37d1
      : sources.rule37a1

/** Whether the duty binds here. Scheduling orders of prisoner cases in E.D. Cal. often excuse it. */
function duty(live: Live): NextStep {
  if (live.excused === 'yes') return step('duty-excused')
  if (live.excused === 'unsure')
    return step(inCourt(live, 'caed') ? 'duty-unsure-caed' : 'duty-unsure')
  return step('duty-binds', null, [ruleOf(live)])
}

const cutoffCodes = {
  ahead: 'cutoff-ahead',
  today: 'cutoff-today',
  passed: 'cutoff-passed',
} as const satisfies Record<CaseDeadline['status'], string>

/** The last day for motions, which no talk moves; in S.D. Cal. a judge's own, shorter time as well. */
function cutoff(live: Live, today: IsoDate): readonly NextStep[] {
  const { planFor } = caseDates(live, today)
  return [
    planFor === null ? step('cutoff-unknown') : step(cutoffCodes[planFor.status], planFor.date),
    ...when(inCourt(live, 'casd'), step('casd-short-time')),
  ]
}

const write = (live: Live): NextStep =>
  inCourt(live, 'casd')
    ? step('write-counsel-casd', null, [sources.casd261])
    : step('write-counsel-no-order')

/** The talk is still to come. No order set a day for it. */
export const waitingToFile = (live: Live, today: IsoDate): readonly NextStep[] => [
  duty(live),
  write(live),
  ...askStaff(live),
  step('list-your-requests'),
  ...barrier(live),
  step('keep-log'),
  onTheCall(live),
  ...cutoff(live, today),
  newAddress(live),
]

const certification = (live: Live): readonly NextStep[] => [
  step('read-certification', null, [ruleOf(live), sources.usc1746]),
  step('sign-alone', null, [sources.rule11a]),
  step('motion-not-made-here'),
  mailing(live),
]

function withoutTalkWarning(live: Live): NextStep {
  const unclear = whyNoTalk(live) === 'none-counts'
  return warning(unclear ? 'talks-may-not-count-no-order' : 'never-say-conferred-no-order')
}

function whyNot(live: Live): readonly NextStep[] {
  switch (whyNoTalk(live)) {
    case 'letters':
      return [
        inCourt(live, 'casd')
          ? step('letters-never-casd', null, [sources.casd261])
          : step('letters-may-not-do'),
      ]
    case 'none-counts':
      return [step('no-talk-counts-no-order')]
    default:
      return []
  }
}

/** No talk took place: another try, and a certification of what was tried, where something was. */
export const noTalkToFile = (live: Live, today: IsoDate): readonly NextStep[] => [
  withoutTalkWarning(live),
  ...whyNot(live),
  duty(live),
  step('write-counsel-again'),
  ...askStaff(live),
  ...barrier(live),
  step('talk-can-come'),
  ...(canCertify(live)
    ? [
        step('certify-the-tries', null, [ruleOf(live), sources.usc1746]),
        step('motion-not-made-here'),
        mailing(live),
      ]
    : [step('nothing-to-certify', null, [ruleOf(live)])]),
  ...cutoff(live, today),
  newAddress(live),
]

/** The talk took place: nothing to ask the court for, or a certification that goes with the motion. */
export const readyToFile = (live: Live, today: IsoDate): readonly NextStep[] =>
  live.resolved === 'full'
    ? [
        step('no-motion-needed'),
        step('keep-agreement'),
        ...cutoff(live, today),
        step('not-filed-until-used', null, [sources.rule5certificate]),
        newAddress(live),
      ]
    : [
        ...certification(live),
        ...when(live.excused !== 'no', duty(live)),
        ...cutoff(live, today),
        step('not-filed-until-used', null, [sources.rule5certificate]),
        newAddress(live),
      ]
