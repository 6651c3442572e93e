import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { deadline } from '#app/cli/deadline.ts'
import vectors from '../../fixtures/deadline-vectors.json'

const words = (line: string) => line.split(' ').filter(Boolean)
const run = (line: string) => {
  const { code, out, err } = deadline(words(line))
  return { code, err, answer: JSON.parse(out) }
}

test('Moore with mail days, word for word', () => {
  expect(run('--from 2017-10-05 --count 30 --mail --court caed').answer).toEqual({
    date: '2017-11-09',
    possiblyLater: null,
    steps: [
      {
        date: '2017-10-05',
        why: 'Thursday, October 5, 2017 starts the count. That day is not counted. (Fed. R. Civ. P. 6(a)(1)(A))',
      },
      {
        date: '2017-11-04',
        why: 'Count 30 days forward. Every day counts, weekends and holidays too. The count ends on Saturday, November 4, 2017. (Fed. R. Civ. P. 6(a)(1)(B))',
      },
      {
        date: '2017-11-04',
        why: 'Saturday, November 4, 2017 is on a weekend. The court is closed. (Fed. R. Civ. P. 6(a)(1)(C))',
      },
      {
        date: '2017-11-05',
        why: 'Sunday, November 5, 2017 is on a weekend. The court is closed. (Fed. R. Civ. P. 6(a)(1)(C))',
      },
      {
        date: '2017-11-06',
        why: 'The last day moves to the next open day: Monday, November 6, 2017. (Fed. R. Civ. P. 6(a)(5))',
      },
      {
        date: '2017-11-09',
        why: 'The papers came by mail. Add 3 days: Thursday, November 9, 2017. (Fed. R. Civ. P. 6(d))',
      },
      {
        date: '2017-11-09',
        why: 'Thursday, November 9, 2017 is not a weekend day or a federal holiday. The count can end there. (Fed. R. Civ. P. 6(a)(1)(C))',
      },
    ],
  })
})

describe('the 25 vectors come out right', () => {
  test.each(vectors)('$id with --court caed and without a court', (vector) => {
    const { from, count, direction, mail, date, ext } = vector
    const flags = `${direction === 'before' ? '--before' : ''} ${mail ? '--mail' : ''}`
    for (const court of ['', '--court caed']) {
      const { code, err, answer } = run(`--from ${from} --count ${count} ${flags} ${court}`)
      expect([code, err, answer.date, answer.possiblyLater]).toEqual([
        0,
        '',
        date,
        ext === date ? null : ext,
      ])
    }
  })
})

test('every step is a date and a sentence, with nothing left to fill in', () => {
  const lines = [
    '--from 2025-12-23 --count 3 --unit court-days',
    '--from 2026-07-10 --count 7 --before',
    '--from 2026-06-12 --count 21 --court nysd',
    '--from 2025-04-07 --count 7 --before',
    '--from 2022-02-12 --count 366 --court casd',
  ]
  for (const line of lines) {
    for (const step of run(line).answer.steps) {
      expect(Object.keys(step)).toEqual(['date', 'why'])
      expect(step.why).toMatch(/^[A-Z].*[.)]$/)
      expect(step.why).not.toMatch(/undefined|null|NaN|\{\{|steps\.|Invalid/)
    }
  }
})

test('outside California a step says that state holidays were not checked', () => {
  const { answer } = run('--from 2025-11-07 --count 21 --court nysd')
  expect([answer.date, answer.possiblyLater]).toEqual(['2025-11-28', null])
  expect(answer.steps.at(-1).why).toContain('State holidays were not checked for this court.')
})

describe('bad arguments', () => {
  test.each([
    ['--count 21', 'Say the day that starts the count'],
    ['--from 2017-10-30', 'Say how many days to count'],
    ['--from 2017-02-30 --count 21', '--from is not a day of the calendar'],
    ['--from 10/30/2017 --count 21', '--from is not a day of the calendar'],
    ['--from 1970-01-01 --count 21', '--from must be from 1971-01-01'],
    ['--from 1971-01-04 --count 7 --before', 'before 1971'],
    ['--from 2017-10-30 --count 0', '--count must be a whole number'],
    ['--from 2017-10-30 --count=-3', '--count must be a whole number'],
    ['--from 2017-10-30 --count 2.5', '--count must be a whole number'],
    ['--from 2017-10-30 --count many', '--count must be a whole number'],
    ['--from 2017-10-30 --count 21 --unit hours', '--unit must be days or court-days'],
    ['--from 2017-10-30 --count 21 --before --mail', 'cannot go with --before'],
    ['--from 2017-10-30 --count 21 --court ca9', '--court is not a U.S. district court'],
    ['--from 2017-10-30 --count 21 --today', "Unknown option '--today'"],
    ['--from 2017-10-30 --count 21 caed', 'Unexpected argument'],
    ['--from 2017-10-30 --count', '--count'],
  ])('%s: 2, a sentence, and nothing on standard output', (line, sentence) => {
    const { code, out, err } = deadline(words(line))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})

test('help names the court that is assumed', () => {
  expect(deadline(['--help']).out).toContain('caed when left out')
})

describe('as a program', () => {
  const program = (line: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'app/cli/deadline.ts', ...words(line)], {
      encoding: 'utf8',
    })

  test('it prints JSON alone on standard output', () => {
    const { status, stdout, stderr } = program('--from 2017-10-30 --count 21')
    expect([status, stderr, JSON.parse(stdout).date]).toEqual([0, '', '2017-11-20'])
  })

  test('it ends with 2 and prints nothing there when an argument is wrong', () => {
    const { status, stdout, stderr } = program('--from tomorrow --count 21')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--from is not a day of the calendar')
  })
})
