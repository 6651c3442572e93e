import type { Citation } from './cite.ts'
import type { IsoDate } from './dates.ts'
import type { Place } from './stages.ts'
import type { Live, QuestionId } from './vocabulary.ts'

/** A question is data: which answer it asks for, in which stage, when, and the law behind it. */
export interface Question {
  readonly id: QuestionId
  readonly stage: Place
  /** Asked only when this is true of what is known. Absent: always asked. */
  readonly when?: (live: Live, today: IsoDate) => boolean
  /** Offered and not asked: a place is complete without it. */
  readonly optional?: true
  /** The law or the order's own words that make us ask. */
  readonly cites?: readonly Citation[]
}
