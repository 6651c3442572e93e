import { QuestionTitle } from '#app/fields/QuestionTitle.tsx'
import { SaidAnswer } from '#app/fields/Said.tsx'
import { sayAnswer } from '#app/fields/say.ts'
import { fieldWords } from '#app/fields/words.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { Live, QuestionId, Value } from '#law/vocabulary.ts'
import type { Posted } from './form-values.ts'

/** What was posted, carried along unseen, so that a page that asks first loses nothing. */
export function Carried({ posted, revision }: { posted: Posted; revision: number | string }) {
  return (
    <>
      <input type="hidden" name="revision" value={revision} />
      {posted.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the posted order is the only identity
        <input key={at} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

interface MootProps {
  readonly ids: readonly QuestionId[]
  readonly live: Live
  readonly posted: Posted
  readonly revision: number
  readonly back: string
}

/** Asks before a change puts other answers aside, and names each of them. */
export function MootAside({ ids, live, posted, revision, back }: MootProps) {
  const t = useT('conversation')
  const words = fieldWords(useLang(), live)
  return (
    <form className="ask flow" id="question" method="post">
      <h1>{t('moot.title')}</h1>
      <p className="lead">{t('moot.lead')}</p>
      <ul className="rows pairs">
        {ids.map((id) => {
          const value = live[id]
          return (
            <li key={id}>
              <b>{words.ask(`${id}.short`)}</b>{' '}
              {value !== undefined && (
                <div>
                  <SaidAnswer said={sayAnswer(id, value, words)} lang={words.lang} />
                </div>
              )}
            </li>
          )
        })}
      </ul>
      <Carried posted={posted} revision={revision} />
      <div className="buttons">
        <button className="button" type="submit" name="sure" value="yes">
          {t('moot.yes')}
        </button>
        <a className="tap" href={back}>
          {t('moot.no')}
        </a>
      </div>
    </form>
  )
}

interface ConflictProps {
  readonly id: QuestionId
  readonly live: Live
  /** What is saved now; undefined when nothing is. */
  readonly saved: Value<QuestionId> | undefined
  /** What was just sent; null when it does not read as an answer. */
  readonly sent: Value<QuestionId> | null
  readonly posted: Posted
  readonly revision: number
  readonly back: string
}

/** The same draft was saved elsewhere in between: shows both, and lets the person choose. */
export function ConflictAside({ id, live, saved, sent, posted, revision, back }: ConflictProps) {
  const t = useT('conversation')
  const words = fieldWords(useLang(), live)
  const say = (value: Value<QuestionId>) => (
    <SaidAnswer said={sayAnswer(id, value, words)} lang={words.lang} />
  )
  return (
    <form
      className="ask flow"
      id="question"
      method="post"
      // A long order would grow past what a form may weigh in the other encoding.
      encType={id === 'orderText' ? 'multipart/form-data' : undefined}
    >
      <h1>{t('conflict.title')}</h1>
      <p className="lead">{t('conflict.lead')}</p>
      <p>
        <b>
          <QuestionTitle id={id} words={words} />
        </b>
      </p>
      <div className="a">
        <div>
          <span className="who">{t('conflict.saved')}</span>{' '}
          <strong>{saved === undefined ? t('conflict.none') : say(saved)}</strong>
        </div>
      </div>
      <div className="a">
        <div>
          <span className="who">{t('conflict.sent')}</span>{' '}
          <strong>{sent === null ? t('conflict.none') : say(sent)}</strong>
        </div>
      </div>
      <Carried posted={posted} revision={revision} />
      <div className="buttons">
        <button className="button" type="submit">
          {t('conflict.use')}
        </button>
        <a className="tap" href={back}>
          {t('conflict.keep')}
        </a>
      </div>
    </form>
  )
}
