import { ATTRIBUTES, cookie, type HasHeaders } from '#app/server/cookie.ts'
import { type Code, normalizeCode } from './code.ts'
import { draftHandle } from './seal.ts'

/** What opens one draft in this browser. */
export interface DraftKey {
  readonly handle: string
  readonly code: Code
}

/** The drafts that this browser may open, in the order in which they were added. */
export interface Session {
  readonly drafts: readonly DraftKey[]
}

export const EMPTY_SESSION: Session = { drafts: [] }

/** Room for somebody who helps several people, and a cookie far below what browsers refuse. */
export const MOST_DRAFTS = 12

const SESSION_COOKIE = '__Host-good-faith'
const PROBE_COOKIE = '__Host-gf-check'
const LONGEST_VALUE = 1024

/** `handle-code`; null for anything else, or a handle that is not this code's own. */
function readKey(text: string): DraftKey | null {
  const [handle = '', typed = '', ...more] = text.split('-')
  const code = normalizeCode(typed)
  if (!code || more.length > 0) return null
  return draftHandle(code) === handle ? { handle, code } : null
}

/**
 * The session of a request. It is not signed, because a code that somebody makes up opens nothing;
 * what does not parse is left out.
 */
export function readSession(request: HasHeaders): Session {
  const value = cookie(request, SESSION_COOKIE) ?? ''
  if (value === '' || value.length > LONGEST_VALUE) return EMPTY_SESSION
  const keys = new Map<string, DraftKey>()
  for (const text of value.split('.').slice(0, MOST_DRAFTS)) {
    const key = readKey(text)
    if (key) keys.set(key.handle, key)
  }
  return { drafts: [...keys.values()] }
}

/** The code for a handle in this browser; null when it is not there. */
export function codeFor(session: Session, handle: string): Code | null {
  return session.drafts.find((key) => key.handle === handle)?.code ?? null
}

/** The session with one more draft, or 'full': nothing is dropped behind the person's back. */
export function withDraft(session: Session, code: Code): Session | 'full' {
  const handle = draftHandle(code)
  if (codeFor(session, handle)) return session
  if (isFull(session)) return 'full'
  return { drafts: [...session.drafts, { handle, code }] }
}

/** True when no other draft fits: ask before a new draft is stored, and say which ones to put away. */
export function isFull(session: Session): boolean {
  return session.drafts.length >= MOST_DRAFTS
}

/** The session without that draft. The draft itself stays in the store. */
export function withoutDraft(session: Session, handle: string): Session {
  return { drafts: session.drafts.filter((key) => key.handle !== handle) }
}

/** The `Set-Cookie` value for the session; an empty one takes the cookie away. */
export function serializeSession(session: Session): string {
  if (session.drafts.length === 0) return clearSession()
  const value = session.drafts.map(({ handle, code }) => `${handle}-${code}`).join('.')
  return `${SESSION_COOKIE}=${value}; ${ATTRIBUTES}`
}

/** The `Set-Cookie` value that takes the session away: leave, or erase. */
export function clearSession(): string {
  return `${SESSION_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`
}

/** The `Set-Cookie` value of the probe that the start page sets. It says nothing about anybody. */
export function probeCookie(): string {
  return `${PROBE_COOKIE}=1; ${ATTRIBUTES}`
}

/**
 * True when this browser sends our cookies back. False on a first post means that secure cookies
 * vanish here, as over plain http: keep the text on the page and say so.
 */
export function cookiesWork(request: HasHeaders): boolean {
  return cookie(request, PROBE_COOKIE) !== null || cookie(request, SESSION_COOKIE) !== null
}
