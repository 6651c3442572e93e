import { type Citation, citationsIn, clerksLines } from './citations.ts'
import {
  APART,
  BEFORE_COURT,
  COURT_DID,
  DECIDED,
  HOUSEKEEPING,
  OTHER_SUBJECT,
  SCHEDULE,
} from './grammar/motions.ts'
import { type Head, headAfter, headOf } from './heads.ts'
import { type Mover, moverBefore, moverIn } from './movers.ts'
import type { OrderText, Sentence } from './text.ts'

/** Each place where the order names a paper of the docket, and what that place says of it. */

export interface Mention {
  readonly numbers: readonly string[]
  /** What the words around the number call the paper; `number` where it is known by its number alone. */
  readonly paper: 'motion' | 'letter' | 'other' | 'number' | 'unsaid'
  readonly mover: Mover
  /** This order rules on it, here. */
  readonly ruled: boolean
  /** Sealing or pages only, decided before, or left for another day. */
  readonly aside: boolean
  /** Another subject than discovery: it counts only when this order rules on it. */
  readonly otherSubject: boolean
  /** The words tell what the court itself ordered, or said, and the number is where. */
  readonly courts: boolean
  readonly quoted: boolean
  readonly pinpoint: boolean
  /** Offsets in the order: of the citation, and of the words that tell of the paper. */
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

const BY_NUMBER =
  /\b(?:respond(?:ing|s)? to|(?:responses?|opposition|answer) to|oppos(?:e|ing)|rul(?:e|ing) on|resolv(?:e|ing)|decid(?:e|ing)|(?:requests?|relief|issues?|matters?|disputes?|documents?|item) (?:[\w-]{1,14} ){0,3}(?:in|by)|raised (?:in|by)|subject of|briefing on|hearing on|regarding|concerning|what is left of|re:?)(?: (?:both|either))?(?: the)? ?$/i
const RULING_BEFORE =
  /\b(?:den(?:ies|ying)|grants?|granting|stays|staying|holds?|holding|strik(?:es|ing)|terminat(?:es|ing)|defer(?:s|ring)|order (?:on|re:?|regarding))\b/i
const RULED_AFTER =
  /^[)\].,;"]{0,4} ?(?:\([^()]{1,60}\) ?)?(?:(?:is|are|be|remains?|stays?|will be|was) (?:[a-z]{2,12},? ){0,3})?(?:and [a-z ]{1,20} )?(?:denied|granted|terminated|stricken|held in abeyance|stayed|pending|under advisement|taken under|deferred|withdrawn|administratively|entered and continued|moot)\b/i
const LETTERS = /[A-Za-z]/g
const letters = (words: string): number => words.match(LETTERS)?.length ?? 0

interface Place {
  readonly words: string
  readonly from: number
  readonly sentence: Sentence
}

/** The words that a citation belongs to: its own sentence's before it, or the sentence before. */
function placeOf(
  order: OrderText,
  index: number,
  cites: readonly Citation[],
  k: number,
  last: Citation | undefined,
): Place {
  const sentence = order.sentences[index]!
  const cite = cites[k]!
  const start = cites[k - 1]?.end ?? 0
  const own = sentence.words.slice(start, cite.start)
  const before = order.sentences[index - 1]
  const next = sentence.words.slice(cite.end, cite.end + 4)
  const trails = /^(?:[)\].;]|,? at|$)/.test(next)
  if (k > 0 || letters(own) >= 4 || !before || cite.before || !trails) {
    return { words: own, from: sentence.start + start, sentence }
  }
  const cut = last && letters(before.words.slice(last.end)) >= 12 ? last.end : 0
  return { words: before.words.slice(cut), from: before.start + cut, sentence: before }
}

