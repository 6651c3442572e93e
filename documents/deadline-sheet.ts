import { type CaseDates, type CaseDeadline, caseDates, mailBy } from '#law/case-dates.ts'
import { dueSource, isExcepted } from '#law/case-dues.ts'
import type { IsoDate } from '#law/dates.ts'
import { whose, whoseFiling } from '#law/next-steps/whose.ts'
import type { Due } from '#law/order/reading.ts'
import { listed } from '#law/resolution.ts'
import { sources } from '#law/sources.ts'
import { trackOf } from '#law/tracks/track.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { caseNumber } from './caption.ts'
import { byTime, limit, longDate, onTheTalk, surelyPassed } from './days.ts'
import { jointPaperTitle } from './joint-paper.ts'
import { said, them } from './letter-parts.ts'
import { settled } from './next-parts.ts'
import { exceptionSource, otherSide, party } from './parties.ts'
import { requestName } from './requests.ts'
import { sheet } from './sheet.ts'
import { capital } from './statement-parts.ts'
import { type Block, blank, bold, type Line, type Paper, text } from './tree.ts'

const RULE = 'Fed. R. Civ. P. '

/** The rules behind a count, the rule book named once: "Fed. R. Civ. P. 6(a)(1)(A), 6(a)(1)(B)". */
function citations({ steps }: CaseDeadline): string {
  const all = [...new Set(steps.flatMap((step) => step.rules.map((rule) => rule.text)))]
  const federal = all.filter((rule) => rule.startsWith(RULE)).map((r) => r.slice(RULE.length))
  const others = all.filter((rule) => !rule.startsWith(RULE))
  return [...(federal.length > 0 ? [`${RULE}${federal.join(', ')}`] : []), ...others].join('; ')
}

/** What a limit is, and where it comes from when that is not the order. */
function origin({ due, source }: CaseDeadline): string {
  switch (source) {
    case 'order':
      return limit(due)
    case 'local-rule':
      return `${limit(due)} Local rule, from orders that quote it; check the current rule.`
    case 'scheduling-order':
      return 'The last day for motions, as you gave it. Check it in the scheduling order.'
  }
}

/** How one date came about, in a line or two, with the rule it rests on. */
function counted(deadline: CaseDeadline): string {
  const { due, start, possiblyLater, otherReading, ifHeldOn } = deadline
  const rules = citations(deadline)
  return [
    origin(deadline),
    ...('date' in due && due.date !== deadline.date
      ? [`The court is closed on ${longDate(due.date)}. Finish before it.`]
      : []),
    ...(start === null ? [] : [`Counted from ${longDate(start.date)}, which is day 0.`]),
    ...(ifHeldOn === null ? [] : ['That is if the conference is held on the last day.']),
    ...(possiblyLater === null || 'date' in due
      ? []
      : [`A court might accept ${longDate(possiblyLater)}. Do not plan on it.`]),
    ...(otherReading === null
      ? []
      : [
          `Counted from ${longDate(otherReading.start)} it would be ${longDate(otherReading.date)}. The earlier date is the safe one.`,
        ]),
    ...(rules === '' || 'date' in due ? [] : [`${rules}.`]),
  ].join(' ')
}

/** Whose act it is, to the person. */
function who({ act, source }: CaseDeadline, live: Live): string {
  if (source === 'scheduling-order') return 'You'
  switch (act === 'paper' ? whoseFiling(live) : whose(live, 'orderInitiator')) {
    case 'mine':
      return 'You'
    case 'theirs':
      return capital(them(live))
    case 'both':
      return 'Both sides'
    case 'unknown':
      return source === 'local-rule' ? 'The side that moved' : 'Not known from the order'
  }
}

/** "Joint Statement Regarding …"; before there is an order, the motion that the person plans. */
const paperName = (live: Live) => jointPaperTitle(live) || 'motion'

const acts = (live: Live) => ({
  contact: 'First contact to set up the conference',
  confer: 'The conference',
  paper: `The ${paperName(live)} is filed`,
})

/** The day in bold; one that hangs on a talk to come is told with its condition. */
function lastDayCell({ date, due, ifHeldOn }: CaseDeadline): Line {
  const day = bold(`${longDate(date)}${byTime(due)}`)
  return ifHeldOn === null ? [day] : [text(`If you talk on ${longDate(ifHeldOn)}: `), day]
}

const row = (deadline: CaseDeadline, live: Live): readonly Line[] => [
  [text(acts(live)[deadline.act])],
  [text(who(deadline, live))],
  lastDayCell(deadline),
  [text(counted(deadline))],
]

/** A date that the order sets and that could not be counted: never left out, because it may be earlier. */
const uncountedRow = (due: Due, act: 'call' | 'paper', live: Live): readonly Line[] => [
  [text(act === 'call' ? 'The contact or the conference' : acts(live).paper)],
  [text('See the order')],
  [blank('day, to be counted by hand')],
  [
    text(
      `${limit(due)} This date could not be counted. It may be earlier than the other dates on this sheet.`,
    ),
  ],
]

/** The day of the hearing itself, where the order names one. */
function hearingRow(live: Live): (readonly Line[])[] {
  const hearing = confirmed(live, 'orderHearing')
  if (hearing === null) return []
  const told = [text('The day that the order names. Ask the clerk if it still stands.')]
  return [[[text('The hearing')], [text('The Court')], [bold(longDate(hearing))], told]]
}

