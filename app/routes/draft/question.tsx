import { data, redirect } from 'react-router'
import { ConflictAside, MootAside } from '#app/chat/Asides.tsx'
import { AskPage } from '#app/chat/AskPage.tsx'
import { orderOnFile } from '#app/chat/confirmable.ts'
import { orderTexts, type Posted, postedTexts, revisionOf, settled } from '#app/chat/form-values.ts'
import { draftToPost, notNow, shutOut } from '#app/chat/keep-post.ts'
import { MayNotCount } from '#app/chat/MayNotCount.tsx'
import { type Opened, requireDraft } from '#app/chat/opened.ts'
import { looksLikeText, type OrderFile, readOrderFile } from '#app/chat/order-file.ts'
import { changedPath, draftPath, herePath, linePath, questionPath } from '#app/chat/pages.ts'
import { QuestionForm } from '#app/chat/QuestionForm.tsx'
import { SeemsLike } from '#app/chat/SeemsLike.tsx'
import { suggested } from '#app/chat/suggested.ts'
import { takeAnswer } from '#app/chat/take-answer.ts'
import { turnsBefore } from '#app/chat/turns.ts'
import { readForm } from '#app/fields/read.ts'
import { useT } from '#app/i18n/use.ts'
import { serverContext } from '#app/server/context.ts'
import { formOf } from '#app/server/form.ts'
import { agreedDigest, agreementLapsed, jointPaperDigest } from '#documents/joint-paper.ts'
import { citable } from '#law/cite.ts'
import { isFactId } from '#law/facts.ts'
import { kindOf } from '#law/order/kind-of.ts'
import type { Question } from '#law/question.ts'
import { ORDER_MAX, type Problem, parseAnswer } from '#law/schema.ts'
import { asksFact } from '#law/tracks/opening.ts'
import { questionsOf, trackOf } from '#law/tracks/tracks.ts'
import { confirmed, isQuestionId, type Live, type QuestionId, type Value } from '#law/vocabulary.ts'
import { fold, type Standing } from '#machines/fold.ts'
import type { Route } from './+types/question'

/** The question that an address names; 404 for one that we do not have. */
function idOf(id: string): QuestionId {
  if (!isQuestionId(id)) throw data(null, { status: 404 })
  return id
}

/**
 * The question, if it may be asked now: it is open, or answered, or a fact of this procedure that is
 * about to be confirmed. Else null.
 */
function reached(id: QuestionId, { live, open, offered }: Standing): Question | null {
  const facts = isFactId(id) && asksFact(id, live) && open !== null && isFactId(open.id)
  if (!(id in live || open?.id === id || offered?.id === id || facts)) return null
  return questionsOf(trackOf(live)).find((one) => one.id === id) ?? null
}

export async function loader(args: Route.LoaderArgs) {
  const opened = await requireDraft(args)
  const { lang, draft, standing, today } = opened
  const question = reached(idOf(args.params.id), standing)
  // Jumping ahead leads to where the person is.
  if (!question) throw redirect(`${herePath(lang, draft.handle, standing)}#question`, 303)
  const { id, cites = [] } = question
  const { live, place, open, offered, refused } = standing
  const order = isFactId(id) || id === 'orderKind' ? orderOnFile(draft.answers, live, today) : null
  return {
    id,
    cites: citable(cites, confirmed(standing.live, 'orderCourt')),
    lang,
    handle: draft.handle,
    revision: draft.revision,
    today,
    place,
    live,
    stored:
      order?.facts.find((fact) => fact.id === id)?.answer ??
      draft.answers[id] ??
      suggested(id, draft.answers, today),
    // An answer that no longer fits is shown with what is wrong with it.
    refused: id === (open ?? offered)?.id ? refused : [],
    here: herePath(lang, draft.handle, standing),
    seems: order?.reading.seems ?? null,
    readAs: order === null || order.byHand ? null : (kindOf(order.reading) ?? ('unsure' as const)),
  }
}

/** The name of the text that an approval is asked for: the person's own, or the other side's. */
function digestFor(id: QuestionId, live: Live): { readonly digest?: string } {
  if (id === 'signApproval') return { digest: jointPaperDigest(live) }
  return id === 'wording' ? { digest: agreedDigest(live) } : {}
}

type Refused = {
  readonly kind: 'refused'
  readonly value: unknown
  readonly problems: readonly Problem[]
  readonly trouble: Extract<OrderFile, { kind: 'unreadable' }>['why'] | null
}
type Done =
  | Refused
  | { readonly kind: 'moot'; readonly ids: readonly QuestionId[]; readonly posted: Posted }
  | {
      readonly kind: 'conflict'
      readonly sent: Value<QuestionId> | null
      readonly posted: Posted
      readonly revision: number
    }
const answerWith = (done: Done, status: number) => data(done, { status })

