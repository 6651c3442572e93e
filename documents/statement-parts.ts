import { type ConferenceRow, conferencesHeld, whyNot } from '#law/conference.ts'
import { courtDate, type IsoDate } from '#law/dates.ts'
import { extentResolved, listed, requestsByState } from '#law/resolution.ts'
import { trackOf } from '#law/tracks/track.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { motion, motionWas } from './motion.ts'
import { mySide, opponentIsCounsel, otherSide, party, speaker } from './parties.ts'
import { prose } from './prose.ts'
import { listQuestion, requestsAtIssue, requestsSettled } from './requests.ts'
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
 * The parts that the joint papers share: (a) the conference, (b) what was resolved, (c) the requests
 * at issue, and each side's own paragraph. `agreed`: the other side said yes to these very words;
 * until then a sentence about both sides is one side's statement.
 */
export const paragraph = (content: Line): Paragraph => ({
  kind: 'paragraph',
  indent: 'first',
  content,
})
/** The same words with a capital letter. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
/** A line that begins with a capital letter. */
export function capitalised(line: readonly Inline[]): Inline[] {
  const [first, ...rest] = line
  return first?.kind === 'text' ? [{ ...first, text: capital(first.text) }, ...rest] : [...line]
}
/** The same words with a mark at their end. */
export const ended = (words: string) =>
  /[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`

/** A joint sentence, or one side's statement of it. `joint` begins in the middle of a sentence. */
export function asserted(live: Live, agreed: boolean, joint: readonly Inline[]): Inline[] {
  return agreed ? capitalised(joint) : [text(`${speaker(live)} states that `, 'wording'), ...joint]
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
            items: rows.map((row, at) => ({
              label: `${at + 1}.`,
              content: [...capitalised(held(row)), text('.'), ...details(row, live, agreed)],
            })),
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
  if (trackOf(live) === 'reimposed')
    return [paragraph([blank('statement on good faith, as the order asks', 'goodFaith')])]
  // Other orders need not ask for the statement: one who was asked and says nothing leaves it out.
  return live.goodFaith === 'not-said'
    ? []
    : [paragraph([blank('statement on good faith, or none', 'goodFaith')])]
}

const SAID = {
  full: 'resolved in full',
  part: 'resolved in part',
  none: 'not resolved',
} as const

/** What the talk resolved or not: the motion; once it is denied, the dispute that it was about. */
function matter(live: Live): readonly [words: Inline[], verb: string] {
  const ruling = confirmed(live, 'orderDisposition')
  return ruling === 'denied' || ruling === 'denied-without-prejudice'
    ? [[text('the dispute in '), ...motion(live)], 'was']
    : [motion(live), motionWas(live)]
}

/** Part (b): in full, in part, or not; an open place when it was not said or does not add up. */
export function resolution(live: Live, agreed: boolean): Block[] {
  const extent = extentResolved(live)
  const { settled } = live.resolved === 'full' ? { settled: [] } : requestsByState(live)
  const list = settled.length > 0 ? [requestsSettled(settled, live)] : []
  if (extent === null) {
    const lead = asserted(live, agreed, [
      text('the following requests were resolved:', listQuestion(live)),
    ])
    return [
      paragraph([
        blank('whether the motion was resolved in full, in part, or not at all', 'resolved'),
      ]),
      ...(list.length > 0 ? [paragraph(lead), ...list] : []),
    ]
  }
  const motions = confirmed(live, 'orderMotionEcf') ?? []
  if (extent === 'part' && motions.length > 1) return motionByMotion(motions, live, agreed, list)
  const [subject, verb] = matter(live)
  const through = ` ${verb} ${SAID[extent]} through the meet and confer process`
  const end = list.length > 0 ? ', as follows:' : extent === 'part' ? ': ' : '.'
  return [
    paragraph([
      ...asserted(live, agreed, subject),
      text(`${through}${end}`, 'resolved'),
      ...(list.length === 0 && extent === 'part'
        ? [blank('the requests that were resolved', listQuestion(live)), text('.')]
        : []),
    ]),
    ...list,
  ]
}

/** Of several motions one may be resolved in full and another not at all: nobody said which. */
function motionByMotion(
  motions: readonly string[],
  live: Live,
  agreed: boolean,
  list: readonly Block[],
): Block[] {
  const lead = text('the following requests were resolved:', listQuestion(live))
  return [
    ...motions.map((number) =>
      paragraph([
        text(`The motion of ECF No. ${number}: `, 'orderMotionEcf'),
        blank(`how far ECF No. ${number} is resolved: in full, in part, or not at all`),
        text('.'),
      ]),
    ),
    ...(list.length > 0 ? [paragraph(asserted(live, agreed, [lead])), ...list] : []),
  ]
}

/** The answer to "what remains" when all was resolved. */
export const noneLeft = (live: Live, agreed: boolean): Block =>
  paragraph([text(agreed ? 'None.' : `${speaker(live)} states: None.`, 'resolved')])

/** The requests of which nobody said yet whether they are settled: none may be read past. */
export function stateUnsaid(live: Live, agreed: boolean, first = 1): Block[] {
  const rows = (listed(live) ?? []).filter((row) => row.status === null)
  const unsure = 'the state of the following requests is still to be completed:'
  if (rows.length === 0) return []
  return [
    paragraph(asserted(live, agreed, [text(unsure, listQuestion(live))])),
    requestsSettled(rows, live, first),
  ]
}

/** Part (c): "None", or a numbered list of the requests still at issue. Never an argument. */
export function atIssue(live: Live, agreed: boolean): Block[] {
  if (extentResolved(live) === 'full') return [noneLeft(live, agreed)]
  const { open } = requestsByState(live)
  const question = listQuestion(live)
  const issue = requestsAtIssue(open, live)
  const referred =
    'the following discovery requests remain at issue, and the Court is referred to each:'
  return [
    ...(open.length === 0
      ? [paragraph([blank('each discovery request that is still at issue', question)])]
      : [paragraph(asserted(live, agreed, [text(referred, question)])), issue]),
    ...stateUnsaid(live, agreed, open.length === 0 ? 1 : issue.items.length + 1),
  ]
}

/** "Defendants state: [for counsel to complete, or to take out]" */
export function theirPlace(live: Live): Block {
  const side = mySide(live)
  const other = side === null ? null : party(otherSide(side), live)
  const label = other === null ? 'The other side states: ' : `${other.label} ${other.states}: `
  const who = opponentIsCounsel(live) ? 'counsel' : 'the other parties'
  return paragraph([text(label), blank(`for ${who} to complete, or to take out`)])
}

/** The person's paragraphs as their own statement, and under them the other side's place. */
export function eachSide([first, ...rest]: readonly Paragraph[], live: Live): Block[] {
  return [
    ...(first === undefined
      ? []
      : [paragraph([text(`${speaker(live)} states: `), ...first.content])]),
    ...rest,
    theirPlace(live),
  ]
}

/** Each side's own paragraph: the person's words as theirs, the other side's place left open. */
export function statements(live: Live, agreed: boolean): Block[] {
  const mine = live.ownWords ?? null
  if (agreed && mine === null) return []
  return [
    { kind: 'heading', level: 2, content: [underline('Separate statements')] },
    ...(mine === null
      ? []
      : [paragraph([text(`${speaker(live)} states: `), prose(mine, 'ownWords')])]),
    theirPlace(live),
  ]
}
