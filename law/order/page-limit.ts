import { COUNT, countOf } from './counts.ts'
import { isLive, slice } from './filings.ts'
import { jointPapersIn } from './joint-paper.ts'
import type { Doubt, Fact } from './reading.ts'
import { type OrderText, read, type Sentence } from './text.ts'

/** How long the joint paper may be, in pages; not how long another paper, or one side's part of it. */

const PAGES = new RegExp(
  `(?<![\\w-])(?=[a-z(\\d])${COUNT}[ -](?:(?:(?:single|double|1\\.5)[- ]?spaced|typed|typewritten|full|total|letter-sized?|numbered|standard),? ){0,3}-?pages?\\b`,
  'gi',
)
/** A line's number that a copy left between the words: "no 2 more than six pages". */
const LINE = `(?:(?:[1-9]|1\\d|2[0-8]) )?`
/** What makes the number a limit, right before it. */
const BEFORE = new RegExp(
  `\\b(?:(?:not|never) ${LINE}(?:to )?${LINE}(?:exceed|run (?:past|beyond|over|longer than|to more than)|go (?:past|beyond|over)|extend (?:past|beyond)|surpass|occupy more than|be (?:longer|more|greater|over|in excess)(?: than| of)?|contain more than|use more than|consist of more than|comprise more than|take up more than)|not ${LINE}exceeding|without exceeding|not longer than|(?:no|not) ${LINE}(?:longer|more|greater|larger|lengthier) ${LINE}than|(?:no|not) (?:above|over|beyond)|(?:limited|restricted|confined|held|kept|capped) ${LINE}(?:to|at)|up ${LINE}to|at ${LINE}most|(?:page|length) limit (?:of|is|for this \\w{1,12} is)|limit (?:of|is)|maximum (?:of|is|length of|length is|length:)|(?:max|maximum)\\.?|within|under|fewer than|(?:of|in|is) (?:a )?(?:maximum|max)(?: of)?|not in excess of|cannot exceed|cap of)(?: a (?:total|maximum) of| the)? $`,
  'i',
)
/** What makes it a limit, right after it. */
const AFTER =
  /^(?:,? (?:or (?:fewer|less|under|shorter)|at (?:the )?(?:most|outside|maximum)|max(?:imum)?\b|is the (?:maximum|limit|most|cap|ceiling)|and no (?:more|longer)|limit\b|in total at most|total at most|are (?:allowed|permitted|the (?:limit|maximum))|(?:and )?not (?:one|a page) more)|[- ]limit\b)/i
/** "a five-page joint letter". */
const SIZE_OF_PAPER = /^ (?:[\w-]{1,14},? ){0,3}(?:joint|stipulated)\b/i
/** Each side has so many for itself: the paper's own length is not said. */
const FOR_EACH =
  /\b(?:each|either|per) (?:side|party|parties|counsel|plaintiff|defendant|portion|position|request|section|issue|item|dispute)\b|\b(?:plaintiff|defendant|party|side)s?'s? (?:\w{1,12} )?(?:portion|part|section|position|view|argument|share)/i
const FOR_EACH_AFTER =
  /^(?: [\w-]{1,12}){0,2}? ?(?:per (?:side|party|request|issue|dispute|item|topic)|apiece|each\b|for each|by each|a side|to a side|for (?:plaintiff|defendant)s?\b)/i
/** "must list each request, and may be": each is what the paper tells of, and the limit the paper's own. */
const TELLS_OF =
  /\b(?:list|identif|describ|address|stat|quot|set|number|includ|contain|summariz|discuss|explain|signed|prepared|executed|approved)\w{0,4}(?: (?:out|forth|by|separately|for)){0,2} $/i
const OWN_AGAIN = /(?:,|,? and) (?:(?:it|which|that) )?(?:shall|must|may|should|will|is|cannot)\b/i
const ANOTHER =
  /\b(?:separate|individual|supplement\w{0,6}|opposing|exhibits?|attachments?|declarations?|affidavits?|appendi\w{1,4}|memorand\w{1,3}|oppositions?|repl(?:y|ies)|responses?|points and authorities|proposed orders?|charts?|tables?|summar(?:y|ies)|cover|depositions?|transcripts?|renewed motions?|any motion|briefs|letters|motions|statements)\b/gi
