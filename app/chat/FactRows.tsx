import { OrderWords } from '#app/components/OrderWords.tsx'
import { SaidAnswer } from '#app/fields/Said.tsx'
import { sayAnswer } from '#app/fields/say.ts'
import { fieldWords } from '#app/fields/words.ts'
import { formatDay } from '#app/i18n/days.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { IsoDate } from '#law/dates.ts'
import type { FactId } from '#law/facts.ts'
import type { Live } from '#law/vocabulary.ts'
import type { Confirmable } from './confirmable.ts'
import type { Correction, Moved } from './corrections.ts'
import { placeId } from './MarkedOrder.tsx'
import { changePath, lineOf } from './pages.ts'

interface Shared {
  readonly live: Live
  readonly handle: string
  /** The fact that the person comes back from; its line is the page's subject. */
  readonly changed: FactId | null
  readonly corrections: ReadonlyMap<FactId, Correction>
  /** The labels of the words that the order's text beside the facts marks. */
  readonly marked: ReadonlySet<string>
}
interface RowsProps extends Shared {
  readonly facts: readonly Confirmable[]
  readonly start: number
}

/** Facts as lines, each with its words and the way to correct it. */
export function FactRows({ facts, start, ...shared }: RowsProps) {
  return (
    <ol className="rows" start={start}>
      {facts.map((fact, at) => (
        <FactRow key={fact.id} fact={fact} number={start + at} {...shared} />
      ))}
    </ol>
  )
}

/** The words that a fact's line quotes: those it holds, or those that the person put right. */
export const quoteOf = ({ answer }: Confirmable, correction: Correction | undefined) =>
  answer.quote ?? correction?.read?.quote ?? null

function FactRow(props: Shared & { readonly fact: Confirmable; readonly number: number }) {
  const { fact, number, live, handle, changed, corrections, marked } = props
  const lang = useLang()
  const t = useT('conversation')
  const words = fieldWords(lang, live)
  const { id, answer } = fact
  const name = words.ask(`${id}.short`) ?? id
  const empty = answer.value === null
  const correction = corrections.get(id)
  const quote = quoteOf(fact, correction)
  return (
    <li id={lineOf(id)}>
      <div className="fact" {...(changed === id && { id: 'question', tabIndex: -1 })}>
        <div>
          <h3>{name}</h3>
          <div className="val">
            {empty ? (
              t('confirm.empty')
            ) : (
              <SaidAnswer said={sayAnswer(id, answer, words)} lang={lang} />
            )}
          </div>
        </div>
        <a className="tap" href={changePath(lang, handle, id)}>
          {t(empty ? 'confirm.add' : 'confirm.change')}
          <span className="vh">{t('confirm.seeWhat', { fact: name })}</span>
        </a>
        <div className="src">
          {answer.quote === null && t(`confirm.${whyNoWords(fact, correction, words.ordered)}`)}{' '}
          {correction !== undefined && correction.read !== null && (
            <>
              {t('confirm.weRead')}{' '}
              <SaidAnswer said={sayAnswer(id, correction.read, words)} lang={lang} />{' '}
            </>
          )}
          {quote !== null && (
            <>
              {!correction && t('confirm.from')} <OrderWords>{quote}</OrderWords>.{' '}
            </>
          )}
          {marked.has(`${number}`) && (
            <a href={`#${placeId(`${number}`)}`}>
              {t('confirm.see')}
              <span className="vh">{t('confirm.seeWhat', { fact: name })}</span>
            </a>
          )}
        </div>
        {correction?.moved.map((moved) => (
          <MovedDay key={moved.act} {...moved} />
        ))}
      </div>
    </li>
  )
}

/** Why a line quotes nothing that it holds. */
function whyNoWords(
  { answer }: Confirmable,
  correction: Correction | undefined,
  ordered: boolean,
): 'typed' | 'emptied' | 'emptyWhy' | 'openWhy' {
  if (answer.value !== null) return 'typed'
  if (correction !== undefined) return 'emptied'
  return ordered ? 'emptyWhy' : 'openWhy'
}

/** A day that moved with a correction: what it was as we read it, and what it is now. */
function MovedDay({ act, from, to }: Moved) {
  const lang = useLang()
  const t = useT('conversation')
  const say = (date: IsoDate | null) =>
    date === null ? t('confirm.noDay') : t(`left.${act}`, { day: formatDay(lang, date) })
  return (
    <p className="reply">
      {t('confirm.was', { words: say(from) })} <b>{t('confirm.now', { words: say(to) })}</b>
    </p>
  )
}
