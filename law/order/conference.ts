import type { Fact, Mode, OrderReading, Side } from './reading.ts'
import { type OrderText, ordering, read, readSentence, type Sentence } from './text.ts'
import { titles } from './title.ts'

/** Whether this paper orders a conference, who must begin it, and how it may be held. */

const TOLD = `(?:shall|must|will|(?:is|are) to|(?:is|are) (?:(?:hereby|also|further|again) )?(?:ordered|directed|required|instructed)(?: to)?)(?! not)`
const CONFERS = `(?:meet[- ]and[- ](?:further )?confer|(?<!status |settlement |scheduling )confer\\b|meet (?:in person|telephonically|by)|engage in (?:a |further |good[- ]faith )?(?:meet[- ]and[- ]confer|conference)|attempt to resolve)`
const WHO = `(?:parties|counsel|plaintiffs?|defendants?|sides|they|movants?|moving party|attorneys?)`
const TOLD_TO_CONFER = new RegExp(
  `\\b${WHO}\\b[^.;]{0,60}?\\b${TOLD}\\b[^.;]{0,200}?\\b${CONFERS}`,
  'i',
)
const COURT_REQUIRES = new RegExp(
  `\\b(?:court|undersigned)\\b[^.;]{0,40}?\\b(?:orders|directs|requires|finds it (?:appropriate|necessary) to (?:require|order|direct))\\b(?! that the motion)[^.;]{0,80}?\\b(?:parties|counsel|plaintiffs?|defendants?)\\b[^.;]{0,80}?\\b${CONFERS}`,
  'i',
)
const CONFERENCE_TOLD =
  /\b(?:meet[- ]and[- ]confer|telephone|telephonic|video|in-person|discovery) (?:conference|session|meeting)\b[^.;]{0,120}?\b(?:shall|must|is to) (?:be (?:held|completed|conducted|reset|continued)|take place|occur)|(?:deadline|date) (?:for|to) (?:the parties to )?(?:meet[- ]and[- ]confer|confer)\b[^.;]{0,60}\b(?:is|be) (?:hereby )?(?:extended|continued|reset|moved|set)/i
const SIDE = `(defense counsel|(?:counsel|attorneys?) for (?:the )?(?:named )?defendants?|defendants?(?:['’]s?)?(?: counsel)?|(?:counsel|attorneys?) for (?:the )?plaintiffs?|plaintiffs?(?:['’]s?)?(?: counsel)?|(?:the )?(?:moving|opposing|responding) party|movant)`
const BEGINS = `(?:contact|initiate|arrange|call|telephone|schedule|set[- ]up|reach out|write (?:to )?|place the call|coordinate (?:with|the)|meet[- ]and[- ]confer with|confer with|make (?:himself|herself|themselves)? ?available)`
const TOLD_TO_BEGIN = new RegExp(
  `\\b${SIDE},? ${TOLD} (?:(?:promptly|immediately|jointly|first|also|then) ){0,2}${BEGINS}`,
  'i',
)
const TITLE_ORDERS =
  /^ORDERS?\b[^.]{0,240}?\b(?:directing|ordering|requiring|setting|to)\b[^.]{0,60}?\bmeet[- ]and[- ]confer\b/i

const ANOTHER_SUBJECT =
  /\b26\(f\)|\bsettlement\b|\bcase management\b|\bscheduling conference\b|\bpretrial\b|\btrial date|\bsummary judgment\b|\bdiscovery plan\b|\bmediation\b/i
const ONLY_BEFORE_ANOTHER =
  /\b(?:before|prior to|in advance of) (?:[\w-]+ )?(?:filing|re-?filing|renewing|bringing|seeking|making|any (?:further|future|renewed|additional|discovery))|\b(?:renew|re-?file)(?:s|d|ed|ing)?\b|\bany (?:future|further|other) (?:discovery )?(?:motions?|disputes?)\b|\bfuture\b/i
const DISCOVERY =
  /\bdiscover|\bsubpoena|\binterrogator|\bcompel|\bprotective order|\bdeposition|\brequests? for (?:production|admission)|\bdisclosures?\b/i

function ordersConference(sentence: Sentence): boolean {
  if (ANOTHER_SUBJECT.test(sentence.words)) return false
  if (ONLY_BEFORE_ANOTHER.test(sentence.words)) return false
  if (/\b(?:local rules?|rule 37|l\.r\.|the rules?) (?:\S+ )?requires?\b/i.test(sentence.words))
    return false
  return (
    TOLD_TO_CONFER.test(sentence.words) ||
    COURT_REQUIRES.test(sentence.words) ||
    CONFERENCE_TOLD.test(sentence.words) ||
    TOLD_TO_BEGIN.test(sentence.words)
  )
}

