import type { Citation } from './cite.ts'
import type { IsoDate } from './dates.ts'

/** Everything that can honestly be said to do now. The words for each are in `locales`. */
export const stepCodes = [
  'dismissal-warning',
  'sanctions-warning',
  'never-say-conferred',
  'talks-may-not-count',
  'other-filings-barred',
  'uncounted-date',
  'check-case-number',
  'call-day-today',
  'call-day-unknown',
  'call-day-passed',
  'received-with-little-time',
  'received-after-call-day',
  'received-after-paper-day',
  'ask-mail-log',
  'call-them',
  'agree-who-calls',
  'be-reachable',
  'write-counsel',
  'write-counsel-again',
  'ask-coordinator',
  'ask-staff',
  'two-short-calls',
  'list-requests',
  'bring-your-answers',
  'keep-log',
  'do-not-record',
  'call-not-private',
  'letters-are-not-a-talk',
  'no-talk-counts',
  'talk-late',
  'ask-more-time',
  'ask-more-time-today',
  'ask-more-time-day-unknown',
  'ask-after-the-day',
  'paper-day-passed',
  'paper-day-today',
  'read-it',
  'sign-pen',
  'sign-computer',
  'approve-later',
  'send-to-counsel',
  'mail-by',
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

/** One thing to do. */
export const step = (
  code: StepCode,
  date: IsoDate | null = null,
  cites: readonly Citation[] = [],
) => ({ code, kind: 'step', date, cites }) as const satisfies NextStep

/** One thing to know first. */
export const warning = (code: StepCode) =>
  ({ code, kind: 'warning', date: null, cites: [] }) as const satisfies NextStep

/** These steps when it is so, and none otherwise. */
export const when = (yes: boolean, ...steps: readonly NextStep[]): readonly NextStep[] =>
  yes ? steps : []
