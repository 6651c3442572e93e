import type { IsoDate } from '#law/dates.ts'
import type { Question } from '#law/question.ts'
import { samplesOf } from '#law/samples.ts'
import type { Place } from '#law/stages.ts'
import { openIn, questionsOf, trackOf } from '#law/tracks/tracks.ts'
import type { Live, QuestionId } from '#law/vocabulary.ts'
import { begin, step } from '#machines/fold.ts'
import { type WizardSnapshot, wizard } from '#machines/wizard.ts'
import { Computed, Memory, type Readings, watched, withoutAnswer } from './readings.ts'

/** A point in the conversation: all runs that are equal from here on. */
export interface Node {
  readonly place: Place
  readonly open: QuestionId | null
  readonly tags: ReadonlySet<string>
  /** The number of ways to go on from here to an end. */
  readonly paths: bigint
  /** The answers of the first run that came here. */
  readonly live: Live
  /** What the answers were compared by. */
  readonly readings: Readings
  readonly samples: readonly unknown[]
  /** One node for each sample. */
  readonly next: readonly Node[]
}
export interface Walk {
  readonly today: IsoDate
  readonly start: Node
  readonly nodes: readonly Node[]
}

/** Before the last day for the call, on it, after it, and after the 30th day. */
export const days = ['2025-11-17', '2025-11-24', '2025-11-26', '2025-12-12'] as const

interface Guarded {
  readonly context: { readonly live: Live; readonly today: IsoDate }
}
type Guard = (args: Guarded, params: unknown) => boolean
type Open = (place: Place, live: Live, notes: Readings) => Question | undefined

/**
 * The question that a place asks next, as `openIn` finds it, but with each condition noted as one
 * result: two runs that differ in an answer and not in what it opens are equal.
 */
function opener(today: IsoDate): Open {
  const track = Computed.from('track', trackOf)
  const conditions = new Map<Question, Computed<boolean>>()
  return (place, live, notes) => {
    const noted = watched(live, notes)
    const procedure = track.value(live, notes)
    const open = questionsOf(procedure).find((q, at) => {
      if (q.stage !== place || q.id in noted) return false
      if (q.when === undefined) return true
      const { when } = q
      const condition =
        conditions.get(q) ??
        Computed.from(`when ${procedure} ${q.id} ${at}`, (one) => when(one, today))
      conditions.set(q, condition)
      return condition.value(live, notes)
    })
    if (open?.id !== openIn(place, live, today)?.id)
      throw new Error(`${place} asks another question`)
    return open
  }
}

/** The real wizard with its real guards, which note what they read. */
function watch(today: IsoDate, open: Open, notes: () => Readings): typeof wizard {
  const guards = wizard.implementations.guards as unknown as Record<string, Guard>
  const results = new Map<string, Computed<boolean>>()
  const noted = Object.entries(guards).map(([name, guard]): [string, Guard] => [
    name,
    (args, params) => {
      // Whether an answer is heard hangs on the open question alone, and that is part of the node.
      if (name === 'asks') return guard(args, params)
      if (name === 'done') {
        return open(params as Place, args.context.live, notes()) === undefined
      }
      const result =
        results.get(name) ??
        Computed.from(name, (live) => guard({ ...args, context: { live, today } }, params))
      results.set(name, result)
      return result.value(args.context.live, notes())
    },
  ])
  return wizard.provide({ guards: Object.fromEntries(noted) as object }) as typeof wizard
}

/**
 * Walks the real wizard over every sample of every question on one day. Two runs become one where
 * the place, the open question and all that is read later are equal; so every path is counted
 * exactly, without being walked by itself.
 */
export function walk(today: IsoDate): Walk {
  const memories = new Map<string, Memory<Node>>()
  const nodes: Node[] = []
  let notes: Readings = new Map()
  const opens = opener(today)
  const machine = watch(today, opens, () => notes)
  const samplers = new Map<QuestionId, Computed<readonly unknown[]>>()
  const samplesFor = (id: QuestionId) => {
    const known =
      samplers.get(id) ?? Computed.from(`samples ${id}`, (live) => samplesOf(id, live, today))
    samplers.set(id, known)
    return known
  }

  function visit(snapshot: WizardSnapshot): Node {
    const { live } = snapshot.context
    const place = snapshot.value as Place
    const readings: Readings = new Map()
    const asked = opens(place, live, readings)
    const open = asked?.id ?? null
    const key = `${place} ${open}`
    const memory = memories.get(key) ?? new Memory<Node>()
    memories.set(key, memory)
    const known = memory.find(live)
    if (known) return known

    const samples = open === null ? [] : samplesFor(open).value(live, readings)
    const next = samples.map((sample) => {
      notes = new Map()
      const after = step(snapshot, open!, sample, machine)
      if (after.context.live[open!] !== sample) throw new Error(`${open} was asked and not heard`)
      withoutAnswer(open!, samplesFor(open!), notes, live, readings)
      const node = visit(after)
      withoutAnswer(open!, samplesFor(open!), node.readings, live, readings)
      return node
    })
    // An offered question may also be left: that is one more way to end here.
    const left = open === null || asked?.optional ? 1n : 0n
    const paths = next.reduce((sum, node) => sum + node.paths, left)
    const tags = snapshot.tags
    const node: Node = { place, open, tags, paths, live, readings, samples, next }
    memory.keep(readings, live, node)
    nodes.push(node)
    return node
  }

  const start = visit(begin(today, machine))
  return { today, start, nodes }
}
