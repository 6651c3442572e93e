import { courtById } from '#law/courts.ts'
import { courtDate } from '#law/dates.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { party } from './parties.ts'
import { blank, bold, type Caption, type Inline, type Line, text } from './tree.ts'

/** "(ECF No. 40)", or by its date, or an open place: a paper must say which order it answers. */
export function orderCitation(live: Live): Line {
  const ecf = confirmed(live, 'orderEcf')
  if (ecf !== null) return [text(`(ECF No. ${ecf})`, 'orderEcf')]
  const dated = confirmed(live, 'orderDate')
  if (dated !== null) return [text(`(Order of ${courtDate(dated)})`, 'orderDate')]
  return [text('(Order of '), blank('date of the order', 'orderDate'), text(')')]
}

/** "the Court’s order of March 5, 2026 (ECF No. 40)" */
export function theOrder(live: Live): Inline[] {
  const dated = confirmed(live, 'orderDate')
  const ecf = confirmed(live, 'orderEcf')
  return [
    text('the Court’s order of '),
    dated === null ? blank('date of the order', 'orderDate') : text(courtDate(dated), 'orderDate'),
    ...(ecf === null ? [] : [text(` (ECF No. ${ecf})`, 'orderEcf')]),
  ]
}

function courtLines(live: Live): readonly Line[] {
  const id = confirmed(live, 'orderCourt')
  const court = id === null ? null : courtById(id)
  if (court !== null) return court.caption.map((line) => [text(line, 'orderCourt')])
  return [[text('UNITED STATES DISTRICT COURT')], [blank('name of the district', 'orderCourt')]]
}

/** "Case No. …": the newest number; an open place when it changed and the new one was not given. */
export function caseNumber(live: Live): Line {
  const changed = live.caseNumberNewest === 'changed'
  const number = changed ? live.caseNumberNow : confirmed(live, 'orderCaseNumber')
  const question = changed ? 'caseNumberNow' : 'orderCaseNumber'
  return [text('Case No. '), number ? text(number, question) : blank('case number', question)]
}

/** What the one who files checks first, where the person was not sure of the number or of the order. */
export const toCheck = (live: Live): readonly string[] =>
  live.caseNumberNewest === 'unsure' || live.orderLater === 'unsure'
    ? ['Check the case number and the newest order before it is filed.']
    : []

const name = (value: string | null, what: string, question: string) =>
  value === null ? blank(what, question) : text(`${value.replace(/,\s*$/, '')},`, question)

/** The caption of this case with a paper's title. Facts that are not known are named blanks. */
export function caption(live: Live, title: string): Caption {
  const plaintiff = party('plaintiff', live)
  const defendant = party('defendant', live)
  const line = (content: Line, indent = false) => ({ content, indent })
  return {
    kind: 'caption',
    court: courtLines(live),
    left: [
      line([name(confirmed(live, 'orderPlaintiff'), 'name of the plaintiff', 'orderPlaintiff')]),
      line([text(`${plaintiff.label},`)], true),
      line([text('v.')]),
      line([name(confirmed(live, 'orderDefendant'), 'name of the defendant', 'orderDefendant')]),
      line([text(`${defendant.label}.`)], true),
    ],
    caseNumber: caseNumber(live),
    title: [bold(title)],
    under: [orderCitation(live)],
  }
}
