import { type CaseDeadline, caseDates } from '#law/case-dates.ts'
import { courtDate, type IsoDate, weekday } from '#law/dates.ts'
import type { Due } from '#law/order/reading.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { mySide, party } from './parties.ts'
import { blank, bold, type Line, type Paper, text } from './tree.ts'

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

function period(due: Due): string {
  if ('date' in due) return `The order names ${longDate(due.date)}.`
  const start = 'from' in due ? `after ${STARTS[due.from]}` : 'before the hearing'
  return `${due.count} ${UNITS[due.unit]} ${start}.`
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
  if (side === null) return 'The order does not say'
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
    [bold(longDate(deadline.date))],
    [text(counted(deadline))],
  ]
}

/** The dates of the case on one sheet, for the person to keep. Not a court paper. */
export function deadlineSheet(live: Live, today: IsoDate): Paper {
  const dates = caseDates(live, today)
  const all = [...(dates.call === null ? [] : [dates.call]), ...dates.paper]
  const number = live.caseNumberNow ?? confirmed(live, 'orderCaseNumber')
  const earlier = dates.planFor
  return {
    id: 'deadline-sheet',
    title: 'Dates in this case',
    footer: 'Dates in this case. Not a court paper. Keep it.',
    form: 'plain',
    draft: null,
    distribution: ['Keep it. Do not file it.'],
    lang: 'en',
    blocks: [
      { kind: 'heading', level: 1, content: [text('Dates in this case')] },
      {
        kind: 'paragraph',
        indent: 'none',
        content: [
          text('Case No. '),
          number ? text(number) : blank('case number', 'orderCaseNumber'),
          text(`. Made on ${longDate(today)}.`),
        ],
      },
      ...(earlier === null
        ? []
        : [
            {
              kind: 'paragraph' as const,
              indent: 'none' as const,
              content: [
                text('Plan for the Joint Statement by '),
                bold(longDate(earlier.date)),
                text(
                  dates.paper.length > 1 && confirmed(live, 'orderWhichever') !== 'later'
                    ? '. The order gives more than one date. The earlier one governs.'
                    : '.',
                ),
              ],
            },
          ]),
      all.length === 0
        ? {
            kind: 'paragraph',
            indent: 'none',
            content: [blank('the dates that the order sets', 'orderConferDue')],
          }
        : {
            kind: 'table',
            columns: ['What', 'Who', 'Last day', 'How it is counted'],
            rows: all.map((deadline) => row(deadline, live)),
          },
      {
        kind: 'paragraph',
        indent: 'none',
        content: [
          text(
            'A newer order can change every date. If you need more time, ask the court before the day has passed. Fed. R. Civ. P. 6(b)(1).',
          ),
        ],
      },
    ],
  }
}
