import {
  aMotion,
  answerDue,
  answerIt,
  BESIDE,
  denied,
  denies,
  granted,
  grants,
  HOUSEKEEPING,
  isLifted,
  isWaived,
  itsBriefing,
  lifts,
  MOVED_ON,
  needNot,
  noAnswer,
  OTHER_SUBJECT,
  remains,
  stayed,
  stays,
} from './grammar/motions.ts'
import { findAll, type Hit, next, type Phrase, phrase } from './grammar/phrase.ts'
import { readHearing } from './hearing.ts'
import { mentionsOf } from './mentions.ts'
import { sidesIn } from './movers.ts'
import type { Disposition, Fact, Side } from './reading.ts'
import { type OrderText, read, type Sentence } from './text.ts'

/** Where the motion stands after this order, and who need not answer it. */

const RULINGS: readonly (readonly [Disposition, readonly Phrase[]])[] = [
  ['denied', [phrase(aMotion, next(90, denied)), phrase(denies, next(90, aMotion))]],
  ['granted', [phrase(aMotion, next(90, granted)), phrase(grants, next(90, aMotion))]],
]
const STAYED: readonly Phrase[] = [
  phrase(itsBriefing, next(80, stayed)),
  phrase(aMotion, next(60, stayed)),
  phrase(stays, next(60, itsBriefing)),
  phrase(stays, next(60, aMotion)),
]
const PENDING: readonly Phrase[] = [phrase(aMotion, next(60, remains))]

/** "If the call fails, the motion will be denied": nothing is ruled yet. */
const CONDITION = /^(?:\(?\w{1,3}[.)] )?(?:if|should|failure|unless|any|anyone|a party|where)\b/i
const WITHOUT_PREJUDICE = /\bwithout prejudice\b/i

interface Ruling {
  readonly value: Disposition
  readonly sentence: Sentence
  readonly hit: Hit
}

/** The numbers of papers that ask for time, pages or the like: a ruling on these is not on the motion. */
function besideNumbers(order: OrderText): ReadonlySet<string> {
  const beside = mentionsOf(order).filter(({ otherSubject, aside }) => otherSubject || aside)
  return new Set(beside.flatMap(({ numbers }) => numbers))
}

