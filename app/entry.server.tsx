import { renderToStaticMarkup } from 'react-dom/server'
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  ServerRouter,
} from 'react-router'
import { EnhanceUrl, InlineStyles } from './components/shell/head.ts'
import { firstPagePolicy, stylesFor } from './server/first-page.ts'
import { describeBug } from './server/log.ts'
import { mayEnhance } from './server/plain.ts'

/**
 * A page is one string: no page is hydrated, so there is nothing to stream and no timer to keep its
 * tree alive, and the markup needs none of React's marks.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
): Response {
  const styles = stylesFor(request)
  const html = renderToStaticMarkup(
    <EnhanceUrl value={mayEnhance(request) ? entry.manifest.entry.module : ''}>
      <InlineStyles value={styles}>
        <ServerRouter context={entry} url={request.url} />
      </InlineStyles>
    </EnhanceUrl>,
  )
  if (styles !== null) headers.set('Content-Security-Policy', firstPagePolicy)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${html}`, { status, headers })
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  // A status that a route or the router answered on purpose is no bug; the log has it already.
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  console.error(describeBug(error))
}
