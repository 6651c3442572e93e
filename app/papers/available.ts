import { paperIdsFor } from '#documents/handing-over.ts'
import { growingPaperId, isPaperId } from '#documents/papers.ts'
import type { PaperId } from '#documents/tree.ts'
import type { IsoDate } from '#law/dates.ts'
import { isEnd, type Place } from '#law/stages.ts'
import type { Live } from '#law/vocabulary.ts'

/**
 * The paper that grows with the answers at this place. None at an end, which hands over what there is
 * to hand over; while the talk is still to come the draft goes on.
 */
export const growingAt = (place: Place, live: Live): PaperId | null =>
  isEnd(place) && place !== 'waiting' ? null : growingPaperId(live)

/** The paper that stands beside a question; at the end it is there while an answer is changed. */
export function paperBeside(place: Place, live: Live, today: IsoDate): PaperId | null {
  if (place !== 'papers') return growingAt(place, live)
  const paper = growingPaperId(live)
  return paper !== null && paperIdsFor(place, live, today).includes(paper) ? paper : null
}

/**
 * Which papers may be read here: those that the place hands over, and before the end the growing
 * paper as a draft. Where no talk took place there is no joint paper, so that nobody signs one.
 */
export function availableAt(place: Place, live: Live, today: IsoDate): readonly PaperId[] {
  const handed = paperIdsFor(place, live, today)
  const growing = growingAt(place, live)
  return growing === null || handed.includes(growing) ? handed : [growing, ...handed]
}

/** The paper that an address names, if it may be read here; null otherwise. */
export function availablePaper(
  name: string,
  place: Place,
  live: Live,
  today: IsoDate,
): PaperId | null {
  return isPaperId(name) && availableAt(place, live, today).includes(name) ? name : null
}
