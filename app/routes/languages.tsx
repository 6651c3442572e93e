import { LanguageList } from '#app/components/shell/LanguageList.tsx'
import { Page } from '#app/components/shell/Page.tsx'
import { backOf, handleOf } from '#app/components/shell/paths.ts'
import { useT } from '#app/i18n/use.ts'
import type { Route } from './+types/languages'

/** The page to come back to, without its language: `?back=/d/h123/dates`. */
export function loader({ url }: Route.LoaderArgs) {
  return { back: backOf(url.searchParams.get('back')) }
}

export default function Languages({ loaderData: { back } }: Route.ComponentProps) {
  const t = useT('common')
  const handle = handleOf(back)
  return (
    <Page title={t('languages.title')} section="language" {...(handle && { handle })}>
      <div className="ask">
        <h1>{t('languages.title')}</h1>
        <p className="lead">{t('languages.lead')}</p>
        <LanguageList back={back} className="languages" />
      </div>
    </Page>
  )
}
