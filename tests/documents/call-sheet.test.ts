import { describe, expect, it } from 'vitest'
import { inRuns } from '#documents/agenda.ts'
import { buildPaper } from '#documents/papers.ts'
import { plain } from '#documents/render/words.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { list, words } from '../fixtures/cases/parts.ts'
import { prisonerWaits, releasedWaits, textOf, wordsOf } from './printed.ts'

const today = '2026-04-25'
const sheet = (answers: Answers, day = today) => wordsOf('call-sheet', answers, day)
/** The agenda's columns, and the first cell of each row. */
function agenda(answers: Answers) {
  const { live } = fold(answers, { today })
  const table = buildPaper('call-sheet', live, today).blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('a call sheet without an agenda')
  return { columns: table.columns, requests: table.rows.map(([first = []]) => plain(first)) }
}
const topic = (numbers: string, set: string, about: string | null = null) =>
  ({
    by: 'plaintiff',
    type: 'production',
    set,
    numbers,
    about: about === null ? null : words(about),
  }) as const

describe('golden call sheets, to be reviewed as text', () => {
  it('a prisoner who moved', async () => {
    const text = textOf('call-sheet', prisonerWaits, today)
    await expect(text).toMatchFileSnapshot('./golden/call-sheet-prisoner.txt')
  })
  it('a released person whose answers are at issue', async () => {
    const text = textOf('call-sheet', releasedWaits, '2026-03-10')
    await expect(text).toMatchFileSnapshot('./golden/call-sheet-released.txt')
  })
})

describe('the agenda', () => {
  it('is about what the person asks when they moved', () => {
    expect(agenda(prisonerWaits).columns).toEqual([
      'Request',
      'What I ask',
      'What they say',
      'Result',
    ])
  })
  it('is about the person’s own answers when the other side moved', () => {
    const [first, second] = agenda(releasedWaits).columns
    expect([first, second]).toEqual(['Request to me', 'My answer'])
    expect(sheet(releasedWaits)).toContain('this call is about your answers')
  })
  it('is one line for each request up to eight', () => {
    const eight = list('topics', ...Array.from({ length: 8 }, (_, at) => topic(`${at + 1}`, 'One')))
    expect(agenda({ ...prisonerWaits, topics: eight }).requests).toHaveLength(8)
  })
  it('is one line for each set when there are sixty, and loses no number', () => {
    const sixty = Array.from({ length: 60 }, (_, at) => topic(`${at + 1}`, at < 20 ? 'One' : 'Two'))
    expect(agenda({ ...prisonerWaits, topics: list('topics', ...sixty) }).requests).toEqual([
      'Plaintiff’s Requests for Production, Set One, Nos. 1-20',
      'Plaintiff’s Requests for Production, Set Two, Nos. 21-60',
    ])
  })
  it('keeps numbers that cannot be read as they were typed', () => {
    const odd = list('topics', ...Array(9).fill(topic('the photographs', 'One')))
    expect(sheet({ ...prisonerWaits, topics: odd })).toContain('the photographs')
  })
  it('cuts a long remark at a word and says so with dots', () => {
    const long = 'The answer names two logs of the yard and produces neither of them to this day'
    const text = sheet({ ...prisonerWaits, topics: list('topics', topic('1', 'One', long)) })
    expect(text).toContain('…')
    expect(text).not.toContain('to this day')
  })
})

describe('numbers that follow each other', () => {
  it('stand as a run, in order, each once', () => {
    expect(inRuns(['12', '3', '4', '5', '9(a)', '5'])).toBe('3-5, 9(a), 12')
  })
  it('make no run with a part of a request', () => {
    expect(inRuns(['8', '9(a)', '10'])).toBe('8, 9(a), 10')
  })
})

describe('the sheet tells what to have at hand', () => {
  it('who is called, who calls, the last day and through whom', () => {
    const text = sheet(prisonerWaits)
    expect(text).toContain('Call with: José Ñúñez, counsel for Defendants, 916-555-0100')
    expect(text).toContain('Last day: Thursday, May 7, 2026.')
    expect(text).toContain('Who calls: They call you.')
    expect(text).toContain('Set up by: Invented Coordinator')
    expect(text).toContain('Interpreter, language: Spanish.')
  })
  it('the fifteen minutes of a prison or a jail, and no clock for anybody else', () => {
    expect(sheet(prisonerWaits)).toContain('15 minutes. 0-1: the time')
    expect(sheet({ ...prisonerWaits, custody: 'jail' })).toContain('15 minutes.')
    for (const custody of ['released', 'detained'])
      expect(sheet({ ...prisonerWaits, custody })).not.toMatch(/15 minutes|0-1/)
  })
  it('what to agree on, not to record, and to write the log at once', () => {
    const text = sheet(prisonerWaits)
    expect(text).toContain('who drafts the Joint Statement')
    expect(text).toContain('Do not record the call. Write the log at once')
  })
})
