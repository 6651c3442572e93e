import { type ConferenceRow, conferencesHeld } from '#law/conference.ts'
import { courtDate, type IsoDate } from '#law/dates.ts'
import { extentResolved, requestsByState } from '#law/resolution.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { caption } from './caption.ts'
import { digestOf } from './digest.ts'
import { mySide, otherSide, party, speaker } from './parties.ts'
import { type Approved, filerBlock, iFile, signatureBlocks } from './people.ts'
import { requestsAtIssue, requestsSettled, requestsUnsaid } from './requests.ts'
import {
  type Block,
  blank,
  type Inline,
  type Line,
  type Paper,
  type Paragraph,
  text,
  underline,
} from './tree.ts'

const TITLE = 'Joint Statement Regarding Meet and Confer Conference'
const MOTIONS = {
  compel: 'motion to compel',
  quash: 'motion to quash',
  protective: 'motion for a protective order',
  other: 'discovery motion',
} as const

const paragraph = (content: Line): Paragraph => ({ kind: 'paragraph', indent: 'first', content })
const section = (label: string, name: string): Block => ({
  kind: 'heading',
  level: 2,
  content: [text(`${label} `), underline(name)],
})

/** "Defendants’ motion to compel (ECF No. 28)", with a named blank for each part not known. */
function motion(live: Live): Inline[] {
  const movant = confirmed(live, 'orderMovant')
  const kind = confirmed(live, 'orderMotion')
  const numbers = confirmed(live, 'orderMotionEcf')
  const whose = movant === null ? 'the' : party(movant, live).possessive
  const what = kind === null ? 'motion' : MOTIONS[kind]
  const cited = numbers === null || numbers.length === 0 ? null : numbers
  return [
    text(`${whose} ${what} (`, 'orderMovant', 'orderMotion'),
    cited === null
      ? blank('ECF No. of the motion', 'orderMotionEcf')
      : text(`ECF No${cited.length > 1 ? 's' : ''}. ${cited.join(', ')}`, 'orderMotionEcf'),
    text(')'),
  ]
}

/** Until the other side agreed to the words, a sentence about both sides is one side's statement. */
function asserted(live: Live, joint: string): string {
  if (live.wording === 'agreed') return joint.charAt(0).toUpperCase() + joint.slice(1)
  return `${speaker(live)} states that ${joint}`
}

function introduction(live: Live): Block {
  const dated = confirmed(live, 'orderDate')
  const ecf = confirmed(live, 'orderEcf')
  const parties = `${party('plaintiff', live).label} and ${party('defendant', live).label}`
  return paragraph([
    text(`${parties} submit this Joint Statement as directed by the Court’s order of `),
    dated === null ? blank('date of the order', 'orderDate') : text(courtDate(dated), 'orderDate'),
    text(ecf === null ? '.' : ` (ECF No. ${ecf}).`, 'orderEcf'),
  ])
}

const HOW = {
  telephone: 'by telephone',
  'in-person': 'in person',
  video: 'by video conference',
  letter: 'by letter',
} as const

function held(row: ConferenceRow): Inline[] {
  const known = row.date !== null && row.date !== 'unknown'
  return [
    text(`${row.how === null ? '' : `${HOW[row.how]} `}on `, 'conferences'),
    known
      ? text(courtDate(row.date as IsoDate), 'conferences')
      : blank('date of the conference', 'conferences'),
  ]
}

