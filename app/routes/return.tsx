import { data, redirect } from 'react-router'
import { postedTexts, revisionOf } from '#app/chat/form-values.ts'
import { questionsAt } from '#app/chat/keep-post.ts'
import type { Waiting } from '#app/chat/kept.ts'
import { PACIFIC } from '#app/chat/opened.ts'
import { draftPath } from '#app/chat/pages.ts'
import { ReturnForm } from '#app/chat/ReturnForm.tsx'
import { SendAgain } from '#app/chat/SendAgain.tsx'
import { SentBack } from '#app/chat/SentBack.tsx'
import { sentIn } from '#app/chat/sent.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { normalizeCode } from '#app/drafts/code.ts'
import { openByCode } from '#app/drafts/draft.ts'
import {
  cookiesWork,
  probeCookie,
  readSession,
  serializeSession,
  withDraft,
} from '#app/drafts/session.ts'
import { type Lang, langOf } from '#app/i18n/languages.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { serverContext } from '#app/server/context.ts'
import { formOf } from '#app/server/form.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Route } from './+types/return'

const REASONS = ['no-code', 'not-found', 'unreadable'] as const

export function loader({ request }: Route.LoaderArgs) {
  const why = new URL(request.url).searchParams.get('why')
  const here = readSession(request).drafts.map(({ handle }) => handle)
  return data(
    { why: REASONS.find((reason) => reason === why) ?? null, here },
    { headers: { 'Set-Cookie': probeCookie() } },
  )
}

type Trouble = 'cookies' | 'full' | 'badCode' | 'noSuchCode' | 'otherCode'

const text = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The post that waits for the code, out of the form that carries it; null when none does. */
function waitingIn(form: FormData): Waiting | null {
  const next = text(form, 'next')
  const ids = questionsAt(next)
  if (ids.length === 0) return null
  const revision = revisionOf(form)
  return {
    handle: text(form, 'for').slice(0, 80),
    next,
    revision: Number.isNaN(revision) ? '' : `${revision}`,
    posted: postedTexts(form, ids),
  }
}

/** What waits, with the answers in it, as the page shows them. */
function shownOf(waiting: Waiting | null, today: IsoDate, lang: Lang) {
  const sent = waiting && sentIn(waiting.posted, questionsAt(waiting.next), { today, lang })
  return { waiting, sent: sent ?? [] }
}

/**
 * Opens a draft by its code. A wrong code opens nothing and says nothing about other codes. When a
 * post waited for the code, the person sends it with one more button; else they go where they were.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const lang = langOf(new URL(request.url).pathname)
  const { store, today } = context.get(serverContext)
  const form = await formOf(request)
  const typed = text(form, 'code').slice(0, 80)
  const waiting = waitingIn(form)
  const shown = shownOf(waiting, today(PACIFIC), lang)
  const refuse = (trouble: Trouble, status: number) =>
    data({ kind: 'refused' as const, trouble, typed, ...shown }, { status })
  if (!cookiesWork(request)) return refuse('cookies', 400)
  const code = normalizeCode(typed)
  if (code === null) return refuse('badCode', 422)
  const draft = await openByCode(store, code)
  if (typeof draft === 'string') return refuse('noSuchCode', 422)
  // An answer for one person is never put into the draft of another.
  if (waiting && waiting.handle !== draft.handle) return refuse('otherCode', 422)
  const session = withDraft(readSession(request), code)
  if (session === 'full') return refuse('full', 409)
  const headers = { 'Set-Cookie': serializeSession(session) }
  if (waiting) {
    return data({ kind: 'open' as const, waiting, sent: shown.sent }, { status: 200, headers })
  }
  return redirect(draftPath(lang, draft.handle), { status: 303, headers })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

/** Comes back to saved answers: the drafts this browser holds, or a code typed in. */
export default function Return({ loaderData, actionData }: Route.ComponentProps) {
  const lang = useLang()
  const t = useT('conversation')
  const { why, here } = loaderData
  if (actionData?.kind === 'open') {
    return <SendAgain waiting={actionData.waiting} sent={actionData.sent} />
  }
  return (
    <Page title={t('return.title')}>
      <ReturnForm
        why={why}
        trouble={actionData?.trouble}
        typed={actionData?.typed ?? ''}
        waiting={actionData?.waiting ?? null}
      />
      <SentBack sent={actionData?.sent ?? []} />
      {here.length > 0 && (
        <section aria-labelledby="here-h">
          <h2 id="here-h" className="group">
            {t('return.here')}
          </h2>
          <ul>
            {here.map((handle, at) => (
              <li key={handle}>
                <a className="tap" href={draftPath(lang, handle)}>
                  {t('return.draft', { number: at + 1 })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
