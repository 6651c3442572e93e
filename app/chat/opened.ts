import { type AppLoadContext, type RouterContextProvider, redirect } from 'react-router'
import { type Draft, openDraft, type Unopened } from '#app/drafts/draft.ts'
import { readSession, type Session } from '#app/drafts/session.ts'
import { type Lang, langOf } from '#app/i18n/languages.ts'
import { serverContext } from '#app/server/context.ts'
import { courtById } from '#law/courts.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold, type Standing } from '#machines/fold.ts'

/** What every route inside a draft starts from. */
export interface Opened {
  readonly lang: Lang
  readonly session: Session
  readonly draft: Draft
  /** The date now in the zone of this draft's court. */
  readonly today: IsoDate
  readonly standing: Standing
}

/** What React Router hands to a loader or an action. */
export interface OpenArgs {
  readonly request: Request
  readonly params: { readonly handle?: string | undefined }
  readonly context: Readonly<RouterContextProvider> | AppLoadContext
}

/** Where the day ends when the court is not known yet: the courts this product serves first. */
export const PACIFIC = 'America/Los_Angeles'

/** The zone of the court that these answers name. Read before the fold, which needs the date. */
export function zoneOf(answers: Answers): string {
  const fact = answers.orderCourt as { value?: unknown } | null | undefined
  const id = typeof fact === 'object' && fact !== null ? fact.value : null
  return (typeof id === 'string' ? courtById(id)?.zone : undefined) ?? PACIFIC
}

/** Why a draft does not open here: this browser lacks its code, or the draft is gone or damaged. */
export type Shut = 'no-code' | Unopened

/** Opens the draft that the address names with the code in the session cookie, or says why it cannot. */
export async function openHere({ request, params, context }: OpenArgs): Promise<Opened | Shut> {
  const { store, today } = (context as Readonly<RouterContextProvider>).get(serverContext)
  const lang = langOf(new URL(request.url).pathname)
  const session = readSession(request)
  const draft = await openDraft(store, session, params.handle ?? '')
  if (typeof draft === 'string') return draft
  const now = today(zoneOf(draft.answers))
  return { lang, session, draft, today: now, standing: fold(draft.answers, { today: now }) }
}

/**
 * The draft of a page. Throws a redirect to the page that asks for the code when it does not open here.
 * A post with something typed in it calls `draftToPost` instead, which loses none of it.
 */
export async function requireDraft(args: OpenArgs): Promise<Opened> {
  const opened = await openHere(args)
  if (typeof opened !== 'string') return opened
  const lang = langOf(new URL(args.request.url).pathname)
  throw redirect(`/${lang}/return?why=${opened}`, 303)
}
