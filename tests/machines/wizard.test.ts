import { describe, expect, it } from 'vitest'
import { transition } from 'xstate'
import type { Live, QuestionId, Value } from '#law/vocabulary.ts'
import { begin, fold, step } from '#machines/fold.ts'
import { wizard } from '#machines/wizard.ts'
import { randomRun } from './runs.ts'

const today = '2025-11-26'

/** The chart set down in one place with some answers known, to see where it goes by itself. */
function from(place: string, live: Live): string {
  const snapshot = wizard.resolveState({ value: place, context: { live, today } })
  const open = { type: 'answer', id: 'lawyer', value: 'no' } as const
  const [next] = transition(wizard, snapshot, open)
  return String(next.value)
}

describe('the wizard fails closed', () => {
  it('opens no outcome when nothing was said about a talk', () => {
    expect(from('conference', { orderKind: 'reimposed' })).toBe('conference')
  })
  it('opens no outcome on a talk that was not said to be held', () => {
    const conferences: Value<'conferences'> = {
      rows: [{ id: 'a', date: today, how: 'telephone', people: null, minutes: null }],
      complete: true,
    }
    expect(from('conference', { orderKind: 'reimposed', conferences })).toBe('conference')
  })
  it('hears nothing but the answer to the question it asks', () => {
    const start = begin(today)
    const ids: QuestionId[] = ['orderKind', 'talked', 'conferences', 'signApproval']
    for (const id of ids) expect(step(start, id, 'yes').context.live).toEqual({})
    expect(step(start, 'lawyer', 'no').context.live).toEqual({ lawyer: 'no' })
  })
  it('hears nothing at a way out', () => {
    const out = step(begin(today), 'lawyer', 'yes')
    expect(out.value).toBe('represented')
    expect(step(out, 'lawyer', 'no').value).toBe('represented')
    expect(out.status).toBe('active')
  })
})

describe('a complete list of talks', () => {
  const stored = () => {
    for (let seed = 1; ; seed++) {
      const { place, live } = randomRun(today, seed)
      if (place === 'papers' && live.orderKind === 'reimposed') return live
    }
  }
  const talk = { id: 'a', date: 'unknown', how: 'letter', people: null, minutes: null } as const
  const modes = { value: ['telephone'], quote: null, from: 'typed' } as const

  it('that holds only letters leads to the log, not to an outcome', () => {
    const conferences = { rows: [talk], complete: true }
    const { place } = fold({ ...stored(), orderModes: modes, conferences }, { today })
    expect(place).toBe('noConference')
  })
  it('that holds nothing leads to the log', () => {
    const conferences = { rows: [], complete: true }
    expect(fold({ ...stored(), conferences }, { today }).place).toBe('noConference')
  })
  it('that holds one talk by telephone leads on', () => {
    const conferences = { rows: [{ ...talk, how: 'telephone' }], complete: true }
    const { live } = fold({ ...stored(), orderModes: modes, conferences }, { today })
    expect('resolved' in live).toBe(true)
  })
})

it('a chart whose eventless arrows never end is stopped, because the limit is set', () => {
  expect(wizard.options.maxIterations).toBe(100)
})
