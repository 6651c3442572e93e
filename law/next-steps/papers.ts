import { type CaseDates, caseDates } from '../case-dates.ts'
import { dueSource, isExcepted } from '../case-dues.ts'
import type { IsoDate } from '../dates.ts'
import { hasItem } from '../items.ts'
import { actingDay, late, moreTime } from '../more-time.ts'
import { sources } from '../sources.ts'
import { type NextStep, step, warning, when } from '../step-codes.ts'
import { trackOf } from '../tracks/track.ts'
import { confirmed, type Live } from '../vocabulary.ts'
import { certification, declaration, filing, signing } from './filing.ts'
import {
  actBy,
  barred,
  denied,
  hearing,
  isChoice,
  mayFile,
  newAddress,
  threats,
  unsure,
} from './shared.ts'
import { exception } from './waiting.ts'
import { binding, isBarred, mayDeclare, whoseFiling } from './whose.ts'

const isResolved = (live: Live): boolean => live.resolved === 'full'

/** A position that was left out was read as agreement, Strain v. Sandham. A settled request needs none. */
function ownPosition(live: Live): readonly NextStep[] {
  const missing = (live.disputes?.rows ?? []).some(
    ({ status, mine }) => (status === null || status === 'open') && mine === null,
  )
  return when(missing, warning('own-position-missing', [sources.strain]))
}

/** What to look at before signing, by what this paper holds. */
function reading(live: Live): readonly NextStep[] {
  const track = trackOf(live)
  const each = step('read-each-request', null, binding(live, sources.caed251c))
  if (track === 'as-ordered')
    return [
      step(confirmed(live, 'orderContents') === null ? 'check-the-parts' : 'check-each-item'),
      ...when(!isResolved(live) && hasItem(live, 'positions'), step('read-each-request')),
    ]
  if (isResolved(live) || track === 'reimposed') return [step('read-it')]
  return [track === 'local-rule-251' ? each : step('read-each-request')]
}

/** What stays out of a public paper: private numbers, and confidential words until a judge seals them. */
function privacy(live: Live): readonly NextStep[] {
  const confidential = (live.disputes?.rows ?? []).some((row) => row.confidential === 'yes')
  return [
    confidential
      ? step('seal-first', null, binding(live, sources.caed141, sources.rule5_2))
      : step('redact', null, [sources.rule5_2]),
  ]
}

/** The limit that the order sets; under L.R. 251 each judge has one of their own. */
function pages(live: Live): readonly NextStep[] {
  if (confirmed(live, 'orderPageLimit') !== null) return [step('page-limit')]
  const judges = trackOf(live) === 'local-rule-251' && !isResolved(live)
  return when(judges, step('page-limit-judge'))
}

/** What is still owed to the court when all is settled: the paper, or a word about the hearing. */
function resolved(live: Live): readonly NextStep[] {
  // Where filing is a choice, nothing is owed any more.
  if (!isResolved(live) || isChoice(live)) return []
  return [
    step(trackOf(live) === 'local-rule-251' ? 'tell-court-resolved' : 'resolved-still-needed'),
  ]
}

/** Words about the days of the paper: passed, today, or what to check about the hearing. */
function days(live: Live, dates: CaseDates, today: IsoDate): readonly NextStep[] {
  const day = actingDay(dates)
  return [
    ...when(day?.status === 'passed' && !isChoice(live), step('paper-day-passed', day?.date)),
    ...when(day?.status === 'today', step('paper-day-today', day?.date)),
    ...when(day?.status === 'passed', ...late(live, today)),
    ...hearing(live, today),
  ]
}

/** True when the day is here or gone. */
function isLate(dates: CaseDates): boolean {
  const status = actingDay(dates)?.status
  return status === 'passed' || status === 'today'
}

/** More time is spoken of when it is late, or when the other side will not sign what the person files. */
const needsTime = (live: Live, dates: CaseDates): boolean =>
  isLate(dates) || (live.theySign === 'refuse' && whoseFiling(live) !== 'theirs')

/** What goes on beside the paper: the other dates of the case, and the address. */
const closing = (live: Live): readonly NextStep[] => [step('other-dates-run'), newAddress(live)]

/** The joint motion was not needed: nothing is pending, and what was agreed is kept in writing. */
function nothingToMoveFor(live: Live, dates: CaseDates): readonly NextStep[] {
  return [
    step('nothing-to-move-for'),
    step('keep-agreement'),
    ...when(actBy(dates) !== null, step('date-still-runs', actBy(dates))),
    ...closing(live),
  ]
}

/** L.R. 251(e): there is no statement; who moved has a certification, and the other side waits for theirs. */
const withoutStatement = (live: Live, today: IsoDate): readonly NextStep[] => [
  exception(live),
  ...hearing(live, today),
  ...certification(live),
  ...closing(live),
]

/** The other side will not sign the statement, and the side that moved may say so in a declaration. */
const withoutThem = (live: Live, dates: CaseDates, today: IsoDate): readonly NextStep[] => [
  ...days(live, dates, today),
  ...resolved(live),
  ...declaration(live, dates),
  ...privacy(live),
  ...when(isLate(dates), ...moreTime(dates, live, today)),
  ...closing(live),
]

function jointSteps(live: Live, dates: CaseDates, today: IsoDate): readonly NextStep[] {
  return [
    ...days(live, dates, today),
    ...resolved(live),
    ...mayFile(live, dates),
    ...reading(live),
    ...privacy(live),
    ...pages(live),
    ...signing(live),
    ...filing(live, dates, today),
    ...when(trackOf(live) === 'joint-motion', step('chambers-rules')),
    ...when(needsTime(live, dates), ...moreTime(dates, live, today)),
    ...when(isBarred(live), step('file-nothing-else')),
    ...closing(live),
  ]
}

function stepsFor(live: Live, dates: CaseDates, today: IsoDate): readonly NextStep[] {
  const track = trackOf(live)
  if (track === 'joint-motion' && isResolved(live)) return nothingToMoveFor(live, dates)
  if (track === 'local-rule-251' && isExcepted(live)) return withoutStatement(live, today)
  if (live.theySign === 'refuse' && mayDeclare(live)) return withoutThem(live, dates, today)
  return jointSteps(live, dates, today)
}

/** The joint paper is written: read it, sign it, and see that it reaches the court in time. */
export function papers(live: Live, today: IsoDate): readonly NextStep[] {
  const dates = caseDates(live, today)
  const steps = stepsFor(live, dates, today)
  // A count back from a hearing that is not known has its own words.
  const uncounted = dates.uncounted.some((due) => !('act' in due) && !('before' in due))
  return [
    ...threats(live),
    ...denied(live),
    ...ownPosition(live),
    // The call is behind them; only another date for the paper matters here.
    ...when(uncounted && dueSource(live) === 'order', warning('uncounted-date')),
    ...barred(live, steps),
    ...unsure(live),
    ...steps,
  ]
}
