import { OrderWords } from '#app/components/OrderWords.tsx'
import { formatDay } from '#app/i18n/days.ts'
import { type Lang, languages } from '#app/i18n/languages.ts'
import { sayStep } from '#app/i18n/steps.ts'
import { translate } from '#app/i18n/translate.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { paperName } from '#app/papers/paper-name.ts'
import type { CaseDeadline } from '#law/case-dates.ts'
import { conferenceDates } from '#law/conference.ts'
import { whose, whoseFiling } from '#law/next-steps/whose.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { clockTime } from './clock-time.ts'

interface Props {
  readonly deadline: CaseDeadline
  readonly live: Live
  /** Which of several dates for the paper it is; null when it is the only one. */
  readonly nth: { readonly number: number; readonly of: number } | null
  /** Of several dates: whether this is the one to plan for. Null when there is no other. */
  readonly plan: boolean | null
}

/** What is due, in the middle of a sentence: the call, the talk, the paper, or a motion yet to be made. */
export function dueName(lang: Lang, { act, source }: CaseDeadline, live: Live): string {
  const t = translate(lang, 'dates')
  if (act !== 'paper') return t(`whatInText.${act}`)
  return source === 'scheduling-order' ? t('whatInText.motion') : paperName(lang, live)
}

/** The name of a deadline, as a heading. */
function titleOf(lang: Lang, deadline: CaseDeadline, live: Live, nth: Props['nth']): string {
  const t = translate(lang, 'dates')
  if (deadline.act !== 'paper') return t(`what.${deadline.act}`)
  const paper = dueName(lang, deadline, live)
  return nth === null ? t('what.paper', { paper }) : t('what.paperOf', { paper, ...nth })
}

/** Who must act, and what the person's own part is. */
function mustOf(lang: Lang, { act, source }: CaseDeadline, live: Live): string {
  const t = translate(lang, 'dates')
  if (act !== 'paper') return t(`must.${act}.${whose(live, 'orderInitiator')}`)
  if (source === 'scheduling-order') return t('must.paper.motion')
  const may = confirmed(live, 'orderMay') === 'may' && whoseFiling(live) !== 'theirs'
  return t(`must.paper.${may ? 'may' : whoseFiling(live)}`)
}

/** "12 days left", "This is today", or that the day has passed. */
export function leftOf(
  lang: Lang,
  { status, daysLeft }: Pick<CaseDeadline, 'status' | 'daysLeft'>,
): string {
  const t = translate(lang, 'dates')
  return status === 'today' ? t('left.today') : t(`left.${status}`, { count: Math.abs(daysLeft) })
}

/** One date: what, the day, how long, who must act, and how it was counted. */
export function Deadline({ deadline, live, nth, plan }: Props) {
  const lang = useLang()
  const t = useT('dates')
  const { act, date } = deadline
  const title = titleOf(lang, deadline, live, nth)
  const time = clockTime(lang, deadline)
  const held = act === 'paper' ? undefined : conferenceDates(live)[0]
  return (
    <section className="deadline">
      <h2>{title}</h2>
      <p className="when">
        {formatDay(lang, date)}
        {time !== null && `${languages[lang].comma}${t('time', { time })}`}
      </p>
      {held === undefined ? (
        <>
          <p className="count">{leftOf(lang, deadline)}</p>
          <p>
            {mustOf(lang, deadline, live)} {plan !== null && t(plan ? 'plan' : 'notPlan')}
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
  const { ifHeldOn, otherReading, possiblyLater, due, source } = deadline
  const day = (date: string) => formatDay(lang, date)
  const notes = [
    source !== 'order' && t(`source.${source}`),
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
            <OrderWords>{quote}</OrderWords>
          </span>
        </li>
      )}
      {steps.map((one) => (
        <li key={`${one.reason} ${one.date}`}>
          <b>{formatDay(lang, one.date)}</b>{' '}
          <span>
            {sayStep(lang, one)}{' '}
            {one.rules.map((rule) => (
              <span key={rule.text} className="rulecite" lang="en" dir="ltr">
                {rule.text}{' '}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}
