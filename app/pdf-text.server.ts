import { Tinypool } from 'tinypool'
import { ORDER_MAX } from '#law/schema.ts'
import { workerSource } from './pdf/source.server.ts'

/** Why a file gave no words; each has a sentence of its own for the person. */
export type Unread =
  /** A password is missing. */
  | 'locked'
  /** Broken, cut off, or no PDF at all. */
  | 'damaged'
  /** Two kinds of file in one. */
  | 'mixed'
  /** It holds a program. */
  | 'program'
  /** More than 300 pages. */
  | 'pages'
  /** It took too long, or too much memory. */
  | 'heavy'
  /** Too many files wait already. */
  | 'busy'
  /** Neither words nor pictures. */
  | 'empty'
  /** A picture far larger than a page is. */
  | 'picture'
  /** A scan, and no words could be read in it. */
  | 'scan'
  /** A scan of more pages than we read. */
  | 'scanLong'
  /** A scan, and reading it took too long. */
  | 'scanSlow'
  /** A scan, and the packages that read scans are not installed. */
  | 'noOcr'

/** The words of a file. From a scan they were read off a picture, and any of them may be wrong. */
export type FileRead =
  | { readonly kind: 'text'; readonly how: 'pdf' | 'pasted' | 'scan'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: Unread }

/** Milliseconds for one file from its turn on, and for one scan; then its process is killed. */
const TIMEOUT = 8_000
const SCAN_TIMEOUT = 60_000
const MOST_WAITING = 8
const MOST_SCANS_WAITING = 2
const MOST_SCANNED_PAGES = 12
/** With so many letters of its own, a file is worth something without the pages that are pictures. */
const MANY_LETTERS = 600

/** A line that a court prints on each page of what was filed: "… Document 40 Filed 03/04/26 …". */
const STAMP = /^.*\bDocument \S+ Filed \d\d\/\d\d\/\d\d.*$/m

const head = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).toString('latin1')

/** True when the bytes begin as a PDF does; some scanners put a few bytes before the mark. */
const isPdf = (bytes: Uint8Array): boolean => head(bytes).includes('%PDF-')

/** How a PNG and a JPEG begin, as phones and scanners make them. */
const PHOTOS = ['\x89PNG', '\xff\xd8\xff']
/** How other kinds of file begin: before the mark of a PDF they make two files in one. */
const OTHERS = [...PHOTOS, 'GIF8', 'PK\x03\x04', 'MZ', '\x7fELF', 'RIFF', 'Rar!', '7z', '%!PS', '<']

const beginsAs = (bytes: Uint8Array, kinds: readonly string[]) =>
  kinds.some((kind) => head(bytes).trimStart().startsWith(kind))

interface Line {
  readonly worker: string
  /** So many may wait. */
  readonly most: number
  /** True for a new process for each file. */
  readonly fresh: boolean
  /** What it means that the process came to an end by itself, as when it takes too much memory. */
  readonly broken: Unread
}

/** A queue in front of a process that does one thing at a time and can be killed without harm. */
function line({ worker, most, fresh, broken }: Line) {
  let pool: Tinypool | null = null
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  const start = () => {
    if (pool) return pool
    pool = new Tinypool({
      filename: workerSource(worker),
      runtime: 'child_process',
      serialization: 'advanced',
      isolateWorkers: fresh,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 30_000,
      execArgv: ['--max-old-space-size=256'],
    })
    // A process that ends while it has nothing to do is no reason for the server to end.
    pool.on('error', () => {})
    return pool
  }
  return {
    async run(task: object, timeout: number): Promise<unknown> {
      if (waiting > most) return { why: 'busy' }
      waiting += 1
      let late = () => false
      // The time runs from a file's own turn: who waits behind a bad file is still read.
      const turn = last.then(() => {
        const signal = AbortSignal.timeout(timeout)
        late = () => signal.aborted
        return start().run(task, { signal })
      })
      last = turn.catch(() => {})
      try {
        return await turn
      } catch {
        return { why: late() ? 'heavy' : broken }
      } finally {
        waiting -= 1
      }
    },
    async close() {
      const closing = pool
      pool = null
      await closing?.destroy()
    },
  }
}

