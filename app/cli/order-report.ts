/**
 * `npm run order:report -- DIR…`: reads every order of a folder and prints, a fact a line, how many
 * were read right, wrong, missed and invented, against the folder's `expected.json`. With `--list`
 * it prints each difference first. Exit 1 when a fact was invented or read wrong, 2 for bad arguments.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { closePdfText, orderFileText } from '#app/pdf-text.server.ts'
import { readOrder } from '#law/order/read.ts'
import { type Expected, readValue, type Verdict, verdict } from './order-expected.ts'

type Tally = Record<Verdict, number>
const EMPTY: Tally = { right: 0, wrong: 0, missed: 0, invented: 0, silent: 0 }
const ORDER_FILE = /\.(?:txt|pdf)$/

interface Difference {
  readonly id: string
  readonly key: string
  readonly how: Verdict
  readonly wanted: unknown
  readonly got: unknown
}

/** The file of an order that `expected.json` names with or without its ending. */
const fileOf = (dir: string, id: string): string | undefined =>
  [`${id}.txt`, `${id}.pdf`, id].map((name) => join(dir, name)).find((path) => existsSync(path))

function complainOfStrangers(dir: string, expected: Expected): void {
  for (const name of readdirSync(dir).filter((file) => ORDER_FILE.test(file))) {
    if (name in expected || name.replace(ORDER_FILE, '') in expected) continue
    process.stderr.write(`${name}: not in expected.json\n`)
  }
}

/** Every fact of every order of a folder, as it was read. */
async function readFolder(dir: string): Promise<readonly Difference[]> {
  const expected = JSON.parse(readFileSync(join(dir, 'expected.json'), 'utf8')) as Expected
  complainOfStrangers(dir, expected)
  const found: Difference[] = []
  for (const [id, facts] of Object.entries(expected)) {
    const path = fileOf(dir, id)
    const text = path === undefined ? null : await orderFileText(readFileSync(path))
    if (typeof text !== 'string') {
      process.stderr.write(`${id}: no file that can be read\n`)
      continue
    }
    const reading = readOrder(text)
    for (const [key, wanted] of Object.entries(facts)) {
      const got = readValue(reading, key, wanted)
      found.push({ id, key, how: verdict(key, wanted, got), wanted, got })
    }
  }
  return found
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`

function row(name: string, cells: readonly (string | number)[]): string {
  return `${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(10)).join('')}\n`
}

function line(name: string, found: readonly Difference[]): string {
  const t = { ...EMPTY }
  for (const { how } of found) t[how] += 1
  const precision = percent(t.right, t.right + t.wrong + t.invented)
  const recall = percent(t.right, t.right + t.wrong + t.missed)
  return row(name, [t.right, t.wrong, t.missed, t.invented, t.silent, precision, recall])
}

async function report(dirs: readonly string[], list: boolean): Promise<number> {
  const found = (await Promise.all(dirs.map(readFolder))).flat()
  const off = found.filter(({ how }) => how !== 'right' && how !== 'silent')
  if (list) {
    for (const { id, key, how, wanted, got } of off) {
      const values = `wanted ${JSON.stringify(wanted)} got ${JSON.stringify(got)}`
      process.stdout.write(`${id}  ${key} ${how}: ${values}\n`)
    }
  }
  const heads = ['right', 'wrong', 'missed', 'invented', 'silent', 'precision', 'recall']
  process.stdout.write(row('fact', heads))
  for (const key of new Set(found.map((one) => one.key))) {
    process.stdout.write(
      line(
        key,
        found.filter((one) => one.key === key),
      ),
    )
  }
  process.stdout.write(line('all', found))
  const orders = new Set(found.map(({ id }) => id)).size
  const right = percent(found.length - off.length, found.length)
  process.stdout.write(`${orders} orders, ${found.length} facts, ${right} right.\n`)
  return off.some(({ how }) => how !== 'missed') ? 1 : 0
}

// A reader such as `head` may close the pipe before the end.
process.stdout.on('error', () => process.exit(0))

const given = process.argv.slice(2)
// A folder, or the `expected.json` in it, so that a shell's pattern may name them all.
const dirs = given
  .filter((word) => word !== '--list')
  .map((word) => word.replace(/\/?expected\.json$/, ''))
if (dirs.length === 0) {
  process.stderr.write('Name at least one folder with an expected.json: order:report -- DIR…\n')
  process.exitCode = 2
} else {
  process.exitCode = await report(dirs, given.includes('--list')).finally(closePdfText)
}
