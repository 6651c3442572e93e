import { caseDates, mailBy } from './case-dates.ts'
import type { IsoDate } from './dates.ts'
import { isHeld, late, MORE_TIME, moreTime, speaksOfMoreTime } from './more-time.ts'
import { sources } from './sources.ts'
import type { Place } from './stages.ts'
import { type NextStep, step, warning, when } from './step-codes.ts'
import { confirmed, type Live } from './vocabulary.ts'

export { type NextStep, type StepCode, stepCodes } from './step-codes.ts'

/** Why there is no talk to write about, in the order in which the wizard finds it. */
export type NoTalk = 'never' | 'letters' | 'none-counts' | 'day-passed'
export function whyNoTalk(live: Live): NoTalk {
  if (live.talked === 'never' || live.talked === 'letters') return live.talked
  return live.talked === 'yes' ? 'none-counts' : 'day-passed'
}

/** Whose side a fact of the order names, seen from the person. */
export type Whose = 'mine' | 'theirs' | 'both' | 'unknown'
type SideFact = 'orderInitiator' | 'orderFiler' | 'orderMovant' | 'orderRelief'
export function whose(live: Live, fact: SideFact): Whose {
  const side = confirmed(live, fact)
  if (side === null) return 'unknown'
  if (side === 'both') return 'both'
  if (live.role === undefined) return 'unknown'
  return side === live.role ? 'mine' : 'theirs'
}

/** A new address goes to the court at once: service at the old one counts. The rule is E.D. Cal.'s. */
const newAddress = (live: Live) =>
  step('tell-new-address', null, confirmed(live, 'orderCourt') === 'caed' ? [sources.caed182] : [])

/**
 * What the order threatens. Dismissal is the hardest of the sanctions, so it is told with the others,
 * unless the order's own words speak of dismissal alone.
 */
