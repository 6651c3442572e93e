import { createContext } from 'react-router'
import type { DraftStore } from '#app/drafts/store.ts'
import type { IsoDate } from '#law/dates.ts'

/** What the server lends to routes: `const { store, today } = context.get(serverContext)`. */
export interface Server {
  readonly store: DraftStore
  /** The date now in a court's time zone (IANA name). */
  readonly today: (zone: string) => IsoDate
}

export const serverContext = createContext<Server>()

/** What is known of this one request, beside its address and body. */
export interface Visit {
  /** The status of a request that was refused before any route saw it; the root shows our page for it. */
  readonly refusal: number | null
  /** Our origin as the browser sees it: `https://goodfaith.example`. For links in papers and mail. */
  readonly origin: string
  /** The pattern of the route that answered, for the log. Patterns hold no handle and no answer. */
  pattern: string
}

export const visitContext = createContext<Visit>()
