import { isHeld } from '#law/custody.ts'
import { courtDate, type IsoDate } from '#law/dates.ts'
import { confirmed, type Live, type Value } from '#law/vocabulary.ts'
import { filer, mySide, opponentIsCounsel, otherSide, party } from './parties.ts'
import { blank, type Counsel, type Line, type Signature, text } from './tree.ts'

type Signer = Value<'signers'>['rows'][number]

/** Each line that a person typed, the empty ones left out. */
export const typedLines = (value: string | null, question: string): Line[] =>
  (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [text(line, question)])

const fill = (value: string | null, name: string, question: string, before = ''): Line =>
  value === null
    ? [...(before === '' ? [] : [text(before)]), blank(name, question)]
    : [text(`${before}${value}`, question)]

/** The other side, as a lawyer's block names its client. */
function clients(live: Live): string {
  const mine = mySide(live)
  return mine === null ? 'the other side' : party(otherSide(mine), live).label
}

function counselLines(signer: Signer | null, live: Live): readonly Line[] {
  const client = signer?.represents ?? clients(live)
  const address = typedLines(signer?.address ?? null, 'signers')
  const lines: Line[] = [
    [
      ...fill(signer?.name ?? null, `name of counsel for ${client}`, 'signers'),
      ...fill(signer?.barNumber ?? null, 'State Bar number', 'signers', ', State Bar No. '),
    ],
  ]
  if (signer?.firm) lines.push([text(signer.firm, 'signers')])
  if (address.length > 0) lines.push(...address)
  else lines.push([blank('address of counsel', 'signers')])
  const phone = fill(signer?.phone ?? null, 'telephone', 'signers')
  const email = fill(signer?.email ?? null, 'e-mail', 'signers')
  lines.push([...phone, text(', '), ...email])
  lines.push([text(`Attorney for ${client}`)])
  return lines
}

function myLines(live: Live): readonly Line[] {
  const { me } = live
  const held = isHeld(live)
  const lines: Line[] = [
    [
      ...fill(me?.name ?? null, 'your name', 'me'),
      ...(me?.number && held ? [text(`, ${me.number}`, 'me')] : []),
    ],
  ]
  if (me?.facility && held) lines.push([text(me.facility, 'me')])
  const address = typedLines(me?.address ?? null, 'me')
  if (address.length > 0) lines.push(...address)
  else lines.push([blank('mailing address', 'me')])
  const contact = [me?.phone, me?.email].filter((part) => part != null && part !== '')
  if (contact.length > 0) lines.push([text(contact.join(', '), 'me')])
  lines.push([text(`${label(live)}, in pro per`, 'role')])
  return lines
}

const label = (live: Live) => (mySide(live) === 'defendant' ? 'Defendant' : 'Plaintiff')

/** The block at the upper left: whoever files. An open place where the order does not name one side. */
export function filerBlock(live: Live): Counsel {
  const theirs = (live.signers?.rows ?? []).find((row) => row.kind !== 'self') ?? null
  switch (filer(live)) {
    case 'mine':
      return { kind: 'counsel', lines: myLines(live) }
    case 'theirs':
      return { kind: 'counsel', lines: counselLines(theirs, live) }
    case 'both':
    case 'unknown': {
      const open = blank('name, address, telephone and e-mail of the one who files', 'orderFiler')
      return { kind: 'counsel', lines: [[open]] }
    }
  }
}

export interface Approved {
  readonly on: IsoDate
}

function mine(live: Live, approved: Approved | null): Signature {
  const named = live.me?.name ?? null
  const signed = approved !== null && named !== null
  return {
    kind: 'signature',
    date: [
      text('Dated: '),
      signed ? text(courtDate(approved.on), 'signApproval') : blank('date you sign'),
    ],
    signature: [
      signed ? text(`/s/ ${named}`, 'signApproval') : blank(`signature of ${label(live)}`),
    ],
    // Rule 11(a): a paper states the signer's address, e-mail and telephone.
    lines: myLines(live),
  }
}

/** The person's place to sign with a pen, under a sworn sentence or any paper of their own. */
export const penSignature = (live: Live): Signature => mine(live, null)

function theirs(signer: Signer | null, live: Live): Signature {
  const self = signer !== null && signer.kind === 'self'
  const client = signer?.represents ?? (self ? null : clients(live))
  const who = signer?.name ?? (self ? 'party' : `counsel for ${client ?? clients(live)}`)
  // Only an order that allows it: in a paper that both sides sign, nobody's manner is assumed.
  const allowed = confirmed(live, 'orderElectronicSignature') === true
  const electronic = allowed && signer?.signs === 'electronic'
  const manner = electronic ? 'electronic signature' : 'signature'
  return {
    kind: 'signature',
    date: [text('Dated: '), blank(`date ${who} signs`)],
    signature: [blank(`${manner} of ${who}`)],
    lines: self
      ? selfLines(signer)
      : [
          fill(signer?.name ?? null, 'name of counsel', 'signers'),
          [text(`Attorney for ${client ?? clients(live)}`, 'signers')],
        ],
  }
}

/** A party without a lawyer signs with an address, as everybody who signs for themselves. */
function selfLines(signer: Signer): readonly Line[] {
  const address = typedLines(signer.address, 'signers')
  const contact = [signer.phone, signer.email].filter((part) => part !== null)
  return [
    fill(signer.name, 'name of party', 'signers'),
    ...(address.length > 0 ? address : [[blank('mailing address', 'signers')]]),
    ...(contact.length > 0 ? [[text(contact.join(', '), 'signers')]] : []),
    [...fill(signer.represents, 'plaintiff or defendant', 'signers'), text(', in pro per')],
  ]
}

/** One block for each person who must sign, the person's own first. Others sign for themselves. */
export function signatureBlocks(live: Live, approved: Approved | null): readonly Signature[] {
  const others = live.signers?.rows ?? []
  // Nobody was named for the other side: somebody must still sign for it.
  const missing =
    others.length === 0 || (opponentIsCounsel(live) && others.every((row) => row.kind === 'self'))
  return [
    mine(live, approved),
    ...others.map((row) => theirs(row, live)),
    ...(missing ? [theirs(null, live)] : []),
  ]
}
