import { Tinypool } from 'tinypool'
import { ORDER_MAX } from '#law/schema.ts'
import { workerSource } from './pdf/source.server.ts'

/** True when the bytes begin as a PDF does; some scanners put a few bytes before the mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

/** Milliseconds for one file; then its process is killed. */
const TIMEOUT = 8_000
const MOST_WAITING = 8

let pool: Tinypool | null = null
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

function start(): Tinypool {
  if (pool) return pool
  pool = new Tinypool({
    filename: workerSource('text-worker.mjs'),
    runtime: 'child_process',
    serialization: 'advanced',
    isolateWorkers: false,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
    execArgv: ['--max-old-space-size=256'],
  })
  // A process that ends while it has nothing to do is no reason for the server to end.
  pool.on('error', () => {})
  return pool
}

/**
 * The text of a PDF, pages apart by a form feed; a little more than ORDER_MAX characters when it has
 * more. Null when it is damaged or locked, has more than 300 pages, takes too long, or too many files
 * wait already. A scan without a text layer gives an empty string.
 */
export async function pdfText(bytes: Uint8Array, timeout = TIMEOUT): Promise<string | null> {
  if (waiting > MOST_WAITING) return null
  waiting += 1
  // One at a time, and the time runs from a file's own turn: who waits behind a bad file is still read.
  const turn = last.then(() =>
    start().run({ bytes, most: ORDER_MAX }, { signal: AbortSignal.timeout(timeout) }),
  )
  last = turn.catch(() => {})
  try {
    const text: unknown = await turn
    return typeof text === 'string' ? text : null
  } catch {
    return null
  } finally {
    waiting -= 1
  }
}

/** Ends the process, so that a command can end. A later file starts a new one. */
export async function closePdfText(): Promise<void> {
  const closing = pool
  pool = null
  await closing?.destroy()
}

/** Text as the file's own bytes say: UTF-16 by its mark, UTF-8, else Windows' Western letters. */
export function plainText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The words of an order's file, PDF or text; null when it cannot be read. */
export async function orderFileText(bytes: Uint8Array): Promise<string | null> {
  return isPdf(bytes) ? pdfText(bytes) : plainText(bytes)
}
