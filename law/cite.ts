import type { IsoDate } from './dates.ts'

/** A source of law: how it is cited, where to read it, and the day a person last checked it there. */
export interface Citation {
  readonly text: string
  readonly url: string
  readonly checked: IsoDate
}

/** Keeps a rule's source beside the rule. Only sources that were read are cited; see the README. */
export function cite(text: string, url: string, checked: IsoDate): Citation {
  return { text, url, checked }
}
