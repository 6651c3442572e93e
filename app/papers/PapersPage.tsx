import { stagesOf, timeLeft } from '#app/chat/progress.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { draftPaths } from '#app/components/shell/paths.ts'
import { StepList, Warnings } from '#app/ends/StepList.tsx'
import type { Lang } from '#app/i18n/languages.ts'
import { translate } from '#app/i18n/translate.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { approvalLapsed } from '#documents/joint-paper.ts'
import { buildPaper, growingPaperId } from '#documents/papers.ts'
import type { Paper } from '#documents/tree.ts'
import type { IsoDate } from '#law/dates.ts'
import { type NextStep, nextSteps } from '#law/next-steps.ts'
import { isWayOut, type Place } from '#law/stages.ts'
import { trackOf } from '#law/tracks/track.ts'
import type { Live } from '#law/vocabulary.ts'
import { availableAt } from './available.ts'
import { groupOf, groups } from './groups.ts'
import { Lapsed, PrivateWords, WhoFiles } from './Notices.tsx'
import { OpenPlaces, PaperRow } from './PaperRow.tsx'
import { paperName } from './paper-name.ts'

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
  const papers = availableAt(place, live, today).map((id) => buildPaper(id, live, today))
  // The steps of an end without a talk are on its own page; what it warns of is here too.
  const steps = isWayOut(place) ? [] : honest(nextSteps(place, live, today), live)
  const left = ready && hasCourtPaper(papers) ? timeLeft(lang, live, today) : undefined
  const main = papers.find((paper) => paper.id === growingPaperId(live))
  const [title, lead] = headOf(lang, place, live, papers)
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
          {ready && <WhoFiles live={live} nothing={!hasCourtPaper(papers)} />}
          {main && <Lapsed live={live} handle={handle} />}
          {papers.length > 0 && <PrivateWords live={live} handle={handle} />}
          {groups.map((group) => {
            const some = papers.filter((paper) => groupOf[paper.id] === group)
            return (
              some.length > 0 && (
                <section key={group} aria-labelledby={`to-${group}`}>
                  <h2 className="group" id={`to-${group}`}>
                    {t(`groups.${group}`)}
                  </h2>
                  <ul className="docs">
                    {some.map((paper) => (
                      <PaperRow key={paper.id} paper={paper} handle={handle} live={live} />
                    ))}
                  </ul>
                </section>
              )
            )
          })}
          {main && <OpenPlaces paper={main} handle={handle} live={live} />}
          {!ready && <GoOn place={place} handle={handle} />}
        </div>
        {ready && (
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

/** True while one of the papers is for the court. Where all is settled there may be none. */
const hasCourtPaper = (papers: readonly Paper[]) =>
  papers.some((paper) => groupOf[paper.id] === 'court')

function headOf(
  lang: Lang,
  place: Place,
  live: Live,
  papers: readonly Paper[],
): readonly [string, string] {
  const t = translate(lang, 'papers')
  if (place === 'papers') {
    const alone = trackOf(live) === 'before-filing'
    return [
      t(hasCourtPaper(papers) ? 'page.ready' : 'page.readyNothing'),
      t(alone ? 'page.readyLeadAlone' : 'page.readyLead'),
    ]
  }
  if (place === 'noConference') return [t('page.some'), t('page.someLeadLog')]
  if (place === 'waiting')
    return [t('page.some'), t('page.someLead', { paper: paperName(lang, live) })]
  if (papers.length > 0) return [t('page.growing'), t('page.growingLead')]
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
