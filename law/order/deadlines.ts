import { COUNT, countOf } from './counts.ts'
import type { Doubt, Due, Trigger, Unit } from './reading.ts'
import { clockAfter, DATE, dateOfGroups } from './written-dates.ts'

/** Every deadline in a sentence: periods after an event, periods before one, dates certain. */
export interface Deadline {
  readonly due: Due
  /** Offsets inside the sentence. */
  readonly start: number
  readonly end: number
  readonly doubt: Doubt | null
}

const LEAD =
  '(?:within|(?:by |due )?(?:no|not) later than|at least|(?:no|not) (?:less|fewer|more) than|in|due(?: in)?)'
const UNIT = '((?:court|business|working|calendar) )?(hour|day|week)s?'
const PERIOD = new RegExp(
  `\\b(?:(${LEAD}) (?:the next )?)?(?=[a-z(\\d])${COUNT} ?-?${UNIT}\\b'?(?:,? (of|from|after|following|before|prior to|in advance of) )?`,
  'gi',
)
const CERTAIN = new RegExp(
  `\\b((?:(?:on|in) or before|by|(?:no|not) later than|before|due(?: on| by)?|on)(?: or before)?) (?:(?:\\d{1,2}(?::\\d\\d)? ?[ap]\\.? ?m\\.?|(?:12(?::00)? )?noon),? on |[^,.;\\d]{0,30}\\b(?:on )?)??(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?${DATE}`,
  'gi',
)

const STARTS: readonly (readonly [RegExp, Trigger])[] = [
  [
    /^(?:the |their |its |any |such |said |that |your )?(?:date (?:of|on which) )?(?:the |being )?(?:receipt|receiving|received)\b/i,
    'receipt',
  ],
  [
    /^(?:the )?(?:date (?:of|on which|that) )?(?:the |its )?(?:service\b|being served|this order(?:'s service| is served))/i,
    'service',
  ],
  [
    /^(?:the )?(?:date (?:of|on which|that) )?(?:the |its )?(?:entry\b|this order is entered|this order's entry)/i,
    'entry',
  ],
  [
    /^(?:the )?(?:date (?:of|on which|that) )?(?:the |its )?(?:filing (?:of|date of) (?:this|the) order|filing date of this order|this order is filed|filing\b)/i,
    'filing',
  ],
  [
    /^(?:(?:the|their|that|this|such|any|said|each|its|conclusion|completion|end|close|date|day|occurrence|holding|of|on|which|parties'?|party's|counsel's|last|final|initial|first|telephonic|telephone|video|in-person|discovery) )*(?:meet[- ]and[- ]confers?|conferences?|conferral|conferring|meeting and conferring|meetings?|sessions?|calls?|discussions?|confer)\b/i,
    'conference',
  ],
  [
    /^(?:the )?(?:date (?:of|on) )?(?:the )?(?:issuance of |signing of |signature of )?(?:this|the present|the instant|today's|the court's|the) (?:court's )?order/i,
    'order',
  ],
  [/^(?:the date hereof|today|this date|the issuance\b|the date of issuance)/i, 'order'],
]

function startOf(rest: string): Trigger | null {
  return STARTS.find(([pattern]) => pattern.test(rest))?.[1] ?? null
}

function unitOf(kind: string | undefined, unit: string): Unit {
  if (/^(?:court|business|working)/i.test(kind ?? '')) return 'court-days'
  return `${unit.toLowerCase()}s` as 'hours' | 'days' | 'weeks'
}

/** The words of the event that a period runs from, as far as they are its name. */
const EVENT =
  /^[^,.;]{0,80}?(?:orders?|conferences?|conferrals?|confers?|conferring|meetings?|calls?|sessions?|discussions?|hereof|today|service(?: of (?:this|the) order)?|entry(?: of (?:this|the) order)?|filing|receipt(?: of (?:this|the) order)?|served|issuance)\b/i
const HEARING =
  /^(?:(?:the|any|said|its|scheduled|noticed|continued|new|motion|discovery|date|of|set) )*hearing(?: date)?\b/i

function period(sentence: string, match: RegExpExecArray): Deadline | null {
  const [whole, lead, words, digits, kind, unit, link] = match
  const counted = countOf(words, digits)
  if (!counted || counted.count === 0 || !unit || !(lead || link)) return null
  const base = { count: counted.count, unit: unitOf(kind, unit) }
  const conflict = counted.conflict ? { conflict: true as const } : {}
  const doubt: Doubt | null = counted.conflict ? { words: counted.conflict, why: 'conflict' } : null
  const after = match.index + whole.length
  const rest = sentence.slice(after, after + 90)
  const done = (due: Due, end: number): Deadline => {
    const clock = clockAfter(sentence.slice(end, end + 40))
    const time = clock ? { time: clock.time } : {}
    return {
      due: { ...due, ...time, ...conflict },
      start: match.index,
      end: end + (clock?.length ?? 0),
      doubt,
    }
  }
  if (/^(?:before|prior|in advance)/i.test(link ?? '')) {
    const hearing = HEARING.exec(rest)
    return hearing && done({ ...base, before: 'hearing' }, after + hearing[0].length)
  }
  const from = link ? startOf(rest) : null
  const event = from ? EVENT.exec(rest) : null
  const bare = link ? after - link.length - 2 : after
  return done({ ...base, from: from ?? 'unstated' }, event ? after + event[0].length : bare)
}

function certain(sentence: string, match: RegExpExecArray): Deadline | null {
  const found = dateOfGroups(match, 2)
  if (!found) return null
  const told = sentence.slice(Math.max(0, match.index - 90), match.index)
  if (
    /^on$/i.test(match[1] ?? '') &&
    (!/\b(?:confer|conference|call|held|take place|meet)\b/i.test(told) ||
      /\b(?:signed|filed|issued|entered|served|dated)\b[^,;]{0,60}$/i.test(told))
  ) {
    return null
  }
  const end = match.index + match[0].length
  const clock = clockAfter(sentence.slice(end, end + 40))
  const before = /(\d{1,2}(?::\d\d)? ?[ap]\.? ?m\.?|(?:12(?::00)? )?noon),? on\b/i.exec(
    match[0],
  )?.[1]
  const time = clock?.time ?? (before ? clockAfter(` by ${before}`)?.time : undefined)
  return {
    due: { date: found.date, ...(time ? { time } : {}) },
    start: match.index,
    end: end + (clock?.length ?? 0),
    doubt: found.damaged ? { words: match[0], why: 'damaged' } : null,
  }
}

/** The deadlines of one sentence, in order. */
export function deadlinesIn(sentence: string): Deadline[] {
  const found: Deadline[] = []
  for (const match of sentence.matchAll(PERIOD)) {
    const one = period(sentence, match)
    if (one) found.push(one)
  }
  for (const match of sentence.matchAll(CERTAIN)) {
    const one = certain(sentence, match)
    if (one) found.push(one)
  }
  return found.sort((a, b) => a.start - b.start)
}
