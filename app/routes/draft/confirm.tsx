import { data, redirect } from 'react-router'
import { isOfCase, orderOnFile } from '#app/chat/confirmable.ts'
import { corrections } from '#app/chat/corrections.ts'
import { FactRows, quoteOf } from '#app/chat/FactRows.tsx'
import { factsReached, requireFacts } from '#app/chat/facts-reached.ts'
import { revisionOf } from '#app/chat/form-values.ts'
import { notNow } from '#app/chat/keep-post.ts'
import { MarkedOrder, type Source } from '#app/chat/MarkedOrder.tsx'
import { noteSources, OrderNotes } from '#app/chat/OrderNotes.tsx'
import { requireDraft } from '#app/chat/opened.ts'
import { draftPath, herePath, lineOf, questionPath } from '#app/chat/pages.ts'
import { stagesOf, timeLeft } from '#app/chat/progress.ts'
import { placesOf } from '#app/chat/quote-places.ts'
import { ScanNote } from '#app/chat/ScanNote.tsx'
import { Transcript } from '#app/chat/Transcript.tsx'
import { saveAnswers } from '#app/chat/take-answer.ts'
import { turnsBefore } from '#app/chat/turns.ts'
import { Page } from '#app/components/shell/Page.tsx'
import { fieldWords } from '#app/fields/words.ts'
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
  // Back from one fact, that fact is what the page is about.
  const named = new URL(args.request.url).searchParams.get('changed')
  const changed = order.facts.find(({ id }) => id === named)?.id ?? null
  return { opened, order, changed }
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
  const { opened, order, changed } = loaderData
  const { draft, standing, today } = opened
  const left = timeLeft(lang, standing.live, today)
  const words = fieldWords(lang, standing.live)
  const corrected = corrections(order, standing.live, today)
  const sources: readonly Source[] = [
    ...order.facts.flatMap((fact, at) => {
      const { id } = fact
      const quote = quoteOf(fact, corrected.get(id))
      const name = words.ask(`${id}.short`) ?? id
      return quote === null ? [] : [{ label: `${at + 1}`, quote, line: lineOf(id), name }]
    }),
    ...noteSources(order.reading, t('confirm.note')),
  ]
  const marked = new Set(placesOf(order.text, sources).map(({ label }) => label))
  const ofCase = order.facts.filter(isOfCase)
  const duties = order.facts.filter((fact) => !isOfCase(fact))
  const { live } = standing
  const rows = { live, handle: draft.handle, changed, corrections: corrected, marked }
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
        <div className="ask" id={changed === null ? 'question' : undefined}>
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
          <ScanNote live={live} />
          <OrderNotes reading={order.reading} handle={draft.handle} marked={marked} />
        </div>
        <h2 className="group">{t('confirm.case')}</h2>
        <FactRows facts={ofCase} start={1} {...rows} />
        {duties.length > 0 && (
          <>
            <h2 className="group">{t('confirm.must')}</h2>
            <FactRows facts={duties} start={ofCase.length + 1} {...rows} />
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
