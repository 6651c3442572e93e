import { Tinypool } from 'tinypool'
import { renderTypst } from '#documents/render/typst.ts'
import type { Paper } from '#documents/tree.ts'
import { workerSource } from './source.server.ts'

/** Why there is no PDF. The message holds none of the paper's words, so it may be logged. */
export class PdfError extends Error {
  readonly reason: 'timeout' | 'busy' | 'letters' | 'failed'
  /** Letters that no font has, for `reason: 'letters'`. They are the person's words: do not log them. */
  readonly letters: readonly string[]
  constructor(reason: PdfError['reason'], message: string, letters: readonly string[] = []) {
    super(message)
    this.name = 'PdfError'
    this.reason = reason
    this.letters = letters
  }
}

export interface PdfOptions {
  /**
   * What is done about letters that no font has. `label` prints "[letters not in this font]" in their
   * place, so that a person still gets a paper; `refuse` throws.
   */
  readonly missing?: 'label' | 'refuse'
  /** Milliseconds until a render that does not end is killed. */
  readonly timeout?: number
}

interface Rendered {
  readonly pdf?: Uint8Array
  readonly missing: readonly string[]
  readonly failed?: string
}

const LABEL = '[letters not in this font]'
const TIMEOUT = 20_000
const RENDERS_A_PROCESS = 40
const QUEUE = 64

let pool: Tinypool | null = null
let renders = 0

function start(): Tinypool {
  if (pool) return pool
  pool = new Tinypool({
    filename: workerSource('worker.mjs'),
    runtime: 'child_process',
    serialization: 'advanced',
    isolateWorkers: false,
    minThreads: 0,
    maxThreads: 2,
    maxQueue: QUEUE,
    idleTimeout: 30_000,
  })
  // A process that ends while it has nothing to do is no reason for the server to end.
  pool.on('error', () => {})
  return pool
}

/**
 * The paper as a PDF on letter paper, tagged, its fonts embedded; Typst's PDF/UA-1 check has passed.
 * The same paper gives the same bytes. Throws a `PdfError` when a render fails, takes too long, or too
 * many wait already.
 */
export async function renderPdf(paper: Paper, options: PdfOptions = {}): Promise<Uint8Array> {
  const label = options.missing === 'refuse' ? null : LABEL
  const made = await run({ ...renderTypst(paper), label }, options.timeout ?? TIMEOUT)
  if (made.failed !== undefined) throw new PdfError('failed', 'Typst did not make the PDF')
  if (!made.pdf) throw new PdfError('letters', 'letters that no font has', made.missing)
  return made.pdf
}

async function run(task: object, timeout: number): Promise<Rendered> {
  const signal = AbortSignal.timeout(timeout)
  try {
    renders += 1
    if (renders % RENDERS_A_PROCESS === 0) await pool?.recycleWorkers()
    return await start().run(task, { signal })
  } catch (error) {
    if (signal.aborted) throw new PdfError('timeout', `the PDF took longer than ${timeout} ms`)
    const full = error instanceof Error && /queue/i.test(error.message)
    throw full
      ? new PdfError('busy', 'too many PDFs are being made')
      : new PdfError('failed', 'the process that makes PDFs stopped')
  }
}

/** Ends the processes, so that a command can end. A later render starts new ones. */
export async function closePdf(): Promise<void> {
  const closing = pool
  pool = null
  await closing?.destroy()
}
