import { describe, expect, it } from 'vitest'
import { ORDER_MAX, parseAnswer } from '#law/schema.ts'
import type { QuestionId } from '#law/vocabulary.ts'

const TODAY = '2025-11-26'
const codes = (id: QuestionId, raw: unknown) => {
  const parsed = parseAnswer(id, raw, TODAY)
  return parsed.ok ? [] : parsed.problems.map((p) => [p.path.join('/'), p.code].join(':'))
}
const typed = (value: unknown) => ({ value, quote: null, from: 'typed' })
const talk = { id: 'a', date: null, how: null, people: null, minutes: null }
const talks = (...rows: unknown[]) => ({ rows, complete: true })
const me = { name: null, number: null, facility: null, address: null, phone: null, email: null }

describe('an answer is refused with a code', () => {
  it.each<[string, QuestionId, unknown, string[]]>([
    ['an option that is not there', 'role', 'judge', [':notAnOption']],
    ['a yes that is not the word yes', 'lawyer', true, [':notAnOption']],
    ['a text that is empty', 'caseNumberNow', '   ', [':required']],
    ['a text that is too long', 'caseNumberNow', 'x'.repeat(61), [':tooLong']],
    ['two lines where one fits', 'caseNumberNow', 'a\nb', [':tooManyLines']],
    ['letters that reorder words', 'caseNumberNow', 'a\u202eb', [':unprintable']],
    ['a day that does not exist', 'servedOn', '2025-02-30', [':notADate']],
    ['a day in words', 'servedOn', 'yesterday', [':notADate']],
    ['a number for a day', 'servedOn', 20251126, [':notADate']],
    ['a day that must be past', 'servedOn', '2025-11-27', [':inTheFuture']],
    ['a day before the times', 'servedOn', '1989-12-31', [':tooLongAgo']],
    ['an order from tomorrow', 'orderDate', typed('2025-11-27'), ['value:inTheFuture']],
    ['an order from before any count', 'orderDate', typed('1960-01-01'), ['value:notADate']],
    ['a docket number in words', 'orderEcf', typed('ECF 40'), ['value:notAnEcfNumber']],
    [
      'a count of no days',
      'orderConferDue',
      typed({ count: 0, unit: 'days', before: 'hearing', act: 'contact' }),
      ['value/count:notANumber'],
    ],
    [
      'a clock time that is none',
      'orderConferDue',
      typed({ count: 7, unit: 'days', before: 'hearing', time: '25:00', act: 'contact' }),
      ['value/time:notATime'],
    ],
    ['no due date at all', 'orderPaperDue', typed([]), ['value:required']],
    [
      'an order that is too long',
      'orderText',
      { how: 'pasted', text: 'x'.repeat(ORDER_MAX + 1) },
      ['text:tooLong'],
    ],
    ['one part of a record', 'me', { ...me, name: 'x'.repeat(121) }, ['name:tooLong']],
    [
      'one part of a row, by its id',
      'conferences',
      talks({ ...talk, how: 'fax' }),
      ['a/how:notAnOption'],
    ],
    ['two rows with one id', 'conferences', talks(talk, talk), ['rows:notAnOption']],
    [
      'too many rows',
      'conferences',
      talks(...Array.from({ length: 13 }, (_, at) => ({ ...talk, id: `r${at}` }))),
      ['rows:tooMany'],
    ],
    [
      'an approval of nothing',
      'signApproval',
      { digest: 'abc', on: '2025-11-26' },
      ['digest:notAnOption'],
    ],
  ])('%s', (_, id, raw, expected) => {
    expect(codes(id, raw)).toEqual(expected)
  })
})

describe('an answer is taken as it is', () => {
  it.each<[QuestionId, unknown]>([
    ['servedOn', 'unknown'],
    ['servedOn', '2025-11-26'],
    ['caseNumberNow', null],
    ['ownWords', null],
    ['me', me],
    ['conferences', { rows: [], complete: false }],
    ['signApproval', 'not-yet'],
    ['orderDate', typed(null)],
  ])('%s %j', (id, raw) => {
    expect(parseAnswer(id, raw, TODAY)).toEqual({ ok: true, value: raw })
  })

  it('without the blanks around a text and without parts that do not belong', () => {
    expect(parseAnswer('caseNumberNow', ' 1:25-cv-1 ', TODAY)).toEqual({
      ok: true,
      value: '1:25-cv-1',
    })
    expect(parseAnswer('me', { ...me, admin: true }, TODAY)).toEqual({ ok: true, value: me })
  })
})

it('a row whose id is an object that cannot become a word is refused, not thrown', () => {
  const row = { ...talk, id: { toString: 1, valueOf: 1 }, how: 'fax' }
  expect(parseAnswer('conferences', talks(row), TODAY).ok).toBe(false)
})
