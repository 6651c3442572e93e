import { data, Outlet } from 'react-router'
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
