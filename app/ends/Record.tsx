import { pageOf } from '#app/chat/pages.ts'
import { formatDay } from '#app/i18n/days.ts'
import { isolatedIn } from '#app/i18n/isolate.ts'
import { languages } from '#app/i18n/languages.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { Live } from '#law/vocabulary.ts'

/** Every try to talk, day by day, as it was entered. */
export function AttemptRecord({ live, handle }: { readonly live: Live; readonly handle: string }) {
  const lang = useLang()
  const t = useT('ends')
  const tries = [...(live.attempts?.rows ?? [])].sort((a, b) =>
    (a.date ?? '9999').localeCompare(b.date ?? '9999'),
  )
  return (
    <section aria-labelledby="record">
      <h2 className="group" id="record">
        {t('record.title')}
      </h2>
      {tries.length === 0 && <p>{t('record.empty')}</p>}
      {tries.length > 0 && (
        <ul className="log">
          {tries.map((one) => (
            <li key={one.id}>
              <b>
                {one.date === null || one.date === 'unknown'
                  ? t('record.unknownDay')
                  : formatDay(lang, one.date)}
              </b>{' '}
              <span>
                {[
                  one.by === null ? null : t(`record.${one.by}`),
                  one.how === null ? null : t(`record.how.${one.how}`),
                  one.who === null || one.who === '' ? null : isolatedIn(lang, one.who),
                ]
                  .filter((part) => part !== null)
                  .join(languages[lang].comma)}
                {one.happened !== null && (
                  <>
                    {': '}
                    <span dir="auto">{one.happened.words}</span>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="buttons">
        <a className="button quiet" href={pageOf(lang, handle, 'attempts')}>
          {t(tries.length === 0 ? 'record.begin' : 'record.add')}
        </a>
      </p>
    </section>
  )
}
