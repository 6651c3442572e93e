import { sideCue } from './cast.ts'
import {
  anotherSubject,
  beforeAnother,
  begins,
  confers,
  court,
  deadlineFor,
  discovery,
  entitled,
  isMoved,
  mustHappen,
  party,
  recites,
  renewal,
  reported,
  requires,
  ruleSays,
  showCause,
  standing,
  talk,
  told,
} from './grammar/cues.ts'
import {
  type Cue,
  findAll,
  next,
  type Phrase,
  phrase,
  places,
  type Span,
  says,
} from './grammar/phrase.ts'
import type { OrderReading } from './reading.ts'
import { type OrderText, ordering, type Sentence } from './text.ts'
import { headline, titles } from './title.ts'

/** Whether this paper itself orders, from now on, that the parties confer about discovery. */

const duties = (side: Cue): readonly Phrase[] => [
  phrase(party, next(60, told), next(200, confers)),
  phrase(court, next(160, requires), next(200, party), next(80, confers)),
  phrase(talk, next(120, mustHappen)),
  phrase(deadlineFor, next(40, confers), next(160, isMoved)),
  phrase(side, next(40, told), next(80, begins), next(80, party)),
  phrase(party, next(40, told), next(24, begins), next(60, party)),
  phrase(entitled, next(30, party), next(60, confers)),
]

/** How far after the duty "before filing any motion" still belongs to it. */
const NEAR = 90

/** True when the words before or right after the duty make it a rule for another time. */
function forAnotherTime(sentence: Sentence, start: number, end: number): boolean {
  const anywhere = [standing, ruleSays, renewal]
  if (
    anywhere.some((one) =>
      places(sentence, one).some((place) => place.start >= 0 && place.start < start),
    )
  )
    return true
  // "Defendants argue that the call must occur", but not "where Defendants say that …, the parties shall".
  const told = (place: Span) =>
    place.start >= 0 && place.start < start && !sentence.words.slice(place.end, start).includes(',')
  if (places(sentence, reported).some(told)) return true
  return places(sentence, beforeAnother).some(
    (place) => place.start < start || (place.start >= end && place.start - end < NEAR),
  )
}

/** True when the sentence itself, now, tells somebody to talk with the other side about discovery. */
function ordersTalk(order: OrderText, sentence: Sentence, rules: readonly Phrase[]): boolean {
  if (says(sentence, anotherSubject) || ordersCause(sentence)) return false
  if (says(sentence, recites)) return false
  if (/\bfuture\b/i.test(sentence.under)) return false
  return rules.some((rule) =>
    findAll(sentence, rule).some(({ start, end, at }) => {
      const last = sentence.start + Math.max(0, end)
      if (order.isQuoted(last - 1, last)) return false
      return !forAnotherTime(sentence, at.at(-1)?.start ?? start, end)
    }),
  )
}

/** "may be ordered to show cause why sanctions should not follow" is a warning, not an order. */
const WARNS = /\bmay be\b|\bfail(?:s|ure|ing)?\b|\b(?:an?|any) (?:party|side|litigant)\b|\bif\b/i

const ordersCause = (sentence: Sentence): boolean =>
  says(sentence, showCause) &&
  says(sentence, told) &&
  !WARNS.test(sentence.words.split(/show cause/i)[0] ?? '')

const TITLE_DIRECTS =
  /\b(?:directing|ordering|requiring|setting)\b|^(?:(?:second|amended|minute) )?orders? (?:for (?:\w{1,12} ){1,3})?to\b/gi
const TITLE_TALK = /\b(?:meet[- ]and[- ]confer|conferral)\b/i

/** "ORDER … DIRECTING THE PARTIES TO MEET AND CONFER". */
const titleOrders = (words: string): boolean =>
  [...words.matchAll(TITLE_DIRECTS)].some(({ index }) =>
    TITLE_TALK.test(words.slice(index, index + 80)),
  )

/** Titles of papers about something else, or that follow up an order made before. */
const ANOTHER_TITLE =
  /\bshow cause\b|\bsettlement\b|\bpre-?trial (?:conference|order)\b|\b(?:scheduling|case management) (?:order|conference)\b|\b26\(f\)|\bfindings and recommendations?\b|\breport and recommendation\b|\bmediation\b|\bearly neutral\b/i
const LIFTS =
  /\b(?:vacating|withdrawing|rescinding|lifting|discharging) (?:the |its |an? |that )?(?:\w{1,12} ){0,4}?(?:order|conference|requirement|duty)\b/i
const DISCOVERY_TITLE =
  /\b(?:compel|quash|protective|subpoenas?|discovery (?:dispute|motion|matter|conference))/i

/**
 * `meet-and-confer` when this paper itself orders, from now on, that the parties confer about a
 * discovery dispute; telling of past conferral, leave to renew after conferring, or another subject
 * is `other`.
 */
export function readKind(order: OrderText): OrderReading['kind'] {
  if (!order.sentences.some((sentence) => says(sentence, discovery))) return 'other'
  const named = titles(order).map(headline)
  const another = named.some((words) => ANOTHER_TITLE.test(words) && !DISCOVERY_TITLE.test(words))
  const live = ordering(order)
  if (another || named.some((words) => /\bshow cause\b/i.test(words))) return 'other'
  if (live.some(ordersCause)) return 'other'
  const rules = duties(sideCue(order))
  const duty = live.some((sentence) => ordersTalk(order, sentence, rules))
  const lifted = named.some((words) => LIFTS.test(words) && /confer/i.test(words))
  const titled = !lifted && named.some(titleOrders)
  return duty || titled ? 'meet-and-confer' : 'other'
}
