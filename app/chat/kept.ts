import type { Posted } from './form-values.ts'
import type { Shut } from './opened.ts'
import type { Sent } from './sent.ts'

/** A post on its way to a draft that is not open here: it is carried until the code is typed. */
export interface Waiting {
  readonly handle: string
  /** The page it goes to, after the draft's own address: `q/role` or `facts`. */
  readonly next: string
  /** That of the form, so that what was saved since is not overwritten unseen. Empty for none. */
  readonly revision: string
  readonly posted: Posted
}

/**
 * A post that cannot be saved now, with all that was typed. It is thrown, as a page of trouble is, so
 * that no loader sends the person elsewhere; the route of the language shows it.
 */
export type Kept =
  | {
      readonly kept: 'shut'
      readonly why: Shut
      readonly sent: readonly Sent[]
      /** Null when no code can bring the draft back. */
      readonly waiting: Waiting | null
    }
  | {
      readonly kept: 'not-now'
      readonly here: string
      readonly sent: readonly Sent[]
    }

export const isKept = (thrown: unknown): thrown is Kept =>
  typeof thrown === 'object' && thrown !== null && 'kept' in thrown
