import { writeReadableStreamToWritable } from '@react-router/node'
import type { Request as Req, Response as Res } from 'express'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { langOf } from '#app/i18n/languages.ts'
import { type Server, serverContext, type Visit, visitContext } from './context.ts'
import { notePattern } from './log.ts'

/** One request on its way to a page. */
export interface Ask {
  readonly method: string
  /** Path and query, beginning with a slash. */
  readonly target: string
  readonly origin: string
  readonly bytes: Uint8Array<ArrayBuffer> | null
  /** Set when no route may see it: the page then says why. */
  readonly refusal: number | null
}

/** A refusal is shown at the front door of the person's language, never at the refused address. */
export function refusedAsk(method: string, target: string, origin: string, refusal: number): Ask {
  const door = `/${langOf(target.split('?', 1)[0] ?? '')}/`
  return {
    method: method === 'HEAD' ? 'HEAD' : 'GET',
    target: door,
    origin,
    bytes: null,
    refusal,
  }
}

/**
 * Answers through React Router. It stands in for `@react-router/express`, which takes the address from
 * the Host header and streams a body of any size; here both were checked before.
 */
export function pages(build: ServerBuild, server: Server) {
  const handle = createRequestHandler(build, process.env.NODE_ENV)
  return async function answer(req: Req, res: Res, ask: Ask): Promise<void> {
    const gone = new AbortController()
    res.on('close', () => gone.abort())
    const visit: Visit = { refusal: ask.refusal, origin: ask.origin, pattern: '' }
    const context = new RouterContextProvider()
    context.set(serverContext, server)
    context.set(visitContext, visit)
    const request = (method: string, target: string, headers: Headers, bytes = ask.bytes) =>
      handle(
        new Request(`${ask.origin}${target}`, {
          method,
          headers,
          signal: gone.signal,
          ...(bytes && { body: bytes }),
        }),
        context,
      )
    const response = await request(ask.method, ask.target, headersOf(req))
    // The log names the route that was asked.
    const { pattern } = visit
    const next = nextPage(req, response, ask.origin)
    if (next !== null) {
      const page = await request('GET', next, withoutBody(headersOf(req)), null)
      if (page.status === 200) {
        notePattern(res, pattern)
        page.headers.set('Content-Location', next)
        page.headers.set('Preference-Applied', REPRESENTATION)
        return send(res, page)
      }
      await page.body?.cancel()
    }
    // A route without a page answers a form in React Router's own words; ours say it better.
    if (response.status === 405 && ask.refusal === null) {
      res.set('Allow', 'GET, HEAD')
      await response.body?.cancel()
      return answer(req, res, refusedAsk(ask.method, ask.target, ask.origin, 405))
    }
    notePattern(res, pattern)
    // Again, where a file that could not be sent has said otherwise.
    res.set('Cache-Control', 'no-store')
    await send(res, response)
  }
}

/** What our script asks for with a post (RFC 7240): the next page itself, not the way to it. */
const REPRESENTATION = 'return=representation'

/**
 * The page that a post leads to, when our script would rather have it at once: on a slow line that saves
 * a whole trip. Null where the browser must go there itself, or must take a cookie first.
 */
function nextPage(req: Req, response: Response, origin: string): string | null {
  const to = response.headers.get('Location')
  if (response.status !== 303 || to === null || req.get('Prefer') !== REPRESENTATION) return null
  const { origin: theirs, pathname, search } = new URL(to, origin)
  return theirs === origin && !response.headers.has('Set-Cookie') ? pathname + search : null
}

function withoutBody(headers: Headers): Headers {
  for (const name of ['content-type', 'content-length', 'transfer-encoding', 'prefer'])
    headers.delete(name)
  return headers
}

function headersOf(req: Req): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    // The origin was checked (origin.ts). React Router would check again, against its own idea of us.
    if (value === undefined || name === 'origin') continue
    for (const one of [value].flat()) headers.append(name, one)
  }
  return headers
}

async function send(res: Res, response: Response): Promise<void> {
  if (res.destroyed) return void response.body?.cancel()
  res.status(response.status)
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') res.append(name, value)
    else res.set(name, value)
  }
  if (!response.body) return void res.end()
  await writeReadableStreamToWritable(response.body, res).catch((trouble) => {
    if (!res.destroyed) throw trouble
  })
}
