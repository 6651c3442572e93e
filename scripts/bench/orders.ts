import { cleanAndRead } from '#law/order/read.ts'
import { hostile, natural, type TextOfLength } from '../../tests/fixtures/orders/hostile.ts'
import type { Row } from './part.ts'

export const title = 'How long the order reader takes'
export const about = `The processor's time for reading ten thousand, a hundred thousand and a million characters of a natural
text, and of each text that \`tests/fixtures/orders/hostile.ts\` makes to be slow. "Too slow" is said where ten times the
text takes more than twelve times the time (times below 20 ms are not compared), and where a million characters take more
than a second. A dash: not tried, because a tenth of it took more than a second already. One text alone:
\`npm run bench -- orders "a period"\`. What to do about a slow one: [bench.md](bench.md).`

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

interface Timed {
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

function rowOf({ name, ms, wrong }: Timed): Row {
  const cells = ms.map((took) =>
    took === null ? '–' : took < 10 ? took.toFixed(1) : took.toFixed(0),
  )
  return {
    what: name,
    value: cells.join(', '),
    unit: 'ms for 10 kB, 100 kB, 1 MB',
    note: wrong.length === 0 ? '' : `too slow: ${wrong.join(', ')}`,
  }
}

export async function measure([only]: readonly string[]): Promise<readonly Row[]> {
  for (let i = 0; i < 30; i += 1) cleanAndRead(natural(20_000 + i))
  return [['natural', natural] as const, ...Object.entries(hostile)]
    .filter(([name]) => only === undefined || only === name)
    .map(([name, make]) => rowOf(timed(name, make)))
}
