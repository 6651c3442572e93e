import { conferencesHeld } from '#law/conference.ts'
import { courtDate, type IsoDate } from '#law/dates.ts'
import { tried } from '#law/next-steps/whose.ts'
import { extentResolved, listed, type RequestRow } from '#law/resolution.ts'
import { sources } from '#law/sources.ts'
import { trackOf } from '#law/tracks/track.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { perjuryClose } from './declaration-of-compliance.ts'
import {
  answerFacts,
  barrierFacts,
  conferenceFacts,
  contactFacts,
  noConference,
  noneTookPlace,
} from './efforts.ts'
import { declarant, filledBy, hearingLine, ownDraft, ownPaper } from './own-paper.ts'
import { opponent } from './parties.ts'
import { eachNumber, requestsSettled } from './requests.ts'
import { servedFacts } from './served.ts'
import { paragraph } from './statement-parts.ts'
import { blank, type Inline, type Line, numbered, type Paper, text } from './tree.ts'

/** True when an order excused the duty and nothing was held or tried: there is nothing to certify. */
const onlyExcused = (live: Live): boolean =>
  live.excused === 'yes' && conferencesHeld(live).length === 0 && !tried(live)

/** What the paper is called: a certification says that something was done. */
export const certificationTitle = (live: Live): string =>
  onlyExcused(live)
    ? 'Declaration Regarding the Duty to Confer'
    : 'Certification of Good-Faith Effort to Confer'

/** A rule that asks for a certification, and the aim that its own words name. */
interface Rule {
  readonly cited: string
  readonly aim: string
}
const COMPEL: Rule = {
  cited: sources.rule37a1.text,
  aim: 'in an effort to obtain the discovery without court action',
}
const PROTECTIVE: Rule = {
  cited: sources.rule26c1.text,
  aim: 'in an effort to resolve the dispute without court action',
}
const NO_RESPONSE: Rule = {
  cited: sources.rule37d1.text,
  aim: 'in an effort to obtain the answer or response without court action',
}
const PLANNED = { compel: COMPEL, protective: PROTECTIVE, 'no-response': NO_RESPONSE } as const

/** The rule of this motion; null where it is not known which one it is made under. */
function ruleOf(live: Live): Rule | null {
  if (trackOf(live) === 'before-filing')
    return live.planned === undefined ? null : PLANNED[live.planned]
  const motion = confirmed(live, 'orderMotion')
  return motion === 'compel' ? COMPEL : motion === 'protective' ? PROTECTIVE : null
}

function citedRule(live: Live): Inline {
  const rule = ruleOf(live)
  const question = trackOf(live) === 'before-filing' ? 'planned' : 'orderMotion'
  return rule === null
    ? blank('the rule that the motion is made under', question)
    : text(rule.cited)
}

const underTitle = (live: Live): readonly Line[] => [
  ...hearingLine(live),
  [text('('), citedRule(live), text(')')],
]

/** The number of a motion that is on file already; a motion that is still to come has none. */
const onFile = (live: Live): readonly string[] => confirmed(live, 'orderMotionEcf') ?? []

/** " I make this certification in support of the motion filed as ECF No. 30." */
function inSupport(live: Live): readonly Inline[] {
  const cited = onFile(live)
  if (cited.length === 0) return []
  const s = cited.length > 1 ? 's' : ''
  return [
    text(` I make this certification in support of the motion${s} filed as `),
    text(`ECF No${s}. ${cited.join(', ')}.`, 'orderMotionEcf'),
  ]
}

const EXCEPTIONS = {
  'no-response': 'there was a complete and total failure to respond to the discovery at issue',
  'only-sanctions': 'the only relief sought by the motion is the imposition of sanctions',
} as const

/** True when the order's own words ask for a statement: its rule then has the last word. */
const orderAsks = (live: Live): boolean =>
  confirmed(live, 'orderMay') === 'must' || confirmed(live, 'orderPageLimit') !== null

/** L.R. 251(e): why there is no joint statement for the motion; open where the record says otherwise. */
function exceptionFact(live: Live): readonly Line[] {
  const { exception } = live
  if (exception !== 'no-response' && exception !== 'only-sanctions') return []
  if (orderAsks(live))
    return [
      [blank('whether an exception fits although the order asks for a statement', 'exception')],
    ]
  if (exception === 'no-response' && live.served?.rows.some((row) => row.answer === 'some'))
    return [[blank('whether there was a complete and total failure to respond', 'served')]]
  const cited = confirmed(live, 'orderCourt') === 'caed' ? ` (${sources.caed251e.text})` : ''
  const words = `No Joint Statement re Discovery Disagreement is filed for the motion because ${EXCEPTIONS[exception]}${cited}.`
  return [[text(words, 'exception')]]
}

/** "The scheduling order (ECF No. 20, dated May 4, 2026) relieved the parties of the duty to confer." */
function excuse(live: Live): Line {
  const { ecf, date } = live.excusedBy ?? { ecf: null, date: null }
  return [
    text('The scheduling order (ECF No. ', 'excused'),
    ecf === null ? blank('ECF No. of the scheduling order', 'excusedBy') : text(ecf, 'excusedBy'),
    text(', dated '),
    date === null || date === 'unknown'
      ? blank('date of the scheduling order', 'excusedBy')
      : text(courtDate(date), 'excusedBy'),
    text(') relieved the parties of the duty to confer before a discovery motion.', 'excused'),
  ]
}

