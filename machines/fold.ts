import { type ActorScope, createActor, type EventFrom } from 'xstate'
import type { IsoDate } from '#law/dates.ts'
import type { Question } from '#law/question.ts'
import { type Problem, parseAnswer } from '#law/schema.ts'
import { isEnd, type Place } from '#law/stages.ts'
import { openIn } from '#law/tracks/tracks.ts'
import type { Answers, Live, QuestionId, Value } from '#law/vocabulary.ts'
import { type WizardSnapshot, wizard } from './wizard.ts'

/** Where a draft stands: everything a page needs to know, derived from the answers alone. */
export interface Standing {
  readonly place: Place
  /** The question asked now; null when the place is an end with nothing left that must be asked. */
  readonly open: Question | null
  /** A question that may be answered here and need not be; the place is complete without it. */
  readonly offered: Question | null
  /** The answers met on the way, in the order they were asked. */
  readonly live: Live
  readonly ended: boolean
  /** Set when an answer to the open question is stored but no longer fits: shown beside the field. */
  readonly refused: readonly Problem[]
}

const place = (snapshot: WizardSnapshot) => snapshot.value as Place
const asking = (snapshot: WizardSnapshot) =>
  openIn(place(snapshot), snapshot.context.live, snapshot.context.today)

/** A list that is not complete is kept, and its question stays open. */
const complete = (value: unknown) =>
  typeof value !== 'object' ||
  value === null ||
  !('complete' in value) ||
  (value as { complete: unknown }).complete === true

/**
 * The wizard before the first answer. Throws when the chart itself is broken: that is a bug. A test
 * may pass the same chart with watched guards as `machine`.
 */
export function begin(today: IsoDate, machine = wizard): WizardSnapshot {
  const snapshot = machine.getInitialSnapshot(scopeOf(machine, today), { today })
  // The beginning returns its errors, a step throws them.
  if (snapshot.status === 'error') throw snapshot.error
  return snapshot
}

type Scope = ActorScope<WizardSnapshot, EventFrom<typeof wizard>>
const scopes = new WeakMap<typeof wizard, Scope>()
const nothing = () => {}

/**
 * What a step of the machine asks for and the wizard never uses: an actor that is not started. The
 * library's `transition` makes one for each step, which takes longer than the step; this is the same, made
 * once. It holds no answer.
 */
function scopeOf(machine: typeof wizard, today: IsoDate): Scope {
  const known = scopes.get(machine)
  if (known) return known
  const self = createActor(machine, { input: { today } })
  const scope: Scope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
  scopes.set(machine, scope)
  return scope
}

/** One step of the pure machine. */
export function step(
  snapshot: WizardSnapshot,
  id: QuestionId,
  value: unknown,
  machine = wizard,
): WizardSnapshot {
  const event = { type: 'answer' as const, id, value: value as Value<QuestionId> }
  return machine.transition(snapshot, event, scopeOf(machine, snapshot.context.today))
}

/**
 * The whole engine: ask, look the answer up, parse it with the question's own schema, step; stop at
 * the first gap. `stored` may hold anything; only what is met and parses reaches `live`.
 */
export function fold(stored: Answers, { today }: { today: IsoDate }): Standing {
  let snapshot = begin(today)
  let refused: readonly Problem[] = []
  for (let q = asking(snapshot); q; q = asking(snapshot)) {
    if (!Object.hasOwn(stored, q.id)) break
    const parsed = parseAnswer(q.id, stored[q.id], today)
    if (!parsed.ok) {
      refused = parsed.problems
      break
    }
    if (!complete(parsed.value)) break
    snapshot = step(snapshot, q.id, parsed.value)
  }
  return standing(snapshot, refused)
}

/** Reads a snapshot as a standing. */
export function standing(snapshot: WizardSnapshot, refused: readonly Problem[] = []): Standing {
  const where = place(snapshot)
  const next = asking(snapshot) ?? null
  return {
    place: where,
    open: next?.optional ? null : next,
    offered: next?.optional ? next : null,
    live: snapshot.context.live,
    ended: isEnd(where),
    refused,
  }
}

/** The answers that would no longer be read after an edit: old `live` minus new, shown beforehand. */
export function mootAfter(before: Live, after: Live): readonly QuestionId[] {
  return (Object.keys(before) as QuestionId[]).filter((id) => after[id] === undefined)
}
