import { addDays, type IsoDate } from './dates.ts'
import { type FactKind, type FactValues, factOptions, ITEMS_MAX } from './facts.ts'
import type { Field, Part, Parts } from './fields.ts'
import { confirmed, type Live, type QuestionId, type Value, vocabulary } from './vocabulary.ts'

/**
 * Samples: for each question a short list of answers that together stand for all answers. A test
 * walks the whole conversation over them. Everything in them is invented.
 */

/** Null, every option of a fact that is one of a few, and one to four values of each other kind. */
const factSamples: { readonly [K in FactKind]: readonly FactValues[K][] } = {
  ...factOptions,
  court: ['caed', 'nysd'],
  words: ['1:25-cv-00000-AAA-BBB (PC)', 'Nguyễn Văn Đức, et al.'],
  // A Monday whose 21st day is a Monday, and a Friday whose 30th day is a Sunday.
  day: ['2025-11-03', '2025-11-07'],
  // A Friday in the new year: seven days before it is a Friday, fourteen a Friday after Christmas.
  anyDay: ['2026-01-09', '2025-12-01'],
  ecf: ['40', '12-1'],
  numbers: [['28'], ['28', '31']],
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
  yes: [true, false],
  contents: [
    [
      'the date and manner of each conference',
      'whether the motion was resolved in full or in part',
      'each request still in dispute',
      'the position of each side on each request',
      'a proposed schedule',
    ],
    Array.from({ length: ITEMS_MAX }, (_, at) => `invented matter ${at + 1}`),
  ],
  pages: [5],
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/** The questions whose days are measured by the order's own day. */
const fromOrder: readonly QuestionId[] = ['servedOn', 'receivedOn', 'conferences']

/**
 * The days that matter to a question: today and its neighbours, and where the order's own day counts,
 * that day and its neighbours. The days around a deadline come from `today`: the walk is taken before
 * the last day for the call, on it, and after it.
 */
function days({ id, live, today }: For, past: boolean): readonly unknown[] {
  const ordered: IsoDate | null = fromOrder.includes(id) ? confirmed(live, 'orderDate') : null
  const near = ordered === null ? [] : around(ordered)
  return ['unknown', ...unique([...around(today), ...near].filter((day) => !past || day <= today))]
}

const around = (day: IsoDate) => [day, addDays(day, -1), addDays(day, 1)]

/** What the samples of a question are made for. */
interface For {
  readonly id: QuestionId
  readonly live: Live
  readonly today: IsoDate
}

function partSamples(part: Part, asked: For): readonly unknown[] {
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
      return days(asked, part.past)
  }
}

type Row = Readonly<Record<string, unknown>>
const nothing = (parts: Parts): Row =>
  Object.fromEntries(Object.keys(parts).map((name) => [name, null]))

/** Every part filled; a day is today, because a talk held today counts. */
const filled = (parts: Parts, asked: For): Row =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      part.kind === 'date' ? asked.today : partSamples(part, asked)[0],
    ]),
  )

/** No row, an empty row, a row for each option and each day, and two rows that differ. */
function rowSamples(parts: Parts, asked: For): readonly unknown[] {
  const whole = filled(parts, asked)
  const varied = Object.entries(parts).flatMap(([name, part]) =>
    partSamples(part, asked).map((value) => ({ ...whole, [name]: value })),
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

function fieldSamples(field: Field, asked: For): readonly unknown[] {
  switch (field.kind) {
    case 'choice':
    case 'date':
      return partSamples(field, asked)
    case 'text':
    case 'prose':
      return [null, ...partSamples(field, asked)]
    case 'order':
      return [
        { how: 'pasted', text: 'Invented order. The parties shall confer by telephone.' },
        { how: 'pdf', text: 'Invented order. The parties shall confer by telephone.' },
        { how: 'scan', text: 'Invented order. The parties shall confer by telephone.' },
        { how: 'by-hand', text: '' },
        { how: 'none', text: '' },
      ]
    case 'fact': {
      const values: readonly unknown[] = factSamples[field.of]
      const possible = values.filter((value) => field.of !== 'day' || String(value) <= asked.today)
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
      return [nothing(field.parts), filled(field.parts, asked)]
    case 'rows':
      return rowSamples(field.parts, asked)
    case 'approval':
      return ['not-yet', { digest: '0123456789abcdef', on: asked.today }]
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
  return fieldSamples(vocabulary[id], { id, live, today }) as readonly Value<I>[]
}
