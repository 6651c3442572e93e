import { OrderWords } from '#app/components/OrderWords.tsx'
import { sayDoubt } from '#app/i18n/doubts.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import type { OrderReading } from '#law/order/reading.ts'
import { placeId, type Source } from './MarkedOrder.tsx'
import { questionPath } from './pages.ts'

/** The id of the note that a letter stands for. */
const noteId = (label: string) => `n${label}`

/** The words that the notes speak of, each with a letter: those that change an earlier order come first. */
export function noteSources({ amends, doubts }: OrderReading, name: string): readonly Source[] {
  const quotes = [...(amends === null ? [] : [amends.quote]), ...doubts.map(({ words }) => words)]
  return quotes.map((quote, at) => {
    const label = String.fromCharCode('A'.charCodeAt(0) + at)
    return { label, quote, line: noteId(label), name }
  })
}

interface Props {
  readonly reading: OrderReading
  readonly handle: string
  /** The labels of the words that the order's text beside the facts marks. */
  readonly marked: ReadonlySet<string>
}

/** What must be known before the facts are confirmed: which order governs, and what is not certain. */
export function OrderNotes({ reading, handle, marked }: Props) {
  const lang = useLang()
  const t = useT('conversation')
  const { amends, doubts } = reading
  const labels = noteSources(reading, '').map(({ label }) => label)
  const see = (at: number) => {
    const label = labels[at] ?? ''
    return (
      marked.has(label) && (
        <>
          {' '}
          <a href={`#${placeId(label)}`}>
            {t('confirm.see')}
            <span className="vh"> {label}</span>
          </a>
        </>
      )
    )
  }
  const first = amends === null ? 0 : 1
  return (
    <>
      {amends !== null && (
        <p className="look" id={noteId('A')}>
          {t('confirm.amends')} {t('confirm.from')} <OrderWords>{amends.quote}</OrderWords>.{see(0)}
        </p>
      )}
      {doubts.length > 0 && (
        <div className="look">
          <p>
            <b>{t('confirm.doubts', { count: doubts.length })}</b>
          </p>
          <ul>
            {doubts.map((doubt, at) => (
              <li key={`${doubt.why} ${doubt.words}`} id={noteId(labels[first + at] ?? '')}>
                {sayDoubt(lang, doubt)}.{see(first + at)}
                {doubt.why === 'cutOff' && (
                  <>
                    {' '}
                    <a href={questionPath(lang, handle, 'orderText')}>{t('confirm.again')}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
