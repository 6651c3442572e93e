import { courtDate } from '#law/dates.ts'
import { expandNumbers } from '#law/request-numbers.ts'
import type { RequestRow } from '#law/resolution.ts'
import type { Live } from '#law/vocabulary.ts'
import { otherSide, party } from './parties.ts'
import { blank, type Inline, type Line, type List, text } from './tree.ts'

const KINDS = {
  interrogatory: 'Interrogatories',
  production: 'Requests for Production',
  admission: 'Requests for Admission',
  deposition: 'deposition question',
  subpoena: 'subpoena',
  other: 'discovery request',
} as const satisfies Record<NonNullable<RequestRow['type']>, string>

const open = (name: string) => blank(name, 'requests')
const from = (value: string) => text(value, 'requests')

/** "Plaintiff’s Requests for Production of Documents, Set One, No. 3": who asked, what, which. */
function named(row: RequestRow, number: string | null, live: Live): Inline[] {
  const asked =
    row.by === null ? open('who made the request') : from(party(row.by, live).possessive)
  const kind = row.type === null ? open('kind of request') : from(KINDS[row.type])
  const typed = row.set?.trim() ?? ''
  const set = typed === '' ? [] : [from(`, ${/\bset\b/i.test(typed) ? typed : `Set ${typed}`}`)]
  const one = row.type === 'deposition' || row.type === 'subpoena' || row.type === 'other'
  return [
    asked,
    text(' '),
    kind,
    ...set,
    text(one && set.length === 0 ? ' No. ' : ', No. '),
    number === null ? open('request number') : from(number),
  ]
}

/** Who answers: the other side of the one who asked. A subpoena is answered by somebody else. */
function responding(row: RequestRow, live: Live): Inline {
  if (row.by === null || row.type === 'subpoena') return text('the responding party')
  const side = party(otherSide(row.by), live)
  // One of several plaintiffs cannot promise for the others.
  if (side.plural && side.side === live.role) return open(`which ${side.side}`)
  return from(side.label)
}

function outcome(row: RequestRow, live: Live): Inline[] {
  const who = responding(row, live)
  switch (row.status) {
    case 'further-response': {
      const day = row.promisedBy
      const known = day !== null && day !== 'unknown'
      const by = known ? ` by ${courtDate(day)}` : ''
      return [text(': '), who, from(` will serve a further response${by}.`)]
    }
    case 'withdrawn':
      return [from(': the request was withdrawn.')]
    case 'narrowed':
      return [from(': the request was narrowed.')]
    case 'nothing-withheld':
      return [text(': '), who, from(' stated that nothing responsive is being withheld.')]
    case 'answered':
      return [from(': the request was answered.')]
    case 'open':
    case null:
      return [text(': '), open('whether this request is settled or still at issue'), text('.')]
  }
}

function whereFound(row: RequestRow): Inline[] {
  const place = row.where?.trim().replace(/\.$/, '')
  return place
    ? [from(` (${place}).`)]
    : [text(' ('), open('where the court can find it'), text(').')]
}

/** A typed run such as "3-7" becomes one line for each number, so that nothing is read past. */
function lines(row: RequestRow, tail: Inline[], live: Live): Line[] {
  const numbers = row.numbers === null ? null : expandNumbers(row.numbers)
  const each: readonly (string | null)[] =
    numbers ?? (row.numbers === null ? [null] : [row.numbers])
  return each.map((number) => [...named(row, number, live), ...tail])
}

/** Numbered once, from `first`: two lists that follow each other are one count. */
const numbered = (items: readonly Line[], first: number): List => ({
  kind: 'list',
  items: items.map((content, at) => ({ label: `${first + at}.`, content })),
})

/** Part (c): each request still at issue and where it is, without argument. */
export const requestsAtIssue = (rows: readonly RequestRow[], live: Live): List =>
  numbered(
    rows.flatMap((row) => lines(row, whereFound(row), live)),
    1,
  )

/** Part (b): each settled request and what came of it; also those whose state was not said. */
export const requestsSettled = (rows: readonly RequestRow[], live: Live, first = 1): List =>
  numbered(
    rows.flatMap((row) => lines(row, outcome(row, live), live)),
    first,
  )
