/**
 * How long the order reader takes for ten thousand, a hundred thousand and a million characters: for
 * natural text, and for each text that was made to be slow. Ten times the text should take at most
 * twelve times the time, and a million characters at most a second. Measured is the processor's time,
 * so that other work on the machine counts less. `npm run bench -- orders "a period"` measures one text.
 */
import { cleanAndRead } from '#law/order/read.ts'
import { hostile, natural, type TextOfLength } from '../tests/fixtures/orders/hostile.ts'

const LENGTHS = [10_000, 100_000, 1_000_000] as const
const MOST_MS = 1000
const MOST_TIMES = 12
/** Below this a time is too short to be compared. */
const LEAST_MS = 20

/** The shortest of some readings, of fewer the longer they take. */
function shortest(text: string): number {
  let best = Number.POSITIVE_INFINITY
  let spent = 0
  for (let i = 0; i < 5 && spent < MOST_MS / 2; i += 1) {
    const start = process.cpuUsage()
    cleanAndRead(text)
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1000
    best = Math.min(best, took)
    spent += took
  }
  return best
}

export interface Timed {
  readonly name: string
  /** Milliseconds by length; null when the length before already took too long. */
  readonly ms: readonly (number | null)[]
  readonly wrong: readonly string[]
}

function timed(name: string, make: TextOfLength): Timed {
  const ms: (number | null)[] = []
  const wrong: string[] = []
  for (const length of LENGTHS) {
    const before = ms.at(-1)
    if (before === null || (before !== undefined && before > MOST_MS)) {
      ms.push(null)
      continue
    }
    const took = shortest(make(length))
    ms.push(took)
    if (before !== undefined && before >= LEAST_MS && took / before > MOST_TIMES) {
      wrong.push(`${(took / before).toFixed(0)} times for ten times the text`)
    }
  }
  const last = ms.at(-1) ?? null
  if (last === null || last > MOST_MS) wrong.push(`more than ${MOST_MS} ms for the longest`)
  return { name, ms, wrong }
}

function row({ name, ms, wrong }: Timed): string {
  const cells = ms.map((took) =>
    took === null ? '–' : took < 10 ? took.toFixed(1) : took.toFixed(0),
  )
  return `| ${[name, ...cells, wrong.join(', ')].join(' | ')} |`
}

/** Prints a table, a text a line, and after it how many texts were too slow. */
export function benchOrders(only: string | undefined): readonly Timed[] {
  for (let i = 0; i < 30; i += 1) cleanAndRead(natural(20_000 + i))
  console.info(
    '| Text | 10 kB, ms | 100 kB, ms | 1 MB, ms | Too slow |\n| --- | --: | --: | --: | --- |',
  )
  const all: Timed[] = []
  for (const [name, make] of [['natural', natural] as const, ...Object.entries(hostile)]) {
    if (only !== undefined && only !== name) continue
    const one = timed(name, make)
    console.info(row(one))
    all.push(one)
  }
  const slow = all.filter(({ wrong }) => wrong.length > 0)
  console.info(
    slow.length === 0
      ? `\nAll ${all.length} texts are read in line with their length, 1 MB within a second.`
      : `\nToo slow on ${slow.length} of ${all.length} texts: ${slow.map(({ name }) => name).join(', ')}.`,
  )
  return all
}
