import { Page } from '#app/components/shell/Page.tsx'
import { useLang, useT } from '#app/i18n/use.ts'
import { Carried } from './Asides.tsx'
import type { Waiting } from './kept.ts'
import { draftPath } from './pages.ts'
import { SentBack } from './SentBack.tsx'
import type { Sent } from './sent.ts'

interface Props {
  readonly waiting: Waiting
  readonly sent: readonly Sent[]
}

/** The draft is open again; what was typed before is sent with one button, or left. */
export function SendAgain({ waiting, sent }: Props) {
  const t = useT('conversation')
  const { handle, next, posted, revision } = waiting
  const draft = draftPath(useLang(), handle)
  return (
    <Page title={t('again.title')} skipTo="question">
      <form
        className="ask flow"
        id="question"
        method="post"
        action={`${draft}/${next}`}
        encType="multipart/form-data"
      >
        <h1>{t('again.title')}</h1>
        <p className="lead">{t('again.lead')}</p>
        <Carried posted={posted} revision={revision} />
        <div className="buttons">
          <button className="button" type="submit">
            {t('again.send')}
          </button>
          <a className="tap" href={draft}>
            {t('again.skip')}
          </a>
        </div>
      </form>
      <SentBack sent={sent} />
    </Page>
  )
}
