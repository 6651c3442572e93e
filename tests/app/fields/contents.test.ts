import { expect, it } from 'vitest'
import { contentsText, readContents } from '#app/fields/contents.ts'

it.each([
  ['(a) the date of each conference;', 'the date of each conference'],
  ['b. the outcome; and', 'the outcome'],
  ['  3) what is left, or', 'what is left'],
  ['iv. a plan.', 'a plan'],
  ['• each demand and', 'each demand'],
  ['the exact demand', 'the exact demand'],
  ['A. Example’s declaration', 'A. Example’s declaration'],
  ['in full', 'in full'],
])('the line %j is the item %j', (line, item) => {
  expect(readContents(line, [])).toEqual([item])
})

it('blank lines are no items, and a stored item is itself whatever it begins with', () => {
  expect(readContents('\n(b) stands inside.\n \n(c) is new.', ['(b) stands inside.'])).toEqual([
    '(b) stands inside.',
    'is new',
  ])
})

it('the box shows an item a line, and anything that is no list as its text', () => {
  expect(contentsText(['one', 'two'])).toBe('one\ntwo')
  expect(contentsText([7, null])).toBe('7\n')
  expect(contentsText({})).toBe('')
})
