import { data, redirect } from 'react-router'
import { factsReached, factsToPost, requireFacts } from '#app/chat/facts-reached.ts'
import { revisionOf } from '#app/chat/form-values.ts'
import { notNow, shutOut } from '#app/chat/keep-post.ts'
import { draftPath } from '#app/chat/pages.ts'
import { stagesOf } from '#app/chat/progress.ts'
import { ScanNote } from '#app/chat/ScanNote.tsx'
import { saveAnswers } from '#app/chat/take-answer.ts'
import { Words } from '#app/chat/Why.tsx'
import { Page } from '#app/components/shell/Page.tsx'
import { ErrorSummary } from '#app/fields/ErrorSummary.tsx'
import { Field } from '#app/fields/Field.tsx'
import { readForm } from '#app/fields/read.ts'
import { troublesOf } from '#app/fields/troubles.ts'
import { fieldWords } from '#app/fields/words.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { serverContext } from '#app/server/context.ts'
import { formOf } from '#app/server/form.ts'
import { type FactId, factIds } from '#law/facts.ts'
import { type Problem, parseAnswer } from '#law/schema.ts'
import { fold } from '#machines/fold.ts'
import type { Route } from './+types/facts'

export async function loader(args: Route.LoaderArgs) {
  return requireFacts(args)
}

interface Typed {
  readonly id: FactId
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/** Takes all facts at once. When one is refused, none is saved and all of them are still there. */
export async function action(args: Route.ActionArgs) {
  const form = await formOf(args.request)
  const { opened, order } = await factsToPost(args, form, factIds)
  const { lang, draft, today } = opened
  const typed = order.facts.map(({ id, answer }): Typed => {
    const value = readForm(id, form, { today, lang, stored: answer })
    const parsed = parseAnswer(id, value, today)
    return { id, value, problems: parsed.ok ? [] : parsed.problems }
  })
  if (typed.some((fact) => fact.problems.length > 0)) {
    return data({ typed, conflict: false }, { status: 422 })
  }
  const { store } = args.context.get(serverContext)
  const facts = Object.fromEntries(typed.map(({ id, value }) => [id, value]))
  const all = { ...draft.answers, ...facts }
  const taken = await saveAnswers(store, opened, revisionOf(form), all)
  if (taken.kind === 'gone') throw await shutOut(args, taken.why, form, factIds)
  if (taken.kind === 'conflict') {
    const standing = fold(taken.newer.answers, { today })
    if (!factsReached(standing)) throw await notNow({ ...opened, standing }, form, factIds)
  }
  if (taken.kind !== 'saved') return data({ typed, conflict: true }, { status: 409 })
  throw redirect(`${draftPath(lang, draft.handle)}/confirm#question`, 303)
}

/** All facts of the order on one page, for an order in the hand and not in the computer. */
export default function Facts({ loaderData, actionData }: Route.ComponentProps) {
  const lang = useLang()
  const t = useT('conversation')
  const { opened, order } = loaderData
  const { draft, standing } = opened
  const words = fieldWords(lang, standing.live)
  const [title, heading, lead] = words.ordered
    ? (['confirm.known', 'confirm.by-hand', 'confirm.by-handLead'] as const)
    : (['confirm.noOrderTitle', 'confirm.noOrderHand', 'confirm.noOrderHandLead'] as const)
  const shown: readonly Typed[] =
    actionData?.typed ?? order.facts.map(({ id, answer }) => ({ id, value: answer, problems: [] }))
  const troubles = shown.flatMap(({ id, value, problems }) =>
    troublesOf(id, value, problems, words),
  )
  return (
    <Page
      title={t(title)}
      handle={draft.handle}
      section="questions"
      stages={stagesOf(lang, standing.place)}
      skipTo="question"
    >
      <form className="ask" id="question" method="post">
        {actionData?.conflict && (
          // biome-ignore lint/a11y/useSemanticElements: a group of words, not of fields
          <div className="summary" role="group" aria-labelledby="changed" tabIndex={-1}>
            <h2 id="changed">{t('conflict.title')}</h2>
            <p>{t('conflict.lead')}</p>
          </div>
        )}
        <ErrorSummary troubles={troubles} words={words} />
        <h1>{t(heading)}</h1>
        <p className="lead">{t(lead)}</p>
        <ScanNote live={standing.live} />
        <input type="hidden" name="revision" value={draft.revision} />
        {shown.map(({ id, value, problems }) => (
          <Field key={id} id={id} value={value} problems={problems} words={words} level={2}>
            <Words id={id} />
          </Field>
        ))}
        <div className="buttons">
          <button className="button" type="submit">
            {t('question.save')}
          </button>
          <a className="tap" href={`${draftPath(lang, draft.handle)}/code`}>
            {t('question.stop')}
          </a>
        </div>
      </form>
    </Page>
  )
}