const AFTER = 120
/** "At ECF No. 30, Defendants filed a motion": the number comes first. */
const TOLD_AFTER = /^[(\s]{0,2}(?:at|in|by) $/i
const inherits = (words: string): boolean =>
  /^[)\].,;]{0,3} ?(?:and|&|or|,)? ?(?:in )?[([]?$/.test(words)

function mentionsIn(
  order: OrderText,
  index: number,
  cites: readonly Citation[],
  last: Citation | undefined,
): Mention[] {
  const sentence = order.sentences[index]!
  const found: Mention[] = []
  for (const [k, cite] of cites.entries()) {
    const place = placeOf(order, index, cites, k, last)
    const rest = sentence.words.slice(cite.end, cites[k + 1]?.start ?? sentence.words.length)
    const after = rest.slice(0, AFTER)
    const previous = found.at(-1)
    if (previous && inherits(place.words)) {
      const ruled = previous.ruled || RULED_AFTER.test(after)
      found.push({
        ...previous,
        numbers: cite.numbers,
        ruled,
        start: sentence.start + cite.start,
        end: sentence.start + cite.end,
      })
      continue
    }
    found.push(mentionOf(order, index, cite, place, after))
  }
  return found
}

/** ", and his motion for leave (ECF No. 72)": what follows is told of the next paper. */
const NEXT_PAPER =
  /(?:[,;]|\band\b|\bor\b|\balong with\b|\bas well as\b) (?:and |or |as well as |along with )?(?:an?|the|his|her|its|their|another|(?:[\w.-]{1,20} ){0,3}[\w.-]{1,20}'s?) (?:[\w-]{1,14} ){0,3}?(?:motions?|applications?|requests?|letters?|stipulations?)\b/i

const ownAfter = (after: string): string =>
  after.slice(0, Math.min(60, NEXT_PAPER.exec(after)?.index ?? 60))

/** "By letter of May 9 (ECF No. 61), Defendants oppose": the letter answers. */
const THEY_OPPOSE =
  /^[)\].]{0,2}, (?:[\w.'-]{1,20} ){1,6}(?:(?:has|have) )?(?:oppose[sd]?|respond(?:s|ed)?|disagree[sd]?|object(?:s|ed)?|repl(?:y|ies|ied)|resist(?:s|ed)?)\b/i
const isAnswer = (words: string, after: string, head: Head | null): boolean =>
  head !== null &&
  THEY_OPPOSE.test(after) &&
  /\b(?:by|in|through|via) (?:an? |(?:his|her|its|their) )?$/i.test(words.slice(0, head.start))

function mentionOf(
  order: OrderText,
  index: number,
  cite: Citation,
  place: Place,
  after: string,
): Mention {
  const sentence = order.sentences[index]!
  const own = place.sentence === sentence
  // In the docket's own text the paper's name may follow its number: "54 request".
  const told = own && TOLD_AFTER.test(place.words) && /^,/.test(after)
  const words = cite.before || told ? `${place.words}${after}` : place.words
  const head = cite.before || told ? headAfter(place.words, after) : headOf(words)
  const alone = !own || after.replace(/[)\].\s]/g, '') === ''
  const around = head
    ? words.slice(Math.max(0, head.start - 60, words.lastIndexOf(';', head.start))) +
      (own && !cite.before ? ownAfter(after) : '')
    : words + after
  const courts = alone && COURT_DID.test(words.slice(0, head?.start))
  const bare =
    own &&
    !cite.before &&
    !told &&
    /\b(?:about|on|in|to|of|by|with|under|regarding|oppose|oppos(?:e|ing)|re:?)(?: the)? $/i.test(
      place.words,
    )
  const at = own ? index : index - 1
  const before = order.sentences
    .slice(Math.max(0, at - 3), at)
    .reverse()
    .map((one) => one.words)
  const mover =
    head && head.paper !== 'other' && !bare
      ? (moverIn(
          order,
          words.slice(0, head.start),
          words.slice(head.end) + (own ? after : ''),
          head.verb,
        ) ?? moverBefore(order, place.sentence.words, before))
      : null
  const scheduled = head !== null && SCHEDULE.test(words.slice(0, head.start))
  const ruledHere =
    RULED_AFTER.test(after) ||
    (head !== null && RULING_BEFORE.test(words.slice(Math.max(0, head.start - 60), head.start)))
  const live =
    head !== null && head.paper !== 'other' && BEFORE_COURT.test(words.slice(0, head.start))
  const ruled = (ruledHere || live) && !place.sentence.past && !DECIDED.test(around)
  const byNumber = BY_NUMBER.test(place.words) || RULED_AFTER.test(after) ? 'number' : 'unsaid'
  const paper =
    bare || (letters(place.words) < 4 && own && !told)
      ? byNumber
      : (courts && head) || scheduled
        ? 'unsaid'
        : (head?.paper ?? byNumber)
  return {
    numbers: cite.numbers,
    paper: paper === 'letter' && isAnswer(words, after, head) ? 'other' : paper,
    courts,
    mover,
    ruled,
    aside: HOUSEKEEPING.test(around) || (DECIDED.test(around) && !ruled) || APART.test(after),
    otherSubject: OTHER_SUBJECT.test(around),
    quoted: sentence.quoted,
    pinpoint: cite.pinpoint,
    start: sentence.start + cite.start,
    end: sentence.start + cite.end,
    from: place.from + (head ? head.start : 0),
    to: own ? sentence.start + cite.end : place.sentence.end,
  }
}

/** No order cites its docket more often; whatever does is read no further. */
const MOST = 2000
const known = new WeakMap<OrderText, readonly Mention[]>()

/** Every mention of a paper by its number, in order. */
export function mentionsOf(order: OrderText): readonly Mention[] {
  const before = known.get(order)
  if (before) return before
  const byClerk = clerksLines(order)
  const all: Mention[] = []
  let last: Citation | undefined
  for (const [index, sentence] of order.sentences.entries()) {
    if (all.length >= MOST) break
    const cites = citationsIn(sentence, byClerk(sentence))
    all.push(...mentionsIn(order, index, cites, last))
    last = cites.at(-1)
  }
  known.set(order, all)
  return all
}

/** "The parties shall file a joint letter": a paper that nobody has made yet. */
const TO_COME = /\b(?:shall|must|may|will|should|(?:directed|ordered|required) to)\b/i

/** A motion told of without a number, on discovery unless any subject will do: "Defendant's motion to quash is before the Court." */
export function unnumbered(
  order: OrderText,
  sentence: Sentence,
  anySubject: boolean,
): { mover: Mover; start: number; end: number; verb: boolean } | null {
  const head = headOf(sentence.words.slice(0, 600))
  if (head?.paper !== 'motion' || TO_COME.test(sentence.words.slice(0, head.start))) return null
  const around = sentence.words.slice(Math.max(0, head.start - 60), head.end + AFTER)
  if (HOUSEKEEPING.test(around) || DECIDED.test(around)) return null
  if (!anySubject && !head.verb && OTHER_SUBJECT.test(around)) return null
  const mover = moverIn(
    order,
    sentence.words.slice(0, head.start),
    sentence.words.slice(head.end, head.end + AFTER),
    head.verb,
  )
  return {
    mover,
    start: sentence.start + head.start,
    end: sentence.start + head.end,
    verb: head.verb,
  }
}
