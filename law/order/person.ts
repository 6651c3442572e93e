import { FIRST_NAME, LINEAGE, NAME_WORD } from './grammar/names.ts'

/** A person's name in a text, taken word by word: an expression for all of it would try too much. */

const FIRST = new RegExp(`^${FIRST_NAME}(?= )`)
const NEXT = new RegExp(`^ ${NAME_WORD}`)
const OF_A_LINE = new RegExp(`^${LINEAGE}`)
const MOST_WORDS = 6
const LONGEST = 200

export interface Named {
  readonly name: string
  readonly start: number
}

/** The fewest words from `at` on that are a name and that `follows` lets end there. */
export function personAt(text: string, at: number, follows: RegExp): string | null {
  const rest = text.slice(at, at + LONGEST)
  let end = FIRST.exec(rest)?.[0].length ?? 0
  for (let words = 2; end > 0 && words <= MOST_WORDS; words += 1) {
    const next = NEXT.exec(rest.slice(end))
    if (!next) return null
    end += next[0].length
    const line = OF_A_LINE.exec(rest.slice(end))![0].length
    for (const stop of line > 0 ? [end + line, end] : [end]) {
      if (follows.test(rest.slice(stop))) return rest.slice(0, stop)
    }
  }
  return null
}

/** Each name right after the words of `cue`, which has the flag g; `follows` begins with `^`. */
export function* namedAfter(text: string, cue: RegExp, follows: RegExp): Generator<Named> {
  for (const match of text.matchAll(cue)) {
    const start = match.index + match[0].length
    const name = personAt(text, start, follows)
    if (name !== null) yield { name, start }
  }
}

/** The first of several; null where there is none. */
export function firstOf<T>(all: Iterable<T>): T | null {
  for (const one of all) return one
  return null
}