const texts = line({
  worker: 'text-worker.mjs',
  most: MOST_WAITING,
  fresh: false,
  broken: 'heavy',
})
const scans = line({
  worker: 'scan-worker.mjs',
  most: MOST_SCANS_WAITING,
  fresh: true,
  broken: 'scan',
})

type Answer<T> = T | { readonly why: Unread }
interface Pages {
  readonly texts: readonly string[]
  readonly scanned: readonly number[]
  readonly hidden: boolean
}

/** The words on pictures: pages of a PDF, or a photo when there are none. */
async function readScans(
  bytes: Uint8Array,
  pages: readonly number[] | null,
  timeout: number,
): Promise<Answer<Pick<Pages, 'texts'>>> {
  const read = (await scans.run({ bytes, pages }, timeout)) as Answer<Pick<Pages, 'texts'>>
  if ('why' in read) return { why: read.why === 'heavy' ? 'scanSlow' : read.why }
  return read.texts.some((text) => /\p{L}{3}/u.test(text)) ? read : { why: 'scan' }
}

const text = (how: 'pdf' | 'scan', pages: readonly string[]): FileRead => ({
  kind: 'text',
  how,
  text: pages.join('\f').trim(),
})

export interface Limits {
  readonly timeout?: number
  readonly scanTimeout?: number
}

/**
 * The words of a PDF, pages apart by a form feed; a little more than ORDER_MAX characters when it has
 * more. Pages that are pictures are read as such, where that is installed.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits = {}): Promise<FileRead> {
  const refused = (why: Unread): FileRead => ({ kind: 'unreadable', why })
  const task = { bytes, most: ORDER_MAX }
  const found = (await texts.run(task, limits.timeout ?? TIMEOUT)) as Answer<Pages>
  if ('why' in found) return refused(found.why)
  const { scanned } = found
  const letters = found.texts.join('').match(/\p{L}/gu)?.length ?? 0
  if (scanned.length === 0) {
    return letters === 0 ? refused('empty') : text(found.hidden ? 'scan' : 'pdf', found.texts)
  }
  const few = letters < MANY_LETTERS
  if (few && scanned.length > MOST_SCANNED_PAGES) return refused('scanLong')
  const tried = scanned.slice(0, MOST_SCANNED_PAGES)
  const read = await readScans(bytes, tried, limits.scanTimeout ?? SCAN_TIMEOUT)
  if ('why' in read && few) return refused(read.why)
  const seen = 'why' in read ? [] : read.texts
  return text(
    'scan',
    found.texts.map((own, at) => {
      if (!scanned.includes(at + 1)) return own
      // The court's own stamp is text even on a scan, and better than what is read off the picture.
      const words = (seen[tried.indexOf(at + 1)] ?? '')
        .replace(own === '' ? /^$/ : STAMP, '')
        .trim()
      // Where words are missing, the person must see that.
      return `${own}\n${words === '' ? '[This page is a picture and was not read.]' : words}`.trim()
    }),
  )
}

async function readPhoto(bytes: Uint8Array, limits: Limits): Promise<FileRead> {
  const read = await readScans(bytes, null, limits.scanTimeout ?? SCAN_TIMEOUT)
  return 'why' in read ? { kind: 'unreadable', why: read.why } : text('scan', read.texts)
}

/** Ends the processes, so that a command can end. A later file starts new ones. */
export async function closePdfText(): Promise<void> {
  await Promise.all([texts.close(), scans.close()])
}

/** Text as the file's own bytes say: UTF-16 by its mark, UTF-8, else Windows' Western letters. */
function plainText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The words of an order's file: a PDF, a photo of a page, or text. */
export async function readOrderBytes(bytes: Uint8Array, limits: Limits = {}): Promise<FileRead> {
  if (isPdf(bytes)) {
    const mixed = beginsAs(bytes, OTHERS)
    return mixed ? { kind: 'unreadable', why: 'mixed' } : readPdf(bytes, limits)
  }
  if (beginsAs(bytes, PHOTOS)) return readPhoto(bytes, limits)
  return { kind: 'text', how: 'pasted', text: plainText(bytes) }
}

/** The words of an order's file; null when there are none to be had. */
export async function orderFileText(bytes: Uint8Array): Promise<string | null> {
  const read = await readOrderBytes(bytes)
  return read.kind === 'text' ? read.text : null
}
