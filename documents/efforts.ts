import { type ConferenceRow, conferencesHeld, whyNot } from '#law/conference.ts'
import { courtDate, type IsoDate } from '#law/dates.ts'
import type { Live, Value } from '#law/vocabulary.ts'
import { opponent } from './parties.ts'
import { prose } from './prose.ts'
import { capital, ended } from './statement-parts.ts'
import { blank, type Inline, type Line, text } from './tree.ts'

/**
 * What was done to confer, one sentence for each fact, in the person's own voice: for the papers that
 * they sign alone. A letter is told as a letter; nothing is called a conference that does not count.
 */
type Attempt = Value<'attempts'>['rows'][number]
type Barrier = Value<'barriers'>['rows'][number]

const known = (day: IsoDate | 'unknown' | null): IsoDate | null => (day === 'unknown' ? null : day)

/** A fact and its day: facts of every kind are told in one order. */
interface Dated {
  readonly day: IsoDate | 'unknown' | null
  readonly fact: Line
}
const inOrder = (facts: readonly Dated[]): readonly Line[] =>
  [...facts]
    .sort((a, b) => (known(a.day) ?? '9999').localeCompare(known(b.day) ?? '9999'))
    .map(({ fact }) => fact)

/** "On March 12, 2026, " with an open place for a day that is not known. */
function on(day: IsoDate | 'unknown' | null, name: string, question: string): Inline[] {
  const date = known(day)
  const shown = date === null ? blank(name, question) : text(courtDate(date), question)
  return [text('On '), shown, text(', ')]
}

const TALK = {
  telephone: ' by telephone',
  'in-person': ' in person',
  video: ' by video conference',
} as const

function lasted(minutes: string | null): Inline[] {
  const length = minutes?.trim() ?? ''
  if (length === '') return []
  const words = /^\d+$/.test(length) ? `${length} minutes` : length
  return [text(` The conference lasted ${ended(words)}`, 'conferences')]
}

function conference(row: ConferenceRow, live: Live): Line {
  const people = row.people?.trim() ?? ''
  const how = row.how === null || row.how === 'letter' ? '' : TALK[row.how]
  return [
    ...on(row.date, 'date of the conference', 'conferences'),
    text(`I conferred with ${opponent(live)}${how}. Those taking part were `, 'conferences'),
    people === ''
      ? blank('full names of those who took part', 'conferences')
      : text(ended(people), 'conferences'),
    ...(people === '' ? [text('.')] : []),
    ...lasted(row.minutes),
  ]
}

const conferences = (live: Live): readonly Dated[] =>
  conferencesHeld(live).map((row) => ({ day: row.date, fact: conference(row, live) }))

/** Letters, and talks that are not the one the order asks for: told as what they were. */
function otherContact(row: ConferenceRow, live: Live): Line {
  const day = on(row.date, 'date of the contact', 'conferences')
  const other = opponent(live)
  if (row.how === null)
    return [
      ...day,
      text(`${other} and I were in contact by `, 'conferences'),
      blank('telephone, video, letter, or in person', 'conferences'),
      text('.'),
    ]
  const words =
    row.how === 'letter'
      ? `there was contact with ${other} by letter only.`
      : `${other} and I spoke${TALK[row.how]}.`
  return [...day, text(words, 'conferences')]
}

const otherContacts = (live: Live): readonly Dated[] =>
  (live.conferences?.rows ?? [])
    .filter((row) => whyNot(row, live) !== null)
    .map((row) => ({ day: row.date, fact: otherContact(row, live) }))

/** True only when what was said leaves no room for a conference that counts. */
export function noneTookPlace(live: Live): boolean {
  if (live.talked === undefined) return false
  if (live.talked !== 'yes') return true
  const { conferences: list } = live
  return list?.complete === true && list.rows.every((row) => counts(row, live) === 'no')
}

function counts(row: ConferenceRow, live: Live): 'yes' | 'no' | 'unknown' {
  const why = whyNot(row, live)
  return why === null ? 'yes' : why === 'mode-unknown' ? 'unknown' : 'no'
}

/** "As of June 1, 2026, no conference has taken place." or an open place where that is not certain. */
export const noConference = (live: Live, today: IsoDate, directed: string): Line =>
  noneTookPlace(live)
    ? [text(`As of ${courtDate(today)}, no conference${directed} has taken place.`, 'talked')]
    : [blank('whether a conference took place, with its date and how it was held', 'talked')]

const who = (row: Attempt, before: string, name: string): Inline[] => [
  text(before, 'attempts'),
  row.who === null ? blank(name, 'attempts') : text(row.who, 'attempts'),
]

