import { type Citation, citable } from '../cite.ts'
import { conferencesHeld } from '../conference.ts'
import { trackOf } from '../tracks/track.ts'
import { confirmed, type Live } from '../vocabulary.ts'

/** Why there is no talk to write about, in the order in which the wizard finds it. */
export type NoTalk = 'never' | 'letters' | 'none-counts' | 'day-passed'
export function whyNoTalk(live: Live): NoTalk {
  if (live.talked === 'never' || live.talked === 'letters') return live.talked
  if (live.talked !== 'yes') return 'day-passed'
  const talks = live.conferences?.rows ?? []
  return talks.length > 0 && talks.every((row) => row.how === 'letter') ? 'letters' : 'none-counts'
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

/** Who files the paper. L.R. 251(c) gives it to the side that moved, where the order is silent. */
export function whoseFiling(live: Live): Whose {
  const ordered = whose(live, 'orderFiler')
  const byRule = ordered === 'unknown' && trackOf(live) === 'local-rule-251'
  return byRule ? whose(live, 'orderMovant') : ordered
}

/** Of these sources, those that bind in this case's court. */
export const binding = (live: Live, ...cites: readonly Citation[]): readonly Citation[] =>
  citable(cites, confirmed(live, 'orderCourt'))

export const inCourt = (live: Live, court: 'caed' | 'casd'): boolean =>
  confirmed(live, 'orderCourt') === court

/** True unless the other side made the motion. */
export const mayHaveMoved = (live: Live): boolean => whose(live, 'orderMovant') !== 'theirs'

/** True when the order bars other papers about the motion. */
export const isBarred = (live: Live): boolean => confirmed(live, 'orderOtherFilings') === true

/** True when the person may file a paper of their own under L.R. 251: their side moved, nothing bars it. */
export const mayDeclare = (live: Live): boolean =>
  trackOf(live) === 'local-rule-251' && mayHaveMoved(live) && !isBarred(live)

/** True when the person is on record as having tried to reach the other side; asking staff does not. */
export const tried = (live: Live): boolean =>
  (live.attempts?.rows ?? []).some((row) => row.by === 'me' && row.how !== 'asked-staff')

/** True when something can be certified truthfully: a talk, an attempt at one, or that an order excused it. */
export const canCertify = (live: Live): boolean =>
  conferencesHeld(live).length > 0 || tried(live) || live.excused === 'yes'
