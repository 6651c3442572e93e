import { describe, expect, it } from 'vitest'
import { caseDates } from '#law/case-dates.ts'
import { factIds } from '#law/facts.ts'
import { factFrom } from '#law/order/facts-of.ts'
import { readOrder } from '#law/order/read.ts'
import type { Live } from '#law/vocabulary.ts'
import { haveReal, realOrder } from './orders.ts'

/** What a person confirms who changes nothing, for an order served on the day it was signed. */
const liveOf = (id: string) =>
  Object.fromEntries(
    factIds.flatMap((fact) => {
      const read = factFrom(fact, readOrder(realOrder(id)))
      return read === null ? [] : [[fact, read]]
    }),
  ) as Live

describe.skipIf(!haveReal)('the dates of the real orders, read beside the project', () => {
  it.each([
    ['flynn-v-canlas', '2017-11-20', ['2017-11-27', '2017-11-29']],
    ['dickson-v-gomez', '2021-06-14', ['2021-06-21', '2021-06-23']],
    ['moore-v-gipson-pages-2-3', '2017-10-25', ['2017-11-01', '2017-11-03']],
    ['millare-v-stratton', '2017-10-04', ['2017-10-18']],
    ['wagnon-v-rocklin', null, ['2022-04-26']],
  ] as const)('%s', (id, call, paper) => {
    const dates = caseDates(liveOf(id), '2017-09-16')
    expect(dates.call?.date ?? null).toBe(call)
    // A count from the talk is shown as if it were held on the last day.
    expect(dates.paper.map((deadline) => deadline.date)).toEqual(paper)
    expect(dates.planFor?.date).toBe([...paper].sort()[0])
  })

  it('Moore, served on the day of the docket entry, is told of the later reading and plans by the earlier', () => {
    const live = { ...liveOf('moore-v-gipson-pages-2-3'), servedOn: '2017-10-05' }
    const cap = caseDates(live, '2017-10-10').paper[1]
    expect(cap?.date).toBe('2017-11-03')
    expect(cap?.otherReading).toEqual({ start: '2017-10-05', date: '2017-11-06' })
  })
})
