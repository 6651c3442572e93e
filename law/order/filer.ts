import { sideByName, sideCue } from './cast.ts'
import { filingsOf, firstAfter, lastBefore, nearPaper, slice } from './filings.ts'
import { restsWith } from './grammar/cues.ts'
import {
  bothSides,
  filingRests,
  isFiled,
  mayFile,
  mustFile,
  notFiled,
  onlyPart,
  putBy,
  puts,
  responsibleForFiling,
  seesToIt,
} from './grammar/papers.ts'
import { findAll, next, phrase, places, type Span } from './grammar/phrase.ts'
import { jointPapersIn } from './joint-paper.ts'
import type { Fact, Side } from './reading.ts'
import { type OrderText, read, type Sentence } from './text.ts'

/** Who files the joint paper: the one side that is told to, else both where both are. */

type Who = Side | 'both'
interface Named {
  readonly who: Who
  readonly sentence: Sentence
  readonly span: Span
}

/** The side that words name by its part, by a name of the caption, or as the one that moved. */
function sideIn(order: OrderText, words: string, movant: Side | null): Side | null {
  if (/plaintiff|petitioner/i.test(words)) return 'plaintiff'
  if (/defen[sd]|respondents?$|attorney general/i.test(words)) return 'defendant'
  const named = sideByName(order, words)
  if (named || movant === null) return named
  if (/non-?moving|opposing|responding/i.test(words)) {
    return movant === 'plaintiff' ? 'defendant' : 'plaintiff'
  }
  return /moving|movant/i.test(words) ? movant : null
}

/** "Plaintiff and defense counsel", "counsel for Plaintiff and for Defendants". */
const JOINED_BEFORE = /(?:\b(?:and|or|nor|with|between)|&)(?: the| counsel for| for)? $/i
const JOINED_AFTER = /^,? (?:and|or|&) (?!(?:shall|must|will|is|are|may|file|submit)\b)/i

/** The side in a span, `both` when it is one of two; null when it cannot be told. */
function whoAt(order: OrderText, sentence: Sentence, span: Span, movant: Side | null): Who | null {
  const before = slice(sentence, span.start - 18, span.start)
  const after = slice(sentence, span.end, span.end + 40)
  const own = sideIn(order, slice(sentence, span.start, span.end), movant)
  const joined = JOINED_BEFORE.test(before) || JOINED_AFTER.test(after)
  if (!joined || own === null) return own
  const around = slice(sentence, span.start - 70, span.end + 70)
  const other = own === 'plaintiff' ? /\bdefen[sd]|respondent/i : /\bplaintiff|petitioner/i
  return other.test(around) ? 'both' : own
}

/** A side without a lawyer: "counsel" is the other side's. */
export const SELF_REPRESENTED =
  /\bpro se\b|\b(?:has|have|having|with) no (?:lawyers?|counsel|attorneys?)\b|\bprisoner|\bincarcerated|\binmate|\bdetainee|\bwithout (?:a lawyer|counsel)|\brepresents? (?:him|her|them)sel|\bself-represented/i

/** "counsel" is both sides' only where both have one; "they" are the parties only where no side is meant. */
function bothAt(order: OrderText, sentence: Sentence, span: Span): 'both' | null {
  const words = slice(sentence, span.start, span.end)
  if (/^(?:the )?(?:counsel|attorneys|lawyers)$/i.test(words)) {
    return SELF_REPRESENTED.test(order.flat.slice(0, 60_000)) ? null : 'both'
  }
  if (!/^they$/i.test(words)) return 'both'
  const earlier = slice(sentence, span.start - 300, span.start)
  if (/\b(?:parties|sides|counsel|impasse)\b/i.test(earlier)) return 'both'
  return /\b(?:plaintiffs?|defendants?)\b/i.test(earlier) ? null : 'both'
}

interface Subject {
  readonly who: Who
  readonly span: Span
}

/** Who is told: the last side, or both, just after the word of command, else before it. */
function subjectOf(
  order: OrderText,
  sentence: Sentence,
  told: Span,
  verb: Span,
  movant: Side | null,
): Subject | null {
  const nearest = (at: number, within: number, from: number): Subject | null => {
    const side = lastBefore(sentence, sideCue(order), at, within)
    const both = lastBefore(sentence, bothSides, at, within)
    // "defense counsel" is a side, although "counsel" alone is both.
    const isBoth = both !== null && (side === null || both.end > side.end)
    const span = isBoth ? both : side
    if (!span || span.start < from) return null
    const who = isBoth ? bothAt(order, sentence, span) : whoAt(order, sentence, span, movant)
    return who && { who, span }
  }
  const named =
    firstAfter(sentence, sideCue(order), told.end, 16) ??
    firstAfter(sentence, bothSides, told.end, 16)
  return (
    nearest(verb.start, 30, told.end) ??
    (named && named.end < verb.start ? nearest(named.end, 0, told.end) : null) ??
    nearest(told.start, 60, -Infinity)
  )
}

