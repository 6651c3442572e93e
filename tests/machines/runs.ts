import type { IsoDate } from '#law/dates.ts'
import { samplesOf } from '#law/samples.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import { begin, type Standing, standing, step } from '#machines/fold.ts'
import type { WizardSnapshot } from '#machines/wizard.ts'

/** Mulberry32: the same seed gives the same numbers, from 0 up to 1, on every machine. */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pick = <T>(from: readonly T[], random: () => number): T =>
  from[Math.floor(random() * from.length)]!

/** The answers that keep a run going, so that most runs come to a paper, in each procedure. */
const goOn: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  lawyer: ['no'],
  orderKind: ['reimposed', 'joint-motion', 'local-rule-251', 'as-ordered'],
  orderLater: ['no'],
  talked: ['yes'],
}

/** Answers every question with one of its samples until nothing is asked. */
export function finish(from: WizardSnapshot, today: IsoDate, random: () => number): Standing {
  let snapshot = from
  for (let at = standing(snapshot); at.open; at = standing(snapshot)) {
    const { id } = at.open
    const from = random() < 0.8 ? goOn[id] : undefined
    snapshot = step(snapshot, id, pick(from ?? samplesOf(id, at.live, today), random))
  }
  return standing(snapshot)
}

/** One whole run from the first question. */
export const randomRun = (today: IsoDate, seed: number): Standing =>
  finish(begin(today), today, mulberry32(seed))
