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
    const request = new Request(`${ask.origin}${ask.target}`, {
      method: ask.method,
      headers: headersOf(req),
      signal: gone.signal,
      ...(ask.bytes && { body: ask.bytes }),
    })
    const visit: Visit = { refusal: ask.refusal, origin: ask.origin, pattern: '' }
    const context = new RouterContextProvider()
    context.set(serverContext, server)
    context.set(visitContext, visit)
    const response = await handle(request, context)
    // A route without a page answers a form in React Router's own words; ours say it better.
    if (response.status === 405 && ask.refusal === null) {
      res.set('Allow', 'GET, HEAD')
      await response.body?.cancel()
      return answer(req, res, refusedAsk(ask.method, ask.target, ask.origin, 405))
    }
    notePattern(res, visit.pattern)
    // Again, where a file that could not be sent has said otherwise.
    res.set('Cache-Control', 'no-store')
    await send(res, response)
  }
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
