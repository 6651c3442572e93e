import { Page } from '#app/components/shell/Page.tsx'
import { useT } from '#app/i18n/use.ts'
import type { Kept } from './kept.ts'
import { ReturnForm } from './ReturnForm.tsx'
import { SentBack } from './SentBack.tsx'

/**
 * A post that could not be saved: why, what it said, and the way on. No page here names its draft to the
 * shell, whose foot would say "Saved".
 */
export function KeptPage({ kept }: { readonly kept: Kept }) {
  const t = useT('conversation')
  const { sent } = kept
  if (kept.kept === 'shut') {
    const { why, waiting } = kept
    return (
      <Page title={t('return.title')} skipTo="question">
        <ReturnForm why={why} waiting={waiting} lost={waiting === null && sent.length > 0} />
        <SentBack sent={sent} />
      </Page>
    )
  }
  return (
    <Page title={t('notNow.title')} skipTo="question">
      {/* Scripts take a refused page only with a form in it; this one asks for a page and posts nothing. */}
      <form className="ask flow" id="question" method="get" action={kept.here}>
        <h1>{t('notNow.title')}</h1>
        <p className="lead">{t('notNow.lead')}</p>
        {sent.length > 0 && <p>{t('notNow.copy')}</p>}
        <div className="buttons">
          <button className="button" type="submit">
            {t('notNow.go')}
          </button>
        </div>
      </form>
      <SentBack sent={sent} />
    </Page>
  )
}
