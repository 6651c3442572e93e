import type { Citation } from './cite.ts'
import type { IsoDate } from './dates.ts'

/** Everything that can honestly be said to do now. The words for each are in `locales`. */
export const stepCodes = [
  // Told first.
  'dismissal-warning',
  'sanctions-warning',
  'motion-denied',
  'own-position-missing',
  'never-say-conferred',
  'never-say-conferred-no-order',
  'talks-may-not-count',
  'talks-may-not-count-no-order',
  'other-filings-barred',
  'uncounted-date',
  'check-case-number',

  // Days.
  'call-day-today',
  'call-day-unknown',
  'call-day-passed',
  'talk-before-paper',
  'received-with-little-time',
  'received-after-call-day',
  'received-after-paper-day',
  'ask-mail-log',
  'hearing-set',
  'hearing-local-rule',
  'hearing-passed',
  'hearing-unknown',
  'may-file',
  'may-day-passed',
  'paper-day-passed',
  'paper-day-today',
  'ask-more-time',
  'ask-more-time-today',
  'ask-more-time-day-unknown',
  'ask-after-the-day',
  'date-still-runs',
  'other-dates-run',

  // The talk.
  'call-them',
  'agree-who-calls',
  'be-reachable',
  'set-up-the-talk',
  'write-counsel',
  'write-counsel-casd',
  'write-counsel-no-order',
  'write-counsel-again',
  'ask-coordinator',
  'ask-staff',
  'list-requests',
  'list-your-requests',
  'copy-the-words',
  'bring-your-answers',
  'tell-the-barrier',
  'keep-log',
  'do-not-record',
  'call-not-private',
  'letters-are-not-a-talk',
  'letters-never-casd',
  'letters-may-not-do',
  'no-talk-counts',
  'no-talk-counts-no-order',
  'talk-late',
  'talk-can-come',

  // L.R. 251.
  'rule-251-covers',
  'exception-no-statement',
  'mover-sees-to-it',
  'affidavit-ready',
  'tell-court-resolved',

  // Before there is an order.
  'duty-binds',
  'duty-excused',
  'duty-unsure',
  'duty-unsure-caed',
  'certify-the-tries',
  'nothing-to-certify',
  'motion-not-made-here',
  'cutoff-ahead',
  'cutoff-today',
  'cutoff-passed',
  'cutoff-unknown',
  'casd-short-time',
  'not-filed-until-used',
  'no-motion-needed',

  // The paper.
  'resolved-still-needed',
  'nothing-to-move-for',
  'keep-agreement',
  'read-it',
  'read-each-request',
  'read-certification',
  'check-each-item',
  'check-the-parts',
  'redact',
  'seal-first',
  'page-limit',
  'page-limit-judge',
  'chambers-rules',
  'sign-pen',
  'sign-alone',
  'sign-computer',
  'approve-later',
  'other-words',
  'send-to-counsel',
  'mail-by',
  'send-for-signatures',
  'send-for-their-part',
  'they-will-not-sign',
  'day-still-counts',
  'file-it',
  'agree-who-files',
  'ask-who-files',
  'if-counsel-does-not-file',
  'proof-of-service',
  'hand-to-staff',
  'notice-ready',
  'notice-for-record',
  'keep-copies',
  'file-nothing-else',
  'tell-new-address',

  // The ways out.
  'give-to-lawyer',
  'tell-if-no-lawyer',
  'read-what-it-orders',
  'start-without-order',
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
export const warning = (code: StepCode, cites: readonly Citation[] = []) =>
  ({ code, kind: 'warning', date: null, cites }) as const satisfies NextStep

/** These steps when it is so, and none otherwise. */
export const when = (yes: boolean, ...steps: readonly NextStep[]): readonly NextStep[] =>
  yes ? steps : []
