import { hasItem } from './items.ts'
import { trackOf } from './tracks/track.ts'
import type { Live } from './vocabulary.ts'

/** True where the procedure's joint paper argues request by request, and does not only list them. */
export function argues(live: Live): boolean {
  const track = trackOf(live)
  return (
    track === 'joint-motion' ||
    track === 'local-rule-251' ||
    (track === 'as-ordered' && hasItem(live, 'positions'))
  )
}
