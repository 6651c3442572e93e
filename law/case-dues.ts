import type { Due } from './order/reading.ts'
import { trackOf } from './tracks/track.ts'
import { confirmed, type Live } from './vocabulary.ts'

/** Who set a date for the paper: the order, a local rule where the order is silent, or the scheduling order. */
export type DueSource = 'order' | 'local-rule' | 'scheduling-order'

/**
 * E.D. Cal. L.R. 251(a), for an order that names no day: seven days before the hearing in every order
 * read that states a number. A later change to fourteen was heard of and not read, so the earlier day
 * is the one to plan for, and the person is told to check the current rule.
 */
const LOCAL_RULE_251: readonly Due[] = [
  { count: 14, unit: 'days', before: 'hearing' },
  { count: 7, unit: 'days', before: 'hearing' },
]

/** True in the two cases that need no joint statement under L.R. 251(e): its days then count for nothing. */
export const isExcepted = (live: Live): boolean =>
  live.exception === 'no-response' || live.exception === 'only-sanctions'

/** Where this case's dates for the paper come from. The order's own words replace every other source. */
export function dueSource(live: Live): DueSource {
  if (trackOf(live) === 'before-filing') return 'scheduling-order'
  const silent = confirmed(live, 'orderPaperDue') === null
  const rule = trackOf(live) === 'local-rule-251' && confirmed(live, 'orderCourt') === 'caed'
  return silent && rule && !isExcepted(live) ? 'local-rule' : 'order'
}

/** Every date that is set for the paper, in the order's order; before filing, the last day for motions. */
export function caseDues(live: Live): readonly Due[] {
  switch (dueSource(live)) {
    case 'order':
      return confirmed(live, 'orderPaperDue') ?? []
    case 'local-rule':
      return LOCAL_RULE_251
    case 'scheduling-order': {
      const { cutoff } = live
      return cutoff === undefined || cutoff === 'unknown' ? [] : [{ date: cutoff }]
    }
  }
}
