import type { Side } from '#law/order/reading.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'

/** A side as the court's caption prints it: "Defendants," where more than one is named. */
export interface Party {
  readonly side: Side
  readonly plural: boolean
  /** "Defendants" */
  readonly label: string
  /** "Defendants’" or "Plaintiff’s" */
  readonly possessive: string
  /** "states" or "state" */
  readonly states: string
}

// "et al.", "and", or a semicolon between names: the caption names more than one.
const SEVERAL = /\bet\.?\s*al\b|\band\b|;/i

/** The words for a side; one person unless the caption names several. */
export function party(side: Side, live: Live): Party {
  const named = confirmed(live, side === 'plaintiff' ? 'orderPlaintiff' : 'orderDefendant')
  const plural = named !== null && SEVERAL.test(named)
  const one = side === 'plaintiff' ? 'Plaintiff' : 'Defendant'
  return {
    side,
    plural,
    label: plural ? `${one}s` : one,
    possessive: plural ? `${one}s’` : `${one}’s`,
    states: plural ? 'state' : 'states',
  }
}

export const otherSide = (side: Side): Side => (side === 'plaintiff' ? 'defendant' : 'plaintiff')

/** The side the person is on; null until they said it. */
export const mySide = (live: Live): Side | null => live.role ?? null

/** How the person speaks in the paper: one of several plaintiffs still speaks alone. */
export function speaker(live: Live): string {
  const side = mySide(live)
  if (side === null) return 'The undersigned party'
  return side === 'plaintiff' ? 'Plaintiff' : 'Defendant'
}
