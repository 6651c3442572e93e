import { useT } from '#app/i18n/use.ts'
import { whose } from '#law/next-steps.ts'
import type { Live } from '#law/vocabulary.ts'
import { OrderQuote } from './OrderQuote.tsx'

/** Which side need not answer the motion for now. Nothing when the order does not say it. */
export function Relief({ live }: { readonly live: Live }) {
  const t = useT('dates')
  const who = whose(live, 'orderRelief')
  if (who !== 'mine' && who !== 'theirs') return null
  return (
    <section className="deadline">
      <h2>{t(`relief.${who}.title`)}</h2>
      <p className="when">{t('relief.none')}</p>
      <p>{t(`relief.${who}.text`)}</p>
      <OrderQuote quote={live.orderRelief?.quote} />
    </section>
  )
}
