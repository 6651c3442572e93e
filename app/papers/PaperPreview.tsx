import { draftPaths } from '#app/components/shell/paths.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { buildPaper } from '#documents/papers.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Place } from '#law/stages.ts'
import type { Live, QuestionId } from '#law/vocabulary.ts'
import { paperBeside } from './available.ts'
import { PaperSheet } from './PaperSheet.tsx'

interface Props {
  readonly place: Place
  readonly live: Live
  readonly today: IsoDate
  readonly handle: string
  /** The question answered last; its words on the paper are marked. Null marks nothing. */
  readonly newest: QuestionId | null
}

/**
 * The paper so far, beside the question. Nothing until the kind of order is known, and nothing where no
 * talk took place: there is no such paper then. On a phone it opens at `#paper`, and its link leads
 * back to `#question`.
 */
export function PaperPreview({ place, live, today, handle, newest }: Props) {
  const lang = useLang()
  const t = useT('papers')
  const id = paperBeside(place, live, today)
  if (id === null) return null
  const paper = buildPaper(id, live, today)
  const said = newest !== null && saysWordsOf(paper, newest)
  return (
    <aside className="beside fold" id="paper" aria-labelledby="paper-title">
      <header>
        <h2 id="paper-title">{t('preview.title')}</h2>
        <a className="tap" href={`${draftPaths(lang, handle).papers}/${id}`}>
          {t('preview.large')}
        </a>
      </header>
      <PaperSheet
        paper={paper}
        handle={handle}
        headingBase={3}
        label={t('preview.title')}
        marked={said ? [newest] : []}
      />
      <p className="caption">
        {t(said ? 'preview.marked' : 'preview.caption', { title: t(`titles.${id}`) })}{' '}
        <a className="see" href="#question">
          {t('preview.back')}
        </a>
      </p>
    </aside>
  )
}

/** True when words of this answer are on the paper. A paper is plain data, so its text can be asked. */
function saysWordsOf(part: object, id: QuestionId): boolean {
  return Object.entries(part).some(([key, value]) => {
    if (typeof value !== 'object' || value === null) return false
    return key === 'from' && Array.isArray(value) ? value.includes(id) : saysWordsOf(value, id)
  })
}
