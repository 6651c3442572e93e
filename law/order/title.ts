import type { OrderText } from './text.ts'

/** A title of the paper: in its caption, or in the docket's text above it. */
export interface Title {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Titles stand at the head of an order, and are not longer than this. */
const HEAD = 3000
const LONGEST = 400
const BODY =
  /\b(?:Plaintiffs? (?:[A-Z][\w.'-]{0,20} ){0,5}(?:\(["']|is |are |proceeds|moves|filed)|Plaintiffs?, proceeding|On [A-Z][a-z]{2,8} \d|Presently|Before the Court|This (?:matter|action|case)|Upon review|signed by|Signed by|UNITED STATES DISTRICT|Accordingly|IT IS)/

/** Each runs from the word ORDER in capitals to where the body, or the next heading, begins. */
export function titles(order: OrderText): readonly Title[] {
  const head = order.flat.slice(0, HEAD)
  return [...head.matchAll(/(?<!SO |HEREBY |IS )\bORDERS?\b/g)].map(({ index }) => {
    const rest = head.slice(index, index + LONGEST)
    const end = BODY.exec(rest)?.index ?? rest.length
    return { start: index, end: index + end, words: rest.slice(0, end) }
  })
}

/** Shorter runs of capitals are only the word ORDER and the start of the first sentence. */
const SHORTEST = 12

/** A title's own words: as far as it is in capitals, or, written in small letters, its first line. */
export function headline({ words }: Title): string {
  const capitals = /^[^a-z]{0,300}/.exec(words)?.[0] ?? ''
  const run = capitals.slice(
    0,
    capitals.length === words.length ? undefined : capitals.lastIndexOf(' '),
  )
  return run.length > SHORTEST ? run : (words.split('. ')[0] ?? '')
}
