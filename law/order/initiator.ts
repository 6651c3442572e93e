import { sideByName, sideCue } from './cast.ts'
import {
  allCounsel,
  anotherSubject,
  begins,
  begunBy,
  burden,
  confers,
  confersWith,
  isResponsible,
  requires,
  responsibility,
  restsWith,
  standing,
  taskOf,
  told,
} from './grammar/cues.ts'
import {
  type Cue,
  findAll,
  type Hit,
  next,
  type Phrase,
  phrase,
  places,
  type Span,
  says,
} from './grammar/phrase.ts'
import type { Fact, Side } from './reading.ts'
import { type OrderText, ordering, read, type Sentence } from './text.ts'

/** Who must take the first step towards the talk. */

/** A phrase, and which of its cues names the side. */
interface Rule {
  readonly phrase: Phrase
  readonly who: number
}
const firstSteps = (side: Cue): readonly Rule[] => [
  { phrase: phrase(side, next(40, told), next(110, begins)), who: 0 },
  { phrase: phrase(requires, next(14, side), next(9, begins)), who: 1 },
  { phrase: phrase(begunBy, next(6, side)), who: 1 },
  { phrase: phrase(side, next(20, isResponsible)), who: 0 },
  { phrase: phrase(taskOf, next(6, side), next(14, begins)), who: 1 },
  { phrase: phrase(burden, next(8, restsWith), next(6, side), next(14, begins)), who: 2 },
  { phrase: phrase(responsibility, next(80, restsWith), next(6, side)), who: 2 },
]
const talks = (side: Cue): readonly Rule[] => [
  { phrase: phrase(side, next(40, told), next(60, confersWith)), who: 0 },
  { phrase: phrase(side, next(40, told), next(30, confers)), who: 0 },
  { phrase: phrase(requires, next(14, side), next(9, confersWith)), who: 1 },
]
const BOTH: readonly Phrase[] = [
  phrase(allCounsel, next(60, told), next(60, confers)),
  phrase(requires, next(20, allCounsel), next(40, confers)),
]

/** The side that words name; "the moving party" is the movant where the order says who that is. */
export function sideOf(words: string, movant: Side | null): Side | null {
  if (/plaintiff|petitioner/i.test(words)) return 'plaintiff'
  if (/defen[sd]|respondent|attorney general/i.test(words)) return 'defendant'
  if (movant === null || !/part(?:y|ies)|side|movant/i.test(words)) return null
  if (/non-?moving|opposing|responding|objecting/i.test(words)) {
    return movant === 'plaintiff' ? 'defendant' : 'plaintiff'
  }
  return movant
}

/** "Plaintiff and defense counsel shall": both are told, nobody is singled out. */
const joinedBefore = (text: string, { start }: Span): boolean =>
  /\b(?:and|or|nor|with|between|by|from|upon)(?: the)? $/i.test(
    text.slice(Math.max(0, start - 12), start),
  )
const joinedAfter = (text: string, who: Span): boolean =>
  /^,? (?:and|or)\b(?! (?:shall|must|will|is|are))/i.test(text.slice(who.end, who.end + 10))

function wordsAt(sentence: Sentence, { start, end }: Span): string {
  const shift = sentence.lead.length
  return (sentence.lead + sentence.words).slice(start + shift, end + shift)
}

function singledOut(sentence: Sentence, hit: Hit, who: number): boolean {
  const span = hit.at[who]!
  const text = sentence.lead + sentence.words
  const shift = sentence.lead.length
  const inText = { start: span.start + shift, end: span.end + shift }
  if (who > 0) return true
  return !joinedBefore(text, inText) && !joinedAfter(text, inText)
}

/** How close a side stands to its command when nothing is between them. */
const ABUTS = 3

/** "Dynamics … ORDER: Plaintiff is ordered": the side right before the command comes before one farther off. */
const nearest = (hits: readonly Hit[], who: number): readonly Hit[] => {
  const gap = ({ at }: Hit) => (at[who + 1]?.start ?? Number.POSITIVE_INFINITY) - at[who]!.end
  return [...hits.filter((hit) => gap(hit) <= ABUTS), ...hits.filter((hit) => gap(hit) > ABUTS)]
}

function firstOf(
  order: OrderText,
  sentences: readonly Sentence[],
  rules: readonly Rule[],
  movant: Side | null,
): Fact<Side> {
  for (const sentence of sentences) {
    for (const { phrase: steps, who } of rules) {
      for (const hit of nearest(findAll(sentence, steps), who)) {
        if (!singledOut(sentence, hit, who)) continue
        const words = wordsAt(sentence, hit.at[who]!)
        const found = sideOf(words, movant) ?? sideByName(order, words)
        if (found) return readHit(order, sentence, hit, found)
      }
    }
  }
  return null
}

/** The words of a phrase, as far as they stand in the sentence itself. */
function readHit<T>(order: OrderText, sentence: Sentence, hit: Hit, value: T): Fact<T> {
  const start = sentence.start + Math.max(0, hit.start)
  return read(order, start, sentence.start + Math.max(hit.end, 0), value)
}

/** The side told to begin; `both` where both sides' counsel are told to confer and nobody is singled out. */
export function readInitiator(order: OrderText, movant: Side | null): Fact<Side | 'both'> {
  const sentences = ordering(order).filter(
    (one) =>
      !says(one, anotherSubject) &&
      !places(one, standing).some(({ start }) => start >= 0) &&
      !/\bfuture\b/i.test(one.under),
  )
  const side = sideCue(order)
  const alone =
    firstOf(order, sentences, firstSteps(side), movant) ??
    firstOf(order, sentences, talks(side), movant)
  if (alone) return alone
  for (const sentence of sentences) {
    for (const both of BOTH) {
      const hit = findAll(sentence, both)[0]
      if (hit) return readHit(order, sentence, hit, 'both')
    }
  }
  return null
}
