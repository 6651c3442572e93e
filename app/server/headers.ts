import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import { loader } from '#app/enhance/loader.ts'
import { leaveTo } from './leaving.ts'

/** The name of an inline text in a content security policy. */
export const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`

/**
 * Nothing from elsewhere, and nothing inline but the one script whose text we know and, on the first
 * page, the style sheet whose hash is given. `form-action` names the place that "Leave this site"
 * goes to, because Chromium applies it to the redirect that answers a form as well.
 */
export const policyWith = (styleHash: string | null): string =>
  [
    "default-src 'none'",
    `style-src 'self'${styleHash === null ? '' : ` '${styleHash}'`}`,
    `script-src 'self' '${hashOf(loader)}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${new URL(leaveTo).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

export const contentSecurityPolicy = policyWith(null)

const everywhere = {
  // Pages hold answers, and Back must ask again. Files say otherwise (app.ts).
  'Cache-Control': 'no-store',
  'Content-Security-Policy': contentSecurityPolicy,
  // Not `no-referrer`: with it Chromium sends `Origin: null`, and our own forms look foreign.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

const YEAR_S = 31_536_000

/** Security headers on every answer; `secure` says whether the browser's side of it is https. */
export function safeHeaders(
  secure: (req: Parameters<RequestHandler>[0]) => boolean,
): RequestHandler {
  return (req, res, next) => {
    res.set(everywhere)
    if (secure(req)) res.set('Strict-Transport-Security', `max-age=${YEAR_S}`)
    if (/^\/[^/]+\/d(\/|$)/.test(req.path)) res.set('X-Robots-Tag', 'noindex')
    next()
  }
}
