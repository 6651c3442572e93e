import { courtDate } from '#law/dates.ts'
import { expandNumbers } from '#law/request-numbers.ts'
import type { RequestRow } from '#law/resolution.ts'
import type { Live } from '#law/vocabulary.ts'
import { otherSide, party } from './parties.ts'
import { blank, type Inline, type Line, type List, text } from './tree.ts'

const KINDS = {
  interrogatory: 'Interrogatories',
  production: 'Requests for Production of Documents',
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
  const set = row.set === null ? [] : [from(`, Set ${row.set.replace(/^set\s+/i, '')}`)]
  return [
    asked,
    text(' '),
    kind,
    ...set,
    text(', No. '),
    number === null ? open('request number') : from(number),
  ]
}

function outcome(row: RequestRow, live: Live): Inline[] {
  const who = row.by === null ? 'the responding party' : party(otherSide(row.by), live).label
  switch (row.status) {
    case 'further-response': {
      const day = row.promisedBy
      const known = day !== null && day !== 'unknown'
      return [
        from(`: ${who} will serve a further response${known ? ` by ${courtDate(day)}` : ''}.`),
      ]
    }
    case 'withdrawn':
      return [from(': the request was withdrawn.')]
    case 'narrowed':
      return [from(': the request was narrowed.')]
    case 'nothing-withheld':
      return [from(`: ${who} stated that nothing responsive is being withheld.`)]
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

const numbered = (items: readonly Line[]): List => ({
  kind: 'list',
  items: items.map((content, at) => ({ label: `${at + 1}.`, content })),
})

/** Part (c): each request still at issue and where it is, without argument. */
export const requestsAtIssue = (rows: readonly RequestRow[], live: Live): List =>
  numbered(rows.flatMap((row) => lines(row, whereFound(row), live)))

/** Part (b): each settled request and what came of it. */
export const requestsSettled = (rows: readonly RequestRow[], live: Live): List =>
  numbered(rows.flatMap((row) => lines(row, outcome(row, live), live)))

/** Requests whose state was not said; listed so that none is lost, with the state left open. */
export const requestsUnsaid = requestsSettled
