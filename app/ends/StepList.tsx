import { pageOf } from '#app/chat/pages.ts'
import { OrderWords } from '#app/components/OrderWords.tsx'
import { draftPaths } from '#app/components/shell/paths.ts'
import { formatDay } from '#app/i18n/days.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { paperName } from '#app/papers/paper-name.ts'
import { growingPaperId } from '#documents/papers.ts'
import type { PaperId } from '#documents/tree.ts'
import type { Citation } from '#law/cite.ts'
import type { NextStep, StepCode } from '#law/next-steps.ts'
import { sources } from '#law/sources.ts'
import { confirmed, type Live, type QuestionId } from '#law/vocabulary.ts'

/** Steps that lead to an answer, and the words of the link. */
const links: Partial<Record<StepCode, readonly [QuestionId, LinkWords]>> = {
  'call-day-unknown': ['orderConferDue', 'fillDate'],
  'hearing-unknown': ['orderHearing', 'fillDate'],
  'no-talk-counts': ['conferences', 'changeTalks'],
  'no-talk-counts-no-order': ['conferences', 'changeTalks'],
  'talk-late': ['talked', 'talked'],
  'talk-can-come': ['talked', 'talked'],
  'approve-later': ['signApproval', 'approve'],
  'tell-if-no-lawyer': ['lawyer', 'changeAnswer'],
  'start-without-order': ['orderText', 'changeAnswer'],
}
type LinkWords = 'fillDate' | 'changeTalks' | 'talked' | 'approve' | 'changeAnswer'

/** Steps that lead to a paper: one by its name, or the paper that grew with the answers. */
const readable: Partial<Record<StepCode, PaperId | 'growing'>> = {
  'read-it': 'growing',
  'read-each-request': 'growing',
  'check-each-item': 'growing',
  'check-the-parts': 'growing',
  'read-certification': 'certification',
  'certify-the-tries': 'certification',
  'affidavit-ready': 'affidavit',
  'notice-ready': 'notice-no-conference',
  'notice-for-record': 'notice-no-conference',
}

function paperToRead(code: StepCode, live: Live): PaperId | null {
  const paper = readable[code] ?? null
  return paper === 'growing' ? growingPaperId(live) : paper
}

/** Words that exist a second time for when the day is not known. */
const undated = [
  'call-them',
  'talk-before-paper',
  'may-file',
  'send-to-counsel',
  'send-for-signatures',
  'send-for-their-part',
  'day-still-counts',
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

/** The title and text of a step, its day and the paper's name as a person says them. */
function useStepWords(live: Live) {
  const lang = useLang()
  const t = useT('ends')
  const paper = paperName(lang, live)
  const pages = confirmed(live, 'orderPageLimit') ?? ''
  return (step: NextStep) => {
    const { date } = step
    const key = wordsFor(step)
    const values = { date: date === null ? '' : formatDay(lang, date), paper, pages }
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
  const words = useStepWords(live)
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
                {t('wordsOfOrder')} <OrderWords>{quote}</OrderWords>{' '}
              </>
            )}
            {text}
            <Cites rules={one.cites} />
          </p>
        </section>
      )
    })
}

/** The rules that stand behind words. */
function Cites({ rules }: { readonly rules: readonly Citation[] }) {
  const t = useT('ends')
  if (rules.length === 0) return null
  const named = rules.map((rule) => rule.text).join('; ')
  return <span className="soft"> {t('cites', { rules: named })}</span>
}

function quoteFor(code: StepCode, live: Live): string | null {
  // The words of one threat are quoted once, in the first box that speaks of it.
  if (code === 'dismissal-warning') return live.orderWarning?.quote ?? null
  if (code === 'sanctions-warning' && live.orderWarning?.value === 'sanctions')
    return live.orderWarning.quote
  if (code === 'motion-denied') return live.orderDisposition?.quote ?? null
  if (code === 'other-filings-barred') return live.orderOtherFilings?.quote ?? null
  return null
}

/** The things to do, one after the other, each with its rule and the answer it leads to. */
export function StepList({ steps, live, handle }: Props) {
  const lang = useLang()
  const t = useT('ends')
  const words = useStepWords(live)
  return (
    <ol className="rows">
      {steps
        .filter((one) => one.kind === 'step')
        .map((one) => {
          const [title, text] = words(one)
          const link = links[one.code]
          const paper = paperToRead(one.code, live)
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
              {paper !== null && (
                <>
                  {' '}
                  <a href={`${draftPaths(lang, handle).papers}/${paper}`}>{t('act.readPaper')}</a>
                </>
              )}
              <Cites rules={one.cites} />
            </li>
          )
        })}
    </ol>
  )
}