function iDid(row: Attempt, live: Live): Inline[] {
  switch (row.how) {
    case 'letter':
      return who(row, 'I sent a letter to ', 'to whom')
    case 'telephone':
      return who(row, 'I placed a telephone call to ', 'to whom')
    case 'email':
      return who(row, 'I sent an e-mail to ', 'to whom')
    case 'asked-staff':
      return [
        ...(row.who === null
          ? [text('I asked staff', 'attempts')]
          : [text(`I asked staff (${row.who})`, 'attempts')]),
        text(` for a call with ${opponent(live)}`, 'attempts'),
      ]
    case 'other':
      return who(row, 'I tried in another way to reach ', 'whom')
    case null:
      return [
        ...who(row, 'I tried to reach ', 'whom'),
        text(' by '),
        blank('letter, telephone or other means', 'attempts'),
      ]
  }
}

const ACTS = {
  letter: 'sent a letter',
  telephone: 'placed a telephone call',
  email: 'sent an e-mail',
  'asked-staff': 'asked staff for a call',
  other: 'took another step',
} as const

function theyDid(row: Attempt, live: Live): Inline[] {
  return [
    row.by === null ? blank('who acted', 'attempts') : text(opponent(live), 'attempts'),
    text(' '),
    row.how === null ? blank('what was done', 'attempts') : text(ACTS[row.how], 'attempts'),
    ...(row.who === null ? [] : [text(` (with whom: ${row.who})`, 'attempts')]),
  ]
}

const said = (words: Value<'attempts'>['rows'][number]['happened'], question: string): Inline[] =>
  words === null
    ? []
    : [text(' '), prose({ ...words, words: capital(ended(words.words)) }, question)]

/** Each attempt to set up a talk, by either side. */
const attempts = (live: Live): readonly Dated[] =>
  (live.attempts?.rows ?? []).map((row) => ({
    day: row.date,
    fact: [
      ...on(row.date, 'date of the attempt', 'attempts'),
      ...(row.by === 'me' ? iDid(row, live) : theyDid(row, live)),
      text('.'),
      ...said(row.happened, 'attempts'),
    ],
  }))

/** Each conference that counts, earliest first; none until one was entered. */
export const conferenceFacts = (live: Live): readonly Line[] => inOrder(conferences(live))

/** Every attempt and every contact that is no conference, earliest first. */
export const contactFacts = (live: Live): readonly Line[] =>
  inOrder([...attempts(live), ...otherContacts(live)])

/** The same with the conferences that count, all in one order. */
export const effortFacts = (live: Live): readonly Line[] =>
  inOrder([...attempts(live), ...otherContacts(live), ...conferences(live)])

/** True unless every act in the log is the person's own. */
export const othersActed = (live: Live): boolean =>
  (live.attempts?.rows ?? []).some((row) => row.by !== 'me')

/** What the other side answered to the request for a talk, as far as the log does not say otherwise. */
export function answerFacts(live: Live, today: IsoDate): readonly Line[] {
  const other = opponent(live)
  if (live.refused === 'refused')
    return [[text(`${capital(other)} declined to confer.`, 'refused')]]
  if (live.refused !== 'no-answer') return []
  if (othersActed(live))
    return [[blank('whether the other side answered the request for a conference', 'refused')]]
  const words = `I asked for a conference. As of ${courtDate(today)}, I have received no answer from ${other}.`
  return [[text(words, 'refused')]]
}

const KINDS = {
  work: 'Work assignment',
  lockdown: 'Lockdown',
  'no-telephone': 'No access to a telephone',
  moved: 'Move to another place',
  language: 'Language',
  disability: 'Disability',
  other: 'Other circumstance',
} as const

/** "May 5, 2026, to May 9, 2026", and an open place where no day is known. */
function span(row: Barrier, today: IsoDate): Inline {
  const [from, to] = [known(row.from), known(row.to)]
  const began = from === null ? null : `beginning ${courtDate(from)}`
  const last = (day: IsoDate) => `${day > today ? 'expected until' : 'until'} ${courtDate(day)}`
  if (to === null)
    return began === null ? blank('first and last day', 'barriers') : text(began, 'barriers')
  if (from === null) return text(last(to), 'barriers')
  if (to > today) return text(`${began}, ${last(to)}`, 'barriers')
  return text(`${courtDate(from)}, to ${courtDate(to)}`, 'barriers')
}

/**
 * Each circumstance, and what was done about it: facts, and no word that it kept anybody from a call.
 * None after a conference was held, where they would mislead.
 */
export const barrierFacts = (live: Live, today: IsoDate): readonly Line[] =>
  conferencesHeld(live).length > 0
    ? []
    : (live.barriers?.rows ?? []).map((row) => [
        row.kind === null
          ? blank('kind of circumstance', 'barriers')
          : text(KINDS[row.kind], 'barriers'),
        text(' ('),
        span(row, today),
        text(row.what === null ? ').' : '):'),
        ...said(row.what, 'barriers'),
        text(' What I did about it: '),
        row.done === null
          ? blank('what was done about it', 'barriers')
          : prose({ ...row.done, words: ended(row.done.words) }, 'barriers'),
      ])
