import { SaidAnswer } from '#app/fields/Said.tsx'
import { sayAnswer } from '#app/fields/say.ts'
import { fieldWords } from '#app/fields/words.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { Sent } from './sent.ts'

/** What was sent and is not saved, to read and to copy. Its boxes have no names: they post nothing. */
export function SentBack({ sent }: { readonly sent: readonly Sent[] }) {
  const t = useT('conversation')
  const words = fieldWords(useLang())
  if (sent.length === 0) return null
  return (
    <section aria-labelledby="sent-h">
      <h2 id="sent-h" className="group">
        {t('conflict.sent')}
      </h2>
      {sent.map(({ id, value, text }) => {
        const name = words.ask(`${id}.short`) ?? id
        return value === null ? (
          <div key={id} className="part">
            <label htmlFor={`sent-${id}`}>{name}</label>
            <textarea
              id={`sent-${id}`}
              readOnly
              rows={Math.min(text.split('\n').length + 1, 12)}
              dir="auto"
              lang={id === 'orderText' ? 'en' : undefined}
              defaultValue={text}
            />
          </div>
        ) : (
          <div key={id} className="a">
            <div>
              <span className="who">{name}</span>{' '}
              <strong>
                <SaidAnswer said={sayAnswer(id, value, words)} lang={words.lang} />
              </strong>
            </div>
          </div>
        )
      })}
    </section>
  )
}
