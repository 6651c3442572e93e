import { data, type RouterContextProvider } from 'react-router'
import { probeCookie } from '#app/drafts/session.ts'
import { langOf } from '#app/i18n/languages.ts'
import { serverContext } from '#app/server/context.ts'
import { factIds } from '#law/facts.ts'
import { isQuestionId, type QuestionId } from '#law/vocabulary.ts'
import { revisionOf, settled } from './form-values.ts'
import type { Kept, Waiting } from './kept.ts'
import { type OpenArgs, type Opened, openHere, PACIFIC, type Shut } from './opened.ts'
import { herePath } from './pages.ts'
import { carriedFrom, sentIn } from './sent.ts'

/** The questions that a page of a draft asks; none for a page that takes no answers. */
export function questionsAt(next: string): readonly QuestionId[] {
  if (next === 'facts') return factIds
  const id = /^q\/(\w+)$/.exec(next)?.[1] ?? ''
  return isQuestionId(id) ? [id] : []
}

/** The page for a post to a draft that does not open: 403 without its code, 409 when it is gone. */
export async function shutOut(
  { request, params, context }: OpenArgs,
  why: Shut,
  form: FormData,
  ids: readonly QuestionId[],
) {
  const { today } = (context as Readonly<RouterContextProvider>).get(serverContext)
  const path = new URL(request.url).pathname
  const handle = params.handle ?? ''
  const at = { today: today(PACIFIC), lang: langOf(path) }
  const posted = settled(await carriedFrom(form, ids), at)
  const sent = sentIn(posted, ids, at)
  const revision = revisionOf(form)
  const waiting: Waiting = {
    handle,
    next: path.slice(path.indexOf(`/d/${handle}/`) + `/d/${handle}/`.length),
    revision: Number.isNaN(revision) ? '' : `${revision}`,
    posted,
  }
  const noCode = why === 'no-code'
  const kept: Kept = { kept: 'shut', why, sent, waiting: noCode ? waiting : null }
  // The probe, since this browser may have lost every cookie: the code could not be taken without it.
  return data(kept, { status: noCode ? 403 : 409, headers: { 'Set-Cookie': probeCookie() } })
}

/** The page for a post to a question that is not asked now: 409, and where the person is. */
export async function notNow(opened: Opened, form: FormData, ids: readonly QuestionId[]) {
  const { lang, draft, standing, today } = opened
  const sent = sentIn(await carriedFrom(form, ids), ids, { today, lang })
  const here = `${herePath(lang, draft.handle, standing)}#question`
  const kept: Kept = { kept: 'not-now', here, sent }
  return data(kept, { status: 409 })
}

/** The draft that a post with answers goes to. Throws a page that keeps them when it does not open. */
export async function draftToPost(
  args: OpenArgs,
  form: FormData,
  ids: readonly QuestionId[],
): Promise<Opened> {
  const opened = await openHere(args)
  if (typeof opened === 'string') throw await shutOut(args, opened, form, ids)
  return opened
}
