import { useLocation } from 'react-router'
import { useLang, useT } from '#app/i18n/use.ts'
import { draftPaths, withoutLang } from './paths.ts'

export type Section = 'questions' | 'dates' | 'papers' | 'language'

interface Props {
  readonly handle: string | undefined
  readonly section: Section | undefined
}

/** The name of the product, the parts of a draft, and the way out. */
export function Header({ handle, section }: Props) {
  const lang = useLang()
  const t = useT('common')
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href={`/${lang}/`}>
          <Mark />
          <span lang="en" dir="ltr">
            Good Faith
          </span>
        </a>
        <p className="printed">{t('printed')}</p>
        {handle && <DraftNav handle={handle} section={section} />}
        {/* A post, because it changes the cookie, and a link could be fetched ahead. */}
        <form className="leave" method="post" action={`/${lang}/leave`}>
          <button type="submit">{t('leave')}</button>
        </form>
      </div>
    </header>
  )
}

/** Two sides that meet. Beside the rule of the page it is the whole of `public/icon.svg`. */
function Mark() {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M0 0h11v4.5H4.5V11H0zM16 16H5v-4.5h6.5V5H16z" />
    </svg>
  )
}

function DraftNav({ handle, section }: { handle: string; section: Section | undefined }) {
  const lang = useLang()
  const t = useT('common')
  const here = useLocation()
  const paths = draftPaths(lang, handle)
  const back = encodeURIComponent(withoutLang(here.pathname))
  const links: readonly (readonly [Section, string])[] = [
    ['questions', paths.questions],
    ['dates', paths.dates],
    ['papers', paths.papers],
    ['language', `/${lang}/languages?back=${back}`],
  ]
  return (
    <nav aria-label={t('nav.label')}>
      <ul>
        {links.map(([name, href]) => (
          <li key={name}>
            <a href={href} aria-current={name === section ? 'page' : undefined}>
              {t(`nav.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
