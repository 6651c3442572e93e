import { today } from './drafts.ts'
import { Line, startProduct, textOf } from './metered.ts'
import type { Row } from './part.ts'

export const title = 'Bytes and requests to the first usable question'
export const about = `What a browser behind an https proxy gets (Brotli where the server compresses), bodies alone. The first
question is on the page that "Start" leads to; it can be answered as soon as its HTML is there, which on the first page of a
browser brings its style sheet along. The scripts are fetched when the browser is idle.`

/** The files that a page asks for: its style sheets and one icon, and what the style sheets ask for. */
function filesOf(html: string): readonly string[] {
  const tags = html.match(/<(?:link|script|img)\b[^>]*>/g) ?? []
  // A browser takes the one icon it likes best.
  const wanted = tags.filter((tag) => !/apple-touch|favicon/.test(tag))
  return wanted.flatMap((tag) => /\s(?:href|src)="(\/[^"]+)"/.exec(tag)?.[1] ?? [])
}
/** The script that is fetched when the browser is idle. */
const idleScript = (html: string) => /data-enhance="(\/[^"]+)"/.exec(html)?.[1]
const loadedBy = (css: string) =>
  [...css.matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, at = '']) => at)

export async function measure(): Promise<readonly Row[]> {
  const product = await startProduct(today)
  const line = new Line(product.url)
  try {
    const rows: Row[] = []
    for (const [name, path] of [
      ['The front page', '/en/'],
      ['The first question', '/en/start'],
    ] as const) {
      const page = await line.ask(path)
      const html = textOf(page)
      const files = [...filesOf(html)]
      const sizes = new Map<string, number>()
      for (const file of files) {
        if (sizes.has(file)) continue
        const got = await line.ask(file)
        sizes.set(file, got.bytes.length)
        if (file.endsWith('.css')) files.push(...loadedBy(textOf(got)))
      }
      const all = [...sizes.values()].reduce((sum, size) => sum + size, page.bytes.length)
      const each = [...sizes].map(([file, size]) => `${file.split('/').at(-1)} ${size}`).join(', ')
      rows.push(
        { what: `${name}: its HTML`, value: `${page.bytes.length}`, unit: 'B', note: '1 request' },
        {
          what: `${name}: everything`,
          value: `${all}`,
          unit: 'B',
          note: `${sizes.size + 1} requests: HTML ${page.bytes.length}, ${each}`,
        },
      )
      const script = idleScript(html)
      if (script === undefined) continue
      const { length } = (await line.ask(script)).bytes
      rows.push({ what: `${name}: its script`, value: `${length}`, unit: 'B', note: 'when idle' })
    }
    return rows
  } finally {
    line.close()
    await product.stop()
  }
}
