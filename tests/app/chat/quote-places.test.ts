import { describe, expect, it } from 'vitest'
import { placesOf } from '#app/chat/quote-places.ts'

// An invented order.
const TEXT = `UNITED STATES DISTRICT COURT
The court previously ordered the parties to confer by telephone.
The parties shall confer by telephone within ten days.
The parties shall file a joint letter.
UNITED STATES DISTRICT COURT`
const found = (quote: string) =>
  placesOf(TEXT, [{ label: '1', quote }]).map(({ start, end }) => [
    TEXT.slice(0, start).split('\n').length,
    TEXT.slice(start, end),
  ])

describe('the place of words in the text', () => {
  it('is where they order something, not where an earlier order is told of', () => {
    expect(found('confer by telephone')).toEqual([[3, 'confer by telephone']])
  })

  it('is the first one for what orders nothing by itself', () => {
    expect(found('UNITED STATES DISTRICT COURT')).toEqual([[1, 'UNITED STATES DISTRICT COURT']])
  })

  it('is one for each of several quotes, and none for words that are not there', () => {
    expect(found('within ten days … a joint letter')).toEqual([
      [3, 'within ten days'],
      [4, 'a joint letter'],
    ])
    expect(found('words of another order')).toEqual([])
    expect(found('')).toEqual([])
  })
})
