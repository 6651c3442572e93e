import { readingOf } from '#app/chat/confirmable.ts'
import { questionPath } from '#app/chat/pages.ts'
import { OrderWords } from '#app/components/OrderWords.tsx'
import { useLang, useT } from '#app/i18n/use.ts'
import type { Live } from '#law/vocabulary.ts'

/**
 * What a paper that orders no talk seems to be, the words that say so, what such papers usually ask
 * for, and what to look for in it. Nothing when it looks like none that we know.
 */
export function OtherPaper({ live, handle }: { readonly live: Live; readonly handle: string }) {
  const lang = useLang()
  const t = useT('ends')
  const seems = readingOf(live)?.seems ?? null
  if (seems === null) return null
  const { value } = seems
  return (
    <section className="firm" aria-labelledby={`seems-${value}`}>
      <h2 id={`seems-${value}`}>{t(`seems.${value}.title`)}</h2>
      <p>
        {t('wordsOfOrder')} <OrderWords>{seems.quote}</OrderWords>
      </p>
      <p>{t(`seems.${value}.asks`)}</p>
      <p>
        <b>{t(`seems.${value}.now`)}</b>
      </p>
      {value === 'extension' && (
        <p>
          {t('both')} <a href={questionPath(lang, handle, 'orderText')}>{t('act.giveBoth')}</a>
        </p>
      )}
    </section>
  )
}