const details = (row: ConferenceRow): Inline[] => [
  ...(row.people ? [text(` Those taking part: ${ended(row.people)}`, 'conferences')] : []),
  ...(row.minutes ? [text(` Length: ${ended(row.minutes)}`, 'conferences')] : []),
]
const ended = (words: string) => (/[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`)

/** Part (a). It says that a conference took place only when one that counts was entered. */
function conferences(live: Live): Block[] {
  const rows = conferencesHeld(live)
  if (rows.length === 0) {
    return [
      paragraph([
        blank('statement on the conference, with its date and how it was held', 'talked'),
      ]),
    ]
  }
  const faith = live.goodFaith === 'both' ? 'met and conferred in good faith' : 'conferred'
  const subject = asserted(live, `the parties ${faith} regarding the dispute in `)
  const opening: Inline[] = [text(subject, 'goodFaith', 'wording'), ...motion(live)]
  const [only] = rows
  const statement: Block[] =
    rows.length === 1 && only !== undefined
      ? [paragraph([...opening, text(', '), ...held(only), text('.'), ...details(only)])]
      : [
          paragraph([...opening, text(', as follows:')]),
          {
            kind: 'list',
            items: rows.map((row, at) => ({
              label: `${at + 1}.`,
              content: [
                ...held(row).map((piece, n) =>
                  n === 0 && piece.kind === 'text'
                    ? { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) }
                    : piece,
                ),
                text('.'),
                ...details(row),
              ],
            })),
          },
        ]
  return [...statement, ...goodFaithAlone(live)]
}

function goodFaithAlone(live: Live): Block[] {
  if (live.goodFaith === 'mine') {
    const me = speaker(live)
    return [paragraph([text(`${me} states that ${me} conferred in good faith.`, 'goodFaith')])]
  }
  if (live.goodFaith === undefined) {
    return [paragraph([blank('statement on good faith', 'goodFaith')])]
  }
  return []
}

/** Part (b): in full, in part, or not; an open place when it was not said or does not add up. */
function resolution(live: Live): Block[] {
  const extent = extentResolved(live)
  if (extent === null) {
    return [
      paragraph([
        blank('whether the motion was resolved in full, in part, or not at all', 'resolved'),
      ]),
    ]
  }
  const said = {
    full: 'was resolved in full',
    part: 'was resolved in part',
    none: 'was not resolved',
  }
  const joint =
    extent === 'none'
      ? ' through the meet and confer process.'
      : ' through the meet and confer process'
  const { settled } = requestsByState(live)
  const list = settled.length > 0
  const end = extent === 'none' ? '' : list ? ', as follows:' : '.'
  const lead = live.wording === 'agreed' ? '' : `${speaker(live)} states that `
  const subject = motion(live)
  const first = subject[0]
  // A sentence that opens with "the motion" opens with a capital.
  const opened =
    lead === '' && first?.kind === 'text'
      ? [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }]
      : first === undefined
        ? []
        : [first]
  return [
    paragraph([
      ...(lead === '' ? [] : [text(lead, 'wording')]),
      ...opened,
      ...subject.slice(1),
      text(` ${said[extent]}${joint}${end}`, 'resolved'),
    ]),
    ...(list ? [requestsSettled(settled, live)] : []),
  ]
}

/** Part (c): "None", or a numbered list of the requests still at issue. Never an argument. */
function atIssue(live: Live): Block[] {
  const extent = extentResolved(live)
  const { open } = requestsByState(live)
  const unsaid = (live.requests?.rows ?? []).filter((row) => row.status === null)
  const loose: Block[] =
    unsaid.length === 0 || live.resolved === 'full' ? [] : [requestsUnsaid(unsaid, live)]
  if (extent === 'full') return [paragraph([text('None.', 'resolved')])]
  if (open.length === 0) {
    return [
      ...loose,
      paragraph([blank('each discovery request that is still at issue', 'requests')]),
    ]
  }
  const joint =
    'the following discovery requests remain at issue, and the Court is referred to each:'
  return [
    paragraph([text(asserted(live, joint), 'wording')]),
    requestsAtIssue(open, live),
    ...loose,
  ]
}

/** Each side's own paragraph: the person's words as theirs, the other side's place left open. */
function statements(live: Live): Block[] {
  const mine = live.ownWords ?? null
  if (live.wording === 'agreed' && mine === null) return []
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

/** The words that a signer approves: everything but the signatures. */
function body(live: Live): Block[] {
  return [
    filerBlock(live),
    caption(live, TITLE.toUpperCase()),
    introduction(live),
    section('(a)', 'The conference.'),
    ...conferences(live),
    section('(b)', 'Whether the motion was resolved.'),
    ...resolution(live),
    section('(c)', 'Requests still at issue.'),
    ...atIssue(live),
    ...statements(live),
  ]
}

/** Names the exact text of this Joint Statement, for the person to approve. */
export const jointStatementDigest = (live: Live): string => digestOf(body(live))

/** The approval that stands: of this exact text, where the order allows electronic signatures. */
function standingApproval(live: Live): Approved | null {
  const approval = live.signApproval
  if (approval === undefined || approval === 'not-yet') return null
  const allowed =
    confirmed(live, 'orderElectronicSignature') === true && live.signHow === 'electronic'
  return allowed && approval.digest === jointStatementDigest(live) ? { on: approval.on } : null
}

/** True when the person once approved another text than the one that stands now. */
export function approvalLapsed(live: Live): boolean {
  const approval = live.signApproval
  return approval !== undefined && approval !== 'not-yet' && standingApproval(live) === null
}

/**
 * The Joint Statement with sections (a), (b), (c) that the order asks for. It is always a draft: the
 * one who files makes it final. What is not known is a named blank, never a guess.
 */
export function jointStatement(live: Live, today: IsoDate): Paper {
  const side = mySide(live)
  const files = iFile(live)
  const counsel =
    side === null ? 'opposing counsel' : `counsel for ${party(otherSide(side), live).label}`
  const pen =
    live.signHow === 'electronic' ? 'Sign by computer, or with a pen.' : 'Sign with a pen.'
  return {
    id: 'joint-statement',
    title: TITLE,
    footer: TITLE.toUpperCase(),
    form: 'pleading',
    draft: {
      date: today,
      note: files
        ? 'Not final until every party has signed it.'
        : `For ${counsel} to review, complete and file. Not to be filed by ${side === null ? 'anyone else' : speaker(live)}.`,
    },
    distribution: [
      'Keep one copy.',
      `${pen} All parties must sign.`,
      files
        ? `Send it to ${counsel} for review and signature before you file it.`
        : `Send it to ${counsel}, who files it. Do not file it yourself.`,
    ],
    lang: 'en',
    blocks: [...body(live), ...signatureBlocks(live, standingApproval(live))],
  }
}