/** "(motion denied where no call was made)": what another court did. */
const inBrackets = (words: string, at: number): boolean =>
  /\([^()]{0,80}$/.test(words.slice(0, Math.max(0, at)))

function rulingsIn(sentence: Sentence, before: string, beside: ReadonlySet<string>): Ruling[] {
  return RULINGS.flatMap(([value, phrases]) =>
    phrases.flatMap((steps) =>
      findAll(sentence, steps).flatMap((hit): Ruling[] => {
        const words = sentence.words.slice(Math.max(0, hit.start), hit.end)
        const after = sentence.words.slice(hit.end, hit.end + 60).split(';')[0]!
        const motionFirst = steps[0].cue === aMotion
        const about = motionFirst ? words : words + after
        if (HOUSEKEEPING.test(about) || OTHER_SUBJECT.test(about)) return []
        if (/^\w{1,12} (?:for|of) /i.test(words) && BESIDE.test(words)) return []
        if (
          inBrackets(sentence.words, hit.start) ||
          (value === 'granted' && /\b(?:leave|permission|parties)\b/i.test(words))
        )
          return []
        if (/^request/i.test(words) && HOUSEKEEPING.test(before)) return []
        const number = /\d{1,4}/.exec(words)?.[0]
        if (number && beside.has(number)) return []
        const near = sentence.words.slice(Math.max(0, hit.start - 30), hit.end + 60)
        const kept = value === 'denied' && WITHOUT_PREJUDICE.test(near)
        return [{ value: kept ? 'denied-without-prejudice' : value, sentence, hit }]
      }),
    ),
  )
}

const live = (order: OrderText): readonly Sentence[] =>
  order.sentences.filter((s) => !s.quoted && !s.past && !CONDITION.test(s.words))

function firstSaying(
  order: OrderText,
  phrases: readonly Phrase[],
  value: Disposition,
): Fact<Disposition> {
  for (const sentence of live(order)) {
    for (const steps of phrases) {
      const hit = findAll(sentence, steps)[0]
      if (!hit) continue
      const words = sentence.words.slice(Math.max(0, hit.start), hit.end)
      if (!HOUSEKEEPING.test(words) && !OTHER_SUBJECT.test(words))
        return readHit(order, sentence, hit, value)
    }
  }
  return null
}

function readHit<T>(order: OrderText, sentence: Sentence, hit: Hit, value: T): Fact<T> {
  return read(
    order,
    sentence.start + Math.max(0, hit.start),
    sentence.start + Math.max(0, hit.end),
    value,
  )
}

/** A sentence without one of these rules on nothing. */
const RULES = /\b(?:den(?:y|ied|ies|ial)|grant)/i
/** No order rules more often; whatever does is read no further. */
const MOST = 100

/** What this order does with the motion; two different rulings are none, a kept hearing leaves it pending. */
export function readDisposition(order: OrderText): Fact<Disposition> {
  const sentences = live(order)
  const beside = besideNumbers(order)
  const rulings: Ruling[] = []
  for (const [i, sentence] of sentences.entries()) {
    if (rulings.length >= MOST) break
    if (!RULES.test(sentence.lead + sentence.words)) continue
    const before = sentences.slice(Math.max(0, i - 2), i).map(({ words }) => words.slice(-300))
    rulings.push(...rulingsIn(sentence, before.join(' '), beside))
  }
  const ruling = rulings[0]
  if (ruling) {
    const kept = rulings.find(({ value }) => value === 'denied-without-prejudice')
    const values = new Set(rulings.map(({ value }) => value))
    // "The motion is DENIED. … Its denial is without prejudice."
    if (kept) values.delete('denied')
    if (values.size > 1) return null
    const { sentence, hit, value } = kept ?? ruling
    return readHit(order, sentence, hit, value)
  }
  const waits = firstSaying(order, STAYED, 'stayed') ?? firstSaying(order, PENDING, 'pending')
  if (waits) return waits
  const hearing = readHearing(order)
  return hearing && { value: 'pending', quote: hearing.quote }
}

const NEED_NOT = phrase(needNot, next(70, answerIt))
const NO_ANSWER = phrase(noAnswer, next(80, isWaived))
const LIFTED: readonly Phrase[] = [
  phrase(answerDue, next(110, isLifted)),
  phrase(lifts, next(60, answerDue)),
]
const OTHER_PARTY =
  /\b(?:the )?(?:opposing|responding|non-?moving|other) (?:part(?:y|ies)|side),? $/i
const otherSide = (side: Side | null): Side | null =>
  side === null ? null : side === 'plaintiff' ? 'defendant' : 'plaintiff'

/** The side told that it need not answer: the last one named before "need not". */
function subjectOf(
  order: OrderText,
  sentence: Sentence,
  hit: Hit,
  movant: Side | null,
): Side | null {
  const before = sentence.words.slice(Math.max(0, hit.start - 90), Math.max(0, hit.start))
  if (/\b(?:court|parties|both sides|either side),? $/i.test(before)) return null
  if (OTHER_PARTY.test(before)) return otherSide(movant)
  return sidesIn(order, before).at(-1)?.side ?? null
}

function reliefIn(
  order: OrderText,
  sentence: Sentence,
  movant: Side | null,
): { side: Side; hit: Hit } | null {
  for (const hit of findAll(sentence, NEED_NOT)) {
    const side = subjectOf(order, sentence, hit, movant)
    if (side && side !== movant) return { side, hit }
  }
  for (const steps of LIFTED) {
    for (const hit of findAll(sentence, steps)) {
      const to = steps[0].cue === lifts ? hit.end : hit.at[0]!.end
      const from = steps[0].cue === lifts ? hit.start : Math.max(0, hit.start - 60)
      if (MOVED_ON.test(sentence.words.slice(hit.end, hit.end + 40))) continue
      const named = sidesIn(order, sentence.words.slice(Math.max(0, from), to)).at(-1)?.side
      const side = named ?? otherSide(movant)
      if (side && side !== movant) return { side, hit }
    }
  }
  const none = findAll(sentence, NO_ANSWER)[0]
  const side = otherSide(movant)
  return none && side ? { side, hit: none } : null
}

/** The side that need not answer the motion for now. */
export function readRelief(order: OrderText, movant: Side | null): Fact<Side> {
  for (const sentence of live(order)) {
    const found = reliefIn(order, sentence, movant)
    if (found) {
      const { start, end } = found.hit
      const from = Math.max(0, start - (/[.;]/.test(sentence.words.slice(0, start)) ? 0 : start))
      return read(order, sentence.start + from, sentence.start + Math.max(0, end), found.side)
    }
  }
  return null
}