function threats(live: Live): readonly NextStep[] {
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

/** More time is a filing; where none is spoken of, what the order forbids would only frighten. */
const barred = (live: Live, steps: readonly NextStep[]) =>
  when(
    confirmed(live, 'orderOtherFilings') === true && speaksOfMoreTime(steps),
    warning('other-filings-barred'),
  )

/** What the person said that they are not sure of, and the clerk can tell. */
const unsure = (live: Live): readonly NextStep[] => [
  ...when(live.orderLater === 'unsure', warning('ask-clerk-docket')),
  ...when(live.caseNumberNewest === 'unsure', warning('check-case-number')),
]

function askStaff(live: Live): readonly NextStep[] {
  if (live.custody === 'prison') return [step('ask-coordinator'), step('two-short-calls')]
  return when(isHeld(live), step('ask-staff'))
}

function whoCalls(live: Live, date: IsoDate | null): NextStep {
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

/**
 * True when the other side asked and the person must answer. Only a motion to compel says so: a
 * motion to quash or for a protective order is made by the side that was asked.
 */
const mustAnswer = (live: Live): boolean =>
  confirmed(live, 'orderMotion') === 'compel' && whose(live, 'orderMovant') === 'theirs'

function waiting(live: Live, today: IsoDate): readonly NextStep[] {
  const dates = caseDates(live, today)
  const { call } = dates
  const receipt = late(live, today)
  const steps = [
    ...when(call === null, step('call-day-unknown')),
    ...when(call?.status === 'today', step('call-day-today', call?.date)),
    ...receipt,
    whoCalls(live, call?.date ?? null),
    step('write-counsel'),
    ...askStaff(live),
    step('list-requests'),
    ...when(mustAnswer(live), step('bring-your-answers', null, [sources.rule37a4])),
    step('keep-log'),
    step('do-not-record'),
    ...when(live.custody === 'prison', step('call-not-private')),
    ...when(receipt.length > 0, ...moreTime(dates, live, today)),
    newAddress(live),
  ]
  return [...threats(live), ...barred(live, steps), ...unsure(live), ...steps]
}

function noConference(live: Live, today: IsoDate): readonly NextStep[] {
  const dates = caseDates(live, today)
  const why = whyNoTalk(live)
  const mine = ['mine', 'both'].includes(whose(live, 'orderInitiator'))
  const passed = dates.call?.status === 'passed'
  const steps = [
    ...when(why === 'letters', step('letters-are-not-a-talk')),
    ...when(why === 'none-counts', step('no-talk-counts')),
    ...when(passed && mine, step('call-day-passed', dates.call?.date, MORE_TIME)),
    ...late(live, today),
    step('keep-log'),
    step('write-counsel-again'),
    ...askStaff(live),
    step('talk-late'),
    ...moreTime(dates, live, today),
    newAddress(live),
  ]
  return [
    ...threats(live),
    // Whether a talk counts is the judge's to say; that there was none is not.
    warning(why === 'none-counts' ? 'talks-may-not-count' : 'never-say-conferred'),
    ...barred(live, steps),
    ...unsure(live),
    ...steps,
  ]
}

function signing(live: Live): NextStep {
  const rules = [
    sources.rule11a,
    ...(confirmed(live, 'orderCourt') === 'caed' ? [sources.caed131] : []),
  ]
  if (live.signHow !== 'electronic') return step('sign-pen', null, rules)
  return live.signApproval === 'not-yet' ? step('approve-later') : step('sign-computer')
}

/** A day that has passed is not one to file by, and today is not one to act before. */
function filing(live: Live, today: IsoDate): readonly NextStep[] {
  const { planFor } = caseDates(live, today)
  const by = planFor === null || planFor.status === 'passed' ? null : planFor.date
  const before = planFor?.status === 'ahead' ? planFor.date : null
  switch (whose(live, 'orderFiler')) {
    case 'mine':
      return [step('send-for-signatures', before), step('file-it', by)]
    case 'both':
      return [step('send-for-signatures', before), step('agree-who-files', by)]
    case 'theirs': {
      const mail = before === null ? null : mailBy(before, confirmed(live, 'orderCourt'))
      return [
        step('send-to-counsel', by),
        ...when(mail !== null && mail >= today, step('mail-by', mail)),
        step('if-counsel-does-not-file', before, MORE_TIME),
      ]
    }
    case 'unknown':
      return [step('ask-who-files', by)]
  }
}

function papers(live: Live, today: IsoDate): readonly NextStep[] {
  const dates = caseDates(live, today)
  const { planFor, uncounted } = dates
  const passed = planFor?.status === 'passed'
  const now = planFor?.status === 'today'
  const steps = [
    ...when(passed, step('paper-day-passed', planFor?.date)),
    ...when(now, step('paper-day-today', planFor?.date)),
    ...when(passed, ...late(live, today)),
    step('read-it'),
    signing(live),
    ...filing(live, today),
    ...when(passed || now, ...moreTime(dates, live, today)),
    step('keep-copies'),
    ...when(confirmed(live, 'orderOtherFilings') === true, step('file-nothing-else')),
    step('other-dates-run'),
    newAddress(live),
  ]
  return [
    ...threats(live),
    // The call is behind them; only another date for the paper matters here.
    ...when(
      uncounted.some((due) => !('act' in due)),
      warning('uncounted-date'),
    ),
    ...barred(live, steps),
    ...unsure(live),
    ...steps,
  ]
}

/**
 * What a person at this place can honestly do now, in order: warnings first. It informs; it never
 * says what to argue. A stage on the way has no steps but its own questions.
 */
export function nextSteps(place: Place, live: Live, today: IsoDate): readonly NextStep[] {
  switch (place) {
    case 'waiting':
      return waiting(live, today)
    case 'noConference':
      return noConference(live, today)
    case 'papers':
      return papers(live, today)
    case 'represented':
      return [step('give-to-lawyer'), step('tell-if-no-lawyer')]
    case 'otherOrder':
      return [step('read-what-it-orders'), step('ask-law-library'), step('ask-clerk-docket')]
    case 'laterOrder':
      return [step('use-newest-order'), step('keep-old-order')]
    case 'over':
      return [step('nothing-to-file'), step('ask-clerk-docket')]
    default:
      return []
  }
}
