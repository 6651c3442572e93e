import { isHeld } from '#law/custody.ts'
import { courtDate, type IsoDate } from '#law/dates.ts'
import { confirmed, type Live, type Value } from '#law/vocabulary.ts'
import { caseNumber } from './caption.ts'
import { mySide, opponentIsCounsel, otherSide, party, withArticle } from './parties.ts'
import { penSignature, typedLines } from './people.ts'
import {
  type Block,
  blank,
  type Counsel,
  type Inline,
  type Line,
  type Paragraph,
  type Signature,
  text,
} from './tree.ts'

/** Pieces of letters and sheets: who writes, to whom, about which case, and how it closes. */
type Signer = Value<'signers'>['rows'][number]

/** A paragraph without an indent. */
export const said = (...content: readonly (Inline | string)[]): Paragraph => ({
  kind: 'paragraph',
  indent: 'none',
  content: content.map((piece) => (typeof piece === 'string' ? text(piece) : piece)),
})

/** What a person typed, or a named blank that leads to its question. */
export const named = (value: string | null | undefined, name: string, question: string): Inline =>
  value ? text(value, question) : blank(name, question)

/** The first lawyer of the other side, or a party there who has none; null when nobody was named. */
export function correspondent(live: Live): Signer | null {
  const rows = live.signers?.rows ?? []
  if (!opponentIsCounsel(live)) return rows[0] ?? null
  return rows.find((row) => row.kind !== 'self') ?? null
}

/** "counsel for Defendants"; a side without a lawyer is named itself. */
export function them(live: Live): string {
  const side = mySide(live)
  if (side === null) return 'counsel for the other side'
  const { label } = party(otherSide(side), live)
  return opponentIsCounsel(live) ? `counsel for ${label}` : label
}

/** The person's own side, in the middle of a sentence. */
export function whoIAm(live: Live): string {
  const side = mySide(live)
  return side === null ? 'a party' : withArticle(side, live)
}

/** The person's own name and address, with prison number and facility when they are held. */
export const sender = (live: Live): Counsel => ({
  kind: 'counsel',
  lines: penSignature(live).lines,
})

/** The day of a letter. */
export const dateLine = (today: IsoDate): Paragraph => said(courtDate(today))

/** Whom a letter goes to: the name and address of counsel, or of a party who has none. */
export function addressLines(live: Live): readonly Line[] {
  const to = correspondent(live)
  const self = !opponentIsCounsel(live)
  const who = self ? 'the other party' : 'counsel'
  const address = typedLines(to?.address ?? null, 'signers')
  const side = mySide(live)
  const client =
    to?.represents ?? (side === null ? 'the other side' : party(otherSide(side), live).label)
  return [
    [named(to?.name, `name of ${who}`, 'signers')],
    ...(to?.firm ? [[text(to.firm, 'signers')]] : []),
    ...(address.length > 0 ? address : [[blank(`address of ${who}`, 'signers')]]),
    ...(self ? [] : [[text(`Counsel for ${client}`, 'signers')]]),
  ]
}

/** "Dear Imogen Placeholder:" */
export const greeting = (live: Live): Paragraph =>
  said(`Dear ${correspondent(live)?.name ?? (opponentIsCounsel(live) ? 'Counsel' : 'Party')}:`)

/** A place for a pen under the person's own name. */
export function closing(live: Live, word = 'Respectfully,'): Signature {
  const { signature, lines } = penSignature(live)
  // The letter's day stands at its head: here is where a letter says goodbye.
  return { kind: 'signature', date: [text(word)], signature, lines: lines.slice(0, 1) }
}

/** "LEOPOLD ASHGROVE v. PELLINORE, et al., Case No. …", as the caption prints them. */
export function caseLine(live: Live): Line {
  const called = (id: 'orderPlaintiff' | 'orderDefendant', what: string) =>
    named(confirmed(live, id)?.replace(/,\s*$/, ''), what, id)
  return [
    called('orderPlaintiff', 'name of the plaintiff'),
    text(' v. '),
    called('orderDefendant', 'name of the defendant'),
    text(', '),
    ...caseNumber(live),
  ]
}

/** Head of a letter: writer, day, addressee. */
export const letterHead = (live: Live, today: IsoDate): Block[] => [
  sender(live),
  dateLine(today),
  { kind: 'counsel', lines: addressLines(live) },
]

/** Who sets up a call where the person is held; null for a person who has a telephone of their own. */
export function staffTitle(live: Live): string | null {
  if (!isHeld(live)) return null
  return live.custody === 'prison' ? 'litigation coordinator' : 'staff member who sets up calls'
}

/** "Pat Sample, 559-555-0100, staff@example.com", each with a named blank where it is not known. */
export function staffContact(live: Live): Inline[] {
  const title = staffTitle(live) ?? 'staff member'
  const { staff } = live
  return [
    named(staff?.name, `name of the ${title}`, 'staff'),
    text(', '),
    named(staff?.phone, `telephone of the ${title}`, 'staff'),
    text(', '),
    named(staff?.email, `e-mail of the ${title}`, 'staff'),
  ]
}

/** The other side's lawyer or party, with telephone and e-mail. */
export function theirContact(live: Live): Inline[] {
  const to = correspondent(live)
  const who = opponentIsCounsel(live) ? 'counsel' : 'the other party'
  return [
    named(to?.name, `name of ${who}`, 'signers'),
    text(`, ${opponentIsCounsel(live) ? them(live) : 'who has no lawyer'}, `),
    named(to?.phone, `telephone of ${who}`, 'signers'),
    text(', '),
    named(to?.email, `e-mail of ${who}`, 'signers'),
  ]
}