/** The title of the paper, in its caption or in the docket's text, orders a conference. */
function titleOrders(order: OrderText): boolean {
  return titles(order).some((title) => {
    return TITLE_ORDERS.test(title.words) && !/\bto show cause\b/i.test(title.words)
  })
}

/**
 * `meet-and-confer` when this paper itself orders, from now on, that the parties confer about a
 * discovery dispute; telling of past conferral, leave to renew after conferring, or another subject
 * is `other`.
 */
export function readKind(order: OrderText): OrderReading['kind'] {
  if (!DISCOVERY.test(order.flat)) return 'other'
  const told = ordering(order).some(ordersConference)
  return told || titleOrders(order) ? 'meet-and-confer' : 'other'
}

function sideOf(words: string, movant: Side | null): Side | null {
  if (/plaintiff/i.test(words)) return 'plaintiff'
  if (/defen[sd]/i.test(words)) return 'defendant'
  if (movant === null) return null
  if (/moving|movant/i.test(words)) return movant
  return movant === 'plaintiff' ? 'defendant' : 'plaintiff'
}

const BOTH_TOLD = new RegExp(
  `(?:^|[.,;:] |\\d\\. |\\b(?:then|that|therefore|accordingly|both|all|and|the) )((?:parties' )?counsel(?: for (?:both|all|the) (?:sides|parties))?),? (?:in this (?:case|action|matter) )?${TOLD} (?:[\\w-]+ ){0,4}?${CONFERS}`,
  'i',
)

/** The side told to begin; `both` where both sides' counsel are told to confer and nobody is singled out. */
export function readInitiator(order: OrderText, movant: Side | null): Fact<Side | 'both'> {
  const sentences = ordering(order)
  for (const sentence of sentences) {
    const match = TOLD_TO_BEGIN.exec(sentence.words)
    const who = match?.[1]
    if (!match || !who || ANOTHER_SUBJECT.test(sentence.words)) continue
    const side = sideOf(who, movant)
    const start = sentence.start + match.index
    if (side) return read(order, start, start + match[0].length, side)
  }
  for (const sentence of sentences) {
    const match = BOTH_TOLD.exec(sentence.words)
    const who = match?.[1]
    if (!match || !who || ANOTHER_SUBJECT.test(sentence.words)) continue
    const start = sentence.start + match.index + match[0].indexOf(who)
    return read(order, start, sentence.start + match.index + match[0].length, 'both')
  }
  return null
}

const MODES: readonly (readonly [Mode, RegExp])[] = [
  ['in-person', /\b(?:in[- ]person|face[- ]to[- ]face)\b/i],
  [
    'letter',
    /\b(?:by|via|through|in) (?:[\w-]+,? (?:or )?){0,3}?(?:letters?|mail|writing|correspondence|e-?mail)\b/i,
  ],
  ['telephone', /\b(?:tele)?phone\b|\btelephonic(?:ally)?\b|\bteleconference\b/i],
  ['video', /\bvideo\b|\bvideo-?conference\b|\bvideoconferenc\w*|\bzoom\b/i],
]
const ABOUT_TALK =
  /\b(?:meet[- ]and[- ]confer|confer|conference|contact|meeting|resolve the dispute|call|meet)\b/i
const MUST = new RegExp(`\\b(?:${TOLD}|requires?|orders|directs|sufficient)\\b`, 'i')
const REFUSED =
  /\b(?:not (?:be )?(?:sufficient|required|enough|suffice|satisfy)|insufficient|does not|mere)\b/i

function modesOf(sentence: Sentence): Mode[] {
  const onlyAsks = /\b(?:contact|write|arrange|schedule|request)\b/i.test(sentence.words)
  return MODES.filter(
    ([mode, pattern]) => pattern.test(sentence.words) && !(mode === 'letter' && onlyAsks),
  )
    .map(([mode]) => mode)
    .sort()
}

/**
 * The ways that satisfy the conference. What this order itself says comes first; else the words of a
 * rule or an earlier order that it quotes.
 */
export function readModes(order: OrderText): Fact<readonly Mode[]> {
  const spoken = order.sentences.filter(
    (s) =>
      ABOUT_TALK.test(s.words) &&
      MUST.test(s.words) &&
      !REFUSED.test(s.words) &&
      !ANOTHER_SUBJECT.test(s.words),
  )
  const own = spoken.filter((s) => !s.quoted && !s.past)
  const cited = spoken.filter((s) => s.quoted)
  for (const sentence of [...own, ...cited]) {
    const modes = modesOf(sentence)
    if (modes.length > 0) return readSentence(order, sentence, modes)
  }
  return null
}