const ASIDE =
  /\b(?:with|without|excluding|exclusive of|including|inclusive of|other than|apart from|not counting|together with|plus|along with|no)(?: any| all| the| its| no)? (?:(?:\w{1,12},? (?:and |or )?){0,2}(?:exhibits?|attachments?|declarations?|appendices|caption|signature)(?:,? (?:and|or) (?:\w{1,12} )?\w{1,14})?)/gi
const SAME_PAPER =
  /\b(?:it|this (?:joint )?\w{4,12}|(?:the|that|such) (?:joint )?(?:letter(?: brief)?|statement|report|notice|advisory|submission|stipulation|filing|list|motion|document|paper|brief|update|memorandum))\b/gi

const lastOf = (text: string, pattern: RegExp): number =>
  [...text.matchAll(pattern)].at(-1)?.index ?? -1

/** True when each side, or each point, has the limit for itself. */
function isForEach(before: string): boolean {
  const near = before.slice(-60)
  const each = FOR_EACH.exec(near)
  if (!each) return false
  const at = before.length - near.length + each.index
  return !(TELLS_OF.test(before.slice(0, at)) && OWN_AGAIN.test(before.slice(at + each[0].length)))
}

/** True when the last paper named before the limit, in the sentence or the ones above it, is the joint one. */
function limitsPaper(sentence: Sentence, at: number, end: number, follows: boolean): boolean {
  const before = slice(sentence, at - 500, at).replace(ASIDE, (aside) => ' '.repeat(aside.length))
  const from = at - before.length
  const named = jointPapersIn(sentence).findLast((span) => span.start < at)
  const joint = named && named.end > from ? named.end - from : -1
  const other = lastOf(before, ANOTHER)
  if (joint > other) return true
  if (joint === -1 && other === -1 && SIZE_OF_PAPER.test(slice(sentence, end, end + 60)))
    return true
  const next = jointPapersIn(sentence).find((span) => span.start >= end)
  if (joint === -1 && other === -1 && next && next.start - end < 40) return true
  if (!follows || other > -1) return false
  return lastOf(before, SAME_PAPER) > -1 || before.trim().length < 16 || sentence.lead !== ''
}

interface Limit {
  readonly pageLimit: Fact<number>
  readonly doubts: readonly Doubt[]
}

function limitsIn(order: OrderText, sentence: Sentence, follows: boolean): Limit[] {
  if (!/pages?\b/i.test(sentence.words)) return []
  return [...sentence.words.matchAll(PAGES)].flatMap((match) => {
    const end = match.index + match[0].length
    const before = sentence.words.slice(Math.max(0, match.index - 60), match.index)
    const after = sentence.words.slice(end, end + 60)
    const counted = countOf(match[1], match[2])
    const sized =
      SIZE_OF_PAPER.test(after) && /\b(?:a|one|single|this|the|that)(?: single)? $/i.test(before)
    const lead = BEFORE.exec(before)
    if (!counted || !(lead || AFTER.test(after) || sized)) return []
    if (
      isForEach(sentence.words.slice(Math.max(0, match.index - 110), match.index)) ||
      FOR_EACH_AFTER.test(after)
    )
      return []
    if (!limitsPaper(sentence, match.index - (lead?.[0].length ?? 0), end, follows)) return []
    const start = lead ? match.index - lead[0].length : match.index
    const tail = AFTER.exec(after)?.[0].length ?? 0
    const doubts: Doubt[] = counted.conflict
      ? [{ words: `${counted.conflict} pages`, why: 'conflict' }]
      : []
    const quote = read(order, sentence.start + start, sentence.start + end + tail, counted.count)
    return [{ pageLimit: quote, doubts }]
  })
}

/** How many sentences after the joint paper's name "it" or "the letter" still is that paper. */
const REACH = 4

/** No order limits its papers more often; whatever does is read no further. */
const MOST = 100

/** The limit; null when the order gives the paper two. */
export function readPageLimit(order: OrderText): Limit {
  const found: Limit[] = []
  let left = 0
  for (const sentence of order.sentences) {
    if (found.length >= MOST) break
    const live = isLive(sentence)
    if (live) found.push(...limitsIn(order, sentence, left > 0))
    left = live && jointPapersIn(sentence).length > 0 ? REACH : left - 1
  }
  const values = new Set(found.map(({ pageLimit }) => pageLimit?.value))
  return values.size === 1 ? found[0]! : { pageLimit: null, doubts: [] }
}
