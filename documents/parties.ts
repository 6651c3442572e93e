import { type Whose, whoseFiling } from '#law/next-steps/whose.ts'
import type { Side } from '#law/order/reading.ts'
import { sources } from '#law/sources.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'

/** A side as the court's caption prints it: "Defendants," where more than one is named. */
export interface Party {
  readonly side: Side
  readonly plural: boolean
  /** "Defendants" */
  readonly label: string
  /** "Defendants’" or "Plaintiff’s" */
  readonly possessive: string
  /** "states" or "state" */
  readonly states: string
}

// "et al.", "and", or a semicolon between names: the caption names more than one.
const SEVERAL = /\bet\.?\s*al\b|\band\b|;/i
// "Department of Corrections and Rehabilitation" is one party.
const AGENCY = /\b(?:department|county|board|office|bureau|division|city|state|ministry)\b[^,;]*/gi

const isSeveral = (named: string) =>
  SEVERAL.test(named.replace(AGENCY, (agency) => agency.replace(/\band\b/gi, '')))

/** The words for a side; one person unless the caption names several. */
export function party(side: Side, live: Live): Party {
  const named = confirmed(live, side === 'plaintiff' ? 'orderPlaintiff' : 'orderDefendant')
  const plural = named !== null && isSeveral(named)
  const one = side === 'plaintiff' ? 'Plaintiff' : 'Defendant'
  return {
    side,
    plural,
    label: plural ? `${one}s` : one,
    possessive: plural ? `${one}s’` : `${one}’s`,
    states: plural ? 'state' : 'states',
  }
}

/** "the plaintiff", or "a plaintiff" where the caption names several. */
export const withArticle = (side: Side, live: Live): string =>
  `${party(side, live).plural ? 'a' : 'the'} ${side}`

export const otherSide = (side: Side): Side => (side === 'plaintiff' ? 'defendant' : 'plaintiff')

/** The side the person is on; null until they said it. */
export const mySide = (live: Live): Side | null => live.role ?? null

/** How the person speaks in the paper: one of several plaintiffs speaks alone, and by name. */
export function speaker(live: Live): string {
  const side = mySide(live)
  if (side === null) return 'The undersigned party'
  const one = side === 'plaintiff' ? 'Plaintiff' : 'Defendant'
  const name = live.me?.name ?? null
  return party(side, live).plural && name !== null ? `${one} ${name}` : one
}

/**
 * Who must file, as the person stands to it: by this order's own words, and where it is silent by
 * L.R. 251(c), which gives the statement to the side that moved; `unknown` when neither says it.
 */
export const filer = (live: Live): Whose => whoseFiling(live)

/** True unless all others who sign speak for themselves and the order names no counsel to file. */
export function opponentIsCounsel(live: Live): boolean {
  const others = live.signers?.rows ?? []
  const allSelf = others.length > 0 && others.every((row) => row.kind === 'self')
  return !allSelf || (mySide(live) === 'plaintiff' && filer(live) === 'theirs')
}

/** How the paper names whoever stands on the other side: their lawyer, or parties without one. */
export function opponent(live: Live): string {
  const side = mySide(live)
  if (side === null) return 'opposing counsel'
  if (!opponentIsCounsel(live)) return 'the other parties'
  return `counsel for ${party(otherSide(side), live).label}`
}

/** ", E.D. Cal. L.R. 251(e)": the source of the exceptions, in the court that it binds. */
export const exceptionSource = (live: Live): string =>
  confirmed(live, 'orderCourt') === 'caed' ? `, ${sources.caed251e.text}` : ''
