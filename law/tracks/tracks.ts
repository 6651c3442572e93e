import type { IsoDate } from '../dates.ts'
import type { Question } from '../question.ts'
import type { Place } from '../stages.ts'
import type { Live } from '../vocabulary.ts'
import { opening } from './opening.ts'
import { reimposed } from './reimposed.ts'

/** The procedures. Each is a list of questions; what an answer can be is in the vocabulary. */
export const tracks = { reimposed } as const satisfies Record<string, readonly Question[]>
export type TrackId = keyof typeof tracks

/** The procedure that the known answers lead to; null until the kind of order is known. */
export function trackOf(live: Live): TrackId | null {
  return live.orderKind !== undefined && Object.hasOwn(tracks, live.orderKind)
    ? (live.orderKind as TrackId)
    : null
}

/** Every question of the opening and of one track, in asking order. */
export const questionsOf = (track: TrackId | null): readonly Question[] =>
  track === null ? opening : [...opening, ...tracks[track]]

const byTrack = new Map<TrackId | null, readonly Question[]>()
const cached = (track: TrackId | null) => {
  const known = byTrack.get(track) ?? questionsOf(track)
  byTrack.set(track, known)
  return known
}

/** The question a stage asks next: the first that applies and is not answered. */
export function openIn(place: Place, live: Live, today: IsoDate): Question | undefined {
  return cached(trackOf(live)).find(
    (q) => q.stage === place && !(q.id in live) && (q.when?.(live, today) ?? true),
  )
}
