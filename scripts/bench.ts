// `npm run bench`: measures everything and writes it to docs/benchmarks.md. `npm run bench -- question
// papers` measures those parts alone and replaces their tables; words after the last part go to it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { type Part, tableOf } from './bench/part.ts'

const FILE = 'docs/benchmarks.md'
const HEAD = `# Benchmarks

Written by \`npm run bench\`; a part by \`npm run bench -- question\`. Things that are compared take turns in one run,
so the ratios say more than the times: other work on the machine meets all of them.
`

/** The parts, in their order in the file. A new one is a file in \`scripts/bench/\` and a line here. */
const parts: Readonly<Record<string, () => Promise<Part>>> = {
  bytes: () => import('./bench/bytes.ts'),
  line: () => import('./bench/line.ts'),
  question: () => import('./bench/question.ts'),
  papers: () => import('./bench/papers.ts'),
  store: () => import('./bench/store.ts'),
  memory: () => import('./bench/memory.ts'),
  orders: () => import('./bench/orders.ts'),
}

const begins = (name: string) => `<!-- ${name} -->`
const ends = (name: string) => `<!-- end of ${name} -->`

/** What stands between a part's marks now, marks included; the marks alone when it was never measured. */
function written(text: string, name: string): string {
  const [start, end] = [text.indexOf(begins(name)), text.indexOf(ends(name))]
  if (start === -1 || end === -1) return `${begins(name)}\n${ends(name)}`
  return text.slice(start, end + ends(name).length)
}

/** On which machine, when, and how busy it was: a table made later may lie beside an older one. */
function machine(): string {
  const day = process.env.BENCH_DATE ?? new Date().toISOString().slice(0, 10)
  const load = loadavg()[0]?.toFixed(1)
  return `${day}, ${cpus().length} cores, Node ${process.version}, load average ${load}`
}

const words = process.argv.slice(2)
const named = words.filter((word) => Object.hasOwn(parts, word))
const others = words.filter((word) => !Object.hasOwn(parts, word))
if (others.length > 0 && named.length === 0) {
  console.error(`No part is named ${others.join(', ')}. Parts: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}

for (const [name, load] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue
  const part = await load()
  const when = machine()
  const table = tableOf(await part.measure(others))
  console.info(`\n${part.title} (${when})\n\n${table}`)
  // One row alone is looked at, not kept.
  if (others.length > 0) continue
  const section = `## ${part.title}\n\n${part.about}\n\nMeasured ${when}.\n\n${table}`
  const now = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
  const all = Object.keys(parts).map((one) =>
    one === name ? `${begins(name)}\n${section}\n${ends(name)}` : written(now, one),
  )
  writeFileSync(FILE, `${HEAD}\n${all.join('\n\n')}\n`)
}
