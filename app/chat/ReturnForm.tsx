import { useLang, useT } from '#app/i18n/use.ts'
import { Carried } from './Asides.tsx'
import type { Waiting } from './kept.ts'
import type { Shut } from './opened.ts'

interface Props {
  readonly why: Shut | null
  readonly trouble?: 'cookies' | 'full' | 'badCode' | 'noSuchCode' | 'otherCode' | undefined
  /** The code as it was typed before. */
  readonly typed?: string
  /** A post that waits for the code. */
  readonly waiting: Waiting | null
  /** True when something was typed that no code can save any more. */
  readonly lost?: boolean
}

/** Asks for the return code. A post that waits for it is carried along, never in an address. */
export function ReturnForm({ why, trouble, typed = '', waiting, lost = false }: Props) {
  const lang = useLang()
  const t = useT('conversation')
  const fields = useT('fields')
  return (
    <form
      className="ask flow"
      method="post"
      id="question"
      action={`/${lang}/return`}
      // An order would grow to several times its size in the other encoding.
      encType={waiting ? 'multipart/form-data' : undefined}
    >
      {trouble && (
        // biome-ignore lint/a11y/useSemanticElements: a group of words, not of fields
        <div className="summary" role="group" aria-labelledby="trouble-h" tabIndex={-1}>
          <h2 id="trouble-h">{fields('errors.heading', { count: 1 })}</h2>
          <p>
            <a className="tap" href="#code">
              {t(`trouble.${trouble}`)}
            </a>
          </p>
        </div>
      )}
      <h1>{t('return.title')}</h1>
      <p className="lead">{why === null ? t('return.lead') : t(`return.${why}`)}</p>
      {waiting && <p>{t('return.waiting')}</p>}
      {lost && <p>{t('return.lost')}</p>}
      {waiting && (
        <>
          <input type="hidden" name="for" value={waiting.handle} />
          <input type="hidden" name="next" value={waiting.next} />
          <Carried posted={waiting.posted} revision={waiting.revision} />
        </>
      )}
      <div className={trouble ? 'bad' : undefined}>
        <label htmlFor="code">
          <b>{t('return.label')}</b>
        </label>
        <p id="code-hint" className="soft">
          {t('return.hint')}
        </p>
        {trouble && (
          <p className="msg" id="code-msg">
            {t(`trouble.${trouble}`)}
          </p>
        )}
        <input
          id="code"
          name="code"
          type="text"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={typed}
          aria-invalid={trouble ? true : undefined}
          aria-describedby={trouble ? 'code-msg code-hint' : 'code-hint'}
        />
      </div>
      <div className="buttons">
        <button className="button" type="submit">
          {t('return.open')}
        </button>
      </div>
    </form>
  )
}
