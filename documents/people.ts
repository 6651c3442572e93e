import { courtDate, type IsoDate } from '#law/dates.ts'
import { confirmed, type Live, type Value } from '#law/vocabulary.ts'
import { mySide, otherSide, party } from './parties.ts'
import { blank, type Counsel, type Line, type Signature, text } from './tree.ts'

type Signer = Value<'signers'>['rows'][number]

const HELD = ['prison', 'jail', 'detained']

const spread = (value: string | null, question: string): Line[] =>
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
  const address = spread(signer?.address ?? null, 'signers')
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
  const held = live.custody !== undefined && HELD.includes(live.custody)
  const lines: Line[] = [
    [
      ...fill(me?.name ?? null, 'your name', 'me'),
      ...(me?.number && held ? [text(`, ${me.number}`, 'me')] : []),
    ],
  ]
  if (me?.facility && held) lines.push([text(me.facility, 'me')])
  const address = spread(me?.address ?? null, 'me')
  if (address.length > 0) lines.push(...address)
  else lines.push([blank('mailing address', 'me')])
  const contact = [me?.phone, me?.email].filter((part) => part != null && part !== '')
  if (contact.length > 0) lines.push([text(contact.join(', '), 'me')])
  lines.push([text(`${label(live)}, in pro per`, 'role')])
  return lines
}

const label = (live: Live) => (mySide(live) === 'defendant' ? 'Defendant' : 'Plaintiff')

/** True when this order tells the person's own side to file the paper. */
export function iFile(live: Live): boolean {
  const filer = confirmed(live, 'orderFiler')
  return filer !== null && filer !== 'both' && filer === mySide(live)
}

/** The block at the upper left: whoever files. Where the order names the other side, their counsel. */
export function filerBlock(live: Live): Counsel {
  const counsel = (live.signers?.rows ?? []).find((row) => row.kind !== 'self') ?? null
  return { kind: 'counsel', lines: iFile(live) ? myLines(live) : counselLines(counsel, live) }
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
    lines: [
      fill(named, 'your name', 'me'),
      ...(live.me?.number ? [[text(live.me.number, 'me')]] : []),
      [text(`${label(live)}, in pro per`, 'role')],
    ],
  }
}

function theirs(signer: Signer | null, live: Live): Signature {
  const self = signer?.kind === 'self'
  const client = signer?.represents ?? (self ? null : clients(live))
  const who = signer?.name ?? (self ? 'party' : `counsel for ${client ?? clients(live)}`)
  const manner = signer?.signs === 'electronic' ? 'electronic signature' : 'signature'
  return {
    kind: 'signature',
    date: [text('Dated: '), blank(`date ${who} signs`)],
    signature: [blank(`${manner} of ${who}`)],
    lines: [
      fill(signer?.name ?? null, self ? 'name of party' : 'name of counsel', 'signers'),
      self
        ? fill(client, 'plaintiff or defendant', 'signers', '')
        : [text(`Attorney for ${client ?? clients(live)}`, 'signers')],
      ...(self ? [[text('in pro per')]] : []),
    ],
  }
}

/** One block for each person who must sign, the person's own first. Others sign for themselves. */
export function signatureBlocks(live: Live, approved: Approved | null): readonly Signature[] {
  const others = live.signers?.rows ?? []
  const counselNamed = others.some((row) => row.kind !== 'self')
  return [
    mine(live, approved),
    ...others.map((row) => theirs(row, live)),
    ...(counselNamed ? [] : [theirs(null, live)]),
  ]
}
