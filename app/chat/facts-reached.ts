import { redirect } from 'react-router'
import { isFactId } from '#law/facts.ts'
import { type OrderOnFile, orderOnFile } from './confirmable.ts'
import { type OpenArgs, type Opened, requireDraft } from './opened.ts'
import { herePath } from './pages.ts'

/**
 * A draft whose order can be confirmed or already is. Throws a redirect to where the person is when
 * the order is not there yet.
 */
export async function requireFacts(
  args: OpenArgs,
): Promise<{ readonly opened: Opened; readonly order: OrderOnFile }> {
  const opened = await requireDraft(args)
  const { lang, draft, standing, today } = opened
  const { open, live } = standing
  const reached = 'orderCourt' in live || (open !== null && isFactId(open.id))
  if (!reached) throw redirect(`${herePath(lang, draft.handle, standing)}#question`, 303)
  return { opened, order: orderOnFile(draft.answers, today) }
}
