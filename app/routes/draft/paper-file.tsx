import { data } from 'react-router'
import { requireDraft } from '#app/chat/opened.ts'
import { availablePaper } from '#app/papers/available.ts'
import { fileResponse, isFormat } from '#app/papers/formats.server.ts'
import { buildPaper } from '#documents/papers.ts'
import type { Route } from './+types/paper-file'

/**
 * A paper as a file. It is made before any page is, so that a paper that does not exist, or a PDF that
 * fails, shows the root's error page and not bare words.
 */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, params, context }) => {
    const { standing, today } = await requireDraft({ request, params, context })
    const { place, live } = standing
    const id = availablePaper(params.paper, place, live, today)
    if (id === null || !isFormat(params.format)) throw data(null, { status: 404 })
    return fileResponse(buildPaper(id, live, today), params.format)
  },
]

export default function PaperFile() {
  return null
}
