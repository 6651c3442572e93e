import { serverContext } from '#app/server/context.ts'
import type { Route } from './+types/health'

/** 200 and `{"status":"ok"}` when the store answers, else 503. */
export async function loader({ context }: Route.LoaderArgs) {
  const healthy = await context.get(serverContext).store.healthy()
  return Response.json(
    { status: healthy ? 'ok' : 'store does not answer' },
    { status: healthy ? 200 : 503 },
  )
}
