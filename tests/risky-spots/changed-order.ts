import type { Paper } from '#documents/tree.ts'
import { caseDates } from '#law/case-dates.ts'
import { factIds } from '#law/facts.ts'
import { factFrom } from '#law/order/facts-of.ts'
import { readOrder } from '#law/order/read.ts'
import type { Answers } from '#law/vocabulary.ts'
import { allCases } from '../fixtures/cases/index.ts'
import { orderNamed } from '../fixtures/cases/opened.ts'
import { type At, prints, reached, typed } from './surface.ts'

/** Whole cases whose order says something else: its text is changed, read again and confirmed. */

export type Edit = readonly [from: string, to: string]

/** An invented order with words replaced wherever they stand. Throws when they are not there. */
export function changedOrder(name: string, ...edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${name} does not say: ${from}`)
    return text.replaceAll(from, to)
  }, orderNamed(name))
}

/** The answers of an invented case whose order is this text, each fact confirmed as it is read. */
export function underOrder(text: string, name: string, more: Answers = {}): Answers {
  const answers = allCases[name]?.answers
  if (answers === undefined) throw new Error(`no case is called ${name}`)
  const reading = readOrder(text)
  const asked = factIds.filter((id) => id in answers)
  const facts = asked.map((id) => [id, factFrom(id, reading) ?? typed(null)] as const)
  const orderText = { how: 'pasted', text }
  return { ...answers, orderText, ...Object.fromEntries(facts), ...more }
}

/** The end of an invented case under another text of its order. */
export const atOrder = (text: string, name: string, today: string, more: Answers = {}): At =>
  reached(underOrder(text, name, more), today, name)

export const datesOf = ({ live, today }: At) => caseDates(live, today)
/** The days for the paper, in the order's order. */
export const paperDays = (at: At): readonly string[] => datesOf(at).paper.map(({ date }) => date)

/** One handed-over paper; throws where it is not handed over. */
export function paperOf(at: At, id: Paper['id']): Paper {
  const found = prints(at).find(({ paper }) => paper.id === id)
  if (found === undefined) throw new Error(`${at.name} hands over no ${id}`)
  return found.paper
}

/** The words of each cell of a paper's table, row by row. */
export const cells = (paper: Paper): readonly (readonly string[])[] =>
  paper.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) =>
      row.map((line) =>
        line.map((one) => (one.kind === 'blank' ? `[${one.name}]` : one.text)).join(''),
      ),
    )

/** A person who has not talked yet, with nothing said about the call. */
export const notYet = {
  talked: 'not-yet',
  topics: { rows: [], complete: true },
  times: { rows: [], complete: true },
  needs: { interpreter: null, relay: null, other: null },
  staff: { name: null, phone: null, email: null },
} as const

/** Talks by telephone on these days. */
export const talks = (...days: readonly string[]) => ({
  rows: days.map((date, at) => ({
    id: `r${at + 1}`,
    date,
    how: 'telephone',
    people: null,
    minutes: null,
  })),
  complete: true,
})
