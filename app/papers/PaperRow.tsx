import { draftPaths } from '#app/components/shell/paths.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { openPlaces } from '#documents/papers.ts'
import type { Paper } from '#documents/tree.ts'
import { isBarred } from '#law/next-steps/whose.ts'
import type { Live } from '#law/vocabulary.ts'

const files = ['pdf', 'docx', 'txt'] as const

interface Props {
  readonly paper: Paper
  readonly handle: string
}

/** Links to a paper's files, each with the paper's name for who hears the link alone. */
export function PaperActs({ paper, handle, read }: Props & { readonly read: boolean }) {
  const lang = useLang()
  const t = useT('papers')
  const path = `${draftPaths(lang, handle).papers}/${paper.id}`
  const named = <span className="vh">{t('acts.of', { title: t(`titles.${paper.id}`) })}</span>
  return (
    <p className="acts">
      {read && (
        <a className="button quiet" href={path}>
          {t('acts.read')}
          {named}
        </a>
      )}
      {files.map((format) => (
        <a key={format} className="button quiet" href={`${path}/${format}`}>
          {t(`acts.${format}`)}
          {named}
        </a>
      ))}
    </p>
  )
}

/** One paper of the list: what it is for, what is not done with it, and the ways to have it. */
export function PaperRow({ paper, handle, live }: Props & { readonly live: Live }) {
  const t = useT('papers')
  const kept = !paper.forFiling && isBarred(live)
  return (
    <li className="doc">
      <h3>{t(`titles.${paper.id}`)}</h3>
      <p className="soft">
        {t(`purpose.${paper.id}`)} {kept && t('notForFiling')}
      </p>
      <PaperActs paper={paper} handle={handle} read />
    </li>
  )
}

/**
 * The places of a paper that are still open, by their names on the paper. A question that was not
 * met yet cannot be jumped to, so its place has no link.
 */
export function OpenPlaces({ paper, handle, live }: Props & { readonly live: Live }) {
  const lang = useLang()
  const t = useT('papers')
  const questions = draftPaths(lang, handle).questions
  const places = openPlaces(paper).filter(
    (one, at, all) =>
      all.findIndex((other) => other.name === one.name && other.question === one.question) === at,
  )
  const toFill = places.filter((one) => one.question !== null)
  if (places.length === 0) return null
  return (
    <section aria-labelledby="open">
      <h2 className="group" id="open">
        {t('open.title')}
      </h2>
      {toFill.length > 0 && (
        <>
          <p>{t('open.lead')}</p>
          <ul className="rows">
            {toFill.map(({ name, question }) => (
              <li key={`${question} ${name}`}>
                <b lang="en" dir="ltr">
                  {name}
                </b>{' '}
                {question !== null && question in live ? (
                  <a href={`${questions}/q/${question}`}>
                    {t('open.fill')}
                    <span className="vh">{t('open.fillOf', { name })}</span>
                  </a>
                ) : (
                  t('open.later')
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {toFill.length < places.length && <p>{t('open.leave')}</p>}
    </section>
  )
}