/** The days that were promised in the talk: the person’s own first. */
function promisedRows(live: Live): (readonly Line[])[] {
  const promised = (listed(live) ?? []).flatMap((row) => {
    const { by, type, promisedBy, status } = row
    if (promisedBy === null || promisedBy === 'unknown' || status !== 'further-response') return []
    const side = by === null || type === 'subpoena' ? null : otherSide(by)
    const mine = side !== null && side === live.role
    return [{ row, side, mine, day: promisedBy }]
  })
  return [...promised.filter(({ mine }) => mine), ...promised.filter(({ mine }) => !mine)].map(
    ({ row, side, mine, day }) => {
      const whom = side === null ? 'the responding party' : party(side, live).label
      // One of several plaintiffs cannot promise for the others.
      const mySide = side !== null && party(side, live).plural ? 'You, if you promised it' : 'You'
      return [
        [text(`Further response by ${whom}`)],
        [text(mine ? mySide : side === null ? capital(whom) : capital(them(live)))],
        [bold(longDate(day))],
        [text('Promised by that day. '), ...requestName(row, row.numbers, live), text('.')],
      ]
    },
  )
}

/** The dates of the case on one sheet, for the person to keep. Not a court paper. */
export function deadlineSheet(live: Live, today: IsoDate): Paper {
  const dates = caseDates(live, today)
  const all = [...(dates.call === null ? [] : [dates.call]), ...dates.paper]
  const callDue = confirmed(live, 'orderConferDue')
  const rows = [
    ...all.map((deadline) => row(deadline, live)),
    ...dates.uncounted.map((due) => uncountedRow(due, due === callDue ? 'call' : 'paper', live)),
    ...hearingRow(live),
    ...promisedRows(live),
  ]
  return sheet({
    id: 'deadline-sheet',
    title: 'Dates in this case',
    distribution: ['Keep it. Do not file it.'],
    blocks: [
      said(...caseNumber(live), `. Made on ${longDate(today)}.`),
      ...plan(dates, live, today),
      rows.length === 0
        ? said(open(live))
        : { kind: 'table', columns: ['What', 'Who', 'Last day', 'How it is counted'], rows },
      ...notes(live).map((note) => said(note)),
    ],
  })
}

const open = (live: Live) =>
  trackOf(live) === 'before-filing'
    ? blank('the last day for motions, from the scheduling order', 'cutoff')
    : blank('the dates that the order sets', 'orderConferDue')

/** When a paper that goes by mail should leave; nothing once that day is behind. */
function mail({ planFor, paper }: CaseDates, live: Live, today: IsoDate): string {
  const hangs = paper.some(({ ifHeldOn }) => ifHeldOn !== null)
  if (planFor === null || hangs || live.willSign === 'not-as-written') return ''
  const by = mailBy(planFor.date, confirmed(live, 'orderCourt'))
  if (by < today) return ''
  const what = trackOf(live) === 'before-filing' ? 'the motion' : 'your signed copy'
  return ` Mail ${what} by ${longDate(by)}.`
}

/** The one date to plan for. */
function plan(dates: CaseDates, live: Live, today: IsoDate): Block[] {
  const { planFor, paper, uncounted } = dates
  if (planFor === null) return []
  const name = paperName(live)
  const day = bold(longDate(planFor.date))
  const passed = surelyPassed(planFor, today) ? ' That day has passed.' : ''
  if (settled(live)) {
    return [
      said(`If the agreement is not kept: the last day for the ${name} is `, day, `.${passed}`),
    ]
  }
  const conditional = onTheTalk(dates, live)
  if (conditional !== null && uncounted.length === 0) return [said(`The ${name}: `, ...conditional)]
  const end = `${passed}${mail(dates, live, today)}`
  if (uncounted.length > 0) {
    return [
      said(
        `Of the dates that could be counted, the first for the ${name} is `,
        day,
        `. Another date in the order may be earlier. Read the order.${end}`,
      ),
    ]
  }
  const several = paper.length > 1 && confirmed(live, 'orderWhichever') !== 'later'
  const more =
    dueSource(live) === 'local-rule'
      ? ' Orders quote the local rule with different numbers of days. Plan for the earlier day, and check the current rule.'
      : ' The order gives more than one date. Meet all of them: plan for the earlier one.'
  return [said(`Plan for the ${name} by `, day, `.${several ? more : ''}${end}`)]
}

function notes(live: Live): readonly string[] {
  const dues = confirmed(live, 'orderPaperDue') ?? []
  const fromService = dues.some((due) => 'from' in due && due.from === 'service')
  const warning = confirmed(live, 'orderWarning')
  return [
    ...(isExcepted(live)
      ? [
          `You said that an exception fits${exceptionSource(live)}: then no joint statement is filed, and no day for one is on this sheet.`,
        ]
      : []),
    ...(warning === null
      ? []
      : [
          warning === 'dismissal'
            ? 'The order warns of sanctions, which may include dismissal of the action.'
            : 'The order warns of sanctions.',
        ]),
    ...(live.servedHow === 'mail' && fromService
      ? [
          `${sources.rule6d.text} adds 3 days to some dates for a person served by mail. They are not added here: one joint paper has one due date. A judge might allow them. Do not count on it.`,
        ]
      : []),
    `A newer order can change every date. If you need more time, you can ask the court before the day has passed. ${sources.rule6b.text}.`,
  ]
}
