import type { IncomingHttpHeaders } from 'node:http'

/**
 * Did one of our own pages send this post? `own` is our origin as the browser sees it.
 *
 * - An `Origin` must be ours.
 * - `Origin: null`, or none: the browser's `Sec-Fetch-Site` decides; then a `Referer`. What the person
 *   began themselves (`none`) is ours only without an `Origin`.
 * - No word about where it comes from is accepted only without any `Origin`, since old browsers send
 *   none; there the session cookie's SameSite=Lax stands behind. A bare `Origin: null` is refused: it
 *   is what a sandboxed frame on a foreign page sends.
 */
export function isOwnPost(headers: IncomingHttpHeaders, own: string): boolean {
  const { origin, referer } = headers
  if (origin !== undefined && origin !== 'null') return origin === own
  const site = headers['sec-fetch-site']
  if (site !== undefined) {
    return site === 'same-origin' || (site === 'none' && origin === undefined)
  }
  if (referer !== undefined) return URL.canParse(referer) && new URL(referer).origin === own
  return origin === undefined
}
