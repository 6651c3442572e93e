import { Page } from '#app/components/shell/Page.tsx'
import { keepDays } from '#app/drafts/store.ts'
import { useT } from '#app/i18n/use.ts'
import type { Route } from './+types/about'

const parts = ['what', 'who', 'kept', 'cookies', 'leave', 'advice'] as const

export function loader() {
  return { days: keepDays() }
}

/** What this is, and who can read what is written here. */
export default function About({ loaderData: { days } }: Route.ComponentProps) {
  const t = useT('common')
  return (
    <Page title={t('about.title')}>
      <div className="ask">
        <h1>{t('about.title')}</h1>
        {parts.map((part) => (
          <section key={part}>
            <h2 className="group">{t(`about.${part}.title`)}</h2>
            <p>{t(`about.${part}.text`, { days })}</p>
          </section>
        ))}
      </div>
    </Page>
  )
}
