import { requireDraft } from '#app/chat/opened.ts'
import { herePath } from '#app/chat/pages.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { showCode } from '#app/drafts/code.ts'
import { keepDays } from '#app/drafts/store.ts'
import { useT } from '#app/i18n/use.ts'
import type { Route } from './+types/code'

export async function loader(args: Route.LoaderArgs) {
  const { lang, draft, standing } = await requireDraft(args)
  return {
    handle: draft.handle,
    code: showCode(draft.code),
    next: herePath(lang, draft.handle, standing),
    days: keepDays(),
  }
}

/** The return code, shown right after the first saved answer and whenever it is asked for. */
export default function CodePage({ loaderData }: Route.ComponentProps) {
  const t = useT('conversation')
  const { handle, code, next, days } = loaderData
  return (
    <Page title={t('code.title')} handle={handle}>
      <div className="ask flow">
        <h1>{t('code.title')}</h1>
        <p className="lead">{t('code.lead')}</p>
        <p className="code" lang="en" dir="ltr">
          <strong>{code}</strong>
        </p>
        <p>{t('code.letters')}</p>
        <p>{t('code.locked')}</p>
        <p>{t('code.read')}</p>
        <p>{t('code.kept', { count: days })}</p>
        <p className="buttons">
          <a className="button" href={`${next}#question`}>
            {t('code.go')}
          </a>
        </p>
        <p className="soft">{t('code.pause')}</p>
      </div>
    </Page>
  )
}
