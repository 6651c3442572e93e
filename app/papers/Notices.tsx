import { pageOf } from '#app/chat/pages.ts'
import { OrderWords } from '#app/components/OrderWords.tsx'
import { fieldWords } from '#app/fields/words.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { approvalLapsed } from '#documents/joint-paper.ts'
import { whose, whoseFiling } from '#law/next-steps/whose.ts'
import { trackOf } from '#law/tracks/track.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { paperName } from './paper-name.ts'
import { privateFacts } from './private-facts.ts'

interface Props {
  readonly live: Live
  readonly handle: string
}

interface Filing {
  readonly live: Live
  /** True when no paper for the court is left to make: all was settled. */
  readonly nothing: boolean
}

/** Who files the paper, and whether there is one: told before anything that could be mailed. */
export function WhoFiles({ live, nothing }: Filing) {
  const lang = useLang()
  const t = useT('papers')
  const paper = paperName(lang, live)
  const alone = trackOf(live) === 'before-filing'
  if (nothing) {
    return (
      <section className="firm" aria-labelledby="filer">
        <h2 id="filer">{t('filer.nothing')}</h2>
        <p>
          {t('filer.nothingText')} {!alone && t('filer.nothingOrdered')}
        </p>
      </section>
    )
  }
  if (alone) {
    return (
      <section className="firm" aria-labelledby="filer">
        <h2 id="filer">{t('filer.alone')}</h2>
        <p>{t('filer.aloneText', { paper })}</p>
      </section>
    )
  }
  const side = whoseFiling(live)
  const byRule = whose(live, 'orderFiler') === 'unknown' && side === 'mine'
  const may = side !== 'theirs' && confirmed(live, 'orderMay') === 'may'
  const who = may ? 'may' : byRule ? 'byRule' : side
  const quote = live.orderFiler?.quote ?? null
  const title =
    who === 'theirs'
      ? t(`filer.counsel.${live.role === 'defendant' ? 'plaintiff' : 'defendant'}`)
      : t(`filer.${who}`)
  return (
    <section className="firm" aria-labelledby="filer">
      <h2 id="filer">{title}</h2>
      <p>
        {quote !== null && (
          <>
            {t('filer.quote')} <OrderWords>{quote}</OrderWords>{' '}
          </>
        )}
        {who === 'theirs' ? t('filer.do', { paper }) : t(`filer.${who}Text`)}
      </p>
    </section>
  )
}

/** The person approved another text than the one that stands: the signature is gone. */
export function Lapsed({ live, handle }: Props) {
  const lang = useLang()
  const t = useT('papers')
  if (!approvalLapsed(live)) return null
  const question = live.signHow === 'electronic' ? 'signApproval' : 'signHow'
  return (
    <section className="firm" aria-labelledby="lapsed">
      <h2 id="lapsed">{t('lapsed.title')}</h2>
      <p>
        {t('lapsed.text', { paper: paperName(lang, live) })}{' '}
        <a href={pageOf(lang, handle, question)}>{t('lapsed.act')}</a>
      </p>
    </section>
  )
}

/** What looks like a private fact, before it is printed and filed. It warns and changes nothing. */
export function PrivateWords({ live, handle }: Props) {
  const lang = useLang()
  const t = useT('papers')
  const facts = privateFacts(live)
  if (facts.length === 0) return null
  return (
    <section className="firm" aria-labelledby="private">
      <h2 id="private">{t('private.title')}</h2>
      <p>{t('private.lead')}</p>
      <ul>
        {facts.map(({ kind, question }) => {
          const name = fieldWords(lang, live).ask(`${question}.short`) ?? ''
          return (
            <li key={`${kind} ${question}`}>
              {t(`private.${kind}`)} {t('private.in', { question: name })}{' '}
              <a href={pageOf(lang, handle, question)}>
                {t('private.change')}
                <span className="vh">{t('private.changeOf', { question: name })}</span>
              </a>
            </li>
          )
        })}
      </ul>
      <p>{t('private.stay')}</p>
    </section>
  )
}
