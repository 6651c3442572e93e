import { expandNumbers } from '#law/request-numbers.ts'
import { type DisputeRow, extentResolved, requestsByState } from '#law/resolution.ts'
import { sources } from '#law/sources.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { inRuns } from './agenda.ts'
import { mySide, opponent, opponentIsCounsel, otherSide, party, speaker } from './parties.ts'
import { proseParagraphs, quotation, wordsParagraphs } from './prose.ts'
import { addressee, askedBy, kindAndSet } from './requests.ts'
import { asserted, capital, noneLeft, paragraph, stateUnsaid } from './statement-parts.ts'
import { type Block, blank, type Inline, type Line, text, underline } from './tree.ts'

/** What a paper calls each side's own argument: an order's "positions", or L.R. 251(c)'s "contentions". */
export type Argument = 'position' | 'contentions'

interface Names {
  /** Before the number: "Interrogatory No. 3". */
  readonly one: string
  readonly asked: string
  readonly answered: string
  /** For a request that belongs to no numbered set of its kind: "served by Plaintiff". */
  readonly doer?: string
}

const REQUEST: Names = { one: 'Request', asked: 'Text of the request:', answered: 'response' }
const NAMES: Readonly<Record<NonNullable<DisputeRow['type']>, Names>> = {
  interrogatory: {
    one: 'Interrogatory',
    asked: 'Text of the interrogatory:',
    answered: 'answer or objection',
  },
  production: REQUEST,
  admission: REQUEST,
  deposition: {
    one: 'Deposition Question',
    asked: 'Question:',
    answered: 'answer or objection',
    doer: 'asked by',
  },
  subpoena: {
    one: 'Subpoena',
    asked: 'Text of the subpoena:',
    answered: 'objection',
    doer: 'served by',
  },
  other: { ...REQUEST, doer: 'served by' },
}
const namesOf = (row: DisputeRow): Names => (row.type === null ? REQUEST : NAMES[row.type])

/** " No. 3", " Nos. 3-5, 9(a)", " to Invented Clinic"; null when no number was given. */
function numberWords(row: DisputeRow): string | null {
  const typed = row.numbers?.trim() ?? ''
  if (typed === '') return null
  const sentTo = addressee(row, typed)
  if (sentTo !== null) return ` to ${sentTo}`
  const numbers = expandNumbers(typed)
  return numbers === null || numbers.length === 1
    ? ` No. ${numbers?.[0] ?? typed}`
    : ` Nos. ${inRuns(numbers)}`
}

/** "Request No. 3": how a blank names the request. */
function shortName(row: DisputeRow): string {
  const number = numberWords(row)
  return number === null ? 'this request' : `${namesOf(row).one}${number}`
}

/** "Request No. 3: Plaintiff’s Requests for Production, Set One" */
function headingOf(row: DisputeRow, live: Live): Line {
  const { one, doer } = namesOf(row)
  const number = numberWords(row)
  const set = kindAndSet(row, live)
  const by: Inline =
    row.by === null ? askedBy(row, live) : text(party(row.by, live).label, 'disputes')
  return [
    text(one),
    ...(number === null
      ? [text(' No. '), blank('request number', 'disputes')]
      : [text(number, 'disputes')]),
    ...(doer === undefined
      ? [text(': '), askedBy(row, live), text(' '), ...set]
      : [text(`, ${doer} `), by, ...set.slice(1)]),
  ]
}

/** One side's place in the argument about one request. */
interface Seat {
  /** "Plaintiff’s" */
  readonly whose: string
  readonly mine: boolean
  /** "propounding party"; null while it is not known who that is. */
  readonly role: string | null
}

/** On a motion to quash or for a protective order the sides move and oppose; else they ask and answer. */
const byMotion = (row: DisputeRow, live: Live) => {
  const kind = confirmed(live, 'orderMotion')
  return row.type === 'subpoena' || kind === 'quash' || kind === 'protective'
}

/** Both sides, first the one who has to persuade. The person's own first while that is not known. */
function seats(row: DisputeRow, live: Live): readonly [Seat, Seat] {
  const me = mySide(live)
  const moving = byMotion(row, live)
  const first = moving ? confirmed(live, 'orderMovant') : row.by
  const own = (role: string | null): Seat => ({ whose: `${speaker(live)}’s`, mine: true, role })
  const other = (role: string | null): Seat => ({
    whose: me === null ? 'The other side’s' : party(otherSide(me), live).possessive,
    mine: false,
    role,
  })
  if (me === null || first === null) return [own(null), other(null)]
  const roles = moving
    ? (['moving party', 'opposing party'] as const)
    : (['propounding party', 'responding party'] as const)
  return first === me ? [own(roles[0]), other(roles[1])] : [other(roles[0]), own(roles[1])]
}

