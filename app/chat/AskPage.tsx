import type { ReactNode } from 'react'
import { Page } from '#app/components/shell/Page.tsx'
import { fieldWords } from '#app/fields/words.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { paperBeside } from '#app/papers/available.ts'
import { PaperPreview } from '#app/papers/PaperPreview.tsx'
import { agreedDigest } from '#documents/joint-paper.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Place } from '#law/stages.ts'
import type { Live, QuestionId } from '#law/vocabulary.ts'
import { stagesOf, timeLeft } from './progress.ts'
import { Transcript } from './Transcript.tsx'
import type { Turn } from './turns.ts'

interface Props {
  readonly id: QuestionId
  readonly handle: string
  readonly place: Place
  readonly live: Live
  readonly today: IsoDate
  readonly turns: readonly Turn[]
  readonly children: ReactNode
}

/**
 * The page of one question: where you are, what you said last, the question in focus, and the paper
 * so far. The title names the question, never an answer.
 */
export function AskPage({ id, handle, place, live, today, turns, children }: Props) {
  const lang = useLang()
  const t = useT('conversation')
  const last = turns.at(-1)
  const newest = last?.kind === 'answer' ? last.id : null
  return (
    <Page
      title={fieldWords(lang, live).ask(`${id}.short`) ?? ''}
      handle={handle}
      section="questions"
      stages={stagesOf(lang, place)}
      {...leftOf(timeLeft(lang, live, today))}
      skipTo="question"
      beside={
        <PaperPreview
          live={shownAs(id, live, today)}
          place={place}
          today={today}
          handle={handle}
          newest={newest}
        />
      }
    >
      <div className="hang">
        <Transcript turns={turns} live={live} handle={handle} today={today} />
        {paperBeside(place, live, today) !== null && (
          <p>
            <a className="see" href="#paper">
              {t('question.see')}
            </a>
          </p>
        )}
        {children}
      </div>
    </Page>
  )
}

/** Asked for the other side's yes, the paper shows the words as both sides would say them. */
const shownAs = (id: QuestionId, live: Live, today: IsoDate): Live =>
  id === 'wording' ? { ...live, wording: { digest: agreedDigest(live), on: today } } : live

const leftOf = (left: ReturnType<typeof timeLeft>) => (left === undefined ? {} : { left })
