import type { IsoDate } from './dates.ts'

/** A source of law: how it is cited, where to read it, and the day a person last checked it there. */
export interface Citation {
  readonly text: string
  /** Null where only a quotation of it was read, not the page itself. */
  readonly url: string | null
  /** The court it binds, a CourtListener id; absent for a rule that binds everywhere. */
  readonly court?: string
  readonly checked: IsoDate
}

/** Keeps a rule's source beside the rule. Only sources that were read are cited; see the README. */
export function cite(text: string, url: string | null, checked: IsoDate, court?: string): Citation {
  return court === undefined ? { text, url, checked } : { text, url, checked, court }
}

/** The sources that bind in a court; one that is not known yet binds by general rules only. */
export const citable = (cites: readonly Citation[], court: string | null): readonly Citation[] =>
  cites.filter((source) => source.court === undefined || source.court === court)
