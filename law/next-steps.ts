import { type CaseDates, caseDates } from './case-dates.ts'
import type { Citation } from './cite.ts'
import type { IsoDate } from './dates.ts'
import { lateReceipt } from './late-receipt.ts'
import { sources } from './sources.ts'
import type { Place } from './stages.ts'
import { confirmed, type Live } from './vocabulary.ts'

/** Everything that can honestly be said to do now. The words for each are in `locales`. */
export const stepCodes = [
  'dismissal-warning',
  'never-say-conferred',
  'other-filings-barred',
  'call-day-today',
  'call-day-unknown',
  'call-day-passed',
  'received-with-little-time',
  'received-after-call-day',
  'received-after-paper-day',
  'call-them',
  'agree-who-calls',
  'be-reachable',
  'write-counsel',
  'write-counsel-again',
  'ask-coordinator',
  'ask-staff',
  'two-short-calls',
  'list-requests',
  'keep-log',
  'do-not-record',
  'call-not-private',
  'letters-are-not-a-talk',
  'no-talk-counts',
  'talk-late',
  'ask-more-time',
  'ask-more-time-day-unknown',
  'ask-after-the-day',
  'paper-day-passed',
  'paper-day-today',
  'read-it',
  'sign-pen',
  'sign-computer',
  'approve-later',
  'send-to-counsel',
  'send-for-signatures',
  'file-it',
  'agree-who-files',
  'ask-who-files',
  'if-counsel-does-not-file',
  'keep-copies',
  'file-nothing-else',
  'other-dates-run',
  'tell-new-address',
  'give-to-lawyer',
  'tell-if-no-lawyer',
  'read-what-it-orders',
  'ask-law-library',
  'ask-clerk-docket',
  'use-newest-order',
  'keep-old-order',
  'nothing-to-file',
] as const
export type StepCode = (typeof stepCodes)[number]

export interface NextStep {
  readonly code: StepCode
  /** A warning is told first and is not one of the things to do. */
  readonly kind: 'warning' | 'step'
  /** The day that the words name; null when they name none. */
  readonly date: IsoDate | null
  readonly cites: readonly Citation[]
}

const step = (code: StepCode, date: IsoDate | null = null, cites: readonly Citation[] = []) =>
  ({ code, kind: 'step', date, cites }) as const satisfies NextStep
const warning = (code: StepCode) =>
  ({ code, kind: 'warning', date: null, cites: [] }) as const satisfies NextStep
const when = (yes: boolean, ...steps: readonly NextStep[]): readonly NextStep[] =>
  yes ? steps : []

const MORE_TIME = [sources.rule6b]

/** Why there is no talk to write about, in the order in which the wizard finds it. */
export type NoTalk = 'never' | 'letters' | 'none-counts' | 'day-passed'
export function whyNoTalk(live: Live): NoTalk {
  if (live.talked === 'never' || live.talked === 'letters') return live.talked
  return live.talked === 'yes' ? 'none-counts' : 'day-passed'
}

/** Whose side a fact of the order names, seen from the person. */
export type Whose = 'mine' | 'theirs' | 'both' | 'unknown'
export function whose(live: Live, fact: 'orderInitiator' | 'orderFiler'): Whose {
  const side = confirmed(live, fact)
  if (side === null) return 'unknown'
  if (side === 'both') return 'both'
  if (live.role === undefined) return 'unknown'
  return side === live.role ? 'mine' : 'theirs'
}

/** A new address goes to the court at once: service at the old one counts. The rule is E.D. Cal.'s. */
const newAddress = (live: Live) =>
  step('tell-new-address', null, confirmed(live, 'orderCourt') === 'caed' ? [sources.caed182] : [])

const dismissal = (live: Live) =>
  when(confirmed(live, 'orderWarning') === 'dismissal', warning('dismissal-warning'))
const barred = (live: Live) =>
  when(confirmed(live, 'orderOtherFilings') === true, warning('other-filings-barred'))

/** Late mail moves no date. It is a reason to ask for more time, and the envelope is the proof. */
function late(live: Live, today: IsoDate): readonly NextStep[] {
  const receipt = lateReceipt(live, today)
  return receipt === null ? [] : [step(`received-${receipt.kind}`, receipt.on, MORE_TIME)]
}

