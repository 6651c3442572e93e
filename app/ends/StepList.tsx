import { pageOf } from '#app/chat/pages.ts'
import { draftPaths } from '#app/components/shell/paths.ts'
import { formatDay } from '#app/i18n/days.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { NextStep, StepCode } from '#law/next-steps.ts'
import { sources } from '#law/sources.ts'
import type { Live, QuestionId } from '#law/vocabulary.ts'

/** Steps that lead to an answer, and the words of the link. */
const links: Partial<Record<StepCode, readonly [QuestionId, LinkWords]>> = {
  'call-day-unknown': ['orderConferDue', 'fillDate'],
  'no-talk-counts': ['conferences', 'changeTalks'],
  'talk-late': ['talked', 'talked'],
  'approve-later': ['signApproval', 'approve'],
  'tell-if-no-lawyer': ['lawyer', 'changeAnswer'],
}
type LinkWords = 'fillDate' | 'changeTalks' | 'talked' | 'approve' | 'changeAnswer'

/** Words that exist a second time for when the day is not known. */
const undated = [
  'call-them',
  'send-to-counsel',
  'send-for-signatures',
  'file-it',
  'agree-who-files',
  'ask-who-files',
  'if-counsel-does-not-file',
] as const
const isUndated = (code: StepCode): code is (typeof undated)[number] =>
  (undated as readonly StepCode[]).includes(code)

/** Which words of a step: those for no day, or those of a court whose own rule is cited. */
function wordsFor({ code, date, cites }: NextStep) {
  if (date === null && isUndated(code)) return `${code}-undated` as const
  if (code === 'ask-more-time' && cites.includes(sources.caed144)) return `${code}-caed` as const
  return code
}

/** The title and text of a step, its day as a person says it. */
function useStepWords() {
  const lang = useLang()
  const t = useT('ends')
  return (step: NextStep) => {
    const { date } = step
    const key = wordsFor(step)
    const values = { date: date === null ? '' : formatDay(lang, date) }
    return [t(`steps.${key}.title`, values), t(`steps.${key}.text`, values)] as const
  }
}

interface Props {
  readonly steps: readonly NextStep[]
  readonly live: Live
  readonly handle: string
}

/** What must be read first, each as its own box, with the order's words where it has them. */
export function Warnings({ steps, live }: Omit<Props, 'handle'>) {
  const t = useT('ends')
  const words = useStepWords()
  return steps
    .filter((one) => one.kind === 'warning')
    .map((one) => {
      const [title, text] = words(one)
      const quote = quoteFor(one.code, live)
      return (
        <section key={one.code} className="firm" aria-labelledby={one.code}>
          <h2 id={one.code}>{title}</h2>
          <p>
            {quote !== null && (
              <>
                {t('wordsOfOrder')} “
                <mark lang="en" dir="ltr">
                  {quote}
                </mark>
                ”{' '}
              </>
            )}
            {text}
          </p>
        </section>
      )
    })
}

function quoteFor(code: StepCode, live: Live): string | null {
  // The words of one threat are quoted once, in the first box that speaks of it.
  if (code === 'dismissal-warning') return live.orderWarning?.quote ?? null
  if (code === 'sanctions-warning' && live.orderWarning?.value === 'sanctions')
    return live.orderWarning.quote
  if (code === 'other-filings-barred') return live.orderOtherFilings?.quote ?? null
  return null
}

/** The things to do, one after the other, each with its rule and the answer it leads to. */
export function StepList({ steps, live, handle }: Props) {
  const lang = useLang()
  const t = useT('ends')
  const words = useStepWords()
  return (
    <ol className="rows">
      {steps
        .filter((one) => one.kind === 'step')
        .map((one) => {
          const [title, text] = words(one)
          const link = links[one.code]
          const rules = one.cites.map((rule) => rule.text).join('; ')
          return (
            <li key={one.code}>
              <b>{title}</b> {text}
              {link && link[0] in live && (
                <>
                  {' '}
                  <a href={pageOf(lang, handle, link[0])}>{t(`act.${link[1]}`)}</a>
                </>
              )}
              {one.code === 'use-newest-order' && (
                <>
                  {' '}
                  <a href={`/${lang}/start`}>{t('act.startNewest')}</a>
                </>
              )}
              {one.code === 'read-it' && (
                <>
                  {' '}
                  <a href={`${draftPaths(lang, handle).papers}/joint-statement`}>
                    {t('act.readPaper')}
                  </a>
                </>
              )}
              {rules !== '' && <span className="soft"> {t('cites', { rules })}</span>}
            </li>
          )
        })}
    </ol>
  )
}
