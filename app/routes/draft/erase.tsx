import { redirect } from 'react-router'
import { requireDraft } from '#app/chat/opened.ts'
import { draftPath } from '#app/chat/pages.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { eraseDraft } from '#app/drafts/draft.ts'
import { serializeSession, withoutDraft } from '#app/drafts/session.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { serverContext } from '#app/server/context.ts'
import type { Route } from './+types/erase'

export async function loader(args: Route.LoaderArgs) {
  const { draft } = await requireDraft(args)
  return { handle: draft.handle }
}

/** Erases the stored draft at once, takes its code out of the cookie and clears this browser's copies. */
export async function action(args: Route.ActionArgs) {
  const { lang, session, draft } = await requireDraft(args)
  await eraseDraft(args.context.get(serverContext).store, draft.code)
  return redirect(`/${lang}/erased`, {
    status: 303,
    headers: {
      'Set-Cookie': serializeSession(withoutDraft(session, draft.handle)),
      'Clear-Site-Data': '"cache", "storage"',
    },
  })
}

export default function Erase({ loaderData: { handle } }: Route.ComponentProps) {
  const lang = useLang()
  const t = useT('conversation')
  return (
    <Page title={t('erase.title')} handle={handle}>
      <form className="ask flow" method="post">
        <h1>{t('erase.title')}</h1>
        <p className="lead">{t('erase.lead')}</p>
        <p>{t('erase.print')}</p>
        <div className="buttons">
          <button className="button" type="submit">
            {t('erase.yes')}
          </button>
          <a className="tap" href={draftPath(lang, handle)}>
            {t('erase.no')}
          </a>
        </div>
      </form>
    </Page>
  )
}
