import type { PaperKind } from './reading.ts'

/** What a sentence of an order tells somebody to do, and where in the sentence it says so. */
export type ActKind = 'contact' | 'confer' | 'paper' | 'other'
export interface Act {
  readonly kind: ActKind
  readonly start: number
  readonly end: number
}

/** "Joint Statement", "joint motion", "joint discovery letter"... */
export const JOINT =
  /\bjoint (?:discovery |written |meet[- ]and[- ]confer |status )?(statement|motion|letter|report|brief|submission|stipulation)s?\b/i

const PATTERNS: readonly (readonly [ActKind, RegExp])[] = [
  ['paper', new RegExp(JOINT, 'gi')],
  [
    'paper',
    /\b(?:it|(?:the|this|that|such) (?:statement|letter|report)) (?:shall|must|is to|will) be (?:filed|submitted|lodged)\b/gi,
  ],
  [
    'other',
    /\b(?:oppositions?|reply|replies|supplemental (?:responses?|briefs?|production)|separate statements?|status reports?|affidavits?|declarations?|amended complaint|objections?|renewed motion|(?:file|serve|filing of) (?:[\w']+ ){0,4}(?:responses?|briefs?|notices?|motions?|letters?)|produce|proposed order)\b/gi,
  ],
  [
    'confer',
    /\b(?:meet[- ]and[- ]confer|confer|conference|conferral|meet in person|meet telephonically|attempt to resolve)\b/gi,
  ],
  [
    'contact',
    /\b(?:contact|initiate|call|arrange|schedule|set[- ]up|reach out|telephone (?:plaintiff|defen)|write to)\b/gi,
  ],
]

/** Every act named in the sentence, first to last. A joint paper is not also an "other" paper. */
export function actsIn(sentence: string): Act[] {
  const found: Act[] = []
  for (const [kind, pattern] of PATTERNS) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const overlaps = found.some((act) => act.start < end && start < act.end)
      if (!overlaps || kind === 'confer') found.push({ kind, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The joint paper by its name in the order. */
export function paperKindOf(noun: string): PaperKind {
  const kinds: Readonly<Record<string, PaperKind>> = {
    statement: 'joint-statement',
    motion: 'joint-motion',
    letter: 'joint-letter',
    report: 'joint-report',
  }
  const name = noun.toLowerCase()
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? 'other') : 'other'
}

/** Words that command, or that allow. */
export const COMMANDS =
  /\b(?:shall|must|may|will|(?:is|are) (?:hereby |also |further )?(?:ordered|directed|required|instructed|to)\b|orders?|directs?|requires?|due|finds it (?:appropriate|necessary))/i