const quotes = (row: DisputeRow) => row.confidential !== 'yes'

/** The other side's words as the person typed them: theirs only once they said yes to them. */
function theirWords(row: DisputeRow, live: Live, agreed: boolean): Block[] {
  if (row.theirs === null || !quotes(row)) return []
  const confirm = blank(`for ${opponent(live)} to confirm or replace`, 'wording')
  return [
    ...wordsParagraphs(row.theirs, 'disputes'),
    ...(agreed
      ? []
      : [{ kind: 'paragraph' as const, indent: 'none' as const, content: [confirm] }]),
  ]
}

function argument(
  row: DisputeRow,
  seat: Seat,
  live: Live,
  agreed: boolean,
  word: Argument,
): Block[] {
  const heading: Block = {
    kind: 'paragraph',
    indent: 'none',
    content: [
      underline(`${seat.whose} ${word}`),
      text(seat.role === null ? ':' : ` (${seat.role}):`),
    ],
  }
  const name = `${seat.whose} ${word} on ${shortName(row)}`
  if (seat.mine) {
    const missing = `${name} ${word === 'position' ? 'is' : 'are'} missing`
    return [
      heading,
      ...(row.mine === null
        ? [paragraph([blank(missing, 'disputes')])]
        : proseParagraphs(row.mine, 'disputes')),
    ]
  }
  const words = theirWords(row, live, agreed)
  const who = opponentIsCounsel(live) ? 'counsel' : 'the other parties'
  const place = paragraph([blank(`${name}, for ${who} to complete`)])
  return [heading, ...(words.length > 0 ? words : [place])]
}

/** The exact words of the request and of the response, or why they are not here. */
function exactWords(row: DisputeRow, live: Live): Block[] {
  if (!quotes(row)) {
    const caed = confirmed(live, 'orderCourt') === 'caed'
    const sealing = ` A filing is sealed only by written order of the Court. ${sources.caed141.text}.`
    const words = 'The text is not quoted here. It concerns material that may be confidential.'
    return [paragraph([text(`${words}${caed ? sealing : ''}`, 'disputes')])]
  }
  const { asked, answered } = namesOf(row)
  const place = row.where?.trim().replace(/\.$/, '') ?? ''
  return [
    ...(place === '' ? [] : [paragraph([text(`The Court is referred to ${place}.`, 'disputes')])]),
    ...quotation(asked, row.words, blank(`exact words of ${shortName(row)}`, 'disputes')),
    ...quotation(
      `${capital(answered)}:`,
      row.response,
      blank(`exact words of the ${answered} to ${shortName(row)}`, 'disputes'),
    ),
  ]
}

const openRows = (live: Live): readonly DisputeRow[] => {
  const { open } = requestsByState(live)
  const ids = new Set(open.map((row) => row.id))
  return (live.disputes?.rows ?? []).filter((row) => ids.has(row.id))
}

/**
 * Each request or subpoena still in dispute, in the person's order: its exact words, the response to
 * it, and directly after them each side's own argument. A confidential one is named and not quoted.
 */
export function disputesInFull(live: Live, agreed: boolean, word: Argument): Block[] {
  if (extentResolved(live) === 'full') return [noneLeft(live, agreed)]
  const rows = openRows(live)
  const lead = text('each of the following remains in dispute.', 'disputes')
  const missing = blank('each request that is still in dispute, with its exact words', 'disputes')
  return [
    paragraph(rows.length === 0 ? [missing] : asserted(live, agreed, [lead])),
    ...rows.flatMap((row) => [
      { kind: 'heading' as const, level: 2 as const, content: headingOf(row, live) },
      ...exactWords(row, live),
      ...seats(row, live).flatMap((seat) => argument(row, seat, live, agreed, word)),
    ]),
    ...stateUnsaid(live, agreed),
  ]
}

/** What the other side must say yes to: the words that are printed as theirs. */
export const theirArguments = (live: Live): Block[] =>
  extentResolved(live) === 'full'
    ? []
    : openRows(live).flatMap((row) => theirWords(row, live, true))