/** The word of command before a verb, unless something takes it back. */
function toldBefore(sentence: Sentence, at: number): Span | null {
  const must = lastBefore(sentence, mustFile, at, 320)
  const may = lastBefore(sentence, mayFile, at, 120)
  const told = (may?.end ?? -Infinity) > (must?.end ?? -Infinity) ? may : must
  const not = lastBefore(sentence, notFiled, at, 40)
  return told && not && not.start > told.start ? null : told
}

const ON_RECORD = /\b(?:e-)?fil(?:e|ed)|submit|lodge|docket|upload|tender/i
/** To prepare the paper is not to file it. */
const PREPARES = /\b(?:prepare|draft|compose|assemble)$/i
const ANAPHOR =
  /^ (?:(?:and serve|with the court|on ecf) )?(?:it|the same|that|(?:the|this|that|such) (?:\w{1,10} )?(?:letter|statement|report|notice|advisory|submission|stipulation|filing|list|document|paper|brief|motion))\b/i

/** "Defendants shall file a joint letter", "which defense counsel shall file", "shall file it". */
function told(
  order: OrderText,
  sentence: Sentence,
  follows: boolean,
  movant: Side | null,
): Named[] {
  return places(sentence, puts).flatMap((verb) => {
    if (PREPARES.test(slice(sentence, verb.start, verb.end))) return []
    const onRecord = ON_RECORD.test(slice(sentence, verb.start, verb.end))
    const paper = firstAfter(sentence, jointPapersIn(sentence), verb.end, 160)
    const direct = paper !== null && !onlyPart.test(slice(sentence, verb.end, paper.start))
    const relative = /\b(?:which|that) (?:[\w'.-]{1,20} ){1,5}$/i.test(
      slice(sentence, verb.start - 70, verb.start),
    )
    const here = lastBefore(sentence, jointPapersIn(sentence), verb.start, 160) !== null
    const anaphor = (follows || here) && ANAPHOR.test(slice(sentence, verb.end, verb.end + 40))
    if (!direct && !(relative && here) && !anaphor) return []
    const command = toldBefore(sentence, verb.start)
    const subject = command && subjectOf(order, sentence, command, verb, movant)
    // To send or present the paper makes no side its filer; both sides together are.
    if (!command || !subject || (subject.who !== 'both' && !onRecord)) return []
    const start = Math.min(subject.span.start, command.start)
    return [{ who: subject.who, sentence, span: { start, end: verb.end } }]
  })
}

/** "to be filed on the docket by defense counsel". */
function filedBy(order: OrderText, sentence: Sentence, movant: Side | null): Named[] {
  return findAll(sentence, phrase(putBy, next(16, sideCue(order)))).flatMap((hit) => {
    if (/\b(?:was|were|motions?|letter|been) $/i.test(slice(sentence, hit.start - 9, hit.start)))
      return []
    const who = whoAt(order, sentence, hit.at[1]!, movant)
    return who ? [{ who, sentence, span: hit }] : []
  })
}

/** "Defense counsel is responsible for filing it", "the duty to file rests with Plaintiff". */
function responsible(order: OrderText, sentence: Sentence, movant: Side | null): Named[] {
  const side = sideCue(order)
  const rules = [
    { steps: phrase(side, next(24, responsibleForFiling)), at: 0 },
    { steps: phrase(side, next(24, seesToIt), next(12, isFiled)), at: 0 },
    { steps: phrase(filingRests, next(80, restsWith), next(8, side)), at: 2 },
  ]
  return rules.flatMap(({ steps, at }) =>
    findAll(sentence, steps).flatMap((hit) => {
      const who = whoAt(order, sentence, hit.at[at]!, movant)
      return who ? [{ who, sentence, span: hit }] : []
    }),
  )
}

/** How many sentences after the joint paper's name "it" still is that paper. */
const REACH = 3

/** Who files it; null when each side is told to alone. */
export function readFiler(order: OrderText, movant: Side | null): Fact<Who> {
  if (filingsOf(order).length === 0) return null
  const found = nearPaper(order, REACH).flatMap(({ sentence, follows }) => [
    ...told(order, sentence, follows, movant),
    ...filedBy(order, sentence, movant),
    ...responsible(order, sentence, movant),
  ])
  const alone = found.filter(({ who }) => who !== 'both')
  if (new Set(alone.map(({ who }) => who)).size > 1) return null
  const chosen = alone[0] ?? found[0]
  if (!chosen) return null
  const { sentence, span, who } = chosen
  return read(
    order,
    sentence.start + Math.max(0, span.start),
    sentence.start + Math.max(0, span.end),
    who,
  )
}
