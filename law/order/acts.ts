import { JOINT_PAPER } from './grammar/papers.ts'
import { type Cue, cue } from './grammar/phrase.ts'
import { namesJointPaper } from './joint-paper.ts'
import type { PaperKind } from './reading.ts'

/** What a sentence of an order tells somebody to do, and where in the sentence it says so. */
export type ActKind = 'contact' | 'confer' | 'paper' | 'other'
export interface Act {
  readonly kind: ActKind
  readonly start: number
  readonly end: number
  /** The paper is only pointed at ("the statement shall be filed"): the sentence before must name it. */
  readonly pointed?: true
}

/** Whether words name the joint paper. */
export const JOINT = { test: namesJointPaper } as const

/** "It shall be filed", "the report is due": the paper that was named before. */
const POINTED =
  /\b(?:it|(?:the|this|that|such) (?:statement|letter|report|notice|list|filing|paper|advisory|document|stipulation|submission)) (?:shall|must|is to|will|is|may) be (?:filed|submitted|lodged|due|docketed|presented)\b|\b(?:shall|must|will|may|is to|are to) (?:jointly )?(?:file|submit|lodge) (?:it|the same)\b|\b(?:the|this|that) (?:report|statement|letter|notice|list|submission|stipulation) (?:shall|must|is|will be) due\b/gi

/** Each kind with its words; what a longer wording says first is not said again by a shorter one. */
const WORDS: readonly (readonly [ActKind, RegExp])[] = [
  ...JOINT_PAPER.map((source) => ['paper', new RegExp(source, 'gi')] as const),
  ['paper', POINTED],
  [
    'paper',
    /\b(?:parties|counsel|sides|they|two)\b (?:\w{1,12} ){0,4}?(?:file|submit|lodge|send me|provide) (?:the court )?(?:a|an|one|their) (?!separate)(?:[\w-]{1,14},? ){0,4}?(?:notice|letter|report|statement|stipulation|update|summary)\b| and (?<=\b(?:parties|counsel|sides)\b[^.;]{0,160} and )(?:then |to |shall |must )?(?:file|submit) (?:a|one) (?!separate)(?:[\w-]{1,14} ){0,3}?(?:report|statement|letter|notice)\b/gi,
  ],
  [
    'other',
    /\b(?:oppositions?|reply|replies|supplemental (?:responses?|briefs?|production)|separate statements?|status reports?|affidavits?|declarations?|amended complaint|objections? to|renewed motion|new motion|(?:file|serve|submit|lodge|filing of) (?:[\w'-]{1,20} ){0,5}?(?:responses?|briefs?|notices?|motions?|letters?|papers?|dismissal|copy|proof|certificate|statements?)|produce|production of|proposed order|hearing|trial(?! counsel| attorney)|settlement|mediation|planning conference|status conference|case management|pre-?trial|courtesy cop(?:y|ies)|notify the court|inform the court|advise the court|contact (?:the court|chambers|the clerk|my)|call(?:-in)? information|before the court|(?:discovery|fact) (?:closes?|cut-?off|deadline)|withdraw|respond to the motion|response to the motion|answer the|verif(?:y|ied|ication)|supplement|meet with (?:his|her) client|transcript|deposition)\b/gi,
  ],
  [
    'confer',
    /\b(?:meet[- ]and[- ](?:further )?confer|confer|conferring|conferences?|conferral|meet (?:in person|telephonically|together|by|via|with|face)|attempt to resolve|speak|talk|converse|consult|consultation|discuss(?:ion)?s?|hold|convene|conduct|carry out|meeting|session|video-?conference|conversation|(?:the|that|this|such|a|one) (?:\w{1,12} )?call\b|(?:telephone|phone|call) (?:plaintiff|defend|opposing|him|her|m[rs]{1,2}\. |counsel)|over the (?:tele)?phone|make (?:a|every|another) (?:\w{1,12} ){0,3}effort|go over|complete)\b/gi,
  ],
  [
    'contact',
    /\b(?:contact|initiate contact|arrange|schedule|set[- ]up|reach out|write to|send (?:\w{1,12} ){0,3}letter|propose|coordinate with|provide (?:\w{1,12} ){0,4}(?:dates|times|availability)|e-?mail (?:plaintiff|defend|opposing)|open the (?:discussion|dialogue))\b/gi,
  ],
]

/** To fix a day is a first contact, whatever it is done by. */
const TO_FIX =
  /\b(?:to|in order to|and) (?:\w{1,12} )?(?:arrange|schedule|set(?: up)?|fix|agree (?:on|upon)|find|pick|select|coordinate)\b/i
const A_DAY =
  /\b(?:call|conference|conferral|meeting|day|date|time|hour|session|consultation|discussion)\b/i

/** True when the words after a call say that it is only to fix the day of the talk. */
export function fixesADay(after: string): boolean {
  const clause = /^[^.;]{0,110}/.exec(after)?.[0] ?? ''
  const fix = TO_FIX.exec(clause.slice(0, 90))
  return fix !== null && A_DAY.test(clause.slice(fix.index, fix.index + fix[0].length + 60))
}
const CALLS = /^(?:telephone|phone|call|speak|contact|write|reach|e-?mail|initiate|confer|consult)/i

/** Every act named in the sentence, first to last. A joint paper is not also an "other" paper. */
export function actsIn(sentence: string): Act[] {
  const found: Act[] = []
  for (const [kind, pattern] of WORDS) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((act) => act.start < end && start < act.end)) continue
      const fixes =
        kind === 'confer' && CALLS.test(match[0]) && fixesADay(sentence.slice(end, end + 140))
      const pointed = pattern === POINTED ? { pointed: true as const } : {}
      found.push({ kind: fixes ? 'contact' : kind, start, end, ...pointed })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const KINDS: readonly (readonly [RegExp, PaperKind])[] = [
  [/\bletter/i, 'joint-letter'],
  [/\bmotions?$/i, 'joint-motion'],
  [/\breports?$/i, 'joint-report'],
  [/\bstatements?$/i, 'joint-statement'],
]

/** The joint paper by its name in the order: "joint letter brief" is a letter. */
export function paperKindOf(name: string): PaperKind {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other'
}

/** Words that command, or that allow. */
export const commands: Cue = cue(
  `\\b(?:shall|must|may|will|should|(?:is|are) (?:hereby |also |further )?(?:ordered|directed|required|instructed|extended|reset|continued|moved|granted|to)\\b|orders?|directs?|requires?|due|ordered|finds it (?:appropriate|necessary)|deadline|ha(?:s|ve) until|(?:parties|counsel|plaintiffs?|defendants?|sides) to (?:meet|confer|file|submit|speak|contact|consult))`,
)
