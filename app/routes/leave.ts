import { redirect } from 'react-router'
import { langOf } from '#app/i18n/languages.ts'
import { forgetCookies, leaveTo } from '#app/server/leaving.ts'
import type { Route } from './+types/leave'

/** Only a form leaves; a link here would let any page throw somebody out. */
export function loader({ url }: Route.LoaderArgs) {
  return redirect(`/${langOf(url.pathname)}/`)
}

/** This browser forgets us and goes elsewhere. The draft stays: its code opens it again. */
export function action({ request }: Route.ActionArgs) {
  const secure = new URL(request.url).protocol === 'https:'
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "cookies", "storage"' })
  for (const cookie of forgetCookies(request.headers.get('Cookie'), secure)) {
    headers.append('Set-Cookie', cookie)
  }
  return redirect(leaveTo, { status: 303, headers })
}
