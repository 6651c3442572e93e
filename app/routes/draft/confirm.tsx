import { data, redirect } from 'react-router'
import { type Confirmable, isOfCase, orderOnFile } from '#app/chat/confirmable.ts'
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
import type { Live } from '#law/vocabulary.ts'
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
  const order = orderOnFile(draft.answers, standing.live, today)
  const facts = Object.fromEntries(order.facts.map(({ id, answer }) => [id, answer]))
  const { store } = args.context.get(serverContext)
  const all = { ...draft.answers, ...facts }
  const taken = await saveAnswers(store, opened, revisionOf(form), all)
  if (taken.kind === 'gone') throw redirect(`/${lang}/return?why=${taken.why}`, 303)
  // The facts changed in another window: show them again before they are confirmed.
  if (taken.kind !== 'saved') return data({ changed: true }, { status: 409 })
  throw redirect(`${herePath(lang, draft.handle, taken.standing)}#question`, 303)
}

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
  const ofCase = order.facts.filter(isOfCase)
  const duties = order.facts.filter((fact) => !isOfCase(fact))
  const { live } = standing
  const ordered = live.orderText?.how !== 'none'
  const title = t(ordered ? 'confirm.title' : 'confirm.noOrder')
  const lead = t(ordered ? 'confirm.lead' : 'confirm.noOrderLead')
  return (
    <Page
      title={title}
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
              <p>{lead}</p>
            </div>
          )}
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
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
        <FactRows facts={ofCase} start={1} live={live} handle={draft.handle} />
        {duties.length > 0 && (
          <>
            <h2 className="group">{t('confirm.must')}</h2>
            <FactRows facts={duties} start={ofCase.length + 1} live={live} handle={draft.handle} />
          </>
        )}
        <form method="post" className="buttons">
          <input type="hidden" name="revision" value={draft.revision} />
          <button className="button" type="submit">
            {t('confirm.yes')}
          </button>
          <a className="tap" href={`${draftPath(lang, draft.handle)}/facts`}>
            {t('confirm.several')}
          </a>
          {ordered && (
            <a className="tap" href={questionPath(lang, draft.handle, 'orderKind')}>
              {t('confirm.notMine')}
            </a>
          )}
        </form>
      </div>
    </Page>
  )
}

interface RowsProps {
  readonly facts: readonly Confirmable[]
  readonly start: number
  readonly live: Live
  readonly handle: string
}

function FactRows({ facts, start, live, handle }: RowsProps) {
  return (
    <ol className="rows" start={start}>
      {facts.map((fact, at) => (
        <FactRow key={fact.id} fact={fact} number={start + at} live={live} handle={handle} />
      ))}
    </ol>
  )
}

interface RowProps {
  readonly fact: Confirmable
  readonly number: number
  readonly live: Live
  readonly handle: string
}

function FactRow({ fact, number, live, handle }: RowProps) {
  const lang = useLang()
  const t = useT('conversation')
  const words = fieldWords(lang, live)
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
          {answer.quote === null &&
            t(!empty ? 'confirm.typed' : words.ordered ? 'confirm.emptyWhy' : 'confirm.openWhy')}
        </p>
      </div>
    </li>
  )
}
