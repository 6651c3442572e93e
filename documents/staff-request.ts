import { caseDates } from '#law/case-dates.ts'
import { courtById } from '#law/courts.ts'
import type { IsoDate } from '#law/dates.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import {
  byWhatMeans,
  isBeforeFiling,
  lastDay,
  needed,
  offeredTimes,
  orderBegins,
  planned,
  priorTalk,
} from './call-parts.ts'
import { longDate } from './days.ts'
import {
  caseLine,
  closing,
  dateLine,
  said,
  staffContact,
  staffTitle,
  theirContact,
  them,
  whoIAm,
} from './letter-parts.ts'
import { opponentIsCounsel } from './parties.ts'
import { sheet } from './sheet.ts'
import { type Block, blank, type Inline, type Line, type Paper, text } from './tree.ts'

const mine = (value: string | null | undefined, name: string): Inline =>
  value ? text(value, 'me') : blank(name, 'me')

/** Who asks, where they are housed, and in which case. */
function whoAsks(live: Live, today: IsoDate): Block[] {
  const { me } = live
  const lines: Line[] = [
    [
      text(`To the ${staffTitle(live) ?? 'staff member who sets up calls'}: `),
      ...staffContact(live),
    ],
    [
      text('From: '),
      mine(me?.name, 'your name'),
      text(', number '),
      mine(me?.number, 'prison or booking number'),
    ],
    [
      mine(me?.facility, 'name of the facility'),
      text(', housing '),
      blank('housing unit and cell or bed'),
    ],
    [text('Case: '), ...caseLine(live)],
  ]
  return [dateLine(today), { kind: 'counsel', lines }]
}

/** The day that the order sets, as staff needs to know it: by when the call is to take place. */
function byDay(live: Live, today: IsoDate): Line {
  const { call } = caseDates(live, today)
  if (call === null) return lastDay(live, today)
  const on = text(longDate(call.date), 'orderConferDue')
  if (call.status !== 'passed') return [text(' I need the call by '), on, text('.')]
  return [text(' The day for it was '), on, text('. I still need the call.')]
}

/** Why a call is needed: the order and its last day, or the talk that comes before a motion. */
function why(live: Live, today: IsoDate): Block {
  const me = `I am ${whoIAm(live)} in this federal case and have no lawyer.`
  if (isBeforeFiling(live)) {
    const { cutoff } = live
    const last =
      cutoff === undefined || cutoff === 'unknown' || cutoff < today
        ? ''
        : ` The last day for that motion is ${longDate(cutoff)}.`
    return said(
      `${me} Before I ask the Court for ${planned(live)}, I need to talk with ${them(live)} and try to settle the matter.${priorTalk(live)}${last}`,
    )
  }
  const means = byWhatMeans(live)
  return said(
    `${me} `,
    ...orderBegins(live),
    ` directs me and ${them(live)} to confer${means === '' ? '' : ` ${means}`}.`,
    ...byDay(live, today),
  )
}

/** The same request may be made on the state prison's own form; only where that can be the prison. */
function form(live: Live): Block[] {
  const court = confirmed(live, 'orderCourt')
  const state = court === null ? null : courtById(court)?.state
  if (live.custody !== 'prison' || state !== 'California') return []
  return [said('(In a CDCR prison, CDCR Form 22 may be used to make the same request.)')]
}

/** What the person asks prison or jail staff for: a telephone, a time, and an answer in writing. */
export function staffRequest(live: Live, today: IsoDate): Paper {
  const who = opponentIsCounsel(live) ? 'opposing counsel' : 'the other party'
  const needs = needed(live)
  return sheet({
    id: 'staff-request',
    title: 'Request to staff for a telephone call',
    distribution: ['Keep one copy.', 'Give one to staff. Add a copy of the order if you have one.'],
    blocks: [
      ...whoAsks(live, today),
      why(live, today),
      said(
        `I ask for the use of a telephone for a call with ${who}. It is not a confidential call with a lawyer of my own.`,
      ),
      said(
        'Length: one call long enough for the requests at issue, or, where calls end after 15 minutes, two calls. Days and times:',
      ),
      offeredTimes(live, today),
      ...needs.map((line) => said(...line)),
      said('Please book the call with: ', ...theirContact(live), '.'),
      closing(live, 'Thank you.'),
      { kind: 'heading', level: 2, content: [text('Answer by staff')] },
      {
        kind: 'table',
        columns: ['Answer', 'Day and time of the call', 'Name of staff', 'Date'],
        rows: [
          [
            [blank('yes, or no and why')],
            [blank('day and time of the call')],
            [blank('name and title of staff')],
            [blank('date of the answer')],
          ],
        ],
      },
      ...form(live),
    ],
  })
}
