import { type ConferenceRow, conferencesHeld, whyNot } from '#law/conference.ts'
import { courtDate, type IsoDate } from '#law/dates.ts'
import { extentResolved, requestsByState } from '#law/resolution.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { mySide, otherSide, party, speaker } from './parties.ts'
import { requestsAtIssue, requestsSettled } from './requests.ts'
import {
  type Block,
  blank,
  type Inline,
  type Line,
  type Paragraph,
  text,
  underline,
} from './tree.ts'

/**
 * Parts (a), (b), (c) of the Joint Statement and each side's own paragraph. `agreed`: the other side
 * said yes to these very words; until then a sentence about both sides is one side's statement.
 */
const MOTIONS = {
  compel: 'motion to compel',
  quash: 'motion to quash',
  protective: 'motion for a protective order',
  other: 'discovery motion',
} as const

const paragraph = (content: Line): Paragraph => ({ kind: 'paragraph', indent: 'first', content })
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const ended = (words: string) => (/[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`)

/** A joint sentence, or one side's statement of it. `joint` begins in the middle of a sentence. */
function asserted(live: Live, agreed: boolean, joint: readonly Inline[]): Inline[] {
  const [first, ...rest] = joint
  if (!agreed) return [text(`${speaker(live)} states that `, 'wording'), ...joint]
  if (first?.kind !== 'text') return [...joint]
  return [{ ...first, text: capital(first.text) }, ...rest]
}

/** "Defendants’ motion to compel (ECF No. 28)", with a named blank for each part not known. */
function motion(live: Live): Inline[] {
  const movant = confirmed(live, 'orderMovant')
  const kind = confirmed(live, 'orderMotion')
  const cited = confirmed(live, 'orderMotionEcf') ?? []
  return [
    movant === null
      ? blank('whose motion', 'orderMovant')
      : text(party(movant, live).possessive, 'orderMovant'),
    text(' '),
    kind === null ? blank('kind of motion', 'orderMotion') : text(MOTIONS[kind], 'orderMotion'),
    text(' ('),
    cited.length === 0
      ? blank('ECF No. of the motion', 'orderMotionEcf')
      : text(`ECF No${cited.length > 1 ? 's' : ''}. ${cited.join(', ')}`, 'orderMotionEcf'),
    text(')'),
  ]
}

const HOW = {
  telephone: 'by telephone',
  'in-person': 'in person',
  video: 'by video conference',
  letter: 'by letter',
} as const

const known = (row: ConferenceRow): IsoDate | null =>
  row.date === null || row.date === 'unknown' ? null : row.date

/** "by telephone on November 14, 2017" */
function held(row: ConferenceRow): Inline[] {
  const day = known(row)
  return [
    text(`${row.how === null ? '' : `${HOW[row.how]} `}on `, 'conferences'),
    day === null
      ? blank('date of the conference', 'conferences')
      : text(courtDate(day), 'conferences'),
  ]
}

/** Who took part and how long it was, as the person remembers it until the other side agrees. */
function details(row: ConferenceRow, live: Live, agreed: boolean): Inline[] {
  const people = row.people?.trim() ?? ''
  const length = row.minutes?.trim() ?? ''
  const lasted = /^\d+$/.test(length) ? `${length} minutes` : length
  const part = people === '' ? [] : [`those taking part were ${people}`]
  const time = lasted === '' ? [] : [`the conference lasted ${lasted}`]
  const words = [...part, ...time].join(' and ')
  if (words === '') return []
  return [text(' '), ...asserted(live, agreed, [text(ended(words), 'conferences')])]
}

const byDate = (a: ConferenceRow, b: ConferenceRow) =>
  (known(a) ?? '9999').localeCompare(known(b) ?? '9999')

/** Live talks that may not be the one this order asks for: told as they were, and not as conferences. */
function otherTalks(live: Live): Block[] {
  const rows = (live.conferences?.rows ?? []).filter((row) => {
    const why = whyNot(row, live)
    return why === 'before-order' || why === 'mode-not-allowed'
  })
  return [...rows]
    .sort(byDate)
    .map((row) =>
      paragraph([
        text(`${speaker(live)} states that the parties also spoke `, 'conferences'),
        ...held(row),
        text('.'),
      ]),
    )
}

/** Part (a). It says that a conference took place only when one that counts was entered. */
export function conferences(live: Live, agreed: boolean): Block[] {
  const rows = [...conferencesHeld(live)].sort(byDate)
  if (rows.length === 0) {
    return [
      paragraph([
        blank('statement on the conference, with its date and how it was held', 'talked'),
      ]),
    ]
  }
  const faith = live.goodFaith === 'both' ? 'met and conferred in good faith' : 'conferred'
  const subject = text(`the parties ${faith} regarding the dispute in `, 'goodFaith')
  const opening = asserted(live, agreed, [subject, ...motion(live)])
  const [only] = rows
  const statement: Block[] =
    rows.length === 1 && only !== undefined
      ? [
          paragraph([
            ...opening,
            text(', '),
            ...held(only),
            text('.'),
            ...details(only, live, agreed),
          ]),
        ]
      : [
          paragraph([...opening, text(', as follows:')]),
          {
            kind: 'list',
            items: rows.map((row, at) => {
              const [first, ...rest] = held(row)
              const begun = first?.kind === 'text' ? { ...first, text: capital(first.text) } : first
              return {
                label: `${at + 1}.`,
                content: [
                  ...(begun === undefined ? [] : [begun]),
                  ...rest,
                  text('.'),
                  ...details(row, live, agreed),
                ],
              }
            }),
          },
        ]
  return [...statement, ...otherTalks(live), ...goodFaithAlone(live)]
}

function goodFaithAlone(live: Live): Block[] {
  if (live.goodFaith === 'both') return []
  if (live.goodFaith === 'mine') {
    const me = speaker(live)
    return [paragraph([text(`${me} states that ${me} conferred in good faith.`, 'goodFaith')])]
  }
  return [paragraph([blank('statement on good faith, as the order asks', 'goodFaith')])]
}

const SAID = {
  full: 'was resolved in full',
  part: 'was resolved in part',
  none: 'was not resolved',
} as const

/** Part (b): in full, in part, or not; an open place when it was not said or does not add up. */
export function resolution(live: Live, agreed: boolean): Block[] {
  const extent = extentResolved(live)
  const { settled } = live.resolved === 'full' ? { settled: [] } : requestsByState(live)
  const list = settled.length > 0 ? [requestsSettled(settled, live)] : []
  if (extent === null) {
    const lead = asserted(live, agreed, [text('the following requests were resolved:', 'requests')])
    return [
      paragraph([
        blank('whether the motion was resolved in full, in part, or not at all', 'resolved'),
      ]),
      ...(list.length > 0 ? [paragraph(lead), ...list] : []),
    ]
  }
  const through = ` ${SAID[extent]} through the meet and confer process`
  const end = list.length > 0 ? ', as follows:' : extent === 'part' ? ': ' : '.'
  return [
    paragraph([
      ...asserted(live, agreed, motion(live)),
      text(`${through}${end}`, 'resolved'),
      ...(list.length === 0 && extent === 'part'
        ? [blank('the requests that were resolved', 'requests'), text('.')]
        : []),
    ]),
    ...list,
  ]
}

/** Part (c): "None", or a numbered list of the requests still at issue. Never an argument. */
export function atIssue(live: Live, agreed: boolean): Block[] {
  const extent = extentResolved(live)
  if (extent === 'full') {
    return [paragraph([text(agreed ? 'None.' : `${speaker(live)} states: None.`, 'resolved')])]
  }
  const { open } = requestsByState(live)
  const unsaid = (live.requests?.rows ?? []).filter((row) => row.status === null)
  const issue = requestsAtIssue(open, live)
  const referred =
    'the following discovery requests remain at issue, and the Court is referred to each:'
  const unsure = 'the state of the following requests is still to be completed:'
  return [
    ...(open.length === 0
      ? [paragraph([blank('each discovery request that is still at issue', 'requests')])]
      : [paragraph(asserted(live, agreed, [text(referred, 'requests')])), issue]),
    ...(unsaid.length === 0
      ? []
      : [
          paragraph(asserted(live, agreed, [text(unsure, 'requests')])),
          requestsSettled(unsaid, live, open.length === 0 ? 1 : issue.items.length + 1),
        ]),
  ]
}

/** Each side's own paragraph: the person's words as theirs, the other side's place left open. */
export function statements(live: Live, agreed: boolean): Block[] {
  const mine = live.ownWords ?? null
  if (agreed && mine === null) return []
  const side = mySide(live)
  const other = side === null ? null : party(otherSide(side), live)
  const label = other === null ? 'The other side states: ' : `${other.label} ${other.states}: `
  const own: Block[] =
    mine === null
      ? []
      : [
          paragraph([
            text(`${speaker(live)} states: `),
            mine.lang === 'en'
              ? text(mine.words, 'ownWords')
              : { kind: 'untranslated', text: mine.words, from: ['ownWords'] },
          ]),
        ]
  return [
    { kind: 'heading', level: 2, content: [underline('Separate statements')] },
    ...own,
    paragraph([text(label), blank('for counsel to complete, or to take out')]),
  ]
}
