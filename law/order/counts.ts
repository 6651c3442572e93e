/** Counts as an order writes them: "twenty-one (21)", "ten", "30", "one hundred and twenty (120)". */

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = [
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
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

// The longer words come first: "sixteen" and "sixty" before "six".
const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[- ]?(?:${UNITS.join('|')})\\b)?|${TEENS.toReversed().join('|')}|${UNITS.join('|')})`

/** A regular expression's source for a number in words, up to three hundred ninety-nine. */
export const NUMBER_WORD = `(?:(?:one|two|three|a)[- ]hundred(?:(?: and|-and)?[- ]${BELOW_HUNDRED})?|${BELOW_HUNDRED})`

/**
 * A regular expression's source for a count: groups 1 (words) and 2 (digits), one of them or both.
 * The digits may come first, with the words after them: group 2 of "10 (ten)" holds them all.
 */
export const COUNT = `(?:\\b(${NUMBER_WORD})\\b ?)?(?:\\(?\\b(\\d{1,3}\\b(?: \\(${NUMBER_WORD}\\))?)\\)?)?`

const VALUES: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
])
const TEN_AND_UNIT = new RegExp(`^(${TENS.join('|')})(${UNITS.join('|')})$`)

/** Of "twenty", "twentyone" and "twenty one", each word's value. */
function valuesOf(words: string): (number | undefined)[] {
  return words.split(' ').flatMap((word) => {
    const joined = TEN_AND_UNIT.exec(word)
    return joined ? [VALUES.get(joined[1]!), VALUES.get(joined[2]!)] : [VALUES.get(word)]
  })
}

/** The number that the words say; null for other words. */
export function numberOfWords(words: string): number | null {
  const said = words
    .toLowerCase()
    .replace(/[-\s]{1,9}/g, ' ')
    .trim()
  if (!new RegExp(`^${NUMBER_WORD}$`).test(said)) return null
  const [above, below] = said.includes(' hundred') ? said.split(' hundred') : ['', said]
  const hundreds = above ? (VALUES.get(above) ?? 0) * 100 : 0
  const rest = (below ?? '').replace(/^ (?:and )?/, '')
  if (rest === '') return hundreds
  return valuesOf(rest).reduce<number>((sum, value) => sum + (value ?? 0), hundreds)
}

/** A count that was read. `conflict` holds the order's words when words and digits disagree. */
export interface Count {
  readonly count: number
  readonly conflict: string | null
}

/** The count of the two groups of `COUNT`; the smaller when they disagree; null when neither is there. */
export function countOf(words: string | undefined, digits: string | undefined): Count | null {
  const [figures, beside] = (digits ?? '').split(' (')
  const said = numberOfWords(words ?? beside?.replace(')', '') ?? '')
  const written = figures ? Number(figures) : null
  if (said === null && written === null) return null
  if (said === null || written === null) return { count: said ?? written ?? 0, conflict: null }
  if (said === written) return { count: said, conflict: null }
  return { count: Math.min(said, written), conflict: words ? `${words} (${digits})` : digits! }
}
