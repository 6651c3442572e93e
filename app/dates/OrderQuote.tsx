import { OrderWords } from '#app/components/OrderWords.tsx'
import { useT } from '#app/i18n/use.ts'

/** The words of the order behind a date; nothing where the person typed the fact. */
export function OrderQuote({ quote }: { readonly quote: string | null | undefined }) {
  const t = useT('dates')
  if (quote == null) return null
  return (
    <p className="soft">
      {t('why.quote')} <OrderWords>{quote}</OrderWords>
    </p>
  )
}
