import type { IsoDate } from '../dates.ts'
import type { Question } from '../question.ts'
import type { Place } from '../stages.ts'
import type { Live } from '../vocabulary.ts'
import { asOrdered } from './as-ordered.ts'
import { beforeFiling } from './before-filing.ts'
import { jointMotion } from './joint-motion.ts'
import { localRule251 } from './local-rule-251.ts'
import { opening } from './opening.ts'
import { reimposed } from './reimposed.ts'
import { type TrackId, trackOf } from './track.ts'

export { type TrackId, trackIds, trackOf } from './track.ts'

/** The questions of each procedure; what an answer can be is in the vocabulary. */
export const tracks: Readonly<Record<TrackId, readonly Question[]>> = {
  reimposed,
  'joint-motion': jointMotion,
  'local-rule-251': localRule251,
  'before-filing': beforeFiling,
  'as-ordered': asOrdered,
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

interface Found {
  readonly place: Place
  readonly today: IsoDate
  readonly open: Question | undefined
}
/** A step of the wizard asks three times about the same answers. What is kept here goes with them. */
const lately = new WeakMap<Live, Found>()

/** The question a stage asks next: the first that applies and is not answered. */
export function openIn(place: Place, live: Live, today: IsoDate): Question | undefined {
  const known = lately.get(live)
  if (known?.place === place && known.today === today) return known.open
  const open = cached(trackOf(live)).find(
    (q) => q.stage === place && !(q.id in live) && (q.when?.(live, today) ?? true),
  )
  lately.set(live, { place, today, open })
  return open
}
