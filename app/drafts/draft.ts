import { type Answers, readAnswers, writeAnswers } from './answers.ts'
import { type Code, newCode } from './code.ts'
import { draftHandle, draftId, openAnswers, sealAnswers } from './seal.ts'
import { codeFor, type Session } from './session.ts'
import type { DraftStore } from './store.ts'

/** A draft that is open: the answers, what opens them, and the revision that a form carries. */
export interface Draft {
  readonly handle: string
  readonly code: Code
  readonly revision: number
  readonly answers: Answers
}

/** Why a code opens nothing: erased, purged or mistyped; or the stored bytes are not its own. */
export type Unopened = 'not-found' | 'unreadable'

/** Saved, or what is stored instead: a newer draft, or none any more. */
export type SaveResult =
  | { readonly saved: true; readonly draft: Draft }
  | { readonly saved: false; readonly newer: Draft | Unopened }

/** Stores the first answers under a new code. Show the code; `withDraft` keeps it in the browser. */
export async function startDraft(store: DraftStore, answers: Answers): Promise<Draft> {
  const code = newCode()
  if (!(await store.create(draftId(code), sealAnswers(code, answers)))) {
    throw new Error('A new return code met a draft that is already stored')
  }
  return { handle: draftHandle(code), code, revision: 1, answers: asStored(answers) }
}

/** Opens a draft of this browser by the handle in the URL. */
export async function openDraft(
  store: DraftStore,
  session: Session,
  handle: string,
): Promise<Draft | 'no-code' | Unopened> {
  const code = codeFor(session, handle)
  return code ? openByCode(store, code) : 'no-code'
}

/** Opens a draft by its return code: somebody comes back, or another browser. */
export async function openByCode(store: DraftStore, code: Code): Promise<Draft | Unopened> {
  const row = await store.load(draftId(code))
  if (!row) return 'not-found'
  const answers = openAnswers(code, row.sealed)
  if (!answers) return 'unreadable'
  return { handle: draftHandle(code), code, revision: row.revision, answers }
}

/**
 * Stores new answers if nobody stored newer ones since `draft.revision`, which is the revision of
 * the form and not of the draft as it is now. Otherwise nothing is written.
 */
export async function saveDraft(
  store: DraftStore,
  draft: Draft,
  answers: Answers,
): Promise<SaveResult> {
  const { code } = draft
  const result = await store.save(draftId(code), draft.revision, sealAnswers(code, answers))
  if (!result.saved) return { saved: false, newer: await openByCode(store, code) }
  const saved = { ...draft, revision: result.revision, answers: asStored(answers) }
  return { saved: true, draft: saved }
}

/** Erases a draft now. False when there was none. */
export function eraseDraft(store: DraftStore, code: Code): Promise<boolean> {
  return store.erase(draftId(code))
}

/** The answers as the next load will give them, so that both ways show the same page. */
function asStored(answers: Answers): Answers {
  return readAnswers(writeAnswers(answers)) ?? Object.create(null)
}
