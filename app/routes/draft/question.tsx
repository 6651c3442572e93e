import { data, redirect } from 'react-router'
import { ConflictAside, MootAside } from '#app/chat/Asides.tsx'
import { AskPage } from '#app/chat/AskPage.tsx'
import { orderOnFile } from '#app/chat/confirmable.ts'
import { postedTexts, revisionOf } from '#app/chat/form-values.ts'
import { MayNotCount } from '#app/chat/MayNotCount.tsx'
import { type Opened, requireDraft } from '#app/chat/opened.ts'
import { looksLikeText, readOrderFile } from '#app/chat/order-file.ts'
import { draftPath, herePath, questionPath } from '#app/chat/pages.ts'
import { QuestionForm } from '#app/chat/QuestionForm.tsx'
import { takeAnswer } from '#app/chat/take-answer.ts'
import { turnsBefore } from '#app/chat/turns.ts'
import { readForm } from '#app/fields/read.ts'
import { useT } from '#app/i18n/use.ts'
import { serverContext } from '#app/server/context.ts'
import { agreedDigest, agreementLapsed, jointStatementDigest } from '#documents/joint-statement.ts'
import { citable } from '#law/cite.ts'
import { isFactId } from '#law/facts.ts'
import type { OrderReading } from '#law/order/reading.ts'
import type { Question } from '#law/question.ts'
import { type Problem, parseAnswer } from '#law/schema.ts'
import { questionsOf, trackOf } from '#law/tracks/tracks.ts'
import { confirmed, isQuestionId, type Live, type QuestionId, type Value } from '#law/vocabulary.ts'
import type { Route } from './+types/question'

/**
 * The question that the address names, if it may be asked now: it is open, or answered, or a fact of
 * the order that is about to be confirmed. Jumping ahead leads to where the person is.
 */
function requireQuestion(id: string, { lang, draft, standing }: Opened): Question {
  if (!isQuestionId(id)) throw data(null, { status: 404 })
  const { live, open, offered } = standing
  const facts = isFactId(id) && open !== null && isFactId(open.id)
  const question = questionsOf(trackOf(live)).find((one) => one.id === id)
  if (question === undefined || !(id in live || open?.id === id || offered?.id === id || facts)) {
    throw redirect(`${herePath(lang, draft.handle, standing)}#question`, 303)
  }
  return question
}

export async function loader(args: Route.LoaderArgs) {
  const opened = await requireDraft(args)
  const { lang, draft, standing, today } = opened
  const { id, cites = [] } = requireQuestion(args.params.id, opened)
  const { live, place, open, offered, refused } = standing
  const order = isFactId(id) || id === 'orderKind' ? orderOnFile(draft.answers, today) : null
  return {
    id,
    cites: citable(cites, confirmed(standing.live, 'orderCourt')),
    lang,
    handle: draft.handle,
    revision: draft.revision,
    today,
    place,
    live,
    stored: order?.facts.find((fact) => fact.id === id)?.answer ?? draft.answers[id],
    // An answer that no longer fits is shown with what is wrong with it.
    refused: id === (open ?? offered)?.id ? refused : [],
    here: herePath(lang, draft.handle, standing),
    readAs: order === null || order.byHand ? null : readAs(order.reading),
  }
}

/** How far the text looks like the order of this procedure: what it tells, and which paper it asks for. */
function readAs({ kind, paper }: OrderReading): 'kindNo' | 'kindYes' | 'kindUnsure' {
  if (kind === 'other') return 'kindNo'
  return paper?.value === 'joint-statement' ? 'kindYes' : 'kindUnsure'
}

/** The name of the text that an approval is asked for: the person's own, or the other side's. */
function digestFor(id: QuestionId, live: Live): { readonly digest?: string } {
  if (id === 'signApproval') return { digest: jointStatementDigest(live) }
  return id === 'wording' ? { digest: agreedDigest(live) } : {}
}

type Refused = {
  readonly kind: 'refused'
  readonly value: unknown
  readonly problems: readonly Problem[]
  readonly trouble: 'pdf' | 'notText' | null
}
type Posted = ReturnType<typeof postedTexts>
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

/** The posted answer as raw JSON; the order may come as a file. */
async function readPosted(id: QuestionId, form: FormData, opened: Opened) {
  const { lang, today, draft } = opened
  const stored = isFactId(id)
    ? orderOnFile(draft.answers, today).facts.find((fact) => fact.id === id)?.answer
    : draft.answers[id]
  const raw = readForm(id, form, { today, lang, stored })
  if (id !== 'orderText') return { raw, trouble: null }
  const file = await readOrderFile(form)
  if (file.kind === 'unreadable') return { raw, trouble: file.why }
  if (file.kind === 'text') return { raw: { how: file.how, text: file.text }, trouble: null }
  const { text } = raw as { text: unknown }
  const odd = typeof text === 'string' && !looksLikeText(text)
  return { raw, trouble: odd ? ('notText' as const) : null }
}

export async function action(args: Route.ActionArgs) {
  const opened = await requireDraft(args)
  const { lang, draft } = opened
  const { id } = requireQuestion(args.params.id, opened)
  const form = await args.request.formData()
  const { raw, trouble } = await readPosted(id, form, opened)
  if (trouble) return answerWith({ kind: 'refused', value: raw, problems: [], trouble }, 422)
  const revision = revisionOf(form)
  const sure = form.get('sure') === 'yes'
  const { store } = args.context.get(serverContext)
  const taken = await takeAnswer(store, opened, id, raw, { revision, sure })
  const posted = postedTexts(form)
  switch (taken.kind) {
    case 'refused': {
      const problems = taken.problems
      return answerWith({ kind: 'refused', value: raw, problems, trouble: null }, 422)
    }
    case 'moot':
      return answerWith({ kind: 'moot', ids: taken.ids, posted }, 200)
    case 'conflict': {
      const parsed = parseAnswer(id, raw, opened.today)
      const sent = parsed.ok ? parsed.value : null
      const newer = taken.newer.revision
      return answerWith({ kind: 'conflict', sent, posted, revision: newer }, 409)
    }
    case 'gone':
      throw redirect(`/${lang}/return?why=${taken.why}`, 303)
    case 'saved': {
      const { standing } = taken
      // A list that goes on stays on its page; an edited answer leads back to where the person is.
      const stays = (standing.open ?? standing.offered)?.id === id
      const next = stays
        ? questionPath(lang, draft.handle, id)
        : isFactId(id)
          ? `${draftPath(lang, draft.handle)}/confirm`
          : herePath(lang, draft.handle, standing)
      throw redirect(`${next}#question`, 303)
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
        cites={cites}
        number={turns.length + 1}
        value={actionData ? actionData.value : loaderData.stored}
        problems={actionData ? actionData.problems : loaderData.refused}
        trouble={actionData?.trouble ? t(`errors.${actionData.trouble}`) : undefined}
        revision={revision}
        back={isFactId(id) ? facts : before === undefined ? null : previous}
        stop={`${draftPath(lang, handle)}/code`}
        {...digestFor(id, live)}
      >
        {id === 'orderKind' && loaderData.readAs !== null && (
          <p className="look">{t(`orderRead.${loaderData.readAs}`)}</p>
        )}
        {id in live && <p className="soft">{t('question.change')}</p>}
        {id === 'wording' && agreementLapsed(live) && <p className="look">{t('agreed.lapsed')}</p>}
        {id === 'conferences' && <MayNotCount value={loaderData.stored} live={live} />}
      </QuestionForm>
    </AskPage>
  )
}
