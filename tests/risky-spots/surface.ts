import { createElement } from 'react'
import { StepList, Warnings } from '#app/ends/StepList.tsx'
import { papersFor } from '#documents/papers.ts'
import { renderText } from '#documents/render/text.ts'
import type { Paper, PaperId } from '#documents/tree.ts'
import type { IsoDate } from '#law/dates.ts'
import { type NextStep, nextSteps, type StepCode } from '#law/next-steps.ts'
import type { Place } from '#law/stages.ts'
import type { Answers, Live } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { words } from '../app/page.tsx'
import { type allCases, allCases as cases } from '../fixtures/cases/index.ts'
import { randomRun } from '../machines/runs.ts'
import { days } from '../machines/walk.ts'

/** What a person sees of a whole case: where it ends, each print of it, and what they are told to do. */

export interface At {
  readonly name: string
  readonly place: Place
  readonly live: Live
  readonly today: IsoDate
}

/** Where these answers lead on that day. */
export function reached(answers: Answers, today: IsoDate, name = 'these answers'): At {
  const { place, live } = fold(answers, { today })
  return { name, place, live, today }
}

/** One of the invented cases, with some answers changed, on its own day or another. */
export function invented(name: keyof typeof allCases, more: Answers = {}, today?: IsoDate): At {
  const one = cases[name]
  if (one === undefined) throw new Error(`no case is called ${name}`)
  return reached({ ...one.answers, ...more }, today ?? one.today, name)
}

/** The ends of all invented cases. */
export const inventedEnds: readonly At[] = Object.keys(cases).map((name) => invented(name))

/** The ends of that many seeded runs. */
export const randomEnds = (seeds: number): readonly At[] =>
  Array.from({ length: seeds }, (_, at) => {
    const today = days[at % days.length] ?? days[0]
    const { place, live } = randomRun(today, at + 1)
    return { name: `seed ${at + 1}`, place, live, today }
  })

/** Each end is printed and told once, however often it is asked. */
function once<T>(make: (at: At) => T): (at: At) => T {
  const known = new WeakMap<At, { readonly made: T }>()
  return (at) => {
    const kept = known.get(at) ?? { made: make(at) }
    known.set(at, kept)
    return kept.made
  }
}

const line = (text: string) => text.replace(/\s+/g, ' ')

export interface Print {
  readonly paper: Paper
  /** As plain text, without line breaks. */
  readonly text: string
}
/** Every print of this end, the one on top first. */
export const prints = once(({ place, live, today }): readonly Print[] =>
  papersFor(place, live, today).map((paper) => ({ paper, text: line(renderText(paper)) })),
)

/** One print's words; empty where it is not handed over. */
export const printed = (at: At, id: PaperId): string =>
  prints(at).find(({ paper }) => paper.id === id)?.text ?? ''

export interface Told {
  readonly code: StepCode
  readonly kind: NextStep['kind']
  /** The words of the page, in English. */
  readonly text: string
}
/** What the page says to do, one after the other, warnings first. */
export const told = once(({ place, live, today }): readonly Told[] =>
  nextSteps(place, live, today).map((one) => {
    const props = { steps: [one], live, handle: 'h1' }
    return {
      code: one.code,
      kind: one.kind,
      text: words(createElement(one.kind === 'warning' ? Warnings : StepList, props)),
    }
  }),
)

/** All of it in one text. */
export const toldWords = (at: At): string =>
  told(at)
    .map(({ text }) => text)
    .join('\n')

/** A fact of the order as a person types it. */
export const typed = (value: unknown) => ({ value, quote: null, from: 'typed' })
