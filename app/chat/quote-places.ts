import { ordering, orderText, type Sentence } from '#law/order/text.ts'

/** Words of the order, and the label that they are known by on the page: a fact's number, a note's letter. */
export interface SourceWords {
  readonly label: string
  readonly quote: string
}

/** Where words stand in the text. */
export interface Place {
  readonly label: string
  readonly start: number
  readonly end: number
}

/** Of words that the text repeats without end, the first ones are looked at. */
const MOST = 200

function startsOf(text: string, words: string): readonly number[] {
  const starts: number[] = []
  if (words === '') return starts
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    starts.push(at)
    if (starts.length === MOST) break
  }
  return starts
}

/**
 * Where each quote stands. Words that the text has twice are marked where they order something, not
 * where an earlier order is told of or quoted; the court's name and the like have their first place.
 */
export function placesOf(text: string, sources: readonly SourceWords[]): readonly Place[] {
  let sentences: readonly Sentence[] | null = null
  const orders = (start: number): boolean => {
    sentences ??= ordering(orderText(text))
    return sentences.some((sentence) => sentence.start <= start && sentence.end > start)
  }
  return sources.flatMap(({ label, quote }) =>
    quote.split(' … ').flatMap((words) => {
      const starts = startsOf(text, words)
      const start = starts.length > 1 ? (starts.find(orders) ?? starts[0]) : starts[0]
      return start === undefined ? [] : [{ label, start, end: start + words.length }]
    }),
  )
}
