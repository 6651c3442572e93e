import { isDeepStrictEqual } from 'node:util'
import { type Draft, saveDraft } from '#app/drafts/draft.ts'
import { fitsInDraft } from '#app/drafts/seal.ts'
import type { DraftStore } from '#app/drafts/store.ts'
import { problemsOf } from '#app/fields/read.ts'
import { nextRow } from '#app/fields/read-rows.ts'
import { factIds } from '#law/facts.ts'
import { type Problem, parseAnswer } from '#law/schema.ts'
import type { Answers, QuestionId } from '#law/vocabulary.ts'
import { fold, mootAfter, type Standing } from '#machines/fold.ts'
import type { Opened } from './opened.ts'

/** What became of a posted answer. Only `saved` changed anything. */
export type Taken =
  | { readonly kind: 'saved'; readonly draft: Draft; readonly standing: Standing }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'moot'; readonly ids: readonly QuestionId[] }
  /** Somebody saved in between: `newer` is what is stored now. */
  | { readonly kind: 'conflict'; readonly newer: Draft }
  | { readonly kind: 'gone'; readonly why: 'not-found' | 'unreadable' }

const isList = (raw: unknown): raw is { readonly complete: unknown } =>
  typeof raw === 'object' && raw !== null && 'rows' in raw

/** The answers with one more; a new text of the order makes the facts read from the old one void. */
function withAnswer(answers: Answers, id: QuestionId, value: unknown): Answers {
  const next: Record<string, unknown> = { ...answers, [id]: value }
  if (id === 'orderText' && answers.orderText !== undefined) {
    if (!isDeepStrictEqual(answers.orderText, value)) for (const fact of factIds) delete next[fact]
  }
  return next
}

/**
 * Facts that another kind of order asks for as well, held as silent: what waits behind them is not put
 * aside, since the next page shows them to be confirmed.
 */
const waiting: Answers = Object.fromEntries(
  factIds.map((id) => [id, { value: null, quote: null, from: 'typed' }]),
)

/**
 * Saves new answers over the revision that the form carries; a repeat of the same post is no conflict.
 * `after` is where they stand, when it is known already.
 */
export async function saveAnswers(
  store: DraftStore,
  { draft, today }: Opened,
  revision: number,
  answers: Answers,
  after?: Standing,
): Promise<Taken> {
  const result = await saveDraft(store, { ...draft, revision }, answers)
  if (result.saved) {
    return { kind: 'saved', draft: result.draft, standing: after ?? fold(answers, { today }) }
  }
  const { newer } = result
  if (typeof newer === 'string') return { kind: 'gone', why: newer }
  // A second click sends the same answer twice: what it wants is already there.
  const same = Object.keys(answers).every((id) => isDeepStrictEqual(newer.answers[id], answers[id]))
  if (same) {
    return { kind: 'saved', draft: newer, standing: fold(newer.answers, { today }) }
  }
  return { kind: 'conflict', newer }
}

/**
 * Takes one posted answer: refuses what does not parse, asks before other answers are put aside, and
 * saves. `sure` is the person's yes to putting them aside.
 */
export async function takeAnswer(
  store: DraftStore,
  opened: Opened,
  id: QuestionId,
  raw: unknown,
  { revision, sure }: { readonly revision: number; readonly sure: boolean },
): Promise<Taken> {
  const { draft, standing, today } = opened
  const parsed = parseAnswer(id, raw, today)
  const problems = problemsOf(id, raw, today)
  if (!parsed.ok || problems.length > 0) return { kind: 'refused', problems }
  // A list keeps the counter of its row ids, which the schema does not know.
  const value = isList(raw) ? { ...(parsed.value as object), next: nextRow(raw) } : parsed.value
  const answers = withAnswer(draft.answers, id, value)
  if (!fitsInDraft(answers)) return { kind: 'refused', problems: [{ path: [], code: 'tooLong' }] }
  const unfinished = isList(raw) && raw.complete !== true
  const asks = !sure && !unfinished && id !== 'orderText' && revision === draft.revision
  const after = asks ? fold({ ...waiting, ...answers }, { today }) : null
  const ids = after === null ? [] : mootAfter(standing.live, after.live)
  if (ids.length > 0) return { kind: 'moot', ids }
  // Where no silent fact was met, that fold is the one of the answers themselves.
  const same = after !== null && Object.keys(after.live).every((met) => Object.hasOwn(answers, met))
  return saveAnswers(store, opened, revision, answers, same ? after : undefined)
}
