import { QuestionTitle } from '#app/fields/QuestionTitle.tsx'
import { SaidAnswer } from '#app/fields/Said.tsx'
import { brief, sayAnswer } from '#app/fields/say.ts'
import { fieldWords } from '#app/fields/words.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Live } from '#law/vocabulary.ts'
import { answersPath, draftPath, questionPath } from './pages.ts'
import { Reply } from './Reply.tsx'
import type { Turn } from './turns.ts'

/** A longer text, such as the exact words of a request, is read on its own page. */
const LONGEST_PIECE = 300

/** How many of the latest answers stand above a question; the page of all answers has the rest. */
const SHOWN = 2

interface Props {
  readonly turns: readonly Turn[]
  readonly live: Live
  readonly handle: string
  readonly today: IsoDate
}

/**
 * What was said last, and the way to all that was said. A page that carried every answer along would
 * cost a slow line, and the server, more with each of them.
 */
export function Transcript({ turns, handle, ...rest }: Props) {
  const lang = useLang()
  const t = useT('conversation')
  if (turns.length === 0) return null
  const older = turns.length - SHOWN
  return (
    <>
      <h2 className="vh">{t('turns.heading')}</h2>
      {older > 0 && (
        <p>
          <a className="tap" href={answersPath(lang, handle)}>
            {t('turns.earlier', { count: older })}
          </a>
        </p>
      )}
      <Turns turns={turns.slice(-SHOWN)} handle={handle} {...rest} />
    </>
  )
}

/** Questions and answers as one ordered list, each with its number in the conversation. */
export function Turns({ turns, ...rest }: Props) {
  return (
    <ol className="turns" start={turns[0]?.number}>
      {turns.map((turn) => (
        <TurnItem key={turn.number} turn={turn} {...rest} />
      ))}
    </ol>
  )
}

interface ItemProps extends Omit<Props, 'turns'> {
  readonly turn: Turn
}

function TurnItem({ turn, live, handle, today }: ItemProps) {
  const lang = useLang()
  const t = useT('conversation')
  const facts = turn.kind === 'facts'
  const href = facts ? `${draftPath(lang, handle)}/confirm` : questionPath(lang, handle, turn.id)
  return (
    <li data-turn={facts ? 'facts' : turn.id}>
      <p className="q">
        <span className="who">{t('turns.question')}</span>
        <TurnQuestion turn={turn} live={live} />
      </p>
      <div className="a">
        <div>
          <span className="who">{t('turns.said')}</span>{' '}
          <strong>
            <TurnAnswer turn={turn} live={live} />
          </strong>
        </div>
        <a href={href}>
          {t('turns.change')}
          <span className="vh">{t('turns.changeWhat', { number: turn.number })}</span>
        </a>
      </div>
      {!facts && <Reply id={turn.id} live={live} today={today} />}
    </li>
  )
}

function TurnQuestion({ turn, live }: { turn: Turn; live: Live }) {
  const t = useT('conversation')
  const words = fieldWords(useLang(), live)
  if (turn.kind === 'answer') return <QuestionTitle id={turn.id} words={words} />
  return t(words.ordered ? 'turns.facts' : 'turns.case')
}

/** One answer said back. */
export function TurnAnswer({ turn, live }: { turn: Turn; live: Live }) {
  const t = useT('conversation')
  const words = fieldWords(useLang(), live)
  if (turn.kind === 'facts') return t('turns.factsSaid', { count: turn.known })
  const value = live[turn.id]
  if (value === undefined) return null
  const said = sayAnswer(turn.id, value, words)
  const short = said.map((line) => line.map((piece) => brief(piece, LONGEST_PIECE)))
  return <SaidAnswer said={short} lang={words.lang} />
}
