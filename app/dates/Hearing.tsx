import { formatDay } from '#app/i18n/days.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { type Status, statusOf } from '#law/case-dates.ts'
import { daysBetween, type IsoDate } from '#law/dates.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { leftOf } from './Deadline.tsx'
import { OrderQuote } from './OrderQuote.tsx'

/** The day of the hearing, as the order names it. */
export interface HearingDay {
  readonly date: IsoDate
  readonly status: Status
  /** Days from today; negative when passed. */
  readonly daysLeft: number
}

/** The hearing of the motion; null where the order sets none. */
export function hearingOf(live: Live, today: IsoDate): HearingDay | null {
  const date: IsoDate | null = confirmed(live, 'orderHearing')
  if (date === null) return null
  return { date, status: statusOf(date, today), daysLeft: daysBetween(today, date) }
}

/** The hearing among the dates: a day to know, not a day to be done by. */
export function Hearing({ hearing, live }: { readonly hearing: HearingDay; readonly live: Live }) {
  const lang = useLang()
  const t = useT('dates')
  return (
    <section className="deadline">
      <h2>{t('what.hearing')}</h2>
      <p className="when">{formatDay(lang, hearing.date)}</p>
      <p className="count">{leftOf(lang, hearing)}</p>
      <p>{t('must.hearing')}</p>
      <OrderQuote quote={live.orderHearing?.quote} />
    </section>
  )
}
