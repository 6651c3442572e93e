import { languages, listedLanguages } from '#app/i18n/languages.ts'
import { useLang, useT } from '#app/i18n/use.ts'

/** Links to the same page in each language; `back` is its path without the language. */
export function LanguageList({
  back,
  className,
}: {
  readonly back: string
  readonly className?: string
}) {
  const here = useLang()
  return (
    <ul className={className}>
      {listedLanguages.map(({ id, name, tag, dir }) => (
        <li key={id}>
          <a
            lang={tag}
            hrefLang={tag}
            dir={dir === languages[here].dir ? undefined : dir}
            href={`/${id}${back}`}
            aria-current={id === here ? 'true' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The start page's languages, by their own names. One language is no choice. */
export function LanguageBar() {
  const t = useT('common')
  if (listedLanguages.length < 2) return null
  return (
    <nav className="langs" id="languages" aria-labelledby="languages-title">
      <div className="wrap">
        <h2 id="languages-title">{t('languages.title')}</h2>
        <LanguageList back="/" />
      </div>
    </nav>
  )
}
