import { conferencesHeld } from '#law/conference.ts'
import { isHeld } from '#law/custody.ts'
import type { IsoDate } from '#law/dates.ts'
import { sources } from '#law/sources.ts'
import { trackOf } from '#law/tracks/track.ts'
import type { Live, Value } from '#law/vocabulary.ts'
import { affidavitTitle } from './affidavit.ts'
import { certificationTitle } from './certification.ts'
import { perjuryClose } from './declaration-of-compliance.ts'
import { paperIdsFor } from './handing-over.ts'
import { jointPaperId, jointPaperTitle } from './joint-paper.ts'
import { isRecordOnly, noticeTitle } from './notice-no-conference.ts'
import { declarant, ownPaper } from './own-paper.ts'
import { filer, mySide, otherSide, party } from './parties.ts'
import { paragraph } from './statement-parts.ts'
import { blank, type Inline, type Line, numbered, type Paper, text } from './tree.ts'

type Signer = Value<'signers'>['rows'][number]

/** The titles of the papers that the person files here, as the packet hands them over. */
export function filedTitles(live: Live, today: IsoDate): readonly string[] {
  const place = conferencesHeld(live).length > 0 ? 'papers' : 'noConference'
  const ids = paperIdsFor(place, live, today)
  const joint = jointPaperId(live)
  // Where the other side will not sign, the declaration is filed in the joint paper's place.
  const sendsJoint = filer(live) !== 'theirs' && !ids.includes('affidavit')
  return ids.flatMap((id) => {
    if (id === joint) return sendsJoint ? [jointPaperTitle(live)] : []
    if (id === 'certification') return [certificationTitle(live)]
    if (id === 'affidavit') return [affidavitTitle]
    return id === 'notice-no-conference' && !isRecordOnly(live) ? [noticeTitle] : []
  })
}

/** The papers in one envelope, with a place for what the person adds. */
export function enclosed(live: Live, today: IsoDate): readonly Line[] {
  const titles = filedTitles(live, today).map((title): Line => [text(title)])
  const motion = trackOf(live) === 'before-filing' ? 'title of the motion, and ' : ''
  return [...titles, [blank(`${motion}title of each other paper in the envelope, or “none”`)]]
}

const oneLine = (value: string) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ')

function role(signer: Signer, live: Live): string {
  if (signer.kind === 'self') return ', in pro per'
  const side = mySide(live)
  const client = signer.represents ?? (side === null ? null : party(otherSide(side), live).label)
  return signer.kind === 'counsel' && client !== null ? `, attorney for ${client}` : ''
}

/** Whom the papers go to: the lawyer of a party that has one, Fed. R. Civ. P. 5(b)(1). */
function served(signer: Signer, live: Live): Line {
  const known = (value: string | null, name: string): Inline =>
    value === null ? blank(name, 'signers') : text(oneLine(value), 'signers')
  return [
    known(signer.name, 'name of the person served'),
    text(role(signer, live), 'signers'),
    ...(signer.firm === null ? [] : [text(`, ${signer.firm}`, 'signers')]),
    text(', '),
    known(signer.address, 'full mailing address'),
  ]
}

function recipients(live: Live): readonly Line[] {
  const rows = live.signers?.rows ?? []
  if (rows.length > 0) return rows.map((row) => served(row, live))
  return [
    [
      blank('name of each person served', 'signers'),
      text(', '),
      blank('full mailing address', 'signers'),
    ],
  ]
}

/** How the postage was paid is known only on the day of mailing: an indigent person may not pay it. */
export const postage: Inline = blank('first-class postage prepaid, or how it was paid')

/** How the envelope went: through staff for a person who is held. */
function manner(live: Live): Line {
  const prepared = [
    text(
      'For each person named below, I placed a copy in an envelope, addressed as shown, with postage: ',
    ),
    postage,
  ]
  if (!isHeld(live))
    return [
      ...prepared,
      text(', and deposited it in the U.S. Mail at '),
      blank('city and state where it was mailed'),
      text(':'),
    ]
  return [
    ...prepared,
    text(', and handed it to staff of '),
    facility(live),
    text(' for mailing by U.S. Mail:'),
  ]
}

/** The prison, jail or center that the person named, or its open place. */
export const facility = (live: Live): Inline =>
  live.me?.facility ? text(live.me.facility, 'me') : blank('name of the facility', 'me')

/** The certificate that goes with a filed paper that was served by mail. */
export function proofOfService(live: Live, today: IsoDate): Paper {
  const mailed = isHeld(live) ? 'date the envelope was handed to staff' : 'date of mailing'
  return ownPaper(live, {
    id: 'proof-of-service',
    title: 'Proof of Service by Mail',
    under: [],
    draft: null,
    attached: true,
    distribution: [
      'Keep one copy.',
      'Fill the blanks when you mail it. Sign with a pen.',
      'Attach it to the paper it serves.',
    ],
    blocks: [
      paragraph([
        ...declarant(live),
        text(' On '),
        blank(mailed),
        text(`, I served the following by mail (${sources.rule5mail.text}), as stated in this `),
        text(`certificate of service (${sources.rule5certificate.text}):`),
      ]),
      numbered(enclosed(live, today)),
      paragraph(manner(live)),
      numbered(recipients(live)),
      ...perjuryClose(live),
    ],
  })
}
