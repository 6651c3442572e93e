import { data, redirect } from 'react-router'
import { draftPath, herePath } from '#app/chat/pages.ts'
import { stagesOf } from '#app/chat/progress.ts'
import { QuestionForm } from '#app/chat/QuestionForm.tsx'
import { Page } from '#app/components/shell/Page.tsx'
import { startDraft } from '#app/drafts/draft.ts'
import {
  cookiesWork,
  isFull,
  probeCookie,
  readSession,
  serializeSession,
  withDraft,
} from '#app/drafts/session.ts'
import { readForm } from '#app/fields/read.ts'
import { langOf } from '#app/i18n/languages.ts'
import { useLang, useT } from '#app/i18n/use.ts'
import { serverContext } from '#app/server/context.ts'
import { formOf } from '#app/server/form.ts'
import { type Problem, parseAnswer } from '#law/schema.ts'
import { opening } from '#law/tracks/opening.ts'
import { fold } from '#machines/fold.ts'
import type { Route } from './+types/start'

const first = opening[0]!
/** Nothing in the first question depends on where the court sits. */
const ANY_ZONE = 'America/Los_Angeles'

/** The probe tells the first post whether this browser sends our cookies back. */
export function loader() {
  return data(null, { headers: { 'Set-Cookie': probeCookie() } })
}

interface Refused {
  readonly value: unknown
  readonly problems: readonly Problem[]
  readonly trouble: 'cookies' | 'full' | null
}
const refuse = (refused: Refused, status: number) => data(refused, { status })

/** The first saved answer makes the draft; its code is shown at once. */
export async function action({ request, context }: Route.ActionArgs) {
  const { store, today } = context.get(serverContext)
  const lang = langOf(new URL(request.url).pathname)
  const now = today(ANY_ZONE)
  const value = readForm(first.id, await formOf(request), { today: now, lang })
  const parsed = parseAnswer(first.id, value, now)
  if (!parsed.ok) return refuse({ value, problems: parsed.problems, trouble: null }, 422)
  if (!cookiesWork(request)) return refuse({ value, problems: [], trouble: 'cookies' }, 400)
  const session = readSession(request)
  if (isFull(session)) return refuse({ value, problems: [], trouble: 'full' }, 409)
  const draft = await startDraft(store, { [first.id]: parsed.value })
  const held = withDraft(session, draft.code)
  if (held === 'full') return refuse({ value, problems: [], trouble: 'full' }, 409)
  const standing = fold(draft.answers, { today: now })
  // A way out has nothing to come back to; everyone else gets the code first.
  const next = standing.ended
    ? herePath(lang, draft.handle, standing)
    : `${draftPath(lang, draft.handle)}/code`
  const headers = { 'Set-Cookie': serializeSession(held) }
  return redirect(next, { status: 303, headers })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Start({ actionData }: Route.ComponentProps) {
  const lang = useLang()
  const t = useT('conversation')
  const trouble = actionData?.trouble
  return (
    <Page title={t('start.title')} stages={stagesOf(lang, 'order')} skipTo="question">
      <div className="hang">
        <QuestionForm
          id={first.id}
          cites={first.cites ?? []}
          number={1}
          value={actionData?.value}
          problems={actionData?.problems ?? []}
          trouble={trouble ? t(`trouble.${trouble}`) : undefined}
          revision={null}
          back={`/${lang}/`}
          stop={null}
        />
      </div>
    </Page>
  )
}
