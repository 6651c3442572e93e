import { describe, expect, it } from 'vitest'
import { expandNumbers } from '#law/request-numbers.ts'

describe('request numbers typed at once', () => {
  it.each([
    ['3-7, 9(a)', ['3', '4', '5', '6', '7', '9(a)']],
    ['1, 2 and 5', ['1', '2', '5']],
    ['Nos. 4–6', ['4', '5', '6']],
    ['2 through 4; 4; 3', ['2', '3', '4']],
    ['RFP 12', ['12']],
    ['11(b)(2) & 3a', ['11(b)(2)', '3a']],
  ])('%s is expanded in the order typed, without repeats', (typed, numbers) => {
    expect(expandNumbers(typed)).toEqual(numbers)
  })

  it.each([[''], ['all of them'], ['7-3'], ['3-'], ['1-9999'], ['3, maybe 4']])(
    '%j is not expanded: numbers are never guessed',
    (typed) => {
      expect(expandNumbers(typed)).toBeNull()
    },
  )
})
