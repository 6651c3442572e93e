import { anotherSubject, ruleSays } from './grammar/cues.ts'
import { isDue, isPut, mayFile, mustFile, notFiled, onlyPart, puts } from './grammar/papers.ts'
import { type Cue, places, type Span } from './grammar/phrase.ts'
import { jointPapersIn } from './joint-paper.ts'
import type { OrderText, Sentence } from './text.ts'

/** Where an order tells or allows somebody to put the joint paper before the court. */

export type Force = 'must' | 'may' | 'named'
export interface Filing {
  readonly sentence: Sentence
  /** The paper's name, inside the sentence; below zero in the words above a list. */
  readonly paper: Span
  readonly words: string
  /** `named` neither tells nor allows: "any joint motion is due". */
  readonly force: Force
  /** The word of command or permission that stands before the paper; null where it stands after it. */
  readonly told: Span | null
  /** "a joint letter", not "the joint letter": it is asked for here. */
  readonly fresh: boolean
}

/** What an earlier order said, or what somebody was told before. */
const TELLS =
  /\b(?:the )?court(?:'s order)? (?:has |had )?(?:previously |also |then |earlier )?(?:issued|ordered|directed|required|granted|set|instructed|told)\b|\b(?:had|were|was) (?:previously )?(?:ordered|directed|required|instructed|told|due)\b|\bit (?:directed|ordered|required)\b/i

/** Sentences that speak from now on: neither quoted nor telling what was ordered before. */
export const isLive = (sentence: Sentence): boolean =>
  !sentence.quoted && !TELLS.test(sentence.words)

/** A slice of the sentence and of the words above its list. */
export function slice(sentence: Sentence, start: number, end: number): string {
  const shift = sentence.lead.length
  return (sentence.lead + sentence.words).slice(
    Math.max(0, start + shift),
    Math.max(0, end + shift),
  )
}

/** A cue, or places that were found before. */
type Sought = Cue | readonly Span[]
const placesOf = (sentence: Sentence, one: Sought): readonly Span[] =>
  'words' in one ? places(sentence, one) : one

/** The last place that ends before `at`, at most `within` characters away and in one clause. */
export function lastBefore(
  sentence: Sentence,
  one: Sought,
  at: number,
  within: number,
): Span | null {
  const found = placesOf(sentence, one).findLast((span) => span.end <= at)
  if (!found || at - found.end > within) return null
  return slice(sentence, found.end, at).includes(';') ? null : found
}

/** The first place that starts after `at`. */
export function firstAfter(
  sentence: Sentence,
  one: Sought,
  at: number,
  within: number,
): Span | null {
  const found = placesOf(sentence, one).find((span) => span.start >= at)
  if (!found || found.start - at > within) return null
  return slice(sentence, at, found.start).includes(';') ? null : found
}

/** Of the words that command, allow or take back, those that stand last before the verb. */
function commandBefore(sentence: Sentence, at: number): { force: Force; told: Span } | null {
  const must = lastBefore(sentence, mustFile, at, 320)
  const may = lastBefore(sentence, mayFile, at, 120)
  const not = lastBefore(sentence, notFiled, at, 40)
  const told = [must, may].reduce((a, b) => ((b?.end ?? -Infinity) > (a?.end ?? -Infinity) ? b : a))
  if (!told || (not && not.start > told.start)) return null
  return { force: told === must ? 'must' : 'may', told }
}

/** "The parties shall file a joint letter"; "must present it in one joint motion". */
function active(sentence: Sentence, paper: Span): Pick<Filing, 'force' | 'told'> | null {
  const verb = lastBefore(sentence, puts, paper.start, 160)
  const inside = /^(?:jointly|a|one)\b/i.test(slice(sentence, paper.start, paper.end))
  if (!verb) return inside ? commandBefore(sentence, paper.start) : null
  if (onlyPart.test(slice(sentence, verb.end, paper.start))) return null
  return commandBefore(sentence, verb.start) ?? general(sentence, verb)
}

/** "What they cannot settle goes into one joint statement." */
const general = (sentence: Sentence, verb: Span): Pick<Filing, 'force' | 'told'> | null =>
  /^(?:goes|go|comes)\b/i.test(slice(sentence, verb.start, verb.end))
    ? { force: 'must', told: verb }
    : null

/** True when what stands between the paper and a verb leaves the paper its subject. */
const isSubject = (between: string): boolean => between.split(',').length % 2 === 1

/** "A joint letter, signed by both sides, shall be filed"; "Any joint motion is due by". */
function passive(sentence: Sentence, paper: Span): Pick<Filing, 'force' | 'told'> | null {
  const put = firstAfter(sentence, isPut, paper.end, 200)
  const due = firstAfter(sentence, isDue, paper.end, 200)
  const before = slice(sentence, paper.start - 16, paper.start)
  const bare = /\b(?:any|if any|such)(?: such)? $/i.test(before) || /^any such/i.test(before)
  const must: Force = bare ? 'named' : 'must'
  if (put) {
    const between = slice(sentence, paper.end, put.start)
    const allowed = /\bmay $/i.test(between)
    const ordered =
      between.trim() === '' && lastBefore(sentence, mustFile, paper.start, 90) !== null
    const commanded =
      ordered || /\b(?:shall|must|will|should|is to|are to|to)(?: also| then)? $/i.test(between)
    const stem = between.replace(
      /,? (?:which|that|to) $|,? (?:which )?(?:may|shall|must|is to) $/i,
      '',
    )
    if ((allowed || commanded) && (isSubject(between) || isSubject(stem)))
      return { force: allowed ? 'may' : must, told: null }
  }
  if (due && isSubject(slice(sentence, paper.end, due.start))) return { force: must, told: null }
  return null
}

/** The deadline of the paper is set or moved: it is a paper that must come. */
const DEADLINE = /\b(?:deadline|date|time) (?:for|to|by which)\b[^.;]{0,60}$/i

function aboutAnother(sentence: Sentence, paper: Span): boolean {
  return places(sentence, anotherSubject).some(
    ({ start, end }) => start < paper.end + 70 && end > paper.start - 30,
  )
}

/** "No joint statement", "failure to file the joint statement", "upon receipt of the joint statement". */
const NOT_ASKED =
  /\b(?:no|not|nor|neither|without|absent|failed to file|fail(?:s|ure)? to (?:file|submit)|instead of|in lieu of|rather than|(?:upon|on|after|following|until|once) (?:the )?(?:filing|receipt|review|submission|receiving|reviewing)(?: of)?) (?:(?:a|an|the|any|their|that) )?$/i

/** "The joint letter shall not exceed": another page asked for it. */
const IS_SUBJECT = /^ (?:shall|must|may not|should)\b(?! not be (?:filed|required|necessary))/i

function filingAt(sentence: Sentence, paper: Span): Filing | null {
  const before = slice(sentence, paper.start - 50, paper.start)
  const after = slice(sentence, paper.end, paper.end + 80)
  if (NOT_ASKED.test(before) || aboutAnother(sentence, paper)) return null
  if (
    /^[^,;]{0,40}\b(?:is|are|was|were) (?:hereby )?(?:vacated|not required|unnecessary)\b/i.test(
      after,
    )
  ) {
    return null
  }
  const found = active(sentence, paper) ?? passive(sentence, paper)
  const dated: Pick<Filing, 'force' | 'told'> | null = DEADLINE.test(before)
    ? { force: 'named', told: null }
    : null
  const subject = IS_SUBJECT.test(after) ? { force: 'named' as const, told: null } : null
  const how = found ?? dated ?? subject
  if (!how) return null
  const words = slice(sentence, paper.start, paper.end)
  const fresh = /\b(?:a|an|one|single) $/i.test(before) || /^(?:one|a|jointly)\b/i.test(words)
  return { sentence, paper, words, ...how, fresh }
}

/** More than these no order asks for its paper; whatever repeats it more often is read no further. */
const MOST = 150
const known = new WeakMap<OrderText, readonly Filing[]>()

/** Every place where the order asks for or allows the joint paper, first to last. */
export function filingsOf(order: OrderText): readonly Filing[] {
  const before = known.get(order)
  if (before) return before
  const found: Filing[] = []
  for (const s of order.sentences) {
    if (found.length >= MOST) break
    const papers = jointPapersIn(s).slice(0, 12)
    if (papers.length === 0 || !isLive(s) || places(s, ruleSays).length > 0) continue
    found.push(...papers.flatMap((paper) => (paper.end > 0 ? (filingAt(s, paper) ?? []) : [])))
  }
  known.set(order, found)
  return found
}

export interface Near {
  readonly sentence: Sentence
  /** A sentence shortly before it named the paper: "it" may be the paper. */
  readonly follows: boolean
}

/** The live sentences that name the joint paper, and those up to `reach` sentences after one. */
export function nearPaper(order: OrderText, reach: number): readonly Near[] {
  const near: Near[] = []
  let left = 0
  for (const sentence of order.sentences) {
    if (near.length >= MOST) break
    const named = jointPapersIn(sentence).length > 0
    const follows = left > 0
    const live = isLive(sentence)
    left = named && live ? reach : left - 1
    if (live && (named || follows)) near.push({ sentence, follows })
  }
  return near
}
