import { join } from 'node:path'
import compression from 'compression'
import express, { type Express, type Request as Req, type Response as Res } from 'express'
import type { ServerBuild } from 'react-router'
import { readSession } from '#app/drafts/session.ts'
import { languages } from '#app/i18n/languages.ts'
import { type Body, bodyReader, drain } from './body.ts'
import type { Server } from './context.ts'
import { safeHeaders } from './headers.ts'
import { describeBug, logVisits } from './log.ts'
import { isOwnPost } from './origin.ts'
import { pages, refusedAsk } from './pages.ts'
import type { Settings } from './settings.ts'

interface Parts {
  readonly build: ServerBuild
  readonly server: Server
  readonly settings: Settings
  readonly log: (line: string) => void
  /** The folder of built browser files; null in development, where Vite serves them. */
  readonly assets: string | null
}

/** The web server: manners first, then files, then pages. */
export function createApp({ build, server, settings, log, assets }: Parts): Express {
  const answer = pages(build, server)
  const readBody = bodyReader()
  const ownOrigin = (req: Req) => settings.publicOrigin ?? requestOrigin(req)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustProxy)
  app.use(logVisits(log))
  app.use(safeHeaders((req) => ownOrigin(req).startsWith('https:')))
  app.use(compression())
  if (assets) {
    // Every answer says "no-store" until we know it for a file, so each file says how long it keeps.
    const files = (folder: string, keep: string) =>
      express.static(folder, {
        index: false,
        redirect: false,
        acceptRanges: false,
        cacheControl: false,
        setHeaders: (res) => void res.setHeader('Cache-Control', keep),
      })
    app.use('/assets', files(join(assets, 'assets'), 'public, max-age=31536000, immutable'))
    // A page is no file: without this the disk would be asked for one at each page.
    const languageFirst = new RegExp(`^/(?:${Object.keys(languages).join('|')})(?:/|$)`)
    const plain = files(assets, 'public, max-age=3600')
    app.use((req, res, next) => (languageFirst.test(req.path) ? next() : plain(req, res, next)))
  }

  app.use(async (req, res) => {
    const origin = ownOrigin(req)
    const refuse = (status: number) =>
      answer(req, res, refusedAsk(req.method, req.originalUrl, origin, status))
    const { method } = req
    if (!isPlainTarget(req.originalUrl)) return refuse(400)
    // No page is hydrated, so nobody asks for the data of a page without its page.
    if (req.path.endsWith('.data')) return refuse(404)
    if (method === 'GET' || method === 'HEAD') {
      return answer(req, res, {
        method,
        target: req.originalUrl,
        origin,
        bytes: null,
        refusal: null,
      })
    }
    if (method !== 'POST') {
      res.set('Allow', 'GET, HEAD, POST')
      drain(req)
      return refuse(405)
    }
    if (!isOwnPost(req.headers, origin)) {
      drain(req)
      return refuse(403)
    }
    const body = await readBody(req, res, { upload: mayUpload(req) })
    if (body.read === 'broken-off') return void res.destroy()
    if (body.read !== 'whole') {
      if (body.read === 'no-room') res.set('Retry-After', '10')
      return refuse(refusals[body.read])
    }
    const { bytes } = body
    return answer(req, res, { method, target: req.originalUrl, origin, bytes, refusal: null })
  })

  app.use(async (error: unknown, req: Req, res: Res, _next: () => void) => {
    const status = refusedBy(error)
    if (status === 500) log(describeBug(error))
    if (res.headersSent) return void res.destroy()
    const ask = refusedAsk(req.method, req.originalUrl, ownOrigin(req), status)
    // When even our page for it breaks, a bare word must do.
    return answer(req, res, ask).catch(() => res.status(status).type('text').end(`Error ${status}`))
  })
  return app
}

const refusals = {
  'too-large': 413,
  'unknown-kind': 400,
  'no-room': 503,
} as const satisfies Record<Exclude<Body['read'], 'whole' | 'broken-off'>, number>

/** The status of what Express refuses for itself, as a condition that a file does not meet; else a bug's. */
function refusedBy(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}

/** A file is taken for one question only, from a browser that holds a draft. */
function mayUpload(req: Req): boolean {
  if (!req.path.endsWith('/q/orderText')) return false
  const headers = new Headers({ Cookie: req.headers.cookie ?? '' })
  return readSession({ headers }).drafts.length > 0
}

/** Scheme and host as the browser used them; a trusted proxy may say (Express reads its word). */
function requestOrigin(req: Req): string {
  const text = `${req.protocol}://${req.host}`
  return URL.canParse(text) ? new URL(text).origin : 'http://localhost'
}

/** A path that decodes, and no address of another form. */
function isPlainTarget(target: string): boolean {
  if (!target.startsWith('/')) return false
  try {
    decodeURIComponent(target.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}
