import { Page } from '#app/components/shell/Page.tsx'
import { draftPaths } from '#app/components/shell/paths.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { buildPaper, growingPaperId, openPlaces } from '#documents/papers.ts'
import type { PaperId } from '#documents/tree.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Live } from '#law/vocabulary.ts'
import { Lapsed } from './Notices.tsx'
import { PaperActs } from './PaperRow.tsx'
import { PaperSheet } from './PaperSheet.tsx'

interface Props {
  readonly id: PaperId
  readonly live: Live
  readonly today: IsoDate
  readonly handle: string
}

/** One paper in large type, its open places as links. The paper is in English in every language. */
export function PaperPage({ id, live, today, handle }: Props) {
  const lang = useLang()
  const t = useT('papers')
  const paper = buildPaper(id, live, today)
  const open = openPlaces(paper).some((one) => one.question !== null)
  return (
    <Page title={t(`titles.${id}`)} handle={handle} section="papers" className="reading" wide>
      <div className="ask">
        <h1>{t(`titles.${id}`)}</h1>
        <p className="lead">
          {t(`purpose.${id}`)} {open && t('paper.draft')}
        </p>
        <p className="buttons">
          <a className="tap" href={draftPaths(lang, handle).papers}>
            {t('paper.back')}
          </a>
        </p>
        <PaperActs paper={paper} handle={handle} read={false} />
      </div>
      {id === growingPaperId(live) && <Lapsed live={live} handle={handle} />}
      <PaperSheet
        paper={paper}
        handle={handle}
        headingBase={2}
        {...(paper.form === 'plain' && { label: t(`titles.${id}`) })}
      />
    </Page>
  )
}
