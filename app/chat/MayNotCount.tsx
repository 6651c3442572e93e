import { rowsOf } from '#app/fields/read-rows.ts'
import { useT } from '#app/i18n/use.ts'
import { type ConferenceRow, whyNot } from '#law/conference.ts'
import type { Live } from '#law/vocabulary.ts'

/** Talks that were entered and may not be the one the order asks for, each with the reason. Kept all the same. */
export function MayNotCount({ value, live }: { readonly value: unknown; readonly live: Live }) {
  const t = useT('conversation')
  const doubtful = rowsOf(value).flatMap((row, at) => {
    const why = whyNot(row as unknown as ConferenceRow, live)
    return why === null ? [] : [{ number: at + 1, why }]
  })
  if (doubtful.length === 0) return null
  return (
    <div className="look">
      <p>
        <b>{t('mayNotCount.lead')}</b>
      </p>
      <ul>
        {doubtful.map(({ number, why }) => (
          <li key={number}>{t(`mayNotCount.${why}`, { number })}</li>
        ))}
      </ul>
    </div>
  )
}
