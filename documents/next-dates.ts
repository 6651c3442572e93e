import { type CaseDeadline, caseDates, mailBy } from '#law/case-dates.ts'
import type { IsoDate } from '#law/dates.ts'
import { actingDay } from '#law/more-time.ts'
import { isBarred, whoseFiling } from '#law/next-steps/whose.ts'
import { sources } from '#law/sources.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { byTime, limit, longDate, onTheTalk, stopped, surelyPassed, twoReadings } from './days.ts'
import { jointPaperTitle } from './joint-paper.ts'
import { them } from './letter-parts.ts'
import { alone, type Sentence, type Stand, settled } from './next-parts.ts'
import { blank, bold, type PaperId } from './tree.ts'

/** What the sheet on top of the packet says of the days of this case. */

/** The day by which the paper, or before an order the motion, is to be filed. */
const name = (live: Live) => (alone(live) ? 'motion' : jointPaperTitle(live))

/** The other side files: a day of theirs is not one that the person asks the court about. */
const isTheirs = (live: Live) => !alone(live) && whoseFiling(live) === 'theirs'

/** What is still possible when the day to act on is today: it stands above everything else. */
export function todayIsTheDay(live: Live, stand: Stand, today: IsoDate): readonly Sentence[] {
  if (settled(live)) return []
  const dates = caseDates(live, today)
  const talkToday = stand === 'waiting' && dates.call?.status === 'today'
  const paperToday = actingDay(dates)?.status === 'today'
  if (!talkToday && !paperToday) return []
  const first = 'Today is the day. Mail is too late.'
  const ask = alone(live) ? [] : [`Telephone or e-mail ${them(live)} now.`]
  if (!paperToday || isTheirs(live)) return [first, ...ask]
  return [
    first,
    ...ask,
    'What you file must reach the clerk before the office closes.',
    `If it cannot, ask the court for more time today. ${sources.rule6b.text}.${readFirst(live)}`,
  ]
}

const readFirst = (live: Live) =>
  isBarred(live) ? ' The order limits filings about the motion: read its words first.' : ''

const day = (what: string, deadline: CaseDeadline, today: IsoDate): Sentence => {
  const { date, due, status } = deadline
  const passed = surelyPassed(deadline, today) ? ' That day has passed.' : ''
  return [
    `${what}: `,
    bold(stopped(`${longDate(date)}${byTime(due)}`)),
    { ahead: '', today: ' That is today.', passed }[status],
  ]
}

/** What can be done once the day is behind: by whoever it was for. */
function afterIt(acting: CaseDeadline, live: Live): readonly Sentence[] {
  const readings = twoReadings(acting)
  const told = readings === '' ? [] : [readings]
  if (isTheirs(live)) {
    const counsel = them(live)
    return [
      ...told,
      `That day is for ${counsel}. Ask ${counsel} in writing, and the clerk for the docket, whether it was filed or more time was given.`,
    ]
  }
  const why = readings === '' ? ', and say why the day was missed' : ''
  return [
    ...told,
    `You can ask the court for more time${why}. ${sources.rule6b.text}.${readFirst(live)}`,
  ]
}

/** When a paper that travels by mail should leave, or what can still be done once its day is behind. */
function around(acting: CaseDeadline, live: Live, today: IsoDate): readonly Sentence[] {
  if (acting.status === 'passed') return afterIt(acting, live)
  const by = mailBy(acting.date, confirmed(live, 'orderCourt'))
  return by < today ? [] : [`What goes by mail should leave by ${longDate(by)}.`]
}

/** The day for the paper: while the talk is to come, only what is certain of it. */
function paperDay(live: Live, today: IsoDate): readonly Sentence[] {
  const dates = caseDates(live, today)
  const acting = actingDay(dates)
  if (acting === null) return []
  const conditional = onTheTalk(dates, live)
  if (conditional !== null) return [[`The ${name(live)}: `, ...conditional]]
  return [day(`Plan for the ${name(live)} by`, acting, today), ...around(acting, live, today)]
}

/** All was settled: the day still counts when somebody does not do what was agreed. */
function ifNotKept(live: Live, today: IsoDate): readonly Sentence[] {
  const acting = actingDay(caseDates(live, today))
  if (acting === null) return []
  return [day(`If the agreement is not kept: the last day for the ${name(live)}`, acting, today)]
}

/** The days of this case; each that is set and could not be counted is told as well. */
export function dates(
  live: Live,
  stand: Stand,
  today: IsoDate,
  ids: readonly PaperId[],
): readonly Sentence[] {
  const see = ids.includes('deadline-sheet')
    ? ['“Dates in this case” shows how each day is counted.']
    : []
  const others = 'The other dates of the case keep running.'
  if (settled(live)) return [...ifNotKept(live, today), ...see, others]
  const { call, planFor, uncounted } = caseDates(live, today)
  const hearing = confirmed(live, 'orderHearing')
  const first = call?.act === 'contact' ? 'Last day for the first contact' : 'Last day for the talk'
  const says: readonly Sentence[] = [
    ...(call === null || stand === 'papers' ? [] : [day(first, call, today)]),
    ...paperDay(live, today),
    ...(planFor?.source === 'local-rule'
      ? ['That day rests on a local rule, from orders that quote it. Check the current rule.']
      : []),
    ...uncounted.map(
      (due) =>
        `The order also sets this: ${limit(due)} It could not be counted, and may be earlier.`,
    ),
    ...(hearing === null ? [] : [`The hearing: ${longDate(hearing)}.`]),
  ]
  const open: Sentence = [blank(`the last day for the ${name(live)}`), '.']
  return [...(says.length > 0 ? says : [open]), ...see, others]
}
