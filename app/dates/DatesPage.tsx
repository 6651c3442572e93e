import { pageOf } from '#app/chat/pages.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { draftPaths } from '#app/components/shell/paths.ts'
import { formatDay } from '#app/i18n/days.ts'
import type { Lang } from '#app/i18n/languages.ts'
import { translate } from '#app/i18n/translate.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { type CaseDates, type CaseDeadline, caseDates } from '#law/case-dates.ts'
import { dueSource } from '#law/case-dues.ts'
import { conferencesHeld } from '#law/conference.ts'
import type { IsoDate } from '#law/dates.ts'
import { trackOf } from '#law/tracks/track.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { Deadline, dueName } from './Deadline.tsx'
import { Hearing, type HearingDay, hearingOf } from './Hearing.tsx'
import { Relief } from './Relief.tsx'
import { Timeline } from './Timeline.tsx'

interface Props {
  readonly live: Live
  readonly today: IsoDate
  readonly handle: string
  /** True when this place hands over the sheet with the dates. */
  readonly sheet: boolean
}

/** What each side must do, and by when, on one page that can be printed. */
export function DatesPage({ live, today, handle, sheet }: Props) {
  const lang = useLang()
  const t = useT('dates')
  const dates = caseDates(live, today)
  const all = deadlinesOf(dates)
  const hearing = hearingOf(live, today)
  const missing = dates.uncounted
  const known = all.length > 0 || hearing !== null
  return (
    <Page title={t('title')} handle={handle} section="dates" wide>
      <div className="ask">
        <h1>{t('title')}</h1>
        <p className="lead">{leadOf(lang, live, { all, hearing }, today)}</p>
      </div>
      <Timeline live={live} today={today} />
      {!known && missing.length === 0 && <Empty live={live} handle={handle} />}
      {dates.paper.length > 1 && <p className="after">{t(keepOf(live))}</p>}
      <div className="pair">
        {all.map((deadline) => (
          <Deadline
            key={all.indexOf(deadline)}
            deadline={deadline}
            live={live}
            nth={nthOf(dates, deadline)}
            plan={planOf(dates, deadline)}
          />
        ))}
        {missing.length > 0 && <Uncounted dues={missing} live={live} handle={handle} />}
        {hearing !== null && <Hearing hearing={hearing} live={live} />}
        <Relief live={live} />
        {known && <Keep handle={handle} sheet={sheet} />}
      </div>
      {known && <p className="after">{t('change')}</p>}
    </Page>
  )
}

/** The call first, then each date of the paper in the order's order. */
const deadlinesOf = (dates: CaseDates): readonly CaseDeadline[] => [
  ...(dates.call === null ? [] : [dates.call]),
  ...dates.paper,
]

const nthOf = ({ paper }: CaseDates, deadline: CaseDeadline) =>
  paper.length > 1 && deadline.act === 'paper'
    ? { number: paper.indexOf(deadline) + 1, of: paper.length }
    : null

const planOf = (dates: CaseDates, deadline: CaseDeadline) =>
  nthOf(dates, deadline) === null ? null : deadline === dates.planFor

/** How several dates of the paper go together: a rule of the court gives two, or the order itself does. */
function keepOf(live: Live): 'keep' | 'keepLater' | 'keepRule' {
  if (dueSource(live) === 'local-rule') return 'keepRule'
  return confirmed(live, 'orderWhichever') === 'later' ? 'keepLater' : 'keep'
}

interface Known {
  readonly all: readonly CaseDeadline[]
  readonly hearing: HearingDay | null
}

/** Today, and the next date that is certain or planned for. */
function leadOf(lang: Lang, live: Live, { all, hearing }: Known, today: IsoDate): string {
  const t = translate(lang, 'dates')
  const now = t('today', { date: formatDay(lang, today) })
  const talked = conferencesHeld(live).length > 0
  const days = [
    ...all
      .filter((one) => one.act === 'paper' || !talked)
      .map((one) => ({ ...one, what: dueName(lang, one, live) })),
    ...(hearing === null ? [] : [{ ...hearing, what: t('whatInText.hearing') }]),
  ]
  const next = days
    .filter((one) => one.status !== 'passed')
    .toSorted((a, b) => a.daysLeft - b.daysLeft)[0]
  if (next === undefined) return days.length === 0 ? now : `${now} ${t('next.none')}`
  const { what } = next
  return `${now} ${
    next.status === 'today'
      ? t('next.today', { what })
      : t('next.ahead', { what, count: next.daysLeft })
  }`
}

function Empty({ live, handle }: { readonly live: Live; readonly handle: string }) {
  const lang = useLang()
  const t = useT('dates')
  return (
    <>
      <p>{t(trackOf(live) === 'before-filing' ? 'empty.textAlone' : 'empty.text')}</p>
      <p className="buttons">
        <a className="button" href={draftPaths(lang, handle).questions}>
          {t('empty.act')}
        </a>
      </p>
    </>
  )
}

interface UncountedProps {
  readonly dues: CaseDates['uncounted']
  readonly live: Live
  readonly handle: string
}

function Uncounted({ dues, live, handle }: UncountedProps) {
  const lang = useLang()
  const t = useT('dates')
  // Only the limit for the call or the talk names an act; the paper's do not.
  const fact = dues.every((due) => 'act' in due) ? 'orderConferDue' : 'orderPaperDue'
  const rule = dueSource(live) === 'local-rule' && dues.every((due) => !('act' in due))
  return (
    <section className="deadline">
      <h2>{t('uncounted.title')}</h2>
      <p>
        {t(rule ? 'uncounted.textRule' : 'uncounted.text')}{' '}
        <a href={pageOf(lang, handle, fact)}>{t('uncounted.act')}</a>
      </p>
    </section>
  )
}

function Keep({ handle, sheet }: { readonly handle: string; readonly sheet: boolean }) {
  const lang = useLang()
  const t = useT('dates')
  const paths = draftPaths(lang, handle)
  return (
    <section className="deadline">
      <h2>{t('keepWith.title')}</h2>
      <div className="buttons">
        <a className="button quiet" href={`${paths.dates}.ics`}>
          {t('keepWith.calendar')}
        </a>
        {sheet && (
          <a className="button quiet" href={`${paths.papers}/deadline-sheet/pdf`}>
            {t('keepWith.print')}
          </a>
        )}
      </div>
      <p className="soft">
        {t('keepWith.remind')} {t('keepWith.page')}
      </p>
    </section>
  )
}
