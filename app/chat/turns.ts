import { isFactId } from '#law/facts.ts'
import type { Live, QuestionId } from '#law/vocabulary.ts'

/** One question and its answer in the transcript. The facts of the order are one turn together. */
export type Turn =
  | { readonly kind: 'answer'; readonly number: number; readonly id: QuestionId }
  | { readonly kind: 'facts'; readonly number: number; readonly known: number }

/** The transcript: the answers met, in asking order, numbered from 1. */
export function turnsOf(live: Live): readonly Turn[] {
  const turns: Turn[] = []
  let facts = 0
  for (const id of Object.keys(live) as QuestionId[]) {
    if (!isFactId(id)) {
      turns.push({ kind: 'answer', number: turns.length + 1, id })
      continue
    }
    const known = live[id]?.value === null ? 0 : 1
    const last = turns.at(-1)
    facts = last?.kind === 'facts' ? facts + known : known
    if (last?.kind === 'facts') turns.pop()
    turns.push({ kind: 'facts', number: turns.length + 1, known: facts })
  }
  return turns
}

/** The turns before a question that is being changed; all of them for the open question. */
export function turnsBefore(live: Live, id: QuestionId): readonly Turn[] {
  const turns = turnsOf(live)
  const at = turns.findIndex((turn) => (turn.kind === 'facts' ? isFactId(id) : turn.id === id))
  return at === -1 ? turns : turns.slice(0, at)
}
