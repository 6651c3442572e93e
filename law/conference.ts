import type { IsoDate } from './dates.ts'
import type { Mode } from './order/reading.ts'
import { trackOf } from './tracks/track.ts'
import { confirmed, type Live, type Value } from './vocabulary.ts'

export type ConferenceRow = Value<'conferences'>['rows'][number]

/** Why a talk may not count as the conference this order asks for. */
export type WhyNot = 'letter' | 'mode-unknown' | 'mode-not-allowed' | 'before-order'

/**
 * The ways that satisfy this order; telephone or in person where the order was silent. A letter is
 * not among them in any procedure. Before there is an order, a video call is a talk too.
 */
export function allowedModes(live: Live): readonly Mode[] {
  if (trackOf(live) === 'before-filing') return ['telephone', 'in-person', 'video']
  return confirmed(live, 'orderModes') ?? ['telephone', 'in-person']
}

/**
 * Null when the talk counts. A letter alone is never a conference in this procedure, whatever else
 * an order lists, and a talk before the order is not the talk that the order asks for.
 */
export function whyNot(row: ConferenceRow, live: Live): WhyNot | null {
  if (row.how === null) return 'mode-unknown'
  if (row.how === 'letter') return 'letter'
  if (!allowedModes(live).includes(row.how)) return 'mode-not-allowed'
  const ordered: IsoDate | null = confirmed(live, 'orderDate')
  const known = row.date !== null && row.date !== 'unknown'
  return known && ordered !== null && (row.date as IsoDate) < ordered ? 'before-order' : null
}

/** The talks that count, as entered. Empty until the list was said to be complete. */
export function conferencesHeld(live: Live): readonly ConferenceRow[] {
  if (live.talked !== 'yes') return []
  return (live.conferences?.rows ?? []).filter((row) => whyNot(row, live) === null)
}

/** The days of the talks that count, earliest first; a day that is not known is left out. */
export function conferenceDates(live: Live): readonly IsoDate[] {
  return conferencesHeld(live)
    .map((row) => row.date)
    .filter((day): day is IsoDate => day !== null && day !== 'unknown')
    .sort()
}
