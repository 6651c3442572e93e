import { expect, test } from 'vitest'
import { courtById, courts, isInCalifornia } from '#law/courts.ts'

test('there are 94 district courts, each with its own id', () => {
  expect(courts.length).toBe(94)
  expect(new Set(courts.map((court) => court.id)).size).toBe(94)
  for (const { id } of courts) expect(id).toMatch(/^[a-z]{3,4}$/)
})

test('caed is the Eastern District of California, on Pacific time', () => {
  expect(courtById('caed')).toEqual({
    id: 'caed',
    name: 'Eastern District of California',
    caption: ['UNITED STATES DISTRICT COURT', 'EASTERN DISTRICT OF CALIFORNIA'],
    state: 'California',
    zone: 'America/Los_Angeles',
  })
})

test('a state with one district is named by itself', () => {
  expect(courtById('azd')?.name).toBe('District of Arizona')
  expect(courtById('dcd')).toMatchObject({
    name: 'District of Columbia',
    state: 'District of Columbia',
  })
})

test('the courts of three territories have their own captions', () => {
  expect(courtById('gud')?.caption).toEqual(['DISTRICT COURT OF GUAM'])
  expect(courtById('vid')?.caption).toEqual(['DISTRICT COURT OF THE VIRGIN ISLANDS'])
  expect(courtById('nmid')?.caption).toEqual(['DISTRICT COURT FOR THE NORTHERN MARIANA ISLANDS'])
})

test('four districts are in California and no other', () => {
  const found = courts.filter((court) => isInCalifornia(court.id)).map((court) => court.id)
  expect(found).toEqual(['cacd', 'caed', 'cand', 'casd'])
  expect(isInCalifornia(null)).toBe(false)
  expect(isInCalifornia('ca9')).toBe(false)
})

test('an id that is not a district court is null', () => {
  for (const id of ['ca9', 'scotus', 'CAED', '', 'constructor']) expect(courtById(id)).toBe(null)
})

test('every zone is one that Intl knows', () => {
  for (const { zone } of courts)
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
})
