import { caseDates } from './case-dates.ts'
import { addDays, type IsoDate } from './dates.ts'
import type { FactKind, FactValues } from './facts.ts'
import type { Field, Part, Parts } from './fields.ts'
import { confirmed, type Live, type QuestionId, type Value, vocabulary } from './vocabulary.ts'

/**
 * Samples: for each question a short list of answers that together stand for all answers. A test
 * walks the whole conversation over them. Everything in them is invented.
 */

/** Null, and two to four values of each kind of fact. */
const factSamples: { readonly [K in FactKind]: readonly FactValues[K][] } = {
  court: ['caed', 'nysd'],
  words: ['1:25-cv-00000-AAA-BBB (PC)', 'Nguyễn Văn Đức, et al.'],
  // A Monday whose 21st day is a Monday, and a Friday whose 30th day is a Sunday.
  day: ['2025-11-03', '2025-11-07'],
  ecf: ['40', '12-1'],
  numbers: [['28'], ['28', '31']],
  motion: ['compel', 'quash', 'protective', 'other'],
  side: ['plaintiff', 'defendant'],
  initiator: ['plaintiff', 'defendant', 'both'],
  modes: [
    ['telephone', 'in-person'],
    ['in-person', 'letter'],
  ],
  conferDue: [
    { count: 21, unit: 'days', from: 'order', act: 'contact' },
    { count: 20, unit: 'days', from: 'service', conflict: true, act: 'confer' },
    { date: '2025-11-29', time: '16:00', act: 'confer' },
    { count: 48, unit: 'hours', from: 'receipt', act: 'contact' },
  ],
  paperDue: [
    [
      { count: 7, unit: 'days', from: 'conference' },
      { count: 30, unit: 'days', from: 'service' },
    ],
    [{ date: '2025-12-10' }],
    [{ count: 7, unit: 'days', before: 'hearing' }],
  ],
  whichever: ['earlier', 'later'],
  yes: [true, false],
  warning: ['dismissal', 'sanctions'],
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/**
 * The days that matter here: today, the day before the order, and the day before, on and after each
 * deadline. The deadlines are those known before a talk is held, so that they do not hang on which
 * talk was entered.
 */
function days(live: Live, today: IsoDate, past: boolean): readonly (IsoDate | 'unknown')[] {
  const { orderCourt, orderDate, orderConferDue, orderPaperDue, servedOn } = live
  const known = Object.entries({ orderCourt, orderDate, orderConferDue, orderPaperDue, servedOn })
  const before: Live = Object.fromEntries(known.filter(([, answer]) => answer !== undefined))
  const { call, paper } = caseDates(before, today)
  const ordered: IsoDate | null = confirmed(before, 'orderDate')
  const near = [...(call ? [call] : []), ...paper].flatMap(({ date }) => [
    addDays(date, -1),
    date,
    addDays(date, 1),
  ])
  const all = [today, ...(ordered === null ? [] : [addDays(ordered, -1)]), ...near]
  return ['unknown', ...unique(all.filter((day) => !past || day <= today))]
}

function partSamples(part: Part, live: Live, today: IsoDate): readonly unknown[] {
  switch (part.kind) {
    case 'choice':
      return part.options
    case 'text':
      return [part.lines > 1 ? 'First line\nSecond line' : 'José Ñúñez', '3-7, 9(a)']
    case 'prose':
      return [
        { words: 'We spoke for ten minutes.', lang: 'en' },
        { words: 'Hablamos diez minutos.', lang: 'es' },
      ]
    case 'date':
      return days(live, today, part.past)
  }
}

type Row = Readonly<Record<string, unknown>>
const nothing = (parts: Parts): Row =>
  Object.fromEntries(Object.keys(parts).map((name) => [name, null]))

/** Every part filled; a day is today, because a talk held today counts. */
const filled = (parts: Parts, live: Live, today: IsoDate): Row =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      part.kind === 'date' ? today : partSamples(part, live, today)[0],
    ]),
  )

/** No row, an empty row, a row for each option and each day, and two rows that differ. */
function rowSamples(parts: Parts, live: Live, today: IsoDate): readonly unknown[] {
  const whole = filled(parts, live, today)
  const varied = Object.entries(parts).flatMap(([name, part]) =>
    partSamples(part, live, today).map((value) => ({ ...whole, [name]: value })),
  )
  const lists: readonly (readonly Row[])[] = [
    [],
    [nothing(parts)],
    [whole],
    ...varied.filter((row) => JSON.stringify(row) !== JSON.stringify(whole)).map((row) => [row]),
    [whole, varied.at(-1) ?? whole],
    [whole, nothing(parts)],
  ]
  return lists.map((rows) => ({
    rows: rows.map((row, at) => ({ ...row, id: `r${at + 1}` })),
    complete: true,
  }))
}

function fieldSamples(field: Field, live: Live, today: IsoDate): readonly unknown[] {
  switch (field.kind) {
    case 'choice':
    case 'date':
      return partSamples(field, live, today)
    case 'text':
    case 'prose':
      return [null, ...partSamples(field, live, today)]
    case 'order':
      return [
        { how: 'pasted', text: 'Invented order. The parties shall confer by telephone.' },
        { how: 'pdf', text: 'Invented order. The parties shall confer by telephone.' },
        { how: 'by-hand', text: '' },
      ]
    case 'fact': {
      const values: readonly unknown[] = factSamples[field.of]
      const possible = values.filter((value) => field.of !== 'day' || String(value) <= today)
      return [
        { value: null, quote: null, from: 'typed' },
        ...possible.map((value, at) =>
          at === 0
            ? { value, quote: 'words of the order', from: 'read' }
            : { value, quote: null, from: 'typed' },
        ),
      ]
    }
    case 'record':
      return [nothing(field.parts), filled(field.parts, live, today)]
    case 'rows':
      return rowSamples(field.parts, live, today)
    case 'approval':
      return ['not-yet', { digest: '0123456789abcdef', on: today }]
  }
}

/**
 * The samples of one question, given what was answered before it. An unfinished list is not among
 * them: it leaves its question open.
 */
export function samplesOf<I extends QuestionId>(
  id: I,
  live: Live,
  today: IsoDate,
): readonly Value<I>[] {
  return fieldSamples(vocabulary[id], live, today) as readonly Value<I>[]
}
