import { argues } from '#law/argues.ts'
import { isExcepted } from '#law/case-dues.ts'
import { courtDate } from '#law/dates.ts'
import { expandNumbers } from '#law/request-numbers.ts'
import type { RequestRow } from '#law/resolution.ts'
import type { Live } from '#law/vocabulary.ts'
import { otherSide, party } from './parties.ts'
import { blank, type Inline, type Line, type List, numbered, text } from './tree.ts'

const KINDS = {
  interrogatory: 'Interrogatories',
  production: 'Requests for Production',
  admission: 'Requests for Admission',
  deposition: 'deposition question',
  subpoena: 'subpoena',
  other: 'discovery request',
} as const satisfies Record<NonNullable<RequestRow['type']>, string>

/** What names a request, in any of the lists that a person makes of them. */
type Named = Pick<RequestRow, 'by' | 'type' | 'set'>
type Numbered = Named & Pick<RequestRow, 'numbers'>

/** The question that lists the requests here: with their words and reasons where the paper argues. */
export const listQuestion = (live: Live): 'requests' | 'disputes' =>
  argues(live) && !isExcepted(live) ? 'disputes' : 'requests'

const open = (name: string, live: Live) => blank(name, listQuestion(live))
const from = (value: string, live: Live) => text(value, listQuestion(live))

/** Whom a subpoena without a number was sent to, as typed, without a "to"; null for any other request. */
export const addressee = (row: Named, number: string): string | null =>
  row.type === 'subpoena' && !/\d/.test(number) ? number.replace(/^to\s+/i, '') : null

/** "Plaintiff’s", or an open place. */
export const askedBy = (row: Named, live: Live): Inline =>
  row.by === null ? open('who made the request', live) : from(party(row.by, live).possessive, live)

/** "Requests for Production, Set One" */
export function kindAndSet(row: Named, live: Live): Inline[] {
  const typed = row.set?.trim() ?? ''
  return [
    row.type === null ? open('kind of request', live) : from(KINDS[row.type], live),
    ...(typed === '' ? [] : [from(`, ${/\bset\b/i.test(typed) ? typed : `Set ${typed}`}`, live)]),
  ]
}

/** "Plaintiff’s Requests for Production, Set One, No. 3": who asked, what, which. */
export function requestName(row: Named, number: string | null, live: Live): Inline[] {
  const kind = kindAndSet(row, live)
  const one = row.type === 'deposition' || row.type === 'subpoena' || row.type === 'other'
  const comma = one && kind.length === 1 ? '' : ','
  const sentTo = number === null ? null : addressee(row, number)
  const which =
    sentTo !== null
      ? [text(' to '), from(sentTo, live)]
      : [text(`${comma} No. `), number === null ? open('request number', live) : from(number, live)]
  return [askedBy(row, live), text(' '), ...kind, ...which]
}

/** Who answers: the other side of the one who asked. A subpoena is answered by somebody else. */
function responding(row: RequestRow, live: Live): Inline {
  if (row.by === null || row.type === 'subpoena') return text('the responding party')
  const side = party(otherSide(row.by), live)
  // One of several plaintiffs cannot promise for the others.
  if (side.plural && side.side === live.role) return open(`which ${side.side}`, live)
  return from(side.label, live)
}

function outcome(row: RequestRow, live: Live): Inline[] {
  const who = responding(row, live)
  switch (row.status) {
    case 'further-response': {
      const day = row.promisedBy
      const known = day !== null && day !== 'unknown'
      const by = known ? ` by ${courtDate(day)}` : ''
      return [text(': '), who, from(` will serve a further response${by}.`, live)]
    }
    case 'withdrawn':
      return [from(': the request was withdrawn.', live)]
    case 'narrowed':
      return [from(': the request was narrowed.', live)]
    case 'nothing-withheld':
      return [text(': '), who, from(' stated that nothing responsive is being withheld.', live)]
    case 'answered':
      return [from(': the request was answered.', live)]
    case 'open':
    case null:
      return [
        text(': '),
        open('whether this request is settled or still at issue', live),
        text('.'),
      ]
  }
}

function whereFound(row: RequestRow, live: Live): Inline[] {
  const place = row.where?.trim().replace(/\.$/, '')
  // A paper that argues has the words themselves in it.
  if (!place && listQuestion(live) === 'disputes') return [text('.')]
  return place
    ? [from(` (${place}).`, live)]
    : [text(' ('), open('where the court can find it', live), text(').')]
}

/** A typed run such as "3-7" becomes one line for each number, so that nothing is read past. */
function lines(row: Numbered, tail: Inline[], live: Live): Line[] {
  const numbers = row.numbers === null ? null : expandNumbers(row.numbers)
  const each: readonly (string | null)[] =
    numbers ?? (row.numbers === null ? [null] : [row.numbers])
  return each.map((number) => [...requestName(row, number, live), ...tail])
}

/** The name of each request in a row, one line for each number, and nothing said about it. */
export const eachNumber = (row: Numbered, live: Live): Line[] => lines(row, [], live)

/** Part (c): each request still at issue and where it is, without argument. */
export const requestsAtIssue = (rows: readonly RequestRow[], live: Live): List =>
  numbered(rows.flatMap((row) => lines(row, whereFound(row, live), live)))

/** Part (b): each settled request and what came of it; also those whose state was not said. */
export const requestsSettled = (rows: readonly RequestRow[], live: Live, first = 1): List =>
  numbered(
    rows.flatMap((row) => lines(row, outcome(row, live), live)),
    first,
  )
