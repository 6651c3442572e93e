/** Counts as an order writes them: "twenty-one (21)", "ten", "30". */

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A regular expression's source for a number in words, up to one hundred twenty. */
export const NUMBER_WORD = `(?:one hundred(?: (?:and )?twenty)?|(?:${TENS.slice(2).join('|')})(?:[- ]?(?:${ONES.slice(1, 10).join('|')})\\b)?|${ONES.slice(1).reverse().join('|')})`

/** A regular expression's source for a count: groups 1 (words) and 2 (digits), one of them or both. */
export const COUNT = `(?:\\b(${NUMBER_WORD})\\b ?)?(?:\\(?\\b(\\d{1,3})\\b\\)?)?`

/** The number that the words say; null for other words. */
export function numberOfWords(words: string): number | null {
  const said = words.toLowerCase().replace(/[- ]+/g, ' ').trim()
  const one = ONES.indexOf(said)
  if (one > 0) return one
  if (said === 'one hundred') return 100
  if (/^one hundred (?:and )?twenty$/.test(said)) return 120
  const joined = TENS.findIndex((ten) => ten !== '' && said.startsWith(ten))
  if (joined === -1) return null
  const rest = said.slice(TENS[joined]!.length).trim()
  if (rest === '') return joined * 10
  const unit = ONES.indexOf(rest)
  return unit > 0 && unit < 10 ? joined * 10 + unit : null
}

/** A count that was read. `conflict` holds the order's words when words and digits disagree. */
export interface Count {
  readonly count: number
  readonly conflict: string | null
}

/** The count of the two groups of `COUNT`; the smaller when they disagree; null when neither is there. */
export function countOf(words: string | undefined, digits: string | undefined): Count | null {
  const said = words ? numberOfWords(words) : null
  const written = digits ? Number(digits) : null
  if (said === null && written === null) return null
  if (said === null || written === null) return { count: said ?? written ?? 0, conflict: null }
  if (said === written) return { count: said, conflict: null }
  return { count: Math.min(said, written), conflict: `${words} (${digits})` }
}
