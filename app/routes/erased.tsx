import { Page } from '#app/components/shell/Page.tsx'
import { useLang, useT } from '#app/i18n/use.ts'

/** Says that the answers are gone. It knows nothing about whose. */
export default function Erased() {
  const lang = useLang()
  const t = useT('conversation')
  const common = useT('common')
  return (
    <Page title={t('erase.done')}>
      <div className="ask flow">
        <h1>{t('erase.done')}</h1>
        <p className="lead">{t('erase.doneText')}</p>
        <p className="buttons">
          <a className="button" href={`/${lang}/`}>
            {common('trouble.start')}
          </a>
        </p>
      </div>
    </Page>
  )
}
