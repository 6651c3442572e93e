import { isPaperId, paperIdsAt } from '#documents/papers.ts'
import type { PaperId } from '#documents/tree.ts'
import { isWayOut, type Place } from '#law/stages.ts'
import { trackOf } from '#law/tracks/tracks.ts'
import type { Live } from '#law/vocabulary.ts'

/**
 * Which papers may be read here: those that the place hands over, and the Joint Statement as a draft
 * that grows. Where no talk took place there is none, so that nobody signs one.
 */
export function availableAt(place: Place, live: Live): readonly PaperId[] {
  if (isWayOut(place)) return []
  const handed = paperIdsAt(place)
  if (place === 'noConference' || handed.includes('joint-statement')) return handed
  return trackOf(live) === null ? handed : ['joint-statement', ...handed]
}

/** The paper that an address names, if it may be read here; null otherwise. */
export function availablePaper(name: string, place: Place, live: Live): PaperId | null {
  return isPaperId(name) && availableAt(place, live).includes(name) ? name : null
}
