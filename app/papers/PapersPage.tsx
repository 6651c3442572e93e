import { stagesOf, timeLeft } from '#app/chat/progress.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { draftPaths } from '#app/components/shell/paths.ts'
import { StepList, Warnings } from '#app/ends/StepList.tsx'
import type { Lang } from '#app/i18n/languages.ts'
import { translate } from '#app/i18n/translate.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { approvalLapsed } from '#documents/joint-statement.ts'
import { buildPaper } from '#documents/papers.ts'
import type { IsoDate } from '#law/dates.ts'
import { type NextStep, nextSteps } from '#law/next-steps.ts'
import { isWayOut, type Place } from '#law/stages.ts'
import type { Live } from '#law/vocabulary.ts'
import { availableAt } from './available.ts'
import { Lapsed, PrivateWords, WhoFiles } from './Notices.tsx'
import { OpenPlaces, PaperRow } from './PaperRow.tsx'

interface Props {
  readonly place: Place
  readonly live: Live
  readonly today: IsoDate
  readonly handle: string
}

/** The papers that can be had now, what is still open in them, and at the end what to do with them. */
export function PapersPage({ place, live, today, handle }: Props) {
  const lang = useLang()
  const t = useT('papers')
  const ready = place === 'papers'
  const papers = availableAt(place, live).map((id) => buildPaper(id, live, today))
  const steps = ready ? honest(nextSteps(place, live, today), live) : []
  const left = ready ? timeLeft(lang, live, today) : undefined
  const joint = papers.find((paper) => paper.id === 'joint-statement')
  const [title, lead] = headOf(lang, place, papers.length > 0)
  return (
    <Page
      title={title}
      handle={handle}
      section="papers"
      {...(ready && { stages: stagesOf(lang, place) })}
      {...(left && { left })}
      wide
    >
      <div className="ask" id="question">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <div className="desk">
        <div>
          <Warnings steps={steps} live={live} />
          {ready && <WhoFiles live={live} />}
          {joint && <Lapsed live={live} handle={handle} />}
          {papers.length > 0 && <PrivateWords live={live} handle={handle} />}
          {papers.length > 0 && (
            <>
              <h2 className="group">{t('page.list')}</h2>
              <ol className="docs">
                {papers.map((paper) => (
                  <PaperRow key={paper.id} paper={paper} handle={handle} />
                ))}
              </ol>
            </>
          )}
          {joint && <OpenPlaces paper={joint} handle={handle} live={live} />}
          {!ready && <GoOn place={place} handle={handle} />}
        </div>
        {steps.length > 0 && (
          <section aria-labelledby="next">
            <h2 id="next">{t('page.next')}</h2>
            <div className="hang own">
              <StepList steps={steps} live={live} handle={handle} />
            </div>
          </section>
        )}
      </div>
    </Page>
  )
}

/** A signature that lapsed is not "on it". The law cannot know: the text is the documents' own. */
const honest = (steps: readonly NextStep[], live: Live): readonly NextStep[] =>
  approvalLapsed(live)
    ? steps.map((one) => (one.code === 'sign-computer' ? { ...one, code: 'approve-later' } : one))
    : steps

function headOf(lang: Lang, place: Place, some: boolean): readonly [string, string] {
  const t = translate(lang, 'papers')
  if (place === 'papers') return [t('page.ready'), t('page.readyLead')]
  if (place === 'noConference') return [t('page.some'), t('page.someLeadLog')]
  if (place === 'waiting') return [t('page.some'), t('page.someLead')]
  if (some) return [t('page.growing'), t('page.growingLead')]
  return [t('page.none'), t(isWayOut(place) ? 'page.noneOut' : 'page.noneLead')]
}

function GoOn({ place, handle }: Pick<Props, 'place' | 'handle'>) {
  const lang = useLang()
  const t = useT('papers')
  const rests = isWayOut(place) || place === 'waiting' || place === 'noConference'
  return (
    <p className="buttons next">
      <a className="button" href={draftPaths(lang, handle).questions}>
        {t(rests ? 'page.out' : 'page.answers')}
      </a>
    </p>
  )
}
