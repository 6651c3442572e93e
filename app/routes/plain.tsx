import { data, redirect } from 'react-router'
import { Page } from '#app/components/shell/Page.tsx'
import { backOf, handleOf } from '#app/components/shell/paths.ts'
import { cookiesWork, probeCookie } from '#app/drafts/session.ts'
import { langOf } from '#app/i18n/languages.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { formOf } from '#app/server/form.ts'
import { chosePlain, serializeChoice } from '#app/server/plain.ts'
import type { Route } from './+types/plain'

/** The probe tells the post whether this browser keeps our cookies, and so this choice. */
export function loader({ request, url }: Route.LoaderArgs) {
  const back = backOf(url.searchParams.get('back'))
  return data({ back, plain: chosePlain(request) }, { headers: { 'Set-Cookie': probeCookie() } })
}

/** Remembers the choice in this browser and goes back to the page from which the person came. */
export async function action({ request }: Route.ActionArgs) {
  const url = new URL(request.url)
  const form = await formOf(request)
  if (!cookiesWork(request)) return data({ trouble: 'cookies' as const }, { status: 400 })
  const headers = { 'Set-Cookie': serializeChoice(form.get('pages') === 'plain') }
  const back = backOf(url.searchParams.get('back'))
  return redirect(`/${langOf(url.pathname)}${back}`, { status: 303, headers })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

/** The choice between pages with our scripts and pages without. */
export default function Plain({ loaderData: { back, plain }, actionData }: Route.ComponentProps) {
  const lang = useLang()
  const t = useT('common')
  const handle = handleOf(back)
  return (
    <Page title={t('plain.title')} {...(handle && { handle })}>
      <form className="ask flow" method="post">
        <h1>{t('plain.title')}</h1>
        {actionData && (
          // biome-ignore lint/a11y/useSemanticElements: a group of words, not of fields
          <div className="summary" role="group" aria-labelledby="trouble-h">
            <h2 id="trouble-h">{t('plain.trouble')}</h2>
            <p>{t(`plain.${actionData.trouble}`)}</p>
          </div>
        )}
        <p>{t('plain.text')}</p>
        <p>{t('plain.kept')}</p>
        <p>
          <strong>{t(plain ? 'plain.now-plain' : 'plain.now-scripts')}</strong>
        </p>
        <div className="buttons">
          <button className="button" type="submit" name="pages" value={plain ? 'scripts' : 'plain'}>
            {t(plain ? 'plain.use-scripts' : 'plain.use-plain')}
          </button>
          <a className="tap" href={`/${lang}${back}`}>
            {t('plain.back')}
          </a>
        </div>
      </form>
    </Page>
  )
}
