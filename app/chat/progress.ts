import type { Stages, TimeLeft } from '#app/components/shell/Where.tsx'
import { formatDay } from '#app/i18n/days.ts'
import type { Lang } from '#app/i18n/languages.ts'
import { translate } from '#app/i18n/translate.ts'
import { type CaseDeadline, caseDates } from '#law/case-dates.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Place } from '#law/stages.ts'
import type { Live } from '#law/vocabulary.ts'

const GROUPS = ['order', 'ready', 'call', 'result', 'sign', 'papers'] as const

/** Which of the six steps that a person sees each place belongs to. */
const groupOf: Readonly<Record<Place, (typeof GROUPS)[number]>> = {
  order: 'order',
  represented: 'order',
  otherOrder: 'order',
  laterOrder: 'order',
  over: 'order',
  case: 'ready',
  duty: 'ready',
  preparing: 'ready',
  conference: 'call',
  waiting: 'call',
  noConference: 'call',
  outcome: 'result',
  requests: 'result',
  certification: 'sign',
  signatures: 'sign',
  papers: 'papers',
}

/** The steps in the person's words, and the one they are in. */
export function stagesOf(lang: Lang, place: Place): Stages {
  const t = translate(lang, 'conversation')
  return {
    names: GROUPS.map((group) => t(`stages.${group}`)),
    current: GROUPS.indexOf(groupOf[place]),
  }
}

/** What a date is the last day of: before there is an order, of the motion itself. */
const lastDay = ({ act, source }: CaseDeadline) => (source === 'scheduling-order' ? 'motion' : act)

/** The nearest date that matters now, in days; undefined while no date is known. */
export function timeLeft(lang: Lang, live: Live, today: IsoDate): TimeLeft | undefined {
  const t = translate(lang, 'conversation')
  const { call, planFor } = caseDates(live, today)
  const talked = live.talked === 'yes'
  const next = talked || call === null || call.status === 'passed' ? (planFor ?? call) : call
  if (next === null) return undefined
  const count = Math.abs(next.daysLeft)
  return {
    time: next.status === 'today' ? t('left.today') : t(`left.${next.status}`, { count }),
    what: t(`left.${lastDay(next)}`, { day: formatDay(lang, next.date) }),
  }
}
