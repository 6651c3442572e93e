import { useT } from '#app/i18n/use.ts'
import type { Live } from '#law/vocabulary.ts'

/** Where facts are confirmed that were read off a picture: any word of it may be wrong. */
export function ScanNote({ live }: { readonly live: Live }) {
  const t = useT('conversation')
  if (live.orderText?.how !== 'scan') return null
  return (
    <p className="look">
      <b>{t('confirm.scan')}</b> {t('confirm.scanHow')}
    </p>
  )
}
