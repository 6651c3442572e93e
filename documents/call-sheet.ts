import { caseDates } from '#law/case-dates.ts'
import { isHeld } from '#law/custody.ts'
import type { IsoDate } from '#law/dates.ts'
import { whose } from '#law/next-steps/whose.ts'
import type { Live } from '#law/vocabulary.ts'
import { bySet, type Topic, topicAbout, topicName } from './agenda.ts'
import { needed } from './call-parts.ts'
import { byTime, longDate, stopped } from './days.ts'
import { jointPaperTitle } from './joint-paper.ts'
import { caseLine, said, staffContact, theirContact } from './letter-parts.ts'
import { sheet } from './sheet.ts'
import { type Block, blank, bold, type Inline, type Line, type Paper, text } from './tree.ts'

/** More topics than this are told one line a set, so that the sheet stays one page. */
const MOST_TOPICS = 8
/** Letters of what a topic is about; the letter has the whole of it. */
const ABOUT = 70

const labelled = (label: string, ...content: readonly Inline[]): Line => [
  bold(`${label}: `),
  ...content,
]

function whoCalls(live: Live): Inline {
  switch (whose(live, 'orderInitiator')) {
    case 'theirs':
      return text('They call you.')
    case 'mine':
      return text('You call them.')
    case 'both':
      return text('Both sides arrange it. Agree who calls.')
    case 'unknown':
      return blank('who calls')
  }
}

/** Who, when, through whom, and what the call needs: a line each, set close. */
function facts(live: Live, today: IsoDate): Block {
  const { call } = caseDates(live, today)
  const last =
    call === null
      ? []
      : [
          text(
            ` ${call.status === 'passed' ? 'Last day was' : 'Last day'}: ${stopped(`${longDate(call.date)}${byTime(call.due)}`)}`,
          ),
        ]
  const phone = live.me?.phone
  return {
    kind: 'counsel',
    lines: [
      labelled('Case', ...caseLine(live)),
      labelled('Call with', ...theirContact(live)),
      labelled('When', blank('day and time agreed'), text('.'), ...last),
      labelled('Who calls', whoCalls(live)),
      isHeld(live)
        ? labelled('Set up by', ...staffContact(live))
        : labelled('Your number', phone ? text(phone, 'me') : blank('your telephone', 'me')),
      ...needed(live),
    ],
  }
}

/** What a topic is about, cut at a word where it is long: this is a sheet to glance at. */
function glance(topic: Topic): Inline[] {
  return topicAbout(topic).map((piece) => {
    if (piece.kind === 'blank' || piece.text.length <= ABOUT) return piece
    return { ...piece, text: `${piece.text.slice(0, ABOUT).replace(/\s+\S*$/, '')} …` }
  })
}

/**
 * The requests, top to bottom, with room to write. When the other side moved, the talk is about the
 * person's own answers; otherwise about what the person asks for.
 */
function agenda(live: Live): Block[] {
  const rows = live.topics?.rows ?? []
  const topics = rows.length > MOST_TOPICS ? bySet(rows) : rows
  const answers = whose(live, 'orderMovant') === 'theirs'
  const [mine, theirs] = answers
    ? ['my answer, and what I can add', 'what they ask for']
    : ['what I ask for', 'what they say']
  const named: readonly (readonly [Line, Inline[]])[] =
    topics.length === 0
      ? Array(4).fill([[blank('request', 'topics')], []])
      : topics.map((topic) => [topicName(topic, live), glance(topic)])
  return [
    ...(answers
      ? [said('They made the motion: this call is about your answers to their requests.')]
      : []),
    {
      kind: 'table',
      columns: answers
        ? ['Request to me', 'My answer', 'What they ask', 'Result']
        : ['Request', 'What I ask', 'What they say', 'Result'],
      rows: named.map(([name, about]) => [
        name,
        about.length > 0 ? about : [blank(mine)],
        [blank(theirs)],
        [blank('result')],
      ]),
    },
  ]
}

/** The course of the call, in the minutes that a prison or a jail gives it. */
function course(live: Live): Block {
  if (live.custody === 'prison' || live.custody === 'jail') {
    return said(
      bold('15 minutes. '),
      '0-1: the time, and who is on the line. 1-11: the requests, from the top. 11-14: say back what was agreed. 14-15: a day for a second call, if one is needed.',
    )
  }
  return said(
    bold('The call. '),
    'The time, and who is on the line. The requests, from the top. Say back what was agreed. A day for a second call, if one is needed.',
  )
}

/** One page to have at hand during the call: its course, the requests, what to agree on. */
export function callSheet(live: Live, today: IsoDate): Paper {
  const title = jointPaperTitle(live)
  return sheet({
    id: 'call-sheet',
    title: 'Call sheet',
    distribution: ['Keep it by you during the call. Do not file it.'],
    blocks: [
      facts(live, today),
      course(live),
      ...agenda(live),
      said(
        bold('Agree before you hang up: '),
        'what is resolved; who does what, by which day',
        ...(title === '' ? [] : [text(`; who drafts the ${title}; how each side signs it`)]),
        '. ',
        bold('Notes: '),
        blank('what was agreed, with days'),
      ),
      said(
        'Do not record the call. Write the log at once: day, time, how long, who, what was said.',
      ),
    ],
  })
}
