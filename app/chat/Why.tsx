import { formatDay } from '#app/i18n/days.ts'
import { languages } from '#app/i18n/languages.ts'
import { listed } from '#app/i18n/lists.ts'
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
          {at > 0 && languages[lang].semicolon}
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

/** So many words explain themselves one by one; more are folded into one. */
const ONE_BY_ONE = 2

/** The hard words of a question, explained in their place. */
export function Words({ id }: { readonly id: QuestionId }) {
  const lang = useLang()
  const t = useT('conversation')
  const terms = useT('glossary')
  const words = glossary[id] ?? []
  const nameOf = (word: (typeof words)[number]) => terms(`${word}.word`)
  if (words.length <= ONE_BY_ONE) {
    return words.map((word) => (
      <details className="word" key={word}>
        <summary>{t('question.what', { word: nameOf(word) })}</summary>
        <div>
          <p>{terms(`${word}.text`)}</p>
        </div>
      </details>
    ))
  }
  return (
    <details className="word">
      <summary>{t('question.words', { words: listed(lang, words.map(nameOf)) })}</summary>
      <dl>
        {words.map((word) => (
          <div key={word}>
            <dt>{nameOf(word)}</dt>
            <dd>{terms(`${word}.text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
