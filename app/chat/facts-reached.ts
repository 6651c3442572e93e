import { redirect } from 'react-router'
import { isFactId } from '#law/facts.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import type { Standing } from '#machines/fold.ts'
import { type OrderOnFile, orderOnFile } from './confirmable.ts'
import { draftToPost, notNow } from './keep-post.ts'
import { type OpenArgs, type Opened, requireDraft } from './opened.ts'
import { herePath } from './pages.ts'

interface Facts {
  readonly opened: Opened
  readonly order: OrderOnFile
}

/** True when the facts can be confirmed or already are. The court is the first of them in every procedure. */
export const factsReached = ({ open, live }: Standing): boolean =>
  'orderCourt' in live || (open !== null && isFactId(open.id))

/**
 * A draft whose order can be confirmed or already is. Throws a redirect to where the person is when
 * the order is not there yet.
 */
export async function requireFacts(args: OpenArgs): Promise<Facts> {
  const opened = await requireDraft(args)
  const { lang, draft, standing, today } = opened
  if (!factsReached(standing)) {
    throw redirect(`${herePath(lang, draft.handle, standing)}#question`, 303)
  }
  return { opened, order: orderOnFile(draft.answers, standing.live, today) }
}

/** The same for a post that types these facts: throws a page that keeps them, not a redirect. */
export async function factsToPost(
  args: OpenArgs,
  form: FormData,
  ids: readonly QuestionId[],
): Promise<Facts> {
  const opened = await draftToPost(args, form, ids)
  if (!factsReached(opened.standing)) throw await notNow(opened, form, ids)
  const { draft, standing, today } = opened
  return { opened, order: orderOnFile(draft.answers, standing.live, today) }
}
