import { pageOf } from '#app/chat/pages.ts'
import { stagesOf, timeLeft } from '#app/chat/progress.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { draftPaths } from '#app/components/shell/paths.ts'
import { formatDay } from '#app/i18n/days.ts'
import type { Lang } from '#app/i18n/languages.ts'
import { translate } from '#app/i18n/translate.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { PaperPreview } from '#app/papers/PaperPreview.tsx'
import { ReadyPapers } from '#app/papers/ReadyPapers.tsx'
import { caseDates } from '#law/case-dates.ts'
import type { IsoDate } from '#law/dates.ts'
import { nextSteps, whose, whyNoTalk } from '#law/next-steps.ts'
import type { End as EndPlace } from '#law/stages.ts'
import { trackOf } from '#law/tracks/track.ts'
import type { Live, QuestionId } from '#law/vocabulary.ts'
import type { Standing } from '#machines/fold.ts'
import { OtherPaper } from './OtherPaper.tsx'
import { AttemptRecord } from './Record.tsx'
import { StepList, Warnings } from './StepList.tsx'

/** The ends that this page shows. `papers` has its own page, with the papers. */
export type ShownEnd = Exclude<EndPlace, 'papers'>
const shown: readonly string[] = [
  'waiting',
  'noConference',
  'represented',
  'otherOrder',
  'laterOrder',
  'over',
] satisfies readonly ShownEnd[]
export const isShownEnd = (place: string): place is ShownEnd => shown.includes(place)

/** What to call the page of an end: in the browser's tab too, so it says no answer. */
export function endTitle(lang: Lang, place: ShownEnd, live: Live, today: IsoDate): string {
  const t = translate(lang, 'ends')
  if (place === 'noConference' && whyNoTalk(live) === 'day-passed') {
    return t('title.notTalkedInTime')
  }
  const last = place === 'waiting' && caseDates(live, today).call?.status === 'today'
  return t(last ? 'title.waitingToday' : `title.${place}`)
}

/** The answer that leads away from an end. */
const wayBack: Readonly<Record<ShownEnd, QuestionId>> = {
  waiting: 'talked',
  noConference: 'talked',
  represented: 'lawyer',
  otherOrder: 'orderKind',
  laterOrder: 'orderLater',
  over: 'orderLater',
}

interface Props {
  readonly standing: Pick<Standing, 'place' | 'live'>
  readonly today: IsoDate
  readonly handle: string
}

/**
 * The page of an end: what it means, what can be done now, and the way on. Nothing for a place that
 * is not such an end.
 */
export function End({ standing, today, handle }: Props) {
  const lang = useLang()
  const { place, live } = standing
  if (!isShownEnd(place)) return null
  const title = endTitle(lang, place, live, today)
  const steps = nextSteps(place, live, today)
  const left = place === 'waiting' ? timeLeft(lang, live, today) : undefined
  return (
    <Page
      title={title}
      handle={handle}
      section="questions"
      stages={stagesOf(lang, place)}
      {...(left && { left })}
      skipTo="question"
      beside={
        place === 'waiting' && (
          <PaperPreview place={place} live={live} today={today} handle={handle} newest={null} />
        )
      }
    >
      <div className="hang">
        <div className="ask" id="question">
          <h1>{title}</h1>
          <p className="lead">{leadOf(lang, place, live, today)}</p>
        </div>
        {place === 'otherOrder' && <OtherPaper live={live} handle={handle} />}
        <Warnings steps={steps} live={live} />
        <NextSteps steps={steps} live={live} handle={handle} />
        {(place === 'waiting' || place === 'noConference') && (
          <AttemptRecord live={live} handle={handle} />
        )}
        <ReadyPapers place={place} live={live} today={today} handle={handle} />
        {place === 'waiting' && <IfNobodyCalls live={live} today={today} />}
        <WayOn place={place} handle={handle} />
      </div>
    </Page>
  )
}

function NextSteps(props: Parameters<typeof StepList>[0]) {
  const t = useT('ends')
  return (
    <section aria-labelledby="next">
      <h2 className="group" id="next">
        {t('do')}
      </h2>
      <StepList {...props} />
    </section>
  )
}

function IfNobodyCalls({ live, today }: { readonly live: Live; readonly today: IsoDate }) {
  const lang = useLang()
  const t = useT('ends')
  const { call } = caseDates(live, today)
  if (call === null || whose(live, 'orderInitiator') === 'mine') return null
  return (
    <details className="word">
      <summary>{t('nobody.question', { date: formatDay(lang, call.date) })}</summary>
      <div>
        <p>{t('nobody.answer')}</p>
      </div>
    </details>
  )
}

const wayOnWords = { waiting: 'happened', noConference: 'talked' } as const

function WayOn({ place, handle }: { readonly place: ShownEnd; readonly handle: string }) {
  const lang = useLang()
  const t = useT('ends')
  const paths = draftPaths(lang, handle)
  const href = pageOf(lang, handle, wayBack[place])
  if (place !== 'waiting' && place !== 'noConference') {
    return (
      <p className="buttons next">
        <a className="button quiet" href={href}>
          {t(place === 'otherOrder' ? 'act.itTellsUs' : 'act.changeAnswer')}
        </a>
      </p>
    )
  }
  return (
    <p className="buttons next">
      <a className="button" href={href}>
        {t(`act.${wayOnWords[place]}`)}
      </a>
      <a className="tap" href={paths.dates}>
        {t('act.dates')}
      </a>
      <a className="tap" href={paths.papers}>
        {t('act.papers')}
      </a>
    </p>
  )
}

function leadOf(lang: Lang, place: ShownEnd, live: Live, today: IsoDate): string {
  const t = translate(lang, 'ends')
  if (place !== 'waiting' && place !== 'noConference') return t(`lead.${place}`)
  const { call } = caseDates(live, today)
  const ordered = trackOf(live) !== 'before-filing'
  if (place === 'noConference') {
    const why = whyNoTalk(live)
    if (!ordered && (why === 'letters' || why === 'none-counts'))
      return t(`lead.noConference.${why}-no-order`)
    const talk = why === 'day-passed' && call?.act === 'confer'
    return t(`lead.noConference.${talk ? 'day-passed-confer' : why}`)
  }
  if (!ordered) return t('lead.waiting.noOrder')
  const who = whose(live, 'orderInitiator')
  const words =
    call === null
      ? t('lead.waiting.noDate')
      : t(`lead.waiting.${who}`, { date: formatDay(lang, call.date) })
  // Waiting is all right only for who need not call, and not on the last day.
  const calm = (who === 'theirs' || who === 'unknown') && call?.status !== 'today'
  return calm ? `${t('calm')} ${words}` : words
}
