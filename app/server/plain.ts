import { ATTRIBUTES, cookie, type HasHeaders } from './cookie.ts'

/** What somebody chose for this browser. It says nothing about anybody, and leaving takes it away. */
const PAGES_COOKIE = '__Host-gf-pages'
const PLAIN = 'plain'
const YEAR_S = 31_536_000

/** True when the person chose pages without scripts in this browser. */
export function chosePlain(request: HasHeaders): boolean {
  return cookie(request, PAGES_COOKIE) === PLAIN
}

/**
 * True when a page may bring its script: not when the person chose plain pages, and not when the
 * browser says that it saves data. Pages are never stored, so no cache has to tell the two apart.
 */
export function mayEnhance(request: HasHeaders): boolean {
  return !chosePlain(request) && request.headers.get('Save-Data')?.trim().toLowerCase() !== 'on'
}

/** The `Set-Cookie` value that remembers the choice for a year; pages with scripts need no cookie. */
export function serializeChoice(plain: boolean): string {
  return plain
    ? `${PAGES_COOKIE}=${PLAIN}; ${ATTRIBUTES}; Max-Age=${YEAR_S}`
    : `${PAGES_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`
}
