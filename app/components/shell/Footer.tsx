import { useLocation } from 'react-router'
import { useLang, useT } from '#app/i18n/use.ts'
import { backOf, draftPaths, withoutLang } from './paths.ts'

/** What this is and is not; inside a draft, how it is kept. */
export function Footer({ handle }: { readonly handle: string | undefined }) {
  const lang = useLang()
  const t = useT('common')
  const back = encodeURIComponent(backOf(withoutLang(useLocation().pathname)))
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
          <li>
            <a href={`/${lang}/plain?back=${back}`}>{t('foot.plain')}</a>
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
