import { SELF_REPRESENTED } from './filer.ts'
import { isLive, nearPaper, slice } from './filings.ts'
import { thePaper } from './grammar/papers.ts'
import { find, type Hit, next, type Phrase, phrase, type Step, says } from './grammar/phrase.ts'
import {
  allSignatures,
  eSignature,
  everyone,
  filerSigns,
  haveSigned,
  inkNeeded,
  inkNotNeeded,
  isAccepted,
  isRefused,
  mayBeApplied,
  mustSign,
  otherSignsToo,
  sideAndCounsel,
  signedBy,
  signs,
  whoSign,
} from './grammar/signatures.ts'
import { jointPapersIn } from './joint-paper.ts'
import type { Fact } from './reading.ts'
import { type OrderText, read, type Sentence } from './text.ts'

/** Who signs the joint paper, and whether typed names will do. */

/** How many sentences after the joint paper's name "it" still is that paper. */
const REACH = 8

function first(sentences: readonly Sentence[], phrases: readonly Phrase[]): [Sentence, Hit] | null {
  for (const sentence of sentences) {
    for (const one of phrases) {
      const hit = find(sentence, one)
      if (hit) return [sentence, hit]
    }
  }
  return null
}

function readHit<T>(order: OrderText, found: [Sentence, Hit], value: T): Fact<T> {
  const [{ start }, hit] = found
  return read(order, start + Math.max(0, hit.start), start + Math.max(0, hit.end), value)
}

const one = (step: Step['cue']): Phrase => phrase(step)
const ALL_SIGN: readonly Phrase[] = [
  phrase(everyone, next(130, mustSign), next(24, signs)),
  phrase(everyone, next(24, haveSigned)),
  one(whoSign),
  one(otherSignsToo),
  phrase(signedBy, next(24, everyone)),
  one(allSignatures),
]
/** Only where the plaintiff has no lawyer: else the side and its own lawyer sign, and the other side does not. */
const SIDE_AND_COUNSEL: readonly Phrase[] = [
  phrase(signedBy, next(12, sideAndCounsel)),
  phrase(sideAndCounsel, next(24, mustSign), next(24, signs)),
]
/** What is signed is another paper than the joint one. */
const ANOTHER =
  /\b(?:declarations?|affidavits?|verifications?|interrogatory answers|protective order|certificates?|discovery responses?|proposed order|releases?|authorizations?|agreement)\b/i

function signAll(order: OrderText, sentences: readonly Sentence[]): [Sentence, Hit] | null {
  const alone = SELF_REPRESENTED.test(order.flat.slice(0, 60_000))
  const phrases = alone ? [...ALL_SIGN, ...SIDE_AND_COUNSEL] : ALL_SIGN
  const own = sentences.filter((sentence) => {
    const found = first([sentence], phrases)
    if (!found) return false
    const [, hit] = found
    return (
      !ANOTHER.test(slice(sentence, hit.start - 60, hit.end + 20)) && !isOptional(sentence, hit)
    )
  })
  return first(own, phrases)
}

/** "need not be signed by all parties", "if signed by all parties". */
const isOptional = (sentence: Sentence, { start }: Hit): boolean =>
  /\b(?:need not|not required to|not|if|unless|may|when|once|stipulation|agreement)(?: be| it is)? $/i.test(
    slice(sentence, start - 24, start),
  )

/** Null where one sentence wants everybody's signature and another only one. */
export function readSigners(order: OrderText): Fact<'all' | 'filer'> {
  const sentences = nearPaper(order, REACH).map(({ sentence }) => sentence)
  const filer = first(sentences, [one(filerSigns)])
  const all = signAll(order, sentences)
  if (filer && all) return null
  if (filer) return readHit(order, filer, 'filer' as const)
  return all && readHit(order, all, 'all' as const)
}

const REFUSED: readonly Phrase[] = [phrase(eSignature, next(60, isRefused)), one(inkNeeded)]
const ACCEPTED: readonly Phrase[] = [
  phrase(eSignature, next(60, isAccepted)),
  one(inkNotNeeded),
  one(mayBeApplied),
]
const SIGNING = /sign|\bink\b|\/s\//i
const NO_OTHER_PAPER = /\b(?:declarations?|affidavits?|verifications?|proposed orders?|checks?)\b/i

/** Null where the order both takes and refuses typed names. */
export function readElectronicSignature(order: OrderText): Fact<boolean> {
  const sentences = order.sentences.filter(
    (s) =>
      SIGNING.test(s.words) &&
      isLive(s) &&
      (!NO_OTHER_PAPER.test(s.words) || says(s, thePaper) || jointPapersIn(s).length > 0),
  )
  const no = first(sentences, REFUSED)
  const yes = first(sentences, ACCEPTED)
  if (no && yes) return null
  if (no) return readHit(order, no, false)
  return yes && readHit(order, yes, true)
}
