import { startDraft } from '#app/drafts/draft.ts'
import { EMPTY_SESSION, serializeSession, withDraft } from '#app/drafts/session.ts'
import type { DraftStore } from '#app/drafts/store.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { allCases } from '../../tests/fixtures/cases/index.ts'
import { opened } from '../../tests/fixtures/cases/opened.ts'
import { list, words } from '../../tests/fixtures/cases/parts.ts'

/**
 * Drafts to measure with. INVENTED: nobody in here exists and none of this was ever said.
 */

/** The day of the measured drafts. */
export const today = '2026-03-20'

const CONTENTS = [
  'each side’s position on each such request',
  'the last compromise that each side has offered',
  ...['search terms', 'custodians', 'the privilege log', 'the protective order', 'depositions'],
  ...[
    'experts',
    'costs',
    'the trial date',
    'settlement',
    'anything else that the Court should know',
  ],
] as const

/**
 * The longest way through the questions that an order can ask for: a joint letter with a list of twelve
 * items, eleven of them the person's own words, served by mail on a person who is held. Its order has a
 * text, which the server reads.
 */
export const longest: Answers = {
  ...allCases['a joint letter in another court']?.answers,
  ...opened('joint-letter', 'as-ordered', {
    orderEcf: '52',
    orderContents: CONTENTS,
    orderElectronicSignature: true,
    orderPaperDue: [{ count: 30, unit: 'days', from: 'service' }],
  }),
  custody: 'prison',
  caseNumberNewest: 'changed',
  caseNumberNow: '3:25-cv-04417-KLM-NOP (PC)',
  servedHow: 'mail',
  servedOn: '2026-03-07',
  barriers: list('barriers', { kind: 'lockdown', from: '2026-03-01', to: '2026-03-04' }),
  ...Object.fromEntries(
    CONTENTS.slice(1).map((item, at) => [
      `item${at + 2}`,
      words(`I wrote to Defendants about ${item}, and we agreed to go on talking.`),
    ]),
  ),
  signHow: 'electronic',
  signApproval: 'not-yet',
}

/** The first answers of a draft, as many as a person has given on the way. */
export function firstOf(answers: Answers, count: number): Answers {
  const met = Object.keys(fold(answers, { today }).live)
  if (met.length < count) throw new Error(`the draft has ${met.length} answers, not ${count}`)
  return Object.fromEntries(met.slice(0, count).map((id) => [id, answers[id]]))
}

/** Stores a draft; its address, and the cookie of a browser that holds its code. */
export async function storedDraft(
  store: DraftStore,
  answers: Answers,
): Promise<{ readonly at: string; readonly cookie: string }> {
  const { code, handle } = await startDraft(store, answers)
  const session = withDraft(EMPTY_SESSION, code)
  if (session === 'full') throw new Error('a session has room for one draft')
  return { at: `/en/d/${handle}`, cookie: serializeSession(session).split(';', 1)[0] ?? '' }
}
