import type { Sentence } from '../text.ts'

/**
 * How the reader matches wordings: a cue is words that mean one thing; a phrase is cues that follow
 * one another in one clause, each within so many characters. Cues are found once a sentence, and a
 * phrase is then a walk over their places, so that time grows in line with the text whatever it says.
 */

/** Words that mean one thing, wherever they stand. */
export interface Cue {
  readonly words: RegExp
}

/** A cue from the source of a regular expression; small and capital letters are the same. */
export const cue = (source: string): Cue => ({ words: new RegExp(source, 'gi') })

/** The next cue of a phrase, at most `within` characters after the one before. */
export interface Step {
  readonly cue: Cue
  readonly within: number
}
/** Never named `then`: a module that exports one cannot be imported with `import()`. */
export const next = (within: number, one: Cue): Step => ({ cue: one, within })

/** Cues in the order in which they must follow one another, without a semicolon between them. */
export type Phrase = readonly [Step, ...Step[]]
export const phrase = (first: Cue, ...rest: Step[]): Phrase => [{ cue: first, within: 0 }, ...rest]

/** Offsets inside the words that were searched. */
export interface Span {
  readonly start: number
  readonly end: number
}
/** Where a phrase stands, and each of its cues. Offsets are into the sentence; what stands in the words above a list is below zero. */
export interface Hit extends Span {
  readonly at: readonly Span[]
}

interface Searched {
  readonly text: string
  readonly stops: readonly number[]
  readonly spans: Map<Cue, readonly Span[]>
}

const searched = new WeakMap<Sentence, Searched>()

function searchedIn(sentence: Sentence): Searched {
  const known = searched.get(sentence)
  if (known) return known
  const text = sentence.lead + sentence.words
  const stops: number[] = []
  for (let at = text.indexOf(';'); at !== -1; at = text.indexOf(';', at + 1)) stops.push(at)
  const fresh: Searched = { text, stops, spans: new Map() }
  searched.set(sentence, fresh)
  return fresh
}

function spansOf({ text, spans }: Searched, key: Cue): readonly Span[] {
  const known = spans.get(key)
  if (known) return known
  const found: Span[] = []
  // `matchAll` would make a copy of the expression for each sentence.
  key.words.lastIndex = 0
  for (let match = key.words.exec(text); match; match = key.words.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  spans.set(key, found)
  return found
}

/** The first index whose value is at least `least`; the length when none is. */
function firstAtLeast(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** For each span of a cue, the span of the next cue that completes the phrase soonest; null for none. */
type Links = readonly (number | null)[]

function links(
  here: readonly Span[],
  following: readonly Span[],
  alive: (i: number) => boolean,
  within: number,
  stops: readonly number[],
): Links {
  const living = following.map((_, i) => i).filter(alive)
  const starts = living.map((i) => following[i]!.start)
  return here.map(({ end }) => {
    const at = firstAtLeast(starts, end)
    const start = starts[at]
    if (start === undefined || start - end > within) return null
    const stop = stops[firstAtLeast(stops, end)]
    return stop !== undefined && stop < start ? null : living[at]!
  })
}

/** Every place of the phrase in the sentence, at most one for each place of its first cue. */
export function findAll(sentence: Sentence, steps: Phrase): Hit[] {
  const where = searchedIn(sentence)
  const lists = steps.map((step) => spansOf(where, step.cue))
  if (lists.some((list) => list.length === 0)) return []
  const chain: Links[] = []
  let alive: (i: number) => boolean = () => true
  for (let k = steps.length - 2; k >= 0; k -= 1) {
    const link = links(lists[k]!, lists[k + 1]!, alive, steps[k + 1]!.within, where.stops)
    chain.unshift(link)
    alive = (i) => link[i] !== null
  }
  const shift = sentence.lead.length
  const hits: Hit[] = []
  for (let i = 0; i < lists[0]!.length; i += 1) {
    if (!alive(i)) continue
    const at: Span[] = []
    let here = i
    for (let k = 0; k < lists.length; k += 1) {
      const { start, end } = lists[k]![here]!
      at.push({ start: start - shift, end: end - shift })
      here = chain[k]?.[here] ?? 0
    }
    hits.push({ start: at[0]!.start, end: at.at(-1)!.end, at })
  }
  return hits
}

/** The first place of the phrase in the sentence; null when it does not stand there. */
export const find = (sentence: Sentence, steps: Phrase): Hit | null =>
  findAll(sentence, steps)[0] ?? null

/** The places of one cue in the sentence and in the words above its list. */
export const places = (sentence: Sentence, one: Cue): readonly Hit[] =>
  findAll(sentence, phrase(one))

/** True when the cue stands in the sentence, or in the words above its list. */
export const says = (sentence: Sentence, one: Cue): boolean =>
  spansOf(searchedIn(sentence), one).length > 0
