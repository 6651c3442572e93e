/**
 * Run in a process of its own (`regex-found.ts` does): loads every module of `law/` and reads every
 * order of the tests with a RegExp that notes what it is asked to make, and prints that as JSON. So an
 * expression put together from parts is seen whole.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const FIXTURES = join(ROOT, 'tests/fixtures/orders')
/** An order of a court that is told from the abbreviation of its rules alone, and other rare ways. */
const RARE = [
  'N.D. Cal. Civ. L.R. 7-1',
  'E.D. Cal. Local Rule 251',
  'Dated: May 4, 2026 A.B. Judge',
]

const made = new Map<string, { source: string; flags: string; frames: readonly string[] }>()
Error.stackTraceLimit = 20

/** The places in `law/` that led here, the nearest first: "law/order/court.ts:87". */
function framesOf(stack: string): string[] {
  return [...stack.matchAll(/(?:file:\/\/|\()(\/[^():]+):(\d+):\d+/g)]
    .map(([, file, line]) => `${relative(ROOT, file ?? '')}:${line}`)
    .filter((frame) => frame.startsWith('law/'))
}

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, [pattern, flags]) {
    const one = new target(pattern, flags)
    const frames = framesOf(new Error().stack ?? '')
    if (frames.length > 0)
      made.set(`${one}${frames}`, { source: one.source, flags: one.flags, frames })
    return one
  },
})

// One module that imports them all: a module that exports a function named `then` cannot be awaited.
const modules = readdirSync(join(ROOT, 'law'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `import ${JSON.stringify(pathToFileURL(join(ROOT, 'law', file)).href)}`)
await import(`data:text/javascript,${encodeURIComponent(modules.join('\n'))}`)
const { readOrder } = await import('#law/order/read.ts')
const texts = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(FIXTURES, file), 'utf8'))
for (const text of [...texts, ...RARE]) readOrder(text)
process.stdout.write(JSON.stringify([...made.values()]))
