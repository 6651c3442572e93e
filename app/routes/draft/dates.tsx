import { requireDraft } from '#app/chat/opened.ts'
import { DatesPage } from '#app/dates/DatesPage.tsx'
import { paperIdsFor } from '#documents/handing-over.ts'
import type { Route } from './+types/dates'

/** The dates of the case, at any place of the conversation. */
export async function loader(args: Route.LoaderArgs) {
  const { draft, standing, today } = await requireDraft(args)
  const { place, live } = standing
  const sheet = paperIdsFor(place, live, today).includes('deadline-sheet')
  return { live, today, handle: draft.handle, sheet }
}

export default function Dates({ loaderData }: Route.ComponentProps) {
  return <DatesPage {...loaderData} />
}