/** The posted answer as raw JSON, and what to post to send it again; the order may come as a file. */
async function readPosted(id: QuestionId, form: FormData, opened: Opened) {
  const { lang, today, draft, standing } = opened
  const stored = isFactId(id)
    ? orderOnFile(draft.answers, standing.live, today).facts.find((fact) => fact.id === id)?.answer
    : draft.answers[id]
  const raw = readForm(id, form, { today, lang, stored })
  const posted = settled(postedTexts(form, [id]), { lang, today })
  if (id !== 'orderText') return { raw, posted, trouble: null }
  const file = await readOrderFile(form)
  if (file.kind === 'unreadable') return { raw, posted, trouble: file.why }
  if (file.kind === 'text') {
    const { how, text } = file
    return { raw: { how, text }, posted: orderTexts(how, text), trouble: null }
  }
  const { text } = raw as { text: unknown }
  // Longer than any order: sent back whole it would only be a page that no browser shows.
  if (typeof text === 'string' && text.length > ORDER_MAX) {
    return { raw: stored, posted: [], trouble: 'tooLong' as const }
  }
  const odd = typeof text === 'string' && !looksLikeText(text)
  return { raw, posted, trouble: odd ? ('notText' as const) : null }
}

export async function action(args: Route.ActionArgs) {
  const id = idOf(args.params.id)
  const form = await formOf(args.request)
  const opened = await draftToPost(args, form, [id])
  const { lang, draft, today } = opened
  if (!reached(id, opened.standing)) throw await notNow(opened, form, [id])
  const { raw, posted, trouble } = await readPosted(id, form, opened)
  if (trouble) {
    const status = trouble === 'tooLong' ? 413 : 422
    return answerWith({ kind: 'refused', value: raw, problems: [], trouble }, status)
  }
  const revision = revisionOf(form)
  const sure = form.get('sure') === 'yes'
  const { store } = args.context.get(serverContext)
  const taken = await takeAnswer(store, opened, id, raw, { revision, sure })
  switch (taken.kind) {
    case 'refused': {
      const problems = taken.problems
      return answerWith({ kind: 'refused', value: raw, problems, trouble: null }, 422)
    }
    case 'moot':
      return answerWith({ kind: 'moot', ids: taken.ids, posted }, 200)
    case 'conflict': {
      const standing = fold(taken.newer.answers, { today })
      if (!reached(id, standing)) throw await notNow({ ...opened, standing }, form, [id])
      const parsed = parseAnswer(id, raw, today)
      const sent = parsed.ok ? parsed.value : null
      const newer = taken.newer.revision
      return answerWith({ kind: 'conflict', sent, posted, revision: newer }, 409)
    }
    case 'gone':
      throw await shutOut(args, taken.why, form, [id])
    case 'saved': {
      const { standing } = taken
      // A list that goes on stays on its page; an edited answer leads back to where the person is.
      const stays = (standing.open ?? standing.offered)?.id === id
      const next = stays
        ? questionPath(lang, draft.handle, id)
        : isFactId(id)
          ? changedPath(lang, draft.handle, id)
          : herePath(lang, draft.handle, standing)
      throw redirect(next.includes('#') ? next : `${next}#question`, 303)
    }
  }
}

export default function QuestionPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT('conversation')
  const { id, cites, lang, handle, revision, today, place, live, here } = loaderData
  const turns = turnsBefore(live, id)
  const asking = { id, handle, place, live, today, turns }
  if (actionData?.kind === 'moot') {
    const { ids, posted } = actionData
    return (
      <AskPage {...asking}>
        <MootAside ids={ids} live={live} posted={posted} revision={revision} back={here} />
      </AskPage>
    )
  }
  if (actionData?.kind === 'conflict') {
    const { sent, posted } = actionData
    return (
      <AskPage {...asking}>
        <ConflictAside
          id={id}
          live={live}
          saved={live[id]}
          sent={sent}
          posted={posted}
          revision={actionData.revision}
          back={here}
        />
      </AskPage>
    )
  }
  const before = turns.at(-1)
  const facts = `${draftPath(lang, handle)}/confirm`
  const previous = before?.kind === 'answer' ? questionPath(lang, handle, before.id) : facts
  return (
    <AskPage {...asking}>
      <QuestionForm
        id={id}
        live={live}
        cites={cites}
        number={turns.length + 1}
        value={actionData ? actionData.value : loaderData.stored}
        problems={actionData ? actionData.problems : loaderData.refused}
        trouble={actionData?.trouble ? t(`errors.${actionData.trouble}`) : undefined}
        revision={revision}
        back={isFactId(id) ? linePath(lang, handle, id) : before === undefined ? null : previous}
        stop={`${draftPath(lang, handle)}/code`}
        {...digestFor(id, live)}
      >
        {id === 'orderKind' && loaderData.readAs !== null && (
          <p className="look">
            {loaderData.seems !== null && <SeemsLike seems={loaderData.seems} />}{' '}
            {t(`orderRead.${loaderData.readAs}`)}
          </p>
        )}
        {id in live && <p className="soft">{t('question.change')}</p>}
        {id === 'wording' && agreementLapsed(live) && <p className="look">{t('agreed.lapsed')}</p>}
        {id === 'conferences' && <MayNotCount value={loaderData.stored} live={live} />}
      </QuestionForm>
    </AskPage>
  )
}
