import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { handedOver } from '#documents/handing-over.ts'
import { papersTablePage } from '#documents/papers-table.ts'
import { paperIdList } from '#documents/tree.ts'
import { trackIds } from '#law/tracks/track.ts'

const rowOf = (name: string) =>
  papersTablePage()
    .split('\n')
    .find((row) => row.startsWith(`| ${name} |`))
    ?.split(' | ') ?? []

it('docs/papers.md is the table as it is (npm run papers:table when this fails)', () => {
  expect(readFileSync('docs/papers.md', 'utf8')).toBe(papersTablePage())
})

it('the table has every paper and every procedure, and each paper is handed over somewhere', () => {
  expect(rowOf('Paper')).toHaveLength(trackIds.length + 1)
  for (const paper of paperIdList) {
    const cells = rowOf(`\`${paper}\``).slice(1)
    expect([paper, cells.length]).toEqual([paper, trackIds.length])
    expect([paper, cells.join('').includes('`')]).toEqual([paper, true])
  }
})

it('the table counts the offers', () => {
  const offers = Object.values(handedOver).flatMap((ends) => Object.values(ends).flat())
  expect(papersTablePage()).toContain(`, ${offers.length} offers.`)
})

it('the table says what must be so', () => {
  const [, reimposed = '', motion = ''] = rowOf('`joint-motion`')
  expect(reimposed).toBe('')
  expect(motion).toBe('`papers`: something is left to resolve')
})
