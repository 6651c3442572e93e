import { requireDraft } from '#app/chat/opened.ts'
import { PapersPage } from '#app/papers/PapersPage.tsx'
import type { Route } from './+types/papers'

/** The papers of a draft, at any place of the conversation. */
export async function loader(args: Route.LoaderArgs) {
  const { draft, standing, today } = await requireDraft(args)
  return { place: standing.place, live: standing.live, today, handle: draft.handle }
}

export default function Papers({ loaderData }: Route.ComponentProps) {
  return <PapersPage {...loaderData} />
}
