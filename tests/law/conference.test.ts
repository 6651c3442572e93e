import { describe, expect, it } from 'vitest'
import { type ConferenceRow, conferenceDates, conferencesHeld, whyNot } from '#law/conference.ts'
import type { Mode } from '#law/order/reading.ts'
import type { Live } from '#law/vocabulary.ts'

const typed = <T>(value: T) => ({ value, quote: null, from: 'typed' }) as const
const row = (how: ConferenceRow['how'], date: string | null = '2025-11-20', id = 'a') =>
  ({ id, date, how, people: null, minutes: null }) satisfies ConferenceRow
const ordered: Live = { orderDate: typed('2025-11-03') }
const allows = (...modes: Mode[]): Live => ({ ...ordered, orderModes: typed(modes) })

describe('a talk', () => {
  it('by letter alone is not a conference', () => {
    expect(whyNot(row('letter'), ordered)).toBe('letter')
    expect(whyNot(row('letter'), allows('telephone'))).toBe('letter')
  })
  it('by letter never counts, whatever else the order lists', () => {
    expect(whyNot(row('letter'), allows('telephone', 'letter'))).toBe('letter')
  })
  it('before the order is not the one that the order asks for', () => {
    expect(whyNot(row('telephone', '2025-11-02'), ordered)).toBe('before-order')
    expect(whyNot(row('telephone', '2025-11-03'), ordered)).toBeNull()
  })
  it('in a way that the order does not name does not count', () => {
    expect(whyNot(row('video'), ordered)).toBe('mode-not-allowed')
    expect(whyNot(row('in-person'), allows('telephone'))).toBe('mode-not-allowed')
  })
  it('whose way was not said does not count', () => {
    expect(whyNot(row(null), ordered)).toBe('mode-unknown')
  })
  it('on a day that is not known counts, without a day', () => {
    const live: Live = {
      ...ordered,
      talked: 'yes',
      conferences: { rows: [row('telephone', 'unknown')], complete: true },
    }
    expect(conferencesHeld(live)).toHaveLength(1)
    expect(conferenceDates(live)).toEqual([])
  })
})

describe('the talks that count', () => {
  const rows = [
    row('telephone', '2025-11-21', 'b'),
    row('in-person', '2025-11-10', 'c'),
    row('letter'),
  ]
  it('are given as entered, and their days in order', () => {
    const live: Live = { ...ordered, talked: 'yes', conferences: { rows, complete: true } }
    expect(conferencesHeld(live).map(({ id }) => id)).toEqual(['b', 'c'])
    expect(conferenceDates(live)).toEqual(['2025-11-10', '2025-11-21'])
  })
  it('are none until the person said that a talk took place', () => {
    expect(conferencesHeld({ ...ordered, conferences: { rows, complete: true } })).toEqual([])
    expect(conferencesHeld({ talked: 'letters', conferences: { rows, complete: true } })).toEqual(
      [],
    )
  })
})
