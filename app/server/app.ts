import { join } from 'node:path'
import compression from 'compression'
import express, { type Express, type Request as Req, type Response as Res } from 'express'
import type { ServerBuild } from 'react-router'
import { langOf } from '#app/i18n/languages.ts'
import { drain, readBody } from './body.ts'
import type { Server } from './context.ts'
import { safeHeaders } from './headers.ts'
import { describeBug, logVisits } from './log.ts'
import { isOwnPost } from './origin.ts'
import { type Ask, pages } from './pages.ts'
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
  const ownOrigin = (req: Req) => settings.publicOrigin ?? requestOrigin(req)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustProxy)
  app.use(logVisits(log))
  app.use(safeHeaders((req) => ownOrigin(req).startsWith('https:')))
  app.use(compression())
  if (assets) {
    const named = { index: false, redirect: false } as const
    const hashed = { ...named, immutable: true, maxAge: '1y' } as const
    app.use('/assets', express.static(join(assets, 'assets'), hashed))
    app.use(express.static(assets, { ...named, maxAge: '1h' }))
  }

  app.use(async (req, res) => {
    const origin = ownOrigin(req)
    const refuse = (status: number) =>
      answer(req, res, { ...refusedAsk(req, origin), refusal: status })
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
    const body = await readBody(req)
    if (body.read === 'broken-off') return void res.destroy()
    if (body.read !== 'whole') return refuse(body.read === 'too-large' ? 413 : 400)
    const { bytes } = body
    return answer(req, res, { method, target: req.originalUrl, origin, bytes, refusal: null })
  })

  app.use(async (error: unknown, req: Req, res: Res, _next: () => void) => {
    log(describeBug(error))
    if (res.headersSent) return void res.destroy()
    const ask = { ...refusedAsk(req, ownOrigin(req)), refusal: 500 }
    // When even our page for it breaks, a bare word must do.
    return answer(req, res, ask).catch(() => res.status(500).type('text').end('Error 500'))
  })
  return app
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

/** A refusal is shown at the front door of the person's language, never at the refused address. */
function refusedAsk(req: Req, origin: string): Omit<Ask, 'refusal'> {
  const target = `/${langOf(req.originalUrl.split('?', 1)[0] ?? '')}/`
  return { method: req.method === 'HEAD' ? 'HEAD' : 'GET', target, origin, bytes: null }
}
