import { courtDate, type IsoDate } from '#law/dates.ts'
import type { Live, Value } from '#law/vocabulary.ts'
import { caseNumber } from './caption.ts'
import { mySide, otherSide, party } from './parties.ts'
import { sheet } from './sheet.ts'
import { blank, type Inline, type Line, type Paper, text } from './tree.ts'

type Attempt = Value<'attempts'>['rows'][number]

const HOW = {
  letter: 'Letter',
  telephone: 'Telephone',
  email: 'E-mail',
  'asked-staff': 'Asked staff for a call',
  other: 'Other',
} as const

const cell = (piece: Inline | null, name: string): Line => [piece ?? blank(name, 'attempts')]

function row(attempt: Attempt, live: Live): readonly Line[] {
  const side = mySide(live)
  const them = side === null ? 'The other side' : party(otherSide(side), live).label
  const me = live.me?.name ?? (side === 'defendant' ? 'Defendant' : 'Plaintiff')
  const { date, by, how, who, happened } = attempt
  const day = date === null || date === 'unknown' ? null : text(courtDate(date))
  const words: Inline | null =
    happened === null
      ? null
      : happened.lang === 'en'
        ? text(happened.words)
        : { kind: 'untranslated', text: happened.words, lang: happened.lang }
  return [
    cell(day, 'day'),
    cell(by === null ? null : text(by === 'me' ? me : them), 'who acted'),
    cell(how === null ? null : text(HOW[how]), 'how'),
    cell(who === null ? null : text(who), 'with whom'),
    cell(words, 'what happened'),
  ]
}

/** Every attempt to set up the talk, day by day: facts only. It is a record to keep, not a filing. */
export function attemptLog(live: Live, today: IsoDate): Paper {
  const rows = [...(live.attempts?.rows ?? [])].sort((a, b) =>
    (a.date ?? '9999').localeCompare(b.date ?? '9999'),
  )
  const received = live.receivedOn
  const me = live.me?.name ?? (mySide(live) === 'defendant' ? 'Defendant' : 'Plaintiff')
  return sheet({
    id: 'attempt-log',
    title: 'Log of attempts to confer',
    distribution: ['Keep it. It is your record. Do not file it unless the court allows it.'],
    blocks: [
      {
        kind: 'paragraph',
        indent: 'none',
        content: [...caseNumber(live), text(`. As of ${courtDate(today)}.`)],
      },
      ...(received === undefined || received === 'unknown'
        ? []
        : [
            {
              kind: 'paragraph' as const,
              indent: 'none' as const,
              content: [text(`${me} received the order on ${courtDate(received)}.`)],
            },
          ]),
      {
        kind: 'table',
        columns: ['Day', 'Who acted', 'How', 'With whom', 'What happened'],
        rows:
          rows.length === 0
            ? [
                [
                  cell(null, 'day'),
                  cell(null, 'who acted'),
                  cell(null, 'how'),
                  cell(null, 'with whom'),
                  cell(null, 'what happened'),
                ],
              ]
            : rows.map((attempt) => row(attempt, live)),
      },
    ],
  })
}
