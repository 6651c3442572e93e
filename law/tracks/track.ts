import type { Live } from '../vocabulary.ts'

/** The procedures, by their permanent ids. Each has a list of questions beside this file. */
export const trackIds = [
  'reimposed',
  'joint-motion',
  'local-rule-251',
  'before-filing',
  'as-ordered',
] as const
export type TrackId = (typeof trackIds)[number]

/** The procedure that the known answers lead to; null until it is known. Without an order: before filing. */
export function trackOf(live: Live): TrackId | null {
  if (live.orderText?.how === 'none') return 'before-filing'
  const kind = live.orderKind
  return kind === undefined || kind === 'other' ? null : kind
}
