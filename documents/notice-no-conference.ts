import { type CaseDeadline, caseDates } from '#law/case-dates.ts'
import { courtDate, type IsoDate } from '#law/dates.ts'
import { isBarred } from '#law/next-steps/whose.ts'
import { sources } from '#law/sources.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { caseNumber, orderCitation } from './caption.ts'
import { barrierFacts, contactFacts, noConference, noneTookPlace, othersActed } from './efforts.ts'
import { motion } from './motion.ts'
import { declarant, ownDraft, ownPaper } from './own-paper.ts'
import { opponent, party } from './parties.ts'
import { penSignature } from './people.ts'
import { sheet } from './sheet.ts'
import { paragraph } from './statement-parts.ts'
import { type Block, blank, type Line, numbered, type Paper, text } from './tree.ts'

export const noticeTitle = 'Notice Regarding Conference'

/** True where the order bars other filings: the same facts are then a record to keep, not a filing. */
export const isRecordOnly = isBarred

const motionFacts = ['orderMovant', 'orderMotion', 'orderMotionEcf'] as const

/** "The Court’s order of March 5, 2026 (ECF No. 60) directs the parties to confer about …" */
function order(live: Live): Line {
  const dated = confirmed(live, 'orderDate')
  const ecf = confirmed(live, 'orderEcf')
  // An order may direct a conference without any motion.
  const known = motionFacts.some((id) => confirmed(live, id) !== null)
  return [
    text('The Court’s order of '),
    dated === null ? blank('date of the order', 'orderDate') : text(courtDate(dated), 'orderDate'),
    text(ecf === null ? '' : ` (ECF No. ${ecf})`, 'orderEcf'),
    text(' directs the parties to confer'),
    ...(known ? [text(' about '), ...motion(live)] : []),
    text('.'),
  ]
}

/** The last day, and any later one that another reading of the rules or of the order would give. */
function lastDay(deadline: CaseDeadline, what: string, today: IsoDate): Line {
  const { due, date, possiblyLater, otherReading } = deadline
  if ('date' in due) {
    const verb = due.date < today ? 'was' : 'is'
    return [text(`The last day that the order sets for ${what} ${verb} ${courtDate(due.date)}.`)]
  }
  const latest = [possiblyLater, otherReading?.date ?? null]
    .filter((day): day is IsoDate => day !== null && day > date)
    .sort()
    .at(-1)
  const later = latest === undefined ? '' : ` (on another reading, ${courtDate(latest)})`
  const verb = date < today ? 'was' : 'is'
  const counted = `Counted under ${sources.rule6a.text}, the last day that the order sets for ${what}`
  return [text(`${counted} ${verb} ${courtDate(date)}${later}.`)]
}

/** The order's own day for the first contact or the talk; where it names none, its day for the paper. */
function orderedDay(live: Live, today: IsoDate): Line {
  const { call, governing } = caseDates(live, today)
  if (call !== null) {
    const what = call.act === 'contact' ? 'the first contact about a conference' : 'the conference'
    return lastDay(call, what, today)
  }
  if (governing?.source === 'order') return lastDay(governing, 'the parties’ paper', today)
  return [
    text('The last day that the order sets for the conference: '),
    blank('last day for the conference', 'orderConferDue'),
    text('.'),
  ]
}

function receipt(live: Live): readonly Line[] {
  const day = live.receivedOn
  if (day === undefined || day === 'unknown') return []
  return [[text(`I received the order on ${courtDate(day)}.`, 'receivedOn')]]
}

/** Whom the order told to begin, where it names a side. The day follows in the next fact. */
function initiator(live: Live, today: IsoDate): readonly Line[] {
  const side = confirmed(live, 'orderInitiator')
  if (side === null) return []
  const whom = side === 'both' ? 'the parties' : party(side, live).label
  const contact = caseDates(live, today).call?.act === 'contact'
  const what = contact ? 'make the first contact about a conference' : 'initiate the conference'
  return [[text(`The order directs ${whom} to ${what}.`, 'orderInitiator')]]
}

/** What came from the other side: never assumed to be nothing, unless the person said so. */
function received(live: Live, today: IsoDate): Line {
  const day = courtDate(today)
  if (live.refused === 'no-answer' && !othersActed(live))
    return [text(`As of ${day}, I have received no answer.`, 'refused')]
  const whom = opponent(live)
  return [
    // What the log tells of them comes first; a "none" must not contradict it.
    text(`${othersActed(live) ? 'Any other calls' : 'Calls'}, letters or contacts received from `),
    text(`${whom} by ${day}: `),
    blank('each one with its day, or “none”'),
  ]
}

const facts = (live: Live, today: IsoDate): readonly Line[] => [
  order(live),
  ...receipt(live),
  ...initiator(live, today),
  orderedDay(live, today),
  noConference(live, today, ' as directed by the order'),
  ...contactFacts(live),
  received(live, today),
  ...barrierFacts(live, today),
  [text('I remain available to confer.')],
]

const told = (live: Live, today: IsoDate): readonly Block[] => [
  paragraph([...declarant(live), text(' I state these facts:')]),
  numbered(facts(live, today)),
  penSignature(live),
]

function barred(live: Live): Block {
  const quote = live.orderOtherFilings?.quote ?? null
  const words = quote === null ? '.' : `: “${quote.replace(/\.$/, '')}.”`
  return {
    kind: 'notice',
    content: [
      text('The order allows no other filings about the motion unless the Court orders one'),
      text(`${words} This is a record and not a filing. It may be kept, sent to `),
      text(`${opponent(live)}, or given to the Court if the Court asks for it.`),
    ],
  }
}

/**
 * What the order asked, that no conference took place, and what was done: facts only, no request and
 * no argument. Where the order bars other filings it is a plain record that is not for filing.
 */
export function noticeNoConference(live: Live, today: IsoDate): Paper {
  if (isRecordOnly(live)) {
    const settled = noneTookPlace(live)
    return sheet({
      id: 'notice-no-conference',
      title: settled ? 'Record: no conference took place' : 'Record regarding the conference',
      distribution: ['Keep it with your case papers. Do not file it unless the Court asks for it.'],
      blocks: [
        barred(live),
        { kind: 'paragraph', indent: 'none', content: [...caseNumber(live), text('.')] },
        ...told(live, today),
      ],
    })
  }
  return ownPaper(live, {
    id: 'notice-no-conference',
    title: noticeTitle,
    under: [orderCitation(live)],
    draft: ownDraft(today),
    distribution: ['Keep one copy.', 'Sign with a pen.', 'Mail it to the Clerk.'],
    blocks: told(live, today),
  })
}
