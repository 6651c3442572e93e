import { courtDate, type IsoDate } from '#law/dates.ts'
import { confirmed, type Live, type Value } from '#law/vocabulary.ts'
import { mySide, party } from './parties.ts'
import { capital } from './statement-parts.ts'
import { blank, type Inline, type Line, text } from './tree.ts'

/** What discovery was served and whether it was answered: the first facts of a certification. */
type Served = Value<'served'>['rows'][number]

/** Papers that come in sets belong to the party who asks: "Plaintiff’s Interrogatories, Set One". */
const SETS = {
  interrogatory: 'Interrogatories',
  production: 'Requests for Production',
  admission: 'Requests for Admission',
} as const
const SINGLE = {
  deposition: 'a deposition notice',
  subpoena: 'a subpoena',
  other: 'a discovery request',
} as const

const isSet = (type: NonNullable<Served['type']>): type is keyof typeof SETS => type in SETS

function what(row: Served, owner: string): Inline {
  if (row.type === null) return blank('kind of request', 'served')
  const set = row.set?.trim() ?? ''
  if (!isSet(row.type)) return text(`${SINGLE[row.type]}${set === '' ? '' : ` (${set})`}`, 'served')
  const named = set === '' ? '' : `, ${/\bset\b/i.test(set) ? set : `Set ${set}`}`
  return text(`${owner}${SETS[row.type]}${named}`, 'served')
}

const day = (value: Served['date'], name: string): Inline =>
  value === null || value === 'unknown' ? blank(name, 'served') : text(courtDate(value), 'served')

/** A response that was mailed may not have come: the one who asked can only say what they received. */
function answer(row: Served, live: Live, today: IsoDate): Inline[] {
  const verb = servedMine(live) ? 'received' : 'made'
  switch (row.answer) {
    case 'some':
      return [text('A response was made on '), day(row.answered, 'date of the response'), text('.')]
    case 'none':
      return [text(`As of ${courtDate(today)}, no response has been ${verb}.`, 'served')]
    case null:
      return [blank('whether a response was made, and when', 'served')]
  }
}

/** True for one who moves to compel: they served the discovery. Who seeks protection did not. */
const servedMine = (live: Live): boolean =>
  live.planned === undefined
    ? confirmed(live, 'orderMotion') === 'compel'
    : live.planned !== 'protective'

/** Where it is not certain that the person served the discovery, the sentence names no one. */
function service(row: Served, live: Live): Inline[] {
  const side = mySide(live)
  if (!servedMine(live)) {
    const thing = what(row, '')
    const many = row.type !== null && isSet(row.type)
    return [
      thing.kind === 'text' ? { ...thing, text: capital(thing.text) } : thing,
      text(` ${many ? 'were' : 'was'} served on `),
      day(row.date, 'date of service'),
    ]
  }
  const owner = side === null ? '' : `${party(side, live).possessive} `
  return [text('On '), day(row.date, 'date of service'), text(', I served '), what(row, owner)]
}

/** Each set that was served, and whether a response came; an open place for what was not said. */
export const servedFacts = (live: Live, today: IsoDate): readonly Line[] =>
  (live.served?.rows ?? []).map((row) => [
    ...service(row, live),
    text('. '),
    ...answer(row, live, today),
  ])
