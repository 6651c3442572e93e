import { describe, expect, it } from 'vitest'
import type { Answers, QuestionId } from '#law/vocabulary.ts'
import { fold, mootAfter } from '#machines/fold.ts'
import { randomRun } from './runs.ts'

const today = '2025-11-26'
const stand = (stored: Answers, on = today) => fold(stored, { today: on })

/** The answers of the first seeded run that ends in the papers after a talk that is complete. */
function whole(): Answers {
  for (let seed = 1; ; seed++) {
    const { place, live } = randomRun(today, seed)
    const kind = live.orderKind === 'reimposed' && live.orderText?.how !== 'none'
    if (
      kind &&
      place === 'papers' &&
      live.caseNumberNewest === 'changed' &&
      live.resolved === 'part'
    )
      return live
  }
}

describe('the fold', () => {
  it('asks for a lawyer first when nothing is stored', () => {
    const { place, open, live } = stand({})
    expect([place, open?.id, live]).toEqual(['order', 'lawyer', {}])
  })

  it('stops at the first gap, and keeps what lies behind it invisible', () => {
    const stored = { lawyer: 'no', orderKind: 'reimposed', talked: 'yes' }
    const { open, live } = stand(stored)
    expect([open?.id, live]).toEqual(['orderText', { lawyer: 'no' }])
  })

  it('an edit brings invisible answers back', () => {
    const stored = whole()
    const away = stand({ ...stored, lawyer: 'yes' })
    expect([away.place, away.live]).toEqual(['represented', { lawyer: 'yes' }])
    expect(stand({ ...stored, lawyer: 'no' }).place).toBe('papers')
  })

  it('an answer that is no longer asked for is not read', () => {
    const stored = { ...whole(), caseNumberNewest: 'same' }
    expect('caseNumberNow' in stand(stored).live).toBe(false)
  })

  it('refuses a stored answer that no longer fits, and says why', () => {
    const { open, refused } = stand({ lawyer: 'maybe' })
    expect([open?.id, refused]).toEqual(['lawyer', [{ path: [], code: 'notAnOption' }]])
  })

  it('a list that is not complete leaves its question open', () => {
    const stored = whole()
    const conferences = { ...(stored.conferences as object), complete: false }
    const { open, place, refused } = stand({ ...stored, conferences })
    expect([place, open?.id, refused]).toEqual(['conference', 'conferences', []])
  })

  it('does not take an inherited property for an answer', () => {
    const stored = Object.create({ lawyer: 'no' }) as Answers
    expect(stand(stored).live).toEqual({})
  })

  it('keeps every answer as the days go by', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { live } = randomRun('2025-11-17', seed)
      for (const later of ['2025-11-24', '2025-11-26', '2026-02-01'])
        expect(stand(live, later).live).toEqual(live)
    }
  }, 30_000)

  it('waits until the last day for the call has passed, and not a day longer', () => {
    const stored: Answers = {
      ...whole(),
      orderDate: { value: '2025-11-03', quote: null, from: 'typed' },
      orderConferDue: {
        value: { count: 21, unit: 'days', from: 'order', act: 'contact' },
        quote: null,
        from: 'typed',
      },
      servedOn: 'unknown',
      receivedOn: 'unknown',
      talked: 'not-yet',
    }
    expect(stand(stored, '2025-11-24').place).toBe('waiting')
    expect(stand(stored, '2025-11-25').place).toBe('noConference')
  })
})

describe('what an edit makes moot', () => {
  it('is what was read before and is not read after', () => {
    const before = stand(whole()).live
    const after = stand({ ...whole(), talked: 'never' }).live
    const gone: QuestionId[] = [
      'conferences',
      'resolved',
      'requests',
      'goodFaith',
      'wording',
      'ownWords',
    ]
    expect(mootAfter(before, after)).toEqual(expect.arrayContaining(gone))
    expect(mootAfter(before, before)).toEqual([])
  })
})
