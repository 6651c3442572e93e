import { useLang, useT } from '#app/i18n/use.ts'
import { Page } from './Page.tsx'

const known = [400, 403, 404, 405, 409, 413, 500] as const

/** The status that has words of its own and is nearest in meaning. */
function nearest(status: number): (typeof known)[number] {
  return known.find((one) => one === status) ?? (status < 500 ? 400 : 500)
}

/** Our page for what went wrong: what happened, that nothing saved is lost, and where to go. */
export function Trouble({ status }: { readonly status: number }) {
  const lang = useLang()
  const t = useT('common')
  const kind = nearest(status)
  return (
    <Page title={t(`trouble.${kind}.title`)}>
      <div className="ask">
        <h1>{t(`trouble.${kind}.title`)}</h1>
        <p className="lead">{t(`trouble.${kind}.text`)}</p>
        <p className="group">{t('trouble.kept')}</p>
        <p className="buttons">
          <a className="button" href={`/${lang}/`}>
            {t('trouble.start')}
          </a>
          <a className="tap" href={`/${lang}/return`}>
            {t('trouble.return')}
          </a>
        </p>
      </div>
    </Page>
  )
}
