import type { Kinds } from './regex-kinds.ts'

/**
 * The places of one expression (for `regex-bound.ts`): what each takes with all that follows, and the
 * walk of alternatives that begin alike.
 */

/** How far alternatives that begin alike are walked together, and how often in one expression. */
const DEEPEST_WALK = 16
export const MOST_WALKS = 20_000

/** Places that are still possible after some characters, and in how many ways. */
type Alive = Map<Place, number>

/** A place in the expression. Tables are by what stands before (0: no letter, 1: one), then by kind. */
export interface Place {
  readonly id: number
  /** The steps from here on, all that follows included. */
  readonly steps: Float64Array
  /** 1 where something can be consumed, or the end of the expression reached. */
  readonly open: Uint8Array
  /** The steps on the worst next character, by what stands before. */
  readonly most: readonly [number, number]
  /** The steps on the next character alone; the places after it are added to `alive`. */
  readonly advance: Advance
}
export type Before = 0 | 1
type Advance = (kind: number, before: Before, ways: number, alive: Alive) => number
export type Entry = readonly [steps: number, open: number]

/** The most that several places can take, each on its own worst text. */
const mostOf = (alive: Alive, before: Before): number =>
  [...alive].reduce((sum, [one, ways]) => sum + ways * one.most[before], 0)

/** Makes places, from the back of an expression to its front. */
export class Places {
  private readonly kinds: Kinds
  private readonly mostWalks: number
  private readonly walked = new Map<string, number>()
  private made = 0
  private walks = 0

  constructor(kinds: Kinds, mostWalks: number) {
    this.kinds = kinds
    this.mostWalks = mostWalks
  }

  place(advance: Advance, entry: (kind: number, before: Before) => Entry): Place {
    const { count } = this.kinds
    const steps = new Float64Array(count * 2)
    const open = new Uint8Array(count * 2)
    const most: [number, number] = [0, 0]
    for (const before of [0, 1] as const) {
      for (let kind = 0; kind < count; kind += 1) {
        const [n, isOpen] = entry(kind, before)
        steps[before * count + kind] = n
        open[before * count + kind] = isOpen
        if (n > most[before]) most[before] = n
      }
    }
    this.made += 1
    return { id: this.made, steps, open, most, advance }
  }

  character(member: Uint8Array, rest: Place): Place {
    const { isWord } = this.kinds
    return this.place(
      (kind, _, ways, alive) => {
        if (member[kind]) alive.set(rest, (alive.get(rest) ?? 0) + ways)
        return ways
      },
      (kind) => (member[kind] ? [1 + rest.most[isWord[kind] ? 1 : 0], 1] : [1, 0]),
    )
  }

  either(places: readonly Place[]): Place {
    if (places.length === 1) return places[0]!
    const { count, isWord } = this.kinds
    const advance: Advance = (kind, before, ways, alive) => {
      let steps = 0
      for (const one of places) steps += one.advance(kind, before, ways, alive)
      return steps
    }
    return this.place(advance, (kind, before) => {
      const alive: Alive = new Map()
      const steps = advance(kind, before, 1, alive)
      const open = places.some((one) => one.open[before * count + kind] === 1)
      return [steps + this.together(alive, isWord[kind] ? 1 : 0, DEEPEST_WALK), open ? 1 : 0]
    })
  }

  /** The steps from several places on, on the text that is the worst for all of them together. */
  private together(alive: Alive, before: Before, depth: number): number {
    if (alive.size === 0) return 0
    if (alive.size === 1) {
      const [[one, ways]] = [...alive] as [[Place, number]]
      return ways * one.most[before]
    }
    const key =
      [...alive]
        .map(([{ id }, ways]) => `${id}*${ways}`)
        .sort()
        .join() + before
    const known = this.walked.get(key)
    if (known !== undefined) return known
    if (depth === 0 || this.walks >= this.mostWalks) return this.apart(alive, before)
    this.walks += 1
    const { count, isWord } = this.kinds
    const branches: { most: number; steps: number; next: Alive; after: Before }[] = []
    for (let kind = 0; kind < count; kind += 1) {
      const next: Alive = new Map()
      let steps = 0
      for (const [one, ways] of alive) steps += one.advance(kind, before, ways, next)
      const after = isWord[kind] ? 1 : 0
      branches.push({ most: steps + mostOf(next, after), steps, next, after })
    }
    branches.sort((one, other) => other.most - one.most)
    let worst = 0
    for (const { most, steps, next, after } of branches) {
      if (most <= worst) break
      worst = Math.max(worst, steps + this.together(next, after, depth - 1))
    }
    this.walked.set(key, worst)
    return worst
  }

  /** The same where the walk is cut short: the worst next character, then the worst text of each. */
  private apart(alive: Alive, before: Before): number {
    const { count } = this.kinds
    let worst = 0
    for (let at = before * count; at < (before + 1) * count; at += 1) {
      let steps = 0
      for (const [one, ways] of alive) steps += ways * one.steps[at]!
      worst = Math.max(worst, steps)
    }
    return worst
  }
}
