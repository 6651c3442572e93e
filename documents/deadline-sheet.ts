import { type CaseDates, type CaseDeadline, caseDates, mailBy } from '#law/case-dates.ts'
import { courtDate, type IsoDate, weekday } from '#law/dates.ts'
import type { Due } from '#law/order/reading.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { caseNumber } from './caption.ts'
import { mySide, party } from './parties.ts'
import { type Block, blank, bold, type Line, type Paper, text } from './tree.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const longDate = (date: IsoDate) => `${DAYS[weekday(date)]}, ${courtDate(date)}`

const STARTS = {
  order: 'the date of the order',
  service: 'the date of service of the order',
  entry: 'the entry of the order',
  filing: 'the filing of the order',
  conference: 'the conference',
  receipt: 'receipt',
  unstated: 'the date of the order',
} as const

const UNITS = { hours: 'hours', days: 'days', 'court-days': 'court days', weeks: 'weeks' } as const

/** "4:00 p.m." of a 24-hour `16:00`. */
function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return `${twelve}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

const byTime = (due: Due, before: string) => (due.time ? `${before}${clock(due.time)}` : '')

function period(due: Due): string {
  if ('date' in due) return `The order names ${longDate(due.date)}${byTime(due, ', at ')}.`
  const length = `${due.count} ${UNITS[due.unit]}`
  if ('before' in due) return `${length} before the hearing${byTime(due, ', by ')}.`
  if (due.from === 'unstated') {
    return `${length}. The order does not say from when. It is counted from the date of the order.`
  }
  return `${length} after ${STARTS[due.from]}${byTime(due, ', by ')}.`
}

const RULE = 'Fed. R. Civ. P. '

/** The rules behind a count, the rule book named once: "Fed. R. Civ. P. 6(a)(1)(A), 6(a)(1)(B)". */
function citations({ steps }: CaseDeadline): string {
  const all = [...new Set(steps.flatMap((step) => step.rules.map((rule) => rule.text)))]
  const federal = all.filter((rule) => rule.startsWith(RULE)).map((r) => r.slice(RULE.length))
  const others = all.filter((rule) => !rule.startsWith(RULE))
  return [...(federal.length > 0 ? [`${RULE}${federal.join(', ')}`] : []), ...others].join('; ')
}

/** How one date came about, in a line or two, with the rule it rests on. */
function counted(deadline: CaseDeadline): string {
  const { due, start, possiblyLater, otherReading, ifHeldOn } = deadline
  const rules = citations(deadline)
  return [
    period(due),
    ...('date' in due && due.date !== deadline.date
      ? ['The court is closed that day. Finish before it.']
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

function who(deadline: CaseDeadline, live: Live): string {
  const fact = deadline.act === 'paper' ? 'orderFiler' : 'orderInitiator'
  const side = confirmed(live, fact)
  if (side === null) return 'Not known from the order'
  if (side === 'both') return 'Both sides'
  return side === mySide(live) ? 'You' : `Counsel for ${party(side, live).label}`
}

const ACTS = {
  contact: 'First contact to set up the conference',
  confer: 'The conference',
  paper: 'The Joint Statement is filed',
} as const

function row(deadline: CaseDeadline, live: Live): readonly Line[] {
  return [
    [text(ACTS[deadline.act])],
    [text(who(deadline, live))],
    [bold(`${longDate(deadline.date)}${byTime(deadline.due, ', by ')}`)],
    [text(counted(deadline))],
  ]
}

/** A date that the order sets and that could not be counted: never left out, because it may be earlier. */
const uncountedRow = (due: Due, act: 'call' | 'paper'): readonly Line[] => [
  [text(act === 'call' ? 'The contact or the conference' : ACTS.paper)],
  [text('See the order')],
  [blank('day, to be counted by hand')],
  [
    text(
      `${period(due)} This date could not be counted. It may be earlier than the other dates on this sheet.`,
    ),
  ],
]

/** The dates of the case on one sheet, for the person to keep. Not a court paper. */
export function deadlineSheet(live: Live, today: IsoDate): Paper {
  const dates = caseDates(live, today)
  const all = [...(dates.call === null ? [] : [dates.call]), ...dates.paper]
  const callDue = confirmed(live, 'orderConferDue')
  const rows = [
    ...all.map((deadline) => row(deadline, live)),
    ...dates.uncounted.map((due) => uncountedRow(due, due === callDue ? 'call' : 'paper')),
  ]
  return {
    id: 'deadline-sheet',
    title: 'Dates in this case',
    footer: 'Dates in this case. Not a court paper. Keep it. Do not file it.',
    form: 'plain',
    draft: null,
    distribution: ['Keep it. Do not file it.'],
    lang: 'en',
    blocks: [
      { kind: 'heading', level: 1, content: [text('Dates in this case')] },
      said([...caseNumber(live), text(`. Made on ${longDate(today)}.`)]),
      ...plan(dates, live),
      rows.length === 0
        ? said([blank('the dates that the order sets', 'orderConferDue')])
        : { kind: 'table', columns: ['What', 'Who', 'Last day', 'How it is counted'], rows },
      ...notes(live).map((note) => said([text(note)])),
    ],
  }
}

const said = (content: Line): Block => ({ kind: 'paragraph', indent: 'none', content })

/** The one date to plan for, and when a signed copy that goes by mail should leave. */
function plan(dates: CaseDates, live: Live): Block[] {
  const { planFor, paper, uncounted } = dates
  if (planFor === null) return []
  const day = bold(longDate(planFor.date))
  const mail = text(
    planFor.status === 'passed'
      ? ''
      : ` Mail your signed copy by ${longDate(mailBy(planFor.date, confirmed(live, 'orderCourt')))}.`,
  )
  if (uncounted.length > 0) {
    return [
      said([
        text('Of the dates that could be counted, the first for the Joint Statement is '),
        day,
        text('. Another date in the order may be earlier. Read the order.'),
        mail,
      ]),
    ]
  }
  const several = paper.length > 1 && confirmed(live, 'orderWhichever') !== 'later'
  const more = ' The order gives more than one date. Meet all of them: plan for the earlier one.'
  return [
    said([text('Plan for the Joint Statement by '), day, text(`.${several ? more : ''}`), mail]),
  ]
}

function notes(live: Live): readonly string[] {
  const dues = confirmed(live, 'orderPaperDue') ?? []
  const fromService = dues.some((due) => 'from' in due && due.from === 'service')
  const warning = confirmed(live, 'orderWarning')
  return [
    ...(warning === null
      ? []
      : [
          warning === 'dismissal'
            ? 'The order warns of sanctions, which may include dismissal of the action.'
            : 'The order warns of sanctions.',
        ]),
    ...(live.servedHow === 'mail' && fromService
      ? [
          'Fed. R. Civ. P. 6(d) adds 3 days to some dates for a person served by mail. They are not added here: one joint paper has one due date. A judge might allow them. Do not count on it.',
        ]
      : []),
    'A newer order can change every date. If you need more time, you can ask the court before the day has passed. Fed. R. Civ. P. 6(b)(1).',
  ]
}