const RESULTS = {
  full: 'The dispute was resolved in full.',
  part: 'The dispute was resolved in part.',
  none: 'The dispute was not resolved.',
} as const

function result(row: RequestRow, live: Live): readonly Line[] {
  if (row.status !== 'open') return requestsSettled([row], live).items.map((item) => item.content)
  return eachNumber(row, live).map((name) => [...name, text(': not resolved.', 'requests')])
}

/** What the conference was about and what came of each request; nothing before a conference. */
function results(live: Live): readonly Line[] {
  if (conferencesHeld(live).length === 0) return []
  const rows = listed(live) ?? []
  const extent = extentResolved(live)
  const said =
    extent === null
      ? blank('whether the dispute was resolved in full, in part, or not at all', 'resolved')
      : text(RESULTS[extent], 'resolved')
  if (extent === 'full') return [[said]]
  const about =
    rows.length === 0
      ? blank('each request that the conference was about, and its result', 'requests')
      : text('Each request that the conference was about follows, with the result.')
  const stop = extent === null ? '. ' : ' '
  return [
    [said, text(stop), about],
    ...rows.flatMap((row) => result(row, live)).map((line) => filledBy('requests', line)),
  ]
}

/** Which discovery this is about. Nothing on record says that a letter or a call named these requests. */
function atIssue(live: Live): readonly Line[] {
  const names = (live.topics?.rows ?? []).flatMap((row) => eachNumber(row, live))
  if (names.length === 0) return []
  const joined = names.flatMap((name, at) => [...(at > 0 ? [text('; ')] : []), ...name])
  return [[text('The discovery at issue is: '), ...filledBy('topics', joined), text('.')]]
}

/** Every fact, in the order in which a court asks for them. */
function facts(live: Live, today: IsoDate): readonly Line[] {
  const held = conferencesHeld(live).length > 0
  return [
    ...exceptionFact(live),
    ...servedFacts(live, today),
    ...conferenceFacts(live),
    ...results(live),
    ...contactFacts(live),
    ...(held || !tried(live) ? [] : [...atIssue(live), ...answerFacts(live, today)]),
    ...(!held && noneTookPlace(live) ? [noConference(live, today, '')] : []),
    ...barrierFacts(live, today),
    ...(live.excused === 'yes' ? [excuse(live)] : []),
  ]
}

/** That nothing was tried, only where the log was said to be whole and nothing else tells of a contact. */
function noAttempt(live: Live, today: IsoDate): Line {
  const { attempts, conferences, talked } = live
  const told = (attempts?.rows ?? []).length > 0
  const unclear =
    attempts?.complete !== true ||
    attempts.rows.some((row) => row.by === null) ||
    talked !== 'never' ||
    (conferences?.rows ?? []).length > 0
  if (unclear) return [blank('whether you attempted to confer, and when', 'attempts'), text('. ')]
  const apart = told ? ', apart from what is stated above' : ''
  const words = `As of ${courtDate(today)}${apart}, I had made no attempt to confer. `
  return [text(words, 'attempts')]
}

/**
 * The sentence that the rule asks for, in the rule's own words, and only for what took place: a
 * conference, or an attempt, or neither because an order excused it. With none of these it is open.
 */
function certified(live: Live, today: IsoDate): Line {
  const certify = (did: string): Inline[] => [
    text('I certify under '),
    citedRule(live),
    text(' that, as stated above, I have '),
    live.goodFaith === 'both' || live.goodFaith === 'mine'
      ? text('in good faith', 'goodFaith')
      : blank('in good faith, if that is true', 'goodFaith'),
    text(` ${did} with ${opponent(live)} ${(ruleOf(live) ?? PROTECTIVE).aim}.`),
  ]
  if (conferencesHeld(live).length > 0) return certify('conferred')
  if (tried(live)) return certify('attempted to confer')
  if (onlyExcused(live))
    return [
      ...noAttempt(live, today),
      text('The scheduling order named above relieved the parties of that duty.', 'excused'),
    ]
  return [blank('a conference or an attempt to confer: nothing can be certified yet', 'attempts')]
}

/**
 * The certification that goes with a discovery motion. It is the person's own, under penalty of
 * perjury, made from facts that they gave; what was not done is not certified.
 */
export function certification(live: Live, today: IsoDate): Paper {
  const list = facts(live, today)
  return ownPaper(live, {
    id: 'certification',
    title: certificationTitle(live),
    under: underTitle(live),
    draft: ownDraft(today),
    distribution: [
      'Keep one copy.',
      'Sign with a pen.',
      onFile(live).length > 0 ? 'File it in support of the motion.' : 'File it with the motion.',
    ],
    blocks: [
      paragraph([...declarant(live), ...inSupport(live)]),
      ...(list.length > 0 ? [numbered(list)] : []),
      paragraph(certified(live, today)),
      ...perjuryClose(live),
    ],
  })
}
