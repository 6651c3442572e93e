/**
 * `npm run --silent order:read -- FILE…`: reads orders (text or PDF) and prints one JSON array, an
 * entry a file, in the order given. Exit 2 and a sentence on standard error when a file cannot be read.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sayDoubt } from '#app/i18n/doubts.ts'
import { translate } from '#app/i18n/translate.ts'
import { closePdfText, readOrderBytes } from '#app/pdf-text.server.ts'
import { readOrder } from '#law/order/read.ts'
import type { OrderReading } from '#law/order/reading.ts'

type Entry = { readonly file: string; readonly doubts: readonly string[] } & Omit<
  OrderReading,
  'doubts'
>

const t = translate('en', 'conversation')

async function entryOf(path: string): Promise<Entry | string> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return `The file ${path} cannot be read.`
  const read = await readOrderBytes(bytes)
  if (read.kind === 'unreadable') {
    return `The file ${path} cannot be read. ${t(`errors.${read.why}`)}`
  }
  const { doubts, ...facts } = readOrder(read.text)
  const scanned = read.how === 'scan' ? [t('confirm.scan')] : []
  return {
    file: basename(path),
    ...facts,
    doubts: [...scanned, ...doubts.map((doubt) => sayDoubt('en', doubt))],
  }
}

export async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    process.stderr.write('Name at least one file: order:read -- FILE…\n')
    return 2
  }
  const entries: Entry[] = []
  for (const path of paths) {
    const entry = await entryOf(path)
    if (typeof entry === 'string') {
      process.stderr.write(`${entry}\n`)
      return 2
    }
    entries.push(entry)
  }
  process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
  return 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2)).finally(closePdfText)
}