function beforeCall(live: Live): readonly NextStep[] {
  const held = live.custody === 'jail' || live.custody === 'detained'
  return [
    step('write-counsel'),
    ...when(live.custody === 'prison', step('ask-coordinator'), step('two-short-calls')),
    ...when(held, step('ask-staff')),
  ]
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

function waiting(live: Live, today: IsoDate): readonly NextStep[] {
  const { call } = caseDates(live, today)
  const receipt = late(live, today)
  return [
    ...dismissal(live),
    // More time is a filing; where none is spoken of, what the order forbids would only frighten.
    ...when(receipt.length > 0, ...barred(live)),
    ...when(call === null, step('call-day-unknown')),
    ...when(call?.status === 'today', step('call-day-today', call?.date)),
    ...receipt,
    whoCalls(live, call?.date ?? null),
    ...beforeCall(live),
    step('list-requests'),
    step('keep-log'),
    step('do-not-record'),
    ...when(live.custody === 'prison', step('call-not-private')),
    ...when(receipt.length > 0, ...moreTime(caseDates(live, today), today)),
    newAddress(live),
  ]
}

/**
 * More time is asked for before the day; after it the court also wants to know why it was missed,
 * Rule 6(b)(1)(A) and (B). The earliest day still ahead is the one to ask before.
 */
function moreTime({ planFor, governing }: CaseDates, today: IsoDate): readonly NextStep[] {
  const days = [planFor, governing].filter((one) => one !== null).map((one) => one.date)
  const ahead = days.filter((day) => day >= today).sort()[0]
  if (ahead !== undefined) return [step('ask-more-time', ahead, MORE_TIME)]
  const gone = days.sort().at(-1)
  return gone === undefined
    ? [step('ask-more-time-day-unknown', null, MORE_TIME)]
    : [step('ask-after-the-day', gone, MORE_TIME)]
}

function noConference(live: Live, today: IsoDate): readonly NextStep[] {
  const dates = caseDates(live, today)
  const why = whyNoTalk(live)
  const mine = ['mine', 'both'].includes(whose(live, 'orderInitiator'))
  const passed = dates.call?.status === 'passed'
  return [
    ...dismissal(live),
    warning('never-say-conferred'),
    ...barred(live),
    ...when(why === 'letters', step('letters-are-not-a-talk')),
    ...when(why === 'none-counts', step('no-talk-counts')),
    ...when(passed && mine, step('call-day-passed', dates.call?.date, MORE_TIME)),
    ...late(live, today),
    step('keep-log'),
    step('write-counsel-again'),
    ...when(live.custody === 'prison', step('ask-coordinator'), step('two-short-calls')),
    ...when(live.custody === 'jail' || live.custody === 'detained', step('ask-staff')),
    step('talk-late'),
    ...moreTime(dates, today),
    newAddress(live),
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

function filing(live: Live, today: IsoDate): readonly NextStep[] {
  const { planFor } = caseDates(live, today)
  const date = planFor?.date ?? null
  switch (whose(live, 'orderFiler')) {
    case 'mine':
      return [step('send-for-signatures', date), step('file-it', date)]
    case 'both':
      return [step('send-for-signatures', date), step('agree-who-files', date)]
    case 'theirs':
      return [step('send-to-counsel', date), step('if-counsel-does-not-file', date, MORE_TIME)]
    case 'unknown':
      return [step('ask-who-files', date)]
  }
}

function papers(live: Live, today: IsoDate): readonly NextStep[] {
  const { planFor } = caseDates(live, today)
  return [
    ...dismissal(live),
    ...when(planFor?.status === 'passed', step('paper-day-passed', planFor?.date, MORE_TIME)),
    ...when(planFor?.status === 'today', step('paper-day-today', planFor?.date, MORE_TIME)),
    ...when(planFor?.status === 'passed', ...late(live, today)),
    step('read-it'),
    signing(live),
    ...filing(live, today),
    step('keep-copies'),
    ...when(confirmed(live, 'orderOtherFilings') === true, step('file-nothing-else')),
    step('other-dates-run'),
    newAddress(live),
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
