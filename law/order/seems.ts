import type { Fact, Seems } from './reading.ts'
import { type OrderText, ordering, read } from './text.ts'
import { headline, titles } from './title.ts'

/** What a paper that orders no conference seems to be, and whether a paper changes an earlier one. */

/** The first that fits a title names the paper; of a body, the one that most of its sentences speak of. */
const LOOKS: readonly (readonly [Seems, RegExp])[] = [
  ['show-cause', /\b(?:orders? to )?show cause\b/i],
  [
    'findings',
    /\b(?:findings and recommendations?|reports? and recommendations?|recommended that|objections to (?:the|this) (?:findings|report))\b/i,
  ],
  [
    'settlement',
    /\b(?:(?:mandatory |early |judicial )?settlement (?:conference|week|judge|letter|statement)|mediation|mediator|early neutral evaluation)\b/i,
  ],
  [
    'extension',
    /\b(?:extension of time|enlargement of time|(?:more|additional|further) time|motion (?:to extend|for an? extension)|(?:to )?extend(?:ing)? (?:the )?(?:time|deadline)|(?:time|deadline|date)\b[^.;]{0,80}\b(?:is|are) (?:hereby )?(?:extended|enlarged|continued|moved)|extending|extended (?:to|until|by))\b/i,
  ],
  [
    'scheduling',
    /\b(?:26\(f\)|case management (?:conference|statement|order|plan)|scheduling (?:conference|order)|discovery plan|(?:initial |preliminary )pre-?trial conference|dispositive motions? (?:deadline|due|shall be filed))/i,
  ],
  ['status-report', /\b(?:joint )?status (?:report|update)\b/i],
]
/** What nearly every order says of a motion: it names a paper that nothing else names. */
const RULING =
  /\b(?:motions?|requests?|applications?)\b[^;]{0,80}\b(?:is|are) (?:hereby )?(?:granted|denied)\b|\b(?:granting|denying)\b|\b(?:GRANTED|DENIED|OVERRULED|SUSTAINED)\b/i

/** Only what a paper does names it, not what it mentions. */
const DECIDES =
  /\b(?:shall|must|will|orders?|ordered|recommend(?:s|ed)?|(?:is|are) (?:hereby )?(?:set|reset|extended|granted|denied|continued)|GRANTED|DENIED|due|directs?|OVERRULED|SUSTAINED)\b/

/** "ORDER DENYING PLAINTIFF'S MOTION", "ORDER ON DEFENDANT'S MOTION TO COMPEL". */
const RULES = /\b(?:DENYING|GRANTING|ON|RE|REGARDING)\b[^.;]{0,60}\b(?:MOTION|REQUEST|APPLICATION)/i

const LONGEST_LINE = 60

function titled(order: OrderText): Fact<Seems> {
  for (const title of titles(order)) {
    // "SCHEDULING ORDER": what it is may stand before the word.
    const line = order.text.lastIndexOf('\n', title.start) + 1
    const ahead = title.start - line < LONGEST_LINE ? order.flat.slice(line, title.start) : ''
    for (const [seems, pattern] of LOOKS) {
      const match = pattern.exec(ahead + headline(title))
      if (!match) continue
      const start = title.start - ahead.length + match.index
      return read(order, start, start + match[0].length, seems)
    }
  }
  const ruled = titles(order).find((title) => RULES.test(headline(title)))
  return ruled ? read(order, ruled.start, ruled.start + headline(ruled).length, 'ruling') : null
}

/** The first words of the body that fit the pattern, and how many sentences have such words. */
function inBody<T>(order: OrderText, value: T, pattern: RegExp): { fact: Fact<T>; times: number } {
  const named = value === 'findings' || value === 'show-cause'
  let fact: Fact<T> = null
  let times = 0
  for (const sentence of ordering(order)) {
    const match = pattern.exec(sentence.words)
    if (!match || !(named || DECIDES.test(sentence.words))) continue
    times += 1
    const start = sentence.start + match.index
    fact ??= read(order, start, start + match[0].length, value)
  }
  return { fact, times }
}

/** How far down a docket's own line about a paper reaches. */
const DOCKET_LINE = 800
const TIME_ASKED =
  /\b(?:motion|request|application|stipulation) (?:for|to) (?:an? )?(?:extension|extend)\b/i

/** "LETTER MOTION for Extension of Time … GRANTED": the docket's line says what was asked. */
function asksForTime(order: OrderText): Fact<Seems> {
  const match = TIME_ASKED.exec(order.flat.slice(0, DOCKET_LINE))
  return match && read(order, match.index, match.index + match[0].length, 'extension')
}

/** What the paper seems to be: by its title, else by what its sentences speak of; null when it looks like none. */
export function readSeems(order: OrderText): Fact<Seems> {
  const title = titled(order)
  if (title) return title
  const found = LOOKS.map(([seems, pattern]) => inBody(order, seems, pattern))
  const [most] = found.toSorted((a, b) => b.times - a.times)
  if (most?.fact) return most.fact
  return asksForTime(order) ?? inBody(order, 'ruling' as const, RULING).fact
}

const CHANGES =
  /\b(?:order|deadlines?|dates?|schedule|conference|hearing)\b[^;]{0,80}?\b(?:is|are) (?:hereby )?(?:amended|modified|superseded|vacated|extended|reset|continued|lifted|withdrawn|replaced|stricken|clarified)\b|\b(?:amends|modifies|supersedes|replaces) (?:the|its|that|this court's) [^;]{0,60}?\border\b/i
const CHANGING_TITLE =
  /\b(?:RESETTING|AMENDED|AMENDING|MODIFYING|EXTENDING|CONTINUING|CLARIFYING)\b/

/** The words by which this order changes an earlier one, or a date that was set before; null when it does not. */
export function readAmends(order: OrderText): Fact<true> {
  for (const sentence of ordering(order)) {
    const match = CHANGES.exec(sentence.words)
    if (!match) continue
    const start = sentence.start + match.index
    return read(order, start, start + match[0].length, true)
  }
  const title = titles(order).find(({ words }) => CHANGING_TITLE.test(words))
  const match = title && CHANGING_TITLE.exec(title.words)
  if (!title || !match) return null
  const start = title.start + match.index
  return read(order, start, start + match[0].length, true)
}
