import { data } from 'react-router'
import { requireDraft } from '#app/chat/opened.ts'
import { availablePaper } from '#app/papers/available.ts'
import { PaperPage } from '#app/papers/PaperPage.tsx'
import type { Route } from './+types/paper'

/** One paper to read. A paper that this place does not have is an address that we do not have. */
export async function loader(args: Route.LoaderArgs) {
  const { draft, standing, today } = await requireDraft(args)
  const { place, live } = standing
  const id = availablePaper(args.params.paper, place, live, today)
  if (id === null) throw data(null, { status: 404 })
  return { id, live, today, handle: draft.handle }
}

export default function Paper({ loaderData }: Route.ComponentProps) {
  return <PaperPage {...loaderData} />
}
