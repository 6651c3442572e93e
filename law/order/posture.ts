import type { IsoDate } from '../dates.ts'
import type { Disposition, Fact, Side } from './reading.ts'
import { type OrderText, ordering, read } from './text.ts'
import { datesIn } from './written-dates.ts'

/** Where the motion stands after this order: its disposition, its hearing, who need not answer it. */

const DISPOSITIONS: readonly (readonly [Disposition, RegExp])[] = [
  [
    'denied-without-prejudice',
    /\b(?:motion|application|request)\b[^.;]{0,80}\bdenie[ds] (?:as premature )?without prejudice\b|\bdenying without prejudice\b[^.;]{0,60}\b(?:motion|application)\b/i,
  ],
  [
    'stayed',
    /\bbriefing (?:on|of|regarding)[^.;]{0,60}\bis (?:hereby )?stayed\b|\bstaying briefing on[^.;]{0,60}\bmotion\b|\bmotion\b[^.;]{0,60}\bis (?:hereby )?(?:stayed|held in abeyance)\b/i,
  ],
  [
    'denied',
    /\b(?:motion|application|request)\b[^.;]{0,60}\bis (?:hereby )?denied\b|\bdenying (?:\d+ )?(?:plaintiff|defendant)[^.;]{0,60}\b(?:motion|application)\b/i,
  ],
  ['granted', /\b(?:motion|application|request)\b[^.;]{0,60}\bis (?:hereby )?granted\b/i],
  [
    'pending',
    /\b(?:motion|matter)\b(?:[^.;]|Nos?\.|\.(?=\d)){0,100}?\bis (?:currently )?set for (?:a )?hearing\b|\bhearing on [^.;]{0,60}\bmotion\b[^.;]{0,40}\b(?:is (?:currently )?set|(?:shall|will) be|is) (?:continued|set|for)\b/i,
  ],
]

/** What this order does with the motion; an order about sealing or pages is another matter. */
export function readDisposition(order: OrderText): Fact<Disposition> {
  for (const [value, pattern] of DISPOSITIONS) {
    for (const match of order.flat.matchAll(new RegExp(pattern.source, 'gi'))) {
      if (/\bto (?:seal|exceed)\b/i.test(match[0])) continue
      const sentence = order.sentences.find((s) => s.start <= match.index && match.index < s.end)
      if (sentence?.quoted) continue
      return read(order, match.index, match.index + match[0].length, value)
    }
  }
  return null
}

/** The days of hearings that this order cancels. */
const cancelled = (order: OrderText): readonly IsoDate[] =>
  ordering(order)
    .filter(({ words }) => /\bhearing\b[^;]*?\bvacate/i.test(words))
    .flatMap(({ words }) => datesIn(words).map((found) => found.date))

/** The day of the motion's hearing; a continued hearing's new day, and never one that was cancelled. */
export function readHearing(order: OrderText): Fact<IsoDate> {
  const gone = cancelled(order)
  for (const sentence of [...ordering(order)].reverse()) {
    const about =
      /\bhearing\b[^.;]{0,120}\b(?:continued|reset|rescheduled|moved|advanced|set)\b|\bset for (?:a )?hearing\b|\bhearing\b[^.;]{0,40}\bon [A-Z]/i.exec(
        sentence.words,
      )
    if (!about || /\bvacate/i.test(sentence.words)) continue
    const dates = datesIn(sentence.words)
    const moved = /\bfrom\b[^.;]{0,60}\bto\b/i.test(sentence.words)
    const date = moved ? dates[1] : dates.find((d) => d.start > about.index)
    if (date && !gone.includes(date.date))
      return read(order, sentence.start, sentence.end, date.date)
  }
  return null
}

const RELIEVED =
  /\b(plaintiffs?|defendants?|the (?:opposing|responding|non-moving) party)\b,? (?:(?:is|are) (?:hereby )?relieved (?:of|from) (?:[\w-]+ ){0,2}(?:obligation|duty|requirement|need)s? to (?:respond|oppose|file an? (?:opposition|response))|need not (?:respond|oppose|file an? (?:opposition|response))|(?:is|are) not required to (?:respond|oppose|file an? (?:opposition|response)))/gi

/** The side that need not answer the motion for now; the side named outright comes before "the opposing party". */
export function readRelief(order: OrderText, movant: Side | null): Fact<Side> {
  const found = [...order.flat.matchAll(RELIEVED)]
  const outright = found.find((m) => /plaintiff|defendant/i.test(m[1]!))
  const match = outright ?? found[0]
  if (!match) return null
  const end = match.index + match[0].length
  if (outright) {
    return read(order, match.index, end, /plaintiff/i.test(match[1]!) ? 'plaintiff' : 'defendant')
  }
  if (movant === null) return null
  return read(order, match.index, end, movant === 'plaintiff' ? 'defendant' : 'plaintiff')
}
