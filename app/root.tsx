import { type ReactNode, useContext } from 'react'
import { I18nextProvider } from 'react-i18next'
import { data, isRouteErrorResponse, Outlet } from 'react-router'
import type { Route } from './+types/root'
import { EnhanceUrl, InlineStyles } from './components/shell/head.ts'
import { Trouble } from './components/shell/Trouble.tsx'
import { loader } from './enhance/loader.ts'
import { languages } from './i18n/languages.ts'
import { wordsOf } from './i18n/translate.ts'
import { useLang } from './i18n/use.ts'
import { visitContext } from './server/context.ts'
import styles from './styles/index.css?url'

/** Runs before every route: tells the log which route it is, and shows what the server refused. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ context, pattern }) => {
    const visit = context.get(visitContext)
    visit.pattern = visit.refusal === null ? pattern : 'refused'
    if (visit.refusal !== null) throw data(null, { status: visit.refusal })
  },
]

// There is no <Scripts/>: see docs/decisions/002-no-hydration.md.
export function Layout({ children }: { readonly children: ReactNode }) {
  const lang = useLang()
  const enhance = useContext(EnhanceUrl)
  const inline = useContext(InlineStyles)
  const { tag, dir } = languages[lang]
  return (
    <html lang={tag} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        {inline === null ? (
          <link rel="stylesheet" href={styles} />
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own sheet; as text `>` is escaped
          <style dangerouslySetInnerHTML={{ __html: inline }} />
        )}
      </head>
      <body>
        <I18nextProvider i18n={wordsOf(lang)}>{children}</I18nextProvider>
        {enhance && (
          <script type="module" data-enhance={enhance}>
            {loader}
          </script>
        )}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <Trouble status={isRouteErrorResponse(error) ? error.status : 500} />
}
