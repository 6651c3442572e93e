import { redirect } from 'react-router'
import { preferredLang } from '#app/i18n/languages.ts'
import type { Route } from './+types/door'

/** `/` leads to the start page in the browser's language. It never opens a draft by itself. */
export function loader({ request }: Route.LoaderArgs) {
  const lang = preferredLang(request.headers.get('Accept-Language'))
  return redirect(`/${lang}/`, { headers: { Vary: 'Accept-Language' } })
}
