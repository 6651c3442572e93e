import { describe, expect, it } from 'vitest'
import { addDays } from '#law/dates.ts'
import { samplesOf } from '#law/samples.ts'
import { parseAnswer } from '#law/schema.ts'
import { type Live, type QuestionId, vocabulary } from '#law/vocabulary.ts'

const TODAY = '2025-11-26'
const typed = <T>(value: T) => ({ value, quote: null, from: 'typed' }) as const
const live: Live = {
  orderDate: typed('2025-11-03'),
  orderConferDue: typed({ count: 21, unit: 'days', from: 'order', act: 'contact' } as const),
  orderPaperDue: typed([{ count: 30, unit: 'days', from: 'service' } as const]),
}

describe('the samples of a question', () => {
  it.each(Object.keys(vocabulary) as QuestionId[])('%s: each is a right answer', (id) => {
    const samples = samplesOf(id, live, TODAY)
    for (const sample of samples)
      expect(parseAnswer(id, sample, TODAY)).toEqual({ ok: true, value: sample })
    expect(new Set(samples.map((sample) => JSON.stringify(sample))).size).toBe(samples.length)
  })

  it('hold today and the order’s own day with their neighbours, as far as they are past', () => {
    expect(samplesOf('receivedOn', live, TODAY)).toEqual([
      'unknown',
      '2025-11-26',
      '2025-11-25',
      '2025-11-03',
      '2025-11-02',
      '2025-11-04',
    ])
  })

  it('hold the days to come where a day may be in the future', () => {
    const promised = samplesOf('requests', live, TODAY).flatMap(({ rows }) =>
      rows.map((row) => row.promisedBy),
    )
    expect(promised).toContain(addDays(TODAY, 1))
  })

  it('hold the talk before the order, the letter alone, and two talks', () => {
    const lists = samplesOf('conferences', live, TODAY).map(({ rows }) => rows)
    expect(lists.some((rows) => rows.length === 0)).toBe(true)
    expect(lists.some((rows) => rows.length === 2)).toBe(true)
    const single = lists.filter((rows) => rows.length === 1).map((rows) => rows[0]!)
    expect(single.some((row) => row.how === 'letter')).toBe(true)
    expect(single.some((row) => row.how === null && row.date === null)).toBe(true)
    const byPhone = single.filter((row) => row.how === 'telephone').map((row) => row.date)
    expect(byPhone).toEqual(expect.arrayContaining(['2025-11-02', '2025-11-26', 'unknown']))
  })

  it('hold no list that is not complete', () => {
    for (const { complete } of samplesOf('attempts', live, TODAY)) expect(complete).toBe(true)
  })
})
