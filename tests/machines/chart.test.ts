import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ends, stages } from '#law/stages.ts'
import { chartPage, mermaid } from '#machines/chart.ts'

it('docs/wizard.md shows the chart as it is (run scripts/chart.ts when this fails)', () => {
  expect(readFileSync('docs/wizard.md', 'utf8')).toBe(chartPage())
})

it('the chart begins with the order and shows every stage and every end', () => {
  const chart = mermaid()
  expect(chart).toContain('[*] --> order')
  for (const place of [...stages, ...ends])
    expect(chart).toMatch(new RegExp(`\\b${place} -->|--> ${place} `))
})

it('the chart names the guard on each arrow', () => {
  expect(mermaid()).toContain('conference --> outcome : conferred')
  expect(mermaid()).toContain('waiting --> noConference : talkDayPassed')
})
