import { confirmed, type Live } from './vocabulary.ts'

/**
 * Whose signature alone the order asks for; null when both sides sign. Only an order that says so, and
 * that names one side to file, lets the other side's signature out: a missing one is worse than one
 * too many.
 */
export function signsAlone(live: Live): 'mine' | 'theirs' | null {
  if (confirmed(live, 'orderSigners') !== 'filer') return null
  const side = confirmed(live, 'orderFiler')
  if (side === null || side === 'both' || live.role === undefined) return null
  return side === live.role ? 'mine' : 'theirs'
}
