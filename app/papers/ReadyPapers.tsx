import { draftPaths } from '#app/components/shell/paths.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { paperIdsFor } from '#documents/handing-over.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Place } from '#law/stages.ts'
import type { Live } from '#law/vocabulary.ts'

interface Props {
  readonly place: Place
  readonly live: Live
  readonly today: IsoDate
  readonly handle: string
}

/** The papers that this end hands over, each a link to read it. Nothing where there is none. */
export function ReadyPapers({ place, live, today, handle }: Props) {
  const lang = useLang()
  const t = useT('papers')
  const ids = paperIdsFor(place, live, today)
  if (ids.length === 0) return null
  const folder = draftPaths(lang, handle).papers
  return (
    <section aria-labelledby="ready">
      <h2 className="group" id="ready">
        {t('readyPapers.title')}
      </h2>
      <p>{t('readyPapers.lead')}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a className="tap" href={`${folder}/${id}`}>
              {t(`titles.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
