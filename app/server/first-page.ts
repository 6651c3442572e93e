import styles from '#app/styles/index.css?inline'
import type { HasHeaders } from './cookie.ts'
import { hashOf, policyWith } from './headers.ts'

/**
 * The style sheet for a browser that has not been here: it brings no cookie. On a slow line the first
 * page is seen a whole trip to the server sooner; every later page links the sheet, and keeps it.
 */
export const stylesFor = (request: HasHeaders): string | null =>
  request.headers.get('Cookie') === null ? styles : null

/** The policy of a page that brings the sheet along: it allows that text and no other. */
export const firstPagePolicy = policyWith(hashOf(styles))
