import { describe, expect, it } from 'vitest'
import { Timeline } from '#app/dates/Timeline.tsx'
import { stripOf, timelineOf } from '#app/dates/timeline.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { beforeTalk, inventedCase } from '../../fixtures/invented-case.ts'
import { html, words } from '../page.tsx'

const liveOf = (answers: Answers, today: string) => fold(answers, { today }).live
const points = (answers: Answers, today: string) =>
  timelineOf('en', liveOf(answers, today), today).map(({ date, names }) => [date, ...names])
const strip = (answers: Answers, today: string) =>
  stripOf(timelineOf('en', liveOf(answers, today), today), today)

describe('the line from the order to the paper', () => {
  it('has the order, today, the last day for the call and each date of the paper, in order', () => {
    expect(points(beforeTalk, '2025-11-10')).toEqual([
      ['2025-11-03', 'The order'],
      ['2025-11-10', 'Today'],
      ['2025-11-24', 'Last day: first call'],
      ['2025-12-01', 'Last day: paper, if you talk on the last day'],
      ['2025-12-03', 'Last day: paper'],
    ])
  })

  it('shows the talk instead of its last day once it was held', () => {
    expect(points(inventedCase, '2025-11-20')).toEqual([
      ['2025-11-03', 'The order'],
      ['2025-11-18', 'You talked'],
      ['2025-11-20', 'Today'],
      ['2025-11-25', 'Last day: paper'],
      ['2025-12-03', 'Last day: paper'],
    ])
  })

  it('says both when a last day is today', () => {
    expect(points(beforeTalk, '2025-11-24')).toContainEqual([
      '2025-11-24',
      'Today',
      'Last day: first call',
    ])
  })

  it('is not there while no date is known', () => {
    expect(points({}, '2025-11-10')).toEqual([])
    expect(html(<Timeline live={{}} today="2025-11-10" />)).toBe('')
  })

  it('can be read without the strip, which screen readers skip', () => {
    const line = <Timeline live={liveOf(beforeTalk, '2025-11-10')} today="2025-11-10" />
    expect(html(line)).toMatch(/<div class="strip" aria-hidden="true">/)
    expect(words(line)).toContain('Last day: first call Monday, November 24, 2025')
  })
})

describe('the strip', () => {
  it('has a cell a day from the first day, each of its points on its own day', () => {
    const drawn = strip(beforeTalk, '2025-11-10')
    expect(drawn?.cells.length).toBe(45)
    expect(drawn?.points.map(({ date, at }) => drawn.cells[at]?.date === date)).toEqual(
      Array(5).fill(true),
    )
  })

  it('shows today, the points, the days gone by, and the days when the court is closed', () => {
    const looks = Object.fromEntries(
      (strip(beforeTalk, '2025-11-10')?.cells ?? []).map(({ date, look }) => [date, look]),
    )
    expect(looks['2025-11-03']).toBe('key')
    expect(looks['2025-11-08']).toBe('past')
    expect(looks['2025-11-10']).toBe('today')
    expect(looks['2025-11-11']).toBe('off')
    expect(looks['2025-11-15']).toBe('off')
    expect(looks['2025-11-12']).toBe('open')
    expect(looks['2025-11-24']).toBe('key')
  })

  it('sets the words of days that lie close together one below the other', () => {
    const rows = strip(beforeTalk, '2025-11-23')?.points.map(({ date, row }) => [date, row])
    expect(rows).toEqual([
      ['2025-11-03', 1],
      ['2025-11-23', 4],
      ['2025-11-24', 3],
      ['2025-12-01', 2],
      ['2025-12-03', 1],
    ])
  })

  it('gives way to the list alone when the days lie too far apart', () => {
    expect(strip(beforeTalk, '2026-03-01')).toBeNull()
    const far = <Timeline live={liveOf(beforeTalk, '2026-03-01')} today="2026-03-01" />
    expect(html(far)).not.toContain('strip')
    expect(words(far)).toContain('Today Sunday, March 1, 2026')
  })
})
