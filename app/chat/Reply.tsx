import { formatDay } from '#app/i18n/days.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { caseDates } from '#law/case-dates.ts'
import { conferenceDates } from '#law/conference.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Live, QuestionId } from '#law/vocabulary.ts'

interface Props {
  readonly id: QuestionId
  readonly live: Live
  readonly today: IsoDate
}

/** What an answer means for the dates, said right after it. Most answers need no reply. */
export function Reply({ id, live, today }: Props) {
  const lang = useLang()
  const t = useT('conversation')
  const first = id === 'conferences' ? conferenceDates(live)[0] : undefined
  if (first === undefined) return null
  const { call, planFor } = caseDates(live, today)
  return (
    <p className="reply">
      {call !== null &&
        t(first <= call.date ? 'reply.inTime' : 'reply.late', {
          day: formatDay(lang, call.date),
        })}{' '}
      {planFor !== null &&
        t(planFor.source === 'scheduling-order' ? 'reply.motion' : 'reply.paper', {
          day: formatDay(lang, planFor.date),
        })}
    </p>
  )
}
