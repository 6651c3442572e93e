import { nextSteps } from '#law/next-steps.ts'
import type { Place } from '#law/stages.ts'
import type { Live } from '#law/vocabulary.ts'
import { beforeTalk, inventedCase } from '../fixtures/invented-case.ts'

/**
 * INVENTED. The invented case up to the talk, and to its end. Order and service Monday, November 3,
 * 2025: call by November 24, paper by December 3; 7 days after a talk on the last day is December 1,
 * and after the talk of November 18 it is November 25.
 */
export const live = (more: object = {}): Live => ({ ...beforeTalk, ...more }) as unknown as Live
export const ended = (more: object = {}): Live => ({ ...inventedCase, ...more }) as unknown as Live

export const fact = (value: unknown) => ({ value, quote: null, from: 'typed' })
export const rows = (...list: readonly object[]) => ({
  rows: list.map((row, at) => ({ id: `r${at + 1}`, ...row })),
  complete: true,
})

/** Each step as "code" or "code 2025-11-24"; a warning begins with "!". */
export const told = (place: Place, answers: Live, today: string): readonly string[] =>
  nextSteps(place, answers, today).map(({ code, kind, date }) =>
    [kind === 'warning' ? '!' : '', code, date === null ? '' : ` ${date}`].join(''),
  )
/** The same without the warnings. */
export const things = (place: Place, answers: Live, today: string): readonly string[] =>
  told(place, answers, today).filter((line) => !line.startsWith('!'))
export const codes = (place: Place, answers: Live, today: string): readonly string[] =>
  nextSteps(place, answers, today).map((one) => one.code)

/** The sources that stand behind one step; undefined where the step is not told. */
export const cited = (place: Place, answers: Live, today: string, code: string) =>
  nextSteps(place, answers, today)
    .find((one) => one.code === code)
    ?.cites.map((rule) => rule.text)
