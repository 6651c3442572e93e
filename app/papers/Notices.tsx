import { pageOf } from '#app/chat/pages.ts'
import { fieldWords } from '#app/fields/words.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { approvalLapsed } from '#documents/joint-statement.ts'
import { whose } from '#law/next-steps.ts'
import type { Live } from '#law/vocabulary.ts'
import { privateFacts } from './private-facts.ts'

interface Props {
  readonly live: Live
  readonly handle: string
}

/** Who files the Joint Statement: told before anything that could be mailed. */
export function WhoFiles({ live }: Omit<Props, 'handle'>) {
  const t = useT('papers')
  const who = whose(live, 'orderFiler')
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
            {t('filer.quote')} “
            <mark lang="en" dir="ltr">
              {quote}
            </mark>
            ”{' '}
          </>
        )}
        {t(who === 'theirs' ? 'filer.do' : `filer.${who}Text`)}
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
        {t('lapsed.text')} <a href={pageOf(lang, handle, question)}>{t('lapsed.act')}</a>
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
          const name = fieldWords(lang).ask(`${question}.short`) ?? ''
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
