import type { Live, QuestionId } from '#law/vocabulary.ts'

/** Something that was read from `live`, by which runs are compared. */
export interface Reading {
  /** The answers that it depends on. */
  readonly on: ReadonlySet<QuestionId>
  /** Reads it from some run. Runs with equal texts go on in the same way. */
  readonly read: (live: Live) => string
  /** For a computed result: how it is computed, and what was read for it. */
  readonly result: { readonly of: Computed<unknown>; readonly inner: Readings } | null
}
export type Readings = Map<string, Reading>

const names = new Map<string, string>()
/** A short name for a long text, the same for equal texts: results of results would grow without end. */
function named(text: string): string {
  if (text.length < 24) return text
  const name = names.get(text) ?? `#${names.size}`
  names.set(text, name)
  return name
}

const texts = new WeakMap<object, string>()
function asText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'absent'
  const known = texts.get(value) ?? named(JSON.stringify(value))
  texts.set(value, known)
  return known
}

function note(notes: Readings, name: string, id: QuestionId, read: Reading['read']) {
  if (!notes.has(name)) notes.set(name, { on: new Set([id]), read, result: null })
}

/** The same answers, but what is read from them is noted: by value, or only whether it is there. */
export function watched(live: Live, notes: Readings): Live {
  return new Proxy(live, {
    get(target, key) {
      const id = key as QuestionId
      note(notes, id, id, (other) => asText(other[id]))
      return target[id]
    },
    has(target, key) {
      const id = key as QuestionId
      note(notes, `${id}?`, id, (other) => String(id in other))
      return id in target
    },
    ownKeys() {
      throw new Error('reading all answers at once would make every run different')
    },
  })
}

/** The answers and one more. */
const answered = (live: Live, id: QuestionId, value: unknown): Live =>
  new Proxy(live, {
    get: (target, key) => (key === id ? value : target[key as QuestionId]),
    has: (target, key) => key === id || key in target,
  })

interface Result<T> {
  readonly value: T
  readonly inner: Readings
  readonly on: ReadonlySet<QuestionId>
  readonly text: string
}

/**
 * A result that is computed from the answers and noted as one reading: runs whose answers differ
 * but not the result are equal. They must also have read the same answers to compute it, else an
 * answer still to come could part them.
 */
export class Computed<T> {
  /** Everything that was ever read to compute it, and the results by the values of all that. */
  private readonly known: Readings = new Map()
  private readonly results = new Map<string, Result<T>>()
  private readonly later = new Map<QuestionId, Computed<unknown>>()

  private constructor(
    private readonly name: string,
    private readonly compute: (live: Live, notes: Readings) => T,
    /** How many answers still to come are tried out to compute it. */
    readonly ahead: number,
  ) {}

  /** A result of a function of the answers, which are watched while it runs. */
  static from<T>(name: string, compute: (live: Live) => T): Computed<T> {
    return new Computed(name, (live, notes) => compute(watched(live, notes)), 0)
  }

  /** The results that each sample of a question still to come will give. */
  forEach(id: QuestionId, samples: Computed<readonly unknown[]>): Computed<unknown> {
    const results = (live: Live, notes: Readings) =>
      samples.value(live, notes).map((sample) => {
        const then: Readings = new Map()
        const after = answered(live, id, sample)
        this.value(after, then)
        spread(id, then, notes)
        return this.result(after).text
      })
    const known =
      this.later.get(id) ?? new Computed(`${this.name} for each ${id}`, results, this.ahead + 1)
    this.later.set(id, known)
    return known
  }

  value(live: Live, notes: Readings): T {
    const { value, inner, on } = this.result(live)
    if (inner.size > 0 && !notes.has(this.name)) {
      const read = (other: Live) => this.result(other).text
      notes.set(this.name, { on, read, result: { of: this, inner } })
    }
    return value
  }

  private result(live: Live): Result<T> {
    const found = this.results.get(asKey(this.known, live))
    if (found) return found
    const inner: Readings = new Map()
    const value = this.compute(live, inner)
    const before = this.known.size
    for (const [name, reading] of inner) this.known.set(name, reading)
    if (this.known.size > before) this.results.clear()
    const on = new Set([...inner.values()].flatMap((reading) => [...reading.on]))
    // An answer still to come may part two runs of which only one would read it; one given cannot.
    const toCome = [...on].filter((id) => !(id in live)).sort()
    const result = { value, inner, on, text: named(`${toCome} ${asText(value)}`) }
    this.results.set(asKey(this.known, live), result)
    return result
  }
}

/** What does not hang on `id`: the readings themselves, or those that they were computed from. */
function spread(id: QuestionId, notes: Readings, into: Readings): void {
  for (const [name, reading] of notes) {
    if (!reading.on.has(id)) into.set(name, reading)
    else if (reading.result) spread(id, reading.result.inner, into)
  }
}

/** Trying out more answers ahead costs more than the runs that it makes equal. */
const FAR = 3

/**
 * What the answers before `id` must agree on, given what was read after it: the results for each
 * sample, or, where that is too far ahead, the answers that they were computed from.
 */
export function withoutAnswer(
  id: QuestionId,
  samples: Computed<readonly unknown[]>,
  notes: Readings,
  live: Live,
  into: Readings,
): void {
  for (const [name, reading] of notes) {
    if (!reading.on.has(id)) into.set(name, reading)
    else if (reading.result && reading.result.of.ahead < FAR)
      reading.result.of.forEach(id, samples).value(live, into)
    else if (reading.result) spread(id, reading.result.inner, into)
  }
}

/** The things kept under what was read: one level for each reading, the thing below the last. */
type Level<T> = Map<string, Level<T> | T>
interface Group<T> {
  readonly readings: readonly (readonly [string, Reading])[]
  readonly kept: Level<T>
}

/** Answers themselves come before what is computed from them: they part runs at less cost. */
const cheapFirst = (readings: Readings) =>
  [...readings].sort(([, a], [, b]) => Number(a.result !== null) - Number(b.result !== null))

/** Finds the thing kept for a run that read the same, in one look for each set of readings. */
export class Memory<T> {
  private readonly groups = new Map<string, Group<T>>()

  find(live: Live): T | undefined {
    const known = new Map<string, string>()
    for (const { readings, kept } of this.groups.values()) {
      let at: Level<T> | T | undefined = kept
      for (const [name, { read }] of readings) {
        let text = known.get(name)
        if (text === undefined) {
          text = read(live)
          known.set(name, text)
        }
        at = (at as Level<T>).get(text)
        if (at === undefined) break
      }
      if (at !== undefined && at !== kept) return at as T
    }
    return undefined
  }

  keep(readings: Readings, live: Live, thing: T): void {
    const names = [...readings.keys()].sort().join(' ')
    const group: Group<T> = this.groups.get(names) ?? {
      readings: [['', nothingRead], ...cheapFirst(readings)],
      kept: new Map(),
    }
    this.groups.set(names, group)
    let level = group.kept
    for (const [, { read }] of group.readings.slice(0, -1)) {
      const text = read(live)
      const below = (level.get(text) as Level<T> | undefined) ?? new Map()
      level.set(text, below)
      level = below
    }
    level.set(group.readings.at(-1)![1].read(live), thing)
  }
}

/** Stands first in each group, so that one which reads nothing has a level too. */
const nothingRead: Reading = { on: new Set(), read: () => '', result: null }

/** All readings of one run as one text. */
function asKey(readings: Readings, live: Live): string {
  let key = ''
  for (const { read } of readings.values()) key += `${read(live)}\n`
  return key
}
