import { data } from 'react-router'
import { ExamplePaper } from '#app/components/shell/ExamplePaper.tsx'
import { LanguageBar } from '#app/components/shell/LanguageList.tsx'
import { Page } from '#app/components/shell/Page.tsx'
import { probeCookie } from '#app/drafts/session.ts'
import { useLang, useT } from '#app/i18n/use.ts'

/** The probe lets the first form know whether this browser sends our cookies back. */
export function loader() {
  return data(null, { headers: { 'Set-Cookie': probeCookie() } })
}

export function headers({ loaderHeaders }: { loaderHeaders: Headers }) {
  return loaderHeaders
}

/** The start page: what this does, in three lines, and the doors. */
export default function Home() {
  const lang = useLang()
  const t = useT('common')
  return (
    <Page
      title={t('home.title')}
      className="hero"
      before={<LanguageBar />}
      beside={<ExamplePaper />}
    >
      <h1>{t('home.heading')}</h1>
      <div className="hang">
        <ol className="rows">
          <li>{t('home.dates')}</li>
          <li>{t('home.talk')}</li>
          <li>{t('home.paper')}</li>
        </ol>
      </div>
      <h2>{t('home.question')}</h2>
      <div className="doors">
        <a className="door first" href={`/${lang}/start`}>
          <b>{t('home.start.name')}</b> {t('home.start.text')}
        </a>
        <a className="door" href={`/${lang}/return`}>
          <b>{t('home.return.name')}</b> {t('home.return.text')}
        </a>
      </div>
      <p className="soft">{t('home.free')}</p>
      <p>
        <a className="tap" href={`/${lang}/about`}>
          {t('foot.about')}
        </a>
      </p>
    </Page>
  )
}
