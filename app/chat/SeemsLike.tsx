import { OrderWords } from '#app/components/OrderWords.tsx'
import { useT } from '#app/i18n/use.ts'
import type { Fact, Seems } from '#law/order/reading.ts'

/** What a paper of another kind looks like, and the words of it that say so. */
export function SeemsLike({ seems }: { readonly seems: NonNullable<Fact<Seems>> }) {
  const t = useT('ends')
  return (
    <>
      {t(`seems.${seems.value}.title`)} {t('wordsOfOrder')} <OrderWords>{seems.quote}</OrderWords>.
    </>
  )
}
