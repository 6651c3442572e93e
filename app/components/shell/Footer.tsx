import { useLang, useT } from '#app/i18n/use.ts'
import { draftPaths } from './paths.ts'

/** What this is and is not; inside a draft, how it is kept. */
export function Footer({ handle }: { readonly handle: string | undefined }) {
  const lang = useLang()
  const t = useT('common')
  const paths = handle ? draftPaths(lang, handle) : null
  return (
    <footer className="foot-line">
      <div className="wrap">
        <p>
          {paths && <strong>{t('foot.saved')} </strong>}
          {paths && `${t('foot.code')} `}
          {t('foot.not-a-lawyer')}
        </p>
        <ul>
          {paths && (
            <li>
              <a href={paths.code}>{t('foot.show-code')}</a>
            </li>
          )}
          <li>
            <a href={`/${lang}/about`}>{t('foot.about')}</a>
          </li>
          {paths && (
            <li>
              <a href={paths.erase}>{t('foot.erase')}</a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  )
}
