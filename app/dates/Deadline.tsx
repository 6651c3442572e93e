import { formatDay } from '#app/i18n/days.ts'
import type { Lang } from '#app/i18n/languages.ts'
import { sayStep } from '#app/i18n/steps.ts'
import { translate } from '#app/i18n/translate.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { CaseDeadline } from '#law/case-dates.ts'
import { conferenceDates } from '#law/conference.ts'
import { whose } from '#law/next-steps.ts'
import type { Live } from '#law/vocabulary.ts'
import { clockTime } from './clock-time.ts'

interface Props {
  readonly deadline: CaseDeadline
  readonly live: Live
  /** Which of several dates for the paper it is; null when it is the only one. */
  readonly nth: { readonly number: number; readonly of: number } | null
  /** Of several dates: whether this is the one to plan for. Null when there is no other. */
  readonly plan: boolean | null
}

/** The name of a deadline, as a heading. */
export function titleOf(lang: Lang, { act }: CaseDeadline, nth: Props['nth']): string {
  const t = translate(lang, 'dates')
  return act === 'paper' && nth !== null ? t('what.paperOf', nth) : t(`what.${act}`)
}

/** "12 days left", "This is today", or that the day has passed. */
export function leftOf(lang: Lang, { status, daysLeft }: CaseDeadline): string {
  const t = translate(lang, 'dates')
  return status === 'today' ? t('left.today') : t(`left.${status}`, { count: Math.abs(daysLeft) })
}

/** One date: what, the day, how long, who must act, and how it was counted. */
export function Deadline({ deadline, live, nth, plan }: Props) {
  const lang = useLang()
  const t = useT('dates')
  const { act, date } = deadline
  const title = titleOf(lang, deadline, nth)
  const who = whose(live, act === 'paper' ? 'orderFiler' : 'orderInitiator')
  const time = clockTime(lang, deadline)
  const held = act === 'paper' ? undefined : conferenceDates(live)[0]
  return (
    <section className="deadline">
      <h2>{title}</h2>
      <p className="when">
        {formatDay(lang, date)}
        {time !== null && `, ${t('time', { time })}`}
      </p>
      {held === undefined ? (
        <>
          <p className="count">{leftOf(lang, deadline)}</p>
          <p>
            {t(`must.${act}.${who}`)} {plan !== null && t(plan ? 'plan' : 'notPlan')}
          </p>
        </>
      ) : (
        <p className="count">{t('held', { date: formatDay(lang, held) })}</p>
      )}
      <Notes deadline={deadline} />
      <details className="because">
        <summary>{t('why.summary', { what: title })}</summary>
        <Why deadline={deadline} />
      </details>
    </section>
  )
}

/** What else must be known about this date: other readings of the order, and days that may move it. */
function Notes({ deadline }: { readonly deadline: CaseDeadline }) {
  const lang = useLang()
  const t = useT('dates')
  const { ifHeldOn, otherReading, possiblyLater, due } = deadline
  const day = (date: string) => formatDay(lang, date)
  const notes = [
    ifHeldOn !== null && t('ifHeldOn', { date: day(ifHeldOn) }),
    otherReading !== null &&
      t('otherReading', { start: day(otherReading.start), date: day(otherReading.date) }),
    possiblyLater !== null &&
      ('date' in due
        ? t('closed', { date: day(possiblyLater) })
        : t('possiblyLater', { date: day(possiblyLater) })),
  ].filter((note) => note !== false)
  return notes.map((note) => (
    <p key={note} className="soft">
      {note}
    </p>
  ))
}

/** The order's own words, then each thing that happened in the count, with its rule. */
function Why({ deadline: { quote, steps } }: { readonly deadline: CaseDeadline }) {
  const lang = useLang()
  const t = useT('dates')
  return (
    <ol className="steps">
      {quote !== null && (
        <li>
          <b>{t('why.quote')}</b>{' '}
          <span>
            “
            <mark lang="en" dir="ltr">
              {quote}
            </mark>
            ”
          </span>
        </li>
      )}
      {steps.map((one) => (
        <li key={`${one.reason} ${one.date}`}>
          <b>{formatDay(lang, one.date)}</b>{' '}
          <span>
            {sayStep(lang, one)}{' '}
            {one.rules.map((rule) => (
              <span key={rule.text} className="rulecite" lang="en">
                {rule.text}{' '}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}
