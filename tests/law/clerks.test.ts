import { describe, expect, it } from 'vitest'
import { clerkAddress } from '#law/clerks.ts'

describe('where papers are mailed', () => {
  it('is Fresno for an Eastern District number that starts with 1', () => {
    expect(clerkAddress('caed', '1:25-cv-00000-AAA-BBB (PC)')?.slice(-2)).toEqual([
      '2500 Tulare Street, Room 1501',
      'Fresno, CA 93721',
    ])
  })
  it('is Sacramento for one that starts with 2', () => {
    expect(clerkAddress('caed', ' 2:25-cv-0000-AAA')?.slice(-2)).toEqual([
      '501 I Street, Suite 4-200',
      'Sacramento, CA 95814',
    ])
  })
  it('is the clerk, never a judge', () => {
    expect(clerkAddress('caed', '1:25-cv-00000')?.[0]).toBe('Clerk of the Court')
  })
  it('is not known for another court or another number', () => {
    expect(clerkAddress('casd', '1:25-cv-00000')).toBeNull()
    expect(clerkAddress('caed', '25cv0000-AAA')).toBeNull()
    expect(clerkAddress('caed', '12:25-cv-00000')).toBeNull()
    expect(clerkAddress('caed', null)).toBeNull()
    expect(clerkAddress(null, '1:25-cv-00000')).toBeNull()
  })
})
