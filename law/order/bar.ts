import { isLive, slice } from './filings.ts'
import {
  anythingMore,
  isToFile,
  mayBeFiled,
  mustNotFile,
  nobody,
  nothingMore,
  notOfTheMotion,
  willNotConsider,
} from './grammar/bars.ts'
import { find, next, type Phrase, phrase } from './grammar/phrase.ts'
import type { Fact } from './reading.ts'
import { type OrderText, read } from './text.ts'

/** Whether the order bars other filings about the motion. */

const BARS: readonly Phrase[] = [
  phrase(nothingMore, next(90, mayBeFiled)),
  phrase(nobody, next(12, isToFile), next(24, anythingMore)),
  phrase(mustNotFile, next(24, anythingMore)),
  phrase(willNotConsider, next(12, anythingMore)),
]
/** A bar that only the reader's own words "may not be needed" would make. */
const ONLY_NOT_NEEDED =
  /\b(?:is|are|will be|need be) (?:\w{1,12} )?(?:required|necessary|needed|due|contemplated|expected)\b/i
/** The bar's own end: "until the court rules". */
const TAIL = /^[^.;]{0,80}/

export function readBar(order: OrderText): Fact<'barred'> {
  for (const sentence of order.sentences) {
    if (!isLive(sentence) || notOfTheMotion.test(sentence.words)) continue
    for (const bar of BARS) {
      const hit = find(sentence, bar)
      if (!hit || ONLY_NOT_NEEDED.test(slice(sentence, hit.start, hit.end + 12))) continue
      const tail = TAIL.exec(slice(sentence, hit.end, hit.end + 200))?.[0].length ?? 0
      const start = sentence.start + Math.max(0, hit.start)
      return read(order, start, Math.min(sentence.end, sentence.start + hit.end + tail), 'barred')
    }
  }
  return null
}
