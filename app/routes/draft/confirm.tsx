import { data, redirect } from 'react-router'
import { type Confirmable, orderOnFile } from '#app/chat/confirmable.ts'
import { factsReached, requireFacts } from '#app/chat/facts-reached.ts'
import { revisionOf } from '#app/chat/form-values.ts'
import { notNow } from '#app/chat/keep-post.ts'
import { MarkedOrder } from '#app/chat/MarkedOrder.tsx'
import { requireDraft } from '#app/chat/opened.ts'
import { draftPath, herePath, questionPath } from '#app/chat/pages.ts'
import { stagesOf, timeLeft } from '#app/chat/progress.ts'
import { Transcript } from '#app/chat/Transcript.tsx'
import { saveAnswers } from '#app/chat/take-answer.ts'
import { turnsBefore } from '#app/chat/turns.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { SaidAnswer } from '#app/fields/Said.tsx'
import { sayAnswer } from '#app/fields/say.ts'
import { fieldWords } from '#app/fields/words.ts'
import { sayDoubt } from '#app/i18n/doubts.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { serverContext } from '#app/server/context.ts'
import { formOf } from '#app/server/form.ts'
import { isFactId } from '#law/facts.ts'
import type { Route } from './+types/confirm'

export async function loader(args: Route.LoaderArgs) {
  const { opened, order } = await requireFacts(args)
  const base = draftPath(opened.lang, opened.draft.handle)
  const asked = opened.standing.open !== null && isFactId(opened.standing.open.id)
  // Without a text there is nothing to show beside the facts: they are typed on one page.
  if (order.byHand && asked && order.facts.every((fact) => !fact.stored)) {
    throw redirect(`${base}/facts#question`, 303)
  }
  return { opened, order }
}

/** "All of this is right": each fact that is shown becomes the person's own answer. */
export async function action(args: Route.ActionArgs) {
  const form = await formOf(args.request)
  // Nothing is typed on this page: without the code, the page that asks for it is enough.
  const opened = await requireDraft(args)
  const { lang, draft, standing, today } = opened
  if (!factsReached(standing)) throw await notNow(opened, form, [])
  const order = orderOnFile(draft.answers, today)
  const facts = Object.fromEntries(order.facts.map(({ id, answer }) => [id, answer]))
  const { store } = args.context.get(serverContext)
  const all = { ...draft.answers, ...facts }
  const taken = await saveAnswers(store, opened, revisionOf(form), all)
  if (taken.kind === 'gone') throw redirect(`/${lang}/return?why=${taken.why}`, 303)
  // The facts changed in another window: show them again before they are confirmed.
  if (taken.kind !== 'saved') return data({ changed: true }, { status: 409 })
  throw redirect(`${herePath(lang, draft.handle, taken.standing)}#question`, 303)
}

const CASE = 10

export default function Confirm({ loaderData, actionData }: Route.ComponentProps) {
  const lang = useLang()
  const t = useT('conversation')
  const { opened, order } = loaderData
  const { draft, standing, today } = opened
  const left = timeLeft(lang, standing.live, today)
  const sources = order.facts.flatMap(({ answer }, at) =>
    answer.quote === null ? [] : [{ number: at + 1, quote: answer.quote }],
  )
  const { doubts } = order.reading
  return (
    <Page
      title={t('confirm.title')}
      handle={draft.handle}
      section="questions"
      stages={stagesOf(lang, standing.place)}
      {...(left ? { left } : {})}
      skipTo="question"
      beside={order.byHand ? undefined : <MarkedOrder text={order.text} sources={sources} />}
    >
      <div className="hang">
        <Transcript
          turns={turnsBefore(standing.live, 'orderCourt')}
          live={standing.live}
          handle={draft.handle}
          today={today}
        />
        <div className="ask" id="question">
          {actionData?.changed && (
            // biome-ignore lint/a11y/useSemanticElements: a group of words, not of fields
            <div
              className="summary"
              role="group"
              aria-labelledby="changed"
              tabIndex={-1}
              id="summary"
            >
              <h2 id="changed">{t('conflict.title')}</h2>
              <p>{t('confirm.lead')}</p>
            </div>
          )}
          <h1>{t('confirm.title')}</h1>
          <p className="lead">{t('confirm.lead')}</p>
          {doubts.length > 0 && (
            <div className="look">
              <p>
                <b>{t('confirm.doubts', { count: doubts.length })}</b>
              </p>
              <ul>
                {doubts.map((doubt) => (
                  <li key={doubt.words}>{sayDoubt(lang, doubt)}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <h2 className="group">{t('confirm.case')}</h2>
        <FactRows facts={order.facts.slice(0, CASE)} start={1} handle={draft.handle} />
        <h2 className="group">{t('confirm.must')}</h2>
        <FactRows facts={order.facts.slice(CASE)} start={CASE + 1} handle={draft.handle} />
        <form method="post" className="buttons">
          <input type="hidden" name="revision" value={draft.revision} />
          <button className="button" type="submit">
            {t('confirm.yes')}
          </button>
          <a className="tap" href={`${draftPath(lang, draft.handle)}/facts`}>
            {t('confirm.several')}
          </a>
          <a className="tap" href={questionPath(lang, draft.handle, 'orderKind')}>
            {t('confirm.notMine')}
          </a>
        </form>
      </div>
    </Page>
  )
}

interface RowsProps {
  readonly facts: readonly Confirmable[]
  readonly start: number
  readonly handle: string
}

function FactRows({ facts, start, handle }: RowsProps) {
  return (
    <ol className="rows" start={start}>
      {facts.map((fact, at) => (
        <FactRow key={fact.id} fact={fact} number={start + at} handle={handle} />
      ))}
    </ol>
  )
}

function FactRow({ fact, number, handle }: { fact: Confirmable; number: number; handle: string }) {
  const lang = useLang()
  const t = useT('conversation')
  const words = fieldWords(lang)
  const { id, answer } = fact
  const name = words.ask(`${id}.short`) ?? id
  const empty = answer.value === null
  return (
    <li id={`f${number}`}>
      <div className="fact">
        <div>
          <h3>{name}</h3>
          <div className="val">
            {empty ? t('confirm.empty') : <SaidAnswer said={sayAnswer(id, answer, words)} />}
          </div>
        </div>
        <a className="tap" href={questionPath(lang, handle, id)}>
          {t(empty ? 'confirm.add' : 'confirm.change')}
          <span className="vh">{t('confirm.seeWhat', { fact: name })}</span>
        </a>
        <p className="src">
          {answer.quote !== null && (
            <>
              {t('confirm.from')} “
              <mark lang="en" dir="ltr">
                {answer.quote}
              </mark>
              ”.{' '}
              <a href={`#o${number}`}>
                {t('confirm.see')}
                <span className="vh">{t('confirm.seeWhat', { fact: name })}</span>
              </a>
            </>
          )}
          {answer.quote === null && t(empty ? 'confirm.emptyWhy' : 'confirm.typed')}
        </p>
      </div>
    </li>
  )
}
