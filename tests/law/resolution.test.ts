import { describe, expect, it } from 'vitest'
import {
  extentConflict,
  extentResolved,
  type RequestRow,
  requestsByState,
} from '#law/resolution.ts'
import type { Live } from '#law/vocabulary.ts'

const request = (status: RequestRow['status'], id: string): RequestRow => ({
  id,
  by: 'plaintiff',
  type: 'production',
  set: '1',
  numbers: '3',
  status,
  promisedBy: null,
  where: null,
})
const said = (resolved: Live['resolved'], ...statuses: RequestRow['status'][]): Live => ({
  ...(resolved ? { resolved } : {}),
  requests: { rows: statuses.map((status, at) => request(status, `r${at}`)), complete: true },
})

describe('how far the motion was resolved', () => {
  it('is not known when nothing was said', () => {
    expect(extentResolved({})).toBeNull()
    expect(extentResolved(said(undefined, 'open'))).toBeNull()
  })
  it('is what the person said, where the list agrees', () => {
    expect(extentResolved({ resolved: 'full' })).toBe('full')
    expect(extentResolved(said('part', 'open', 'withdrawn'))).toBe('part')
    expect(extentResolved(said('none', 'open'))).toBe('none')
  })
  it('is left open when the list says otherwise', () => {
    expect(extentResolved(said('none', 'open', 'answered'))).toBeNull()
    expect(extentConflict(said('none', 'open', 'answered'))).toBe(true)
    expect(extentResolved(said('part', 'withdrawn'))).toBeNull()
    expect(extentConflict(said('part', 'withdrawn'))).toBe(true)
  })
  it('is counted from the list when the person is not sure', () => {
    expect(extentResolved(said('unsure', 'open'))).toBe('none')
    expect(extentResolved(said('unsure', 'open', 'narrowed'))).toBe('part')
    expect(extentResolved(said('unsure', 'answered'))).toBe('full')
  })
  it('is not guessed from an empty list or from a request without a status', () => {
    expect(extentResolved(said('unsure'))).toBeNull()
    expect(extentResolved(said('unsure', 'answered', null))).toBeNull()
    expect(extentConflict(said('unsure'))).toBe(false)
  })
})

it('a request without a status is neither settled nor open', () => {
  const { settled, open } = requestsByState(said('part', null, 'open', 'withdrawn'))
  expect([settled.map(({ id }) => id), open.map(({ id }) => id)]).toEqual([['r2'], ['r1']])
})
