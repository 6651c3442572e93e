import { redirect } from 'react-router'
import { requireDraft } from '#app/chat/opened.ts'
import { draftPath, herePath } from '#app/chat/pages.ts'
import { End } from '#app/ends/End.tsx'
import type { Route } from './+types/here'

/** Leads to where the person is; the ends of the conversation have their page here. */
export async function loader(args: Route.LoaderArgs) {
  const { lang, draft, standing, today } = await requireDraft(args)
  const here = herePath(lang, draft.handle, standing)
  if (here !== draftPath(lang, draft.handle)) throw redirect(`${here}#question`, 303)
  const { place, live } = standing
  return { handle: draft.handle, standing: { place, live }, today }
}

export default function Here({ loaderData }: Route.ComponentProps) {
  return <End {...loaderData} />
}
