import type { ReactNode } from 'react'
import { ErrorSummary } from '#app/fields/ErrorSummary.tsx'
import { Field, hasButtons } from '#app/fields/Field.tsx'
import { troublesOf } from '#app/fields/troubles.ts'
import { fieldWords } from '#app/fields/words.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { Citation } from '#law/cite.ts'
import type { Problem } from '#law/schema.ts'
import type { Live, QuestionId } from '#law/vocabulary.ts'
import { Sources, Words } from './Why.tsx'

interface Props {
  readonly id: QuestionId
  /** What is known so far: it chooses among the words of a question. */
  readonly live?: Live
  readonly cites: readonly Citation[]
  readonly number: number
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** A sentence about the whole form, such as "your browser kept no cookie". */
  readonly trouble?: string | undefined
  /** Null before the first answer: there is no draft yet. */
  readonly revision: number | null
  readonly back: string | null
  readonly stop: string | null
  readonly digest?: string
  readonly children?: ReactNode
}

/** The form of one question. It works as plain HTML; scripts only send it sooner. */
export function QuestionForm(props: Props) {
  const { id, live, cites, number, value, problems, trouble, revision, back, stop, digest } = props
  const t = useT('conversation')
  const fields = useT('fields')
  const words = fieldWords(useLang(), live)
  const troubles = troublesOf(id, value, problems, words)
  return (
    <form
      className="ask"
      id="question"
      method="post"
      encType={id === 'orderText' ? 'multipart/form-data' : undefined}
    >
      {trouble && (
        // biome-ignore lint/a11y/useSemanticElements: a group of words, not of fields
        <div
          className="summary"
          role="group"
          aria-labelledby="trouble-h"
          tabIndex={-1}
          id="summary"
        >
          <h2 id="trouble-h">{fields('errors.heading', { count: 1 })}</h2>
          <p>{trouble}</p>
        </div>
      )}
      <ErrorSummary troubles={troubles} words={words} />
      {revision !== null && <input type="hidden" name="revision" value={revision} />}
      <Field
        id={id}
        value={value}
        problems={problems}
        words={words}
        number={number}
        source={<Sources cites={cites} />}
        {...(digest === undefined ? {} : { digest })}
      >
        {props.children}
        <Words id={id} />
      </Field>
      <div className="buttons">
        {!hasButtons(id) && (
          <button className="button" type="submit">
            {t('question.save')}
          </button>
        )}
        {back && (
          <a className="tap" href={back}>
            {t('question.back')}
          </a>
        )}
        {stop && (
          <a className="tap" href={stop}>
            {t('question.stop')}
          </a>
        )}
      </div>
    </form>
  )
}
