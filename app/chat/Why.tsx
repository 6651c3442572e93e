import { formatDay } from '#app/i18n/days.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { Citation } from '#law/cite.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import { glossary } from './glossary.ts'

/** The rules behind a question, each with the day it was last read. */
export function Sources({ cites }: { readonly cites: readonly Citation[] }) {
  const lang = useLang()
  const t = useT('conversation')
  if (cites.length === 0) return null
  return (
    <span className="soft">
      {t('question.law')}{' '}
      {cites.map((source, at) => (
        <span key={source.text}>
          {at > 0 && '; '}
          {source.url === null ? (
            <bdi lang="en">{source.text}</bdi>
          ) : (
            <a href={source.url} rel="noreferrer" lang="en" hrefLang="en">
              <bdi>{source.text}</bdi>
            </a>
          )}
          {` (${t(source.url === null ? 'question.quoted' : 'question.checked', {
            day: formatDay(lang, source.checked),
          })})`}
        </span>
      ))}
      .
    </span>
  )
}

/** The hard words of a question, explained in their place. */
export function Words({ id }: { readonly id: QuestionId }) {
  const t = useT('conversation')
  const terms = useT('glossary')
  return (glossary[id] ?? []).map((word) => (
    <details className="word" key={word}>
      <summary>{t('question.what', { word: terms(`${word}.word`) })}</summary>
      <div>
        <p>{terms(`${word}.text`)}</p>
      </div>
    </details>
  ))
}
