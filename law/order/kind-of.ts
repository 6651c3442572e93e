import type { Value } from '../vocabulary.ts'
import type { OrderReading } from './reading.ts'

type OrderKind = Value<'orderKind'>

/** The three things that the paper of a reimposed duty says: that they talked, what came of it, what is left. */
const THREE = [
  /\b(?:met and )?conferred\b/i,
  /\bresolved in full\b/i,
  /\brefer(?:s|ring|ence)?\b[^.;]{0,80}\brequests?\b/i,
]

/** True for a list that has each of the three, and nothing beside them. */
function saysTheThree({ contents }: OrderReading): boolean {
  const items = contents.map((item) => item.value)
  return (
    THREE.every((one) => items.some((words) => one.test(words))) &&
    items.every((words) => THREE.some((one) => one.test(words)))
  )
}

/** True when the motion waits: it is stayed, or a side is relieved of answering it. */
const waits = ({ disposition, relief }: OrderReading): boolean =>
  disposition?.value === 'stayed' || relief !== null

/**
 * Which procedure an order reads like, for the person to compare with their own eyes: it is shown
 * beside the choices and chooses nothing. Null for an order to talk that names no joint paper.
 * A list of contents outweighs everything: only the three things make it the reimposed duty.
 */
export function kindOf(reading: OrderReading): OrderKind | null {
  if (reading.kind === 'other') return 'other'
  switch (reading.paper?.value) {
    case undefined:
      return null
    case 'joint-motion':
      return 'joint-motion'
    case 'joint-statement-251':
      return 'local-rule-251'
    case 'joint-statement': {
      const asUsual = reading.contents.length === 0 ? waits(reading) : saysTheThree(reading)
      return asUsual ? 'reimposed' : 'as-ordered'
    }
    default:
      return 'as-ordered'
  }
}
