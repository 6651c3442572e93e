import { COUNT } from '../counts.ts'

/** How judges write a time limit: what leads in, how much, of what, and counted from or back from what. */

const LEAD = `within|inside(?: of)?|in|over|(?:by |due |and )?(?:no|not) (?:later|more|longer) than|at least|(?:no|not) (?:less|fewer) than|due(?: in)?|(?:have|has|had|given|allowed|granted)|a period of`
const KIND = `(?:court|business|working|calendar|full|additional|more|consecutive|federal court)`
const LINK = `of|from|after|following|before|prior to|preceding|in advance of|ahead of|counted from|measured from|running from|beginning (?:on|with)|to|deadline`

/**
 * "within twenty-one (21) calendar days after": groups 1 lead, 2 words, 3 digits, 4 kind of day,
 * 5 unit, 6 link. The lead or the link must be there.
 */
export const PERIOD = new RegExp(
  `\\b(?:(${LEAD}) (?:the next |a period of |the )?)?(?=[a-z(\\d])${COUNT}[ -]{0,2}((?:${KIND} ){0,2})-?(hour|day|week|fortnight)s?\\b'?(?:,? (?:time )?(${LINK})\\b ?)?`,
  'gi',
)

const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
]
/** "by noon on the second business day before": groups 1 clock, 2 ordinal, 3 kind, 4 link. */
export const NTH_DAY = new RegExp(
  `\\b(?:by|on or before|before|on|(?:no|not) later than|due(?: on| by)?) (?:([^,;]{1,24}?) (?:on|of) )?the (${ORDINALS.slice(1).join('|')}|\\d{1,2}(?:st|nd|rd|th)) (court |business |working |calendar )?day (after|following|from|before|prior to|preceding|in advance of)\\b ?`,
  'gi',
)

/** The number that an ordinal says: "fifth" and "5th" are 5; null for another word. */
export function ordinalOf(word: string): number | null {
  const said = ORDINALS.indexOf(word.toLowerCase().replace(' ', '-'))
  if (said > 0) return said
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(word)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** What stands before a date that makes it a limit; anchored at the date. Group 1 is the preposition. */
export const BEFORE_DATE =
  /\b((?:on|in) or before|by|later than|(?:no|not) after|before|due(?: on| by)?|until|than|to|is|for|on|through|deadline:?)(?: or before)?,? (?:(?:the )?(?:close|end) of (?:business|the (?:business )?day)(?: on|,)? |(?:end of day|eod|cob)(?: on)? |(?:\d{1,2}(?::\d\d)? ?[ap]\.? ?m\.?|(?:12(?::00)? ?(?:p\.m\. )?)?noon|midnight|5:00)(?: \([^)]{1,20}\))?(?: (?:P[SD]?T|E[SD]?T|C[SD]?T|M[SD]?T|[A-Z][a-z]{2,10}))?(?: [tT]ime)?,? (?:on )?|(?:and including|at the latest,?|the following date:) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?(?:the )?$/i

/** The clock time inside the words before a date: "by noon on", "no later than 4:30 p.m. on". */
export const CLOCK_BEFORE = /(\d{1,2}(?::\d\d)? ?[ap]\.? ?m\b\.?|(?:12(?::00)? ?)?noon)/i

/** Words that name the talk as an event. */
const TALK_EVENT =
  /\b(?:meet[- ]and[- ]confers?|conferences?|conferral|conferring|confer|conferred|meeting and conferring|meetings?|meet|met|sessions?|calls?|discussions?|consultations?|conversations?|impasse|talks?|speak|spoken|exchange)\b(?: (?:session|conference|call|meeting|process|between counsel|of counsel|of the parties|has ended|ends|(?:is|has been) (?:complete|completed|concluded|held))\b)?/i
const ORDER_EVENT =
  /\b(?:order|hereof|today|this date|(?:date|day) (?:below|above)|issuance|minute entry|this entry|memorandum|decision)\b/i

/** The event that a period runs from, and where its name ends in the words after the link; null for another event. */
export function eventOf(rest: string): {
  from: 'receipt' | 'service' | 'entry' | 'filing' | 'conference' | 'order'
  end: number
} | null {
  const clause =
    /^(?:(?!,? (?:shall|must|will|may|counsel shall|and (?:shall|must|file))\b|[,.;:(]).){0,110}/.exec(
      rest,
    )?.[0] ?? ''
  const has = (pattern: RegExp) => pattern.exec(clause)
  const end = (match: RegExpExecArray) => match.index + match[0].length
  const receipt = has(/\b(?:receipt|receives?|receiving|received|is (?:handed|delivered))\b/i)
  if (receipt) return { from: 'receipt', end: clause.length }
  const order = has(ORDER_EVENT)
  const talk = has(TALK_EVENT)
  const another = has(
    /\b(?:hearing|responses?|oppositions?|motion|trial|discovery cutoff|close of discovery|production|joint (?:statement|letter|report|motion)|subpoena|complaint|deposition)\b/i,
  )
  const served = has(/\b(?:service|served|mailed|mailing)\b/i)
  const entered = has(/\b(?:entry|entered|docketed|docketing|docket)\b/i)
  const filed = has(/\b(?:filing|filed)\b/i)
  if (talk && (!order || talk.index < order.index)) return { from: 'conference', end: end(talk) }
  if (another && !order) return null
  if (served) return { from: 'service', end: Math.max(end(served), order ? end(order) : 0) }
  if (entered) return { from: 'entry', end: Math.max(end(entered), order ? end(order) : 0) }
  if (filed) return { from: 'filing', end: Math.max(end(filed), order ? end(order) : 0) }
  return order ? { from: 'order', end: end(order) } : null
}

/** The hearing that a period is counted back from; null when it is another event. */
export function hearingEnd(rest: string): number | null {
  const match = /^[^,.;]{0,60}?\bhearing(?: date)?\b/i.exec(rest)
  return match ? match[0].length : null
}

/** "…, or April 24, 2026": a date that joins the limit before it. */
export const OR_DATE =
  /^,? (?:or|and) (?:in any event |in no event )?(?:by |on |before )?(?:(?:\d{1,2}(?::\d\d)? ?[ap]\.? ?m\.?|(?:12(?::00)? )?noon),? (?:on )?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/i
