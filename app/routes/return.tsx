import { data, redirect } from 'react-router'
import { draftPath } from '#app/chat/pages.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { normalizeCode, showCode } from '#app/drafts/code.ts'
import { openByCode } from '#app/drafts/draft.ts'
import {
  cookiesWork,
  probeCookie,
  readSession,
  serializeSession,
  withDraft,
} from '#app/drafts/session.ts'
import { langOf } from '#app/i18n/languages.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { serverContext } from '#app/server/context.ts'
import type { Route } from './+types/return'

const REASONS = ['no-code', 'not-found', 'unreadable'] as const

export function loader({ request }: Route.LoaderArgs) {
  const why = new URL(request.url).searchParams.get('why')
  const { drafts } = readSession(request)
  const here = drafts.map(({ handle, code }) => ({ handle, start: showCode(code).slice(0, 5) }))
  return data(
    { why: REASONS.find((reason) => reason === why) ?? null, here },
    { headers: { 'Set-Cookie': probeCookie() } },
  )
}

type Trouble = 'cookies' | 'full' | 'badCode' | 'noSuchCode'
const refuse = (trouble: Trouble, typed: string, status: number) =>
  data({ trouble, typed }, { status })

/** Opens a draft by its code. A wrong code opens nothing and says nothing about other codes. */
export async function action({ request, context }: Route.ActionArgs) {
  const lang = langOf(new URL(request.url).pathname)
  const typed = String((await request.formData()).get('code') ?? '').slice(0, 80)
  if (!cookiesWork(request)) return refuse('cookies', typed, 400)
  const code = normalizeCode(typed)
  if (code === null) return refuse('badCode', typed, 422)
  const draft = await openByCode(context.get(serverContext).store, code)
  if (typeof draft === 'string') return refuse('noSuchCode', typed, 422)
  const session = withDraft(readSession(request), code)
  if (session === 'full') return refuse('full', typed, 409)
  return redirect(draftPath(lang, draft.handle), {
    status: 303,
    headers: { 'Set-Cookie': serializeSession(session) },
  })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

/** Comes back to saved answers: the drafts this browser holds, or a code typed in. */
export default function Return({ loaderData, actionData }: Route.ComponentProps) {
  const lang = useLang()
  const t = useT('conversation')
  const fields = useT('fields')
  const { why, here } = loaderData
  const trouble = actionData?.trouble
  return (
    <Page title={t('return.title')}>
      <form className="ask flow" method="post" id="question" action={`/${lang}/return`}>
        {trouble && (
          // biome-ignore lint/a11y/useSemanticElements: a group of words, not of fields
          <div className="summary" role="group" aria-labelledby="trouble-h" tabIndex={-1}>
            <h2 id="trouble-h">{fields('errors.heading', { count: 1 })}</h2>
            <p>
              <a className="tap" href="#code">
                {t(`trouble.${trouble}`)}
              </a>
            </p>
          </div>
        )}
        <h1>{t('return.title')}</h1>
        <p className="lead">{why === null ? t('return.lead') : t(`return.${why}`)}</p>
        <div className={trouble ? 'bad' : undefined}>
          <label htmlFor="code">
            <b>{t('return.label')}</b>
          </label>
          <p id="code-hint" className="soft">
            {t('return.hint')}
          </p>
          {trouble && (
            <p className="msg" id="code-msg">
              {t(`trouble.${trouble}`)}
            </p>
          )}
          <input
            id="code"
            name="code"
            type="text"
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={actionData?.typed ?? ''}
            aria-invalid={trouble ? true : undefined}
            aria-describedby={trouble ? 'code-msg code-hint' : 'code-hint'}
          />
        </div>
        <div className="buttons">
          <button className="button" type="submit">
            {t('return.open')}
          </button>
        </div>
      </form>
      {here.length > 0 && (
        <section aria-labelledby="here-h">
          <h2 id="here-h" className="group">
            {t('return.here')}
          </h2>
          <ul>
            {here.map(({ handle, start }) => (
              <li key={handle}>
                <a className="tap" href={draftPath(lang, handle)}>
                  {t('return.draft', { start })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
