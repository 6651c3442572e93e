import { data, isRouteErrorResponse, Outlet } from 'react-router'
import { KeptPage } from '#app/chat/KeptPage.tsx'
import { isKept } from '#app/chat/kept.ts'
import { Trouble } from '#app/components/shell/Trouble.tsx'
import { isLang } from '#app/i18n/languages.ts'
import type { Route } from './+types/language'

/** Everything under `/<lang>`: a language that we do not have is an address that we do not have. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ params }) => {
    if (!isLang(params.lang)) throw data(null, { status: 404 })
  },
]

export default function Language() {
  return <Outlet />
}

/** A post that could not be saved is shown with all that was typed; the rest is our page of trouble. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  if (!isRouteErrorResponse(error)) return <Trouble status={500} />
  return isKept(error.data) ? <KeptPage kept={error.data} /> : <Trouble status={error.status} />
}
