import { type Lang, languages } from '#app/i18n/languages.ts'
import { translate } from '#app/i18n/translate.ts'
import type { CalendarDay } from '#documents/calendar.ts'
import { type CaseDeadline, caseDates } from '#law/case-dates.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Live } from '#law/vocabulary.ts'
import { clockTime } from './clock-time.ts'
import { hearingOf } from './Hearing.tsx'

/** What a deadline is the last day of, in a few words that name no case and no person. */
export function lastDayName(lang: Lang, { act, ifHeldOn, source }: CaseDeadline): string {
  const t = translate(lang, 'dates')
  if (ifHeldOn !== null) return t('calendar.paperIf')
  return t(source === 'scheduling-order' ? 'calendar.motion' : `calendar.${act}`)
}

/**
 * The dates still to come, for a calendar. The titles name no case and no person. The ids stay the
 * same when a date changes, so that a newer file moves the day and does not add another.
 */
export function calendarDays(lang: Lang, live: Live, today: IsoDate): readonly CalendarDay[] {
  const t = translate(lang, 'dates')
  const { call, paper } = caseDates(live, today)
  const days = [
    ...(call === null ? [] : [{ id: 'call', deadline: call }]),
    ...paper.map((deadline, at) => ({ id: `paper-${at + 1}`, deadline })),
  ]
  const hearing = hearingOf(live, today)
  const titleOf = (deadline: CaseDeadline) => {
    const title = lastDayName(lang, deadline)
    const time = clockTime(lang, deadline)
    return time === null ? title : `${title}${languages[lang].comma}${t('time', { time })}`
  }
  const ahead = days
    .filter(({ deadline }) => deadline.status !== 'passed')
    .map(({ id, deadline }) => ({ id, date: deadline.date, title: titleOf(deadline) }))
  return hearing === null || hearing.status === 'passed'
    ? ahead
    : [...ahead, { id: 'hearing', date: hearing.date, title: t('calendar.hearing') }]
}
