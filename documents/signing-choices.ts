import { sources } from '#law/sources.ts'
import { trackOf } from '#law/tracks/track.ts'
import type { Live } from '#law/vocabulary.ts'
import { mySide } from './parties.ts'

/** What a person can do when somebody will not sign, or when their own position is not in the paper. */

/** The person will not sign the text as it is written. Choices, in place of a plain no. */
export function iWillNotSign(live: Live): readonly string[] {
  if (live.willSign !== 'not-as-written') return []
  const side = mySide(live) === 'defendant' ? 'Defendant' : 'Plaintiff'
  return [
    'You said that you will not sign it as it is written. These are the choices.',
    'Ask the other side for other words.',
    `Add a paragraph of your own that begins “${side} states:”.`,
    'Cross out what is wrong, put your initials beside it, and tell the other side.',
    'Do not just leave it unsigned. A place with no signature tells the court nothing.',
  ]
}

/** The other side will not sign. What there is depends on the procedure. */
export function theyWillNotSign(live: Live): readonly string[] {
  if (live.theySign !== 'refuse') return []
  const kept = 'Keep the log: what you sent, on what day, and what they answered.'
  switch (trackOf(live)) {
    case 'local-rule-251':
      return [
        kept,
        'The local rule has a declaration for the side that moved, when the other side will not sign. Check the current rule before you file one.',
      ]
    case 'joint-motion':
      return [kept, 'The judge’s current chambers rules say what to do then. Check them first.']
    default:
      return [kept, 'Tell the court only what the order allows. Do not sign for the other side.']
  }
}

/** Requests still open to which the person has said nothing: that may be read as agreeing. */
export function unsaidPositions(live: Live): readonly string[] {
  const unsaid = (live.disputes?.rows ?? []).filter(
    (row) => row.status === 'open' && row.mine === null,
  )
  if (unsaid.length === 0) return []
  const count = unsaid.length === 1 ? 'One open request has' : `${unsaid.length} open requests have`
  return [
    `${count} no position of yours in the paper. A position that is not in a joint paper may be read as agreement. ${sources.strain.text}.`,
  ]
}
