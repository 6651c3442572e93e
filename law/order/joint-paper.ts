import { JOINT_PAPER } from './grammar/papers.ts'
import { cue, places, type Span } from './grammar/phrase.ts'
import type { Sentence } from './text.ts'

/** Where a sentence names the joint paper, by whichever of its names. */

const NAMES = JOINT_PAPER.map(cue)
const ANY = JOINT_PAPER.map((source) => new RegExp(source, 'i'))

/** True when the words name the joint paper. */
export const namesJointPaper = (words: string): boolean => ANY.some((name) => name.test(words))

const known = new WeakMap<Sentence, readonly Span[]>()

/** Each place, first to last; of two names that overlap, the one that begins first. */
export function jointPapersIn(sentence: Sentence): readonly Span[] {
  const before = known.get(sentence)
  if (before) return before
  const all = NAMES.flatMap((name) => places(sentence, name)).toSorted((a, b) => a.start - b.start)
  let last = Number.NEGATIVE_INFINITY
  const found = all.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
  known.set(sentence, found)
  return found
}
