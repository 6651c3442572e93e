import { requireDraft } from '#app/chat/opened.ts'
import { herePath } from '#app/chat/pages.ts'
import { Turns } from '#app/chat/Transcript.tsx'
import { turnsOf } from '#app/chat/turns.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { useT } from '#app/i18n/use.ts'
import type { Route } from './+types/answers'

/** Every answer so far, to read, to print, and to change. */
export async function loader(args: Route.LoaderArgs) {
  const { lang, draft, standing, today } = await requireDraft(args)
  const { handle } = draft
  return { live: standing.live, today, handle, here: herePath(lang, handle, standing) }
}

export default function Answers({ loaderData }: Route.ComponentProps) {
  const { live, today, handle, here } = loaderData
  const t = useT('conversation')
  return (
    <Page title={t('answers.title')} handle={handle} section="questions">
      <div className="ask">
        <h1>{t('answers.title')}</h1>
        <p className="lead">{t('answers.lead')}</p>
        <p className="buttons">
          <a className="button" href={here}>
            {t('answers.goOn')}
          </a>
        </p>
      </div>
      <div className="hang">
        <Turns turns={turnsOf(live)} live={live} handle={handle} today={today} />
      </div>
    </Page>
  )
}
