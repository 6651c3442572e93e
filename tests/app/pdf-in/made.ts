import { deflateSync } from 'node:zlib'

/** PDFs written by hand, small and odd: objects from number 1 on, the first of them the catalog. */
export type Objects = readonly (string | Buffer)[]
export type Bytes = Uint8Array<ArrayBuffer>

const latin = (text: string) => Buffer.from(text, 'latin1')
export const bytesOf = (...parts: readonly (string | Uint8Array)[]): Bytes =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part))),
  )

/** A stream object: its dictionary's own entries, and its bytes. */
export function stream(entries: string, data: string | Uint8Array): Buffer {
  const body = typeof data === 'string' ? latin(data) : Buffer.from(data)
  const head = latin(`<< ${entries} /Length ${body.length} >>\nstream\n`)
  return Buffer.concat([head, body, latin('\nendstream')])
}

export const packed = (entries: string, data: string | Uint8Array): Buffer =>
  stream(`${entries} /Filter /FlateDecode`, deflateSync(data))

/** The file of these objects; `trailer` adds to its last dictionary. */
export function pdfOf(objects: Objects, trailer = ''): Bytes {
  const parts: Buffer[] = [latin('%PDF-1.7\n')]
  let at = parts[0]!.length
  const offsets = objects.map((object, i) => {
    const part = Buffer.concat([
      latin(`${i + 1} 0 obj\n`),
      Buffer.from(object as Buffer),
      latin('\nendobj\n'),
    ])
    const offset = at
    parts.push(part)
    at += part.length
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  const xref = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`
  const end = `trailer << /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF`
  return bytesOf(...parts, xref, end)
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>'

interface Page {
  readonly catalog?: string
  readonly box?: string
  /** Drawn first, before the words. */
  readonly draw?: string
  readonly lines?: readonly string[]
  readonly resources?: string
  readonly page?: string
  /** Objects from number 6 on. */
  readonly more?: Objects
  readonly trailer?: string
}

/** The operators that print these lines from the top of a page on. */
export const shown = (lines: readonly string[]) =>
  `BT /F1 12 Tf 72 720 Td 14 TL\n${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n')}\nET`

/** One page with words on it. */
export function onePage(one: Page = {}): Bytes {
  const { box = '0 0 612 792', draw = '', lines = [], resources = '' } = one
  return pdfOf(
    [
      one.catalog ?? CATALOG,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R ${one.page ?? ''} /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
      stream('', `${draw}\n${shown(lines)}`),
      FONT,
      ...(one.more ?? []),
    ].map((object) => (typeof object === 'string' ? latin(object) : object)),
    one.trailer,
  )
}

/** Words enough for a page of text, none of them an order. */
export const WORDS = [
  'INVENTED FOR TESTING. The parties shall meet and confer by telephone',
  'about the discovery dispute within ten (10) days of the date of this order.',
]

/** A page that is one picture. `image` is the dictionary of the picture but for its kind. */
export const picturePage = (image: string, data: Uint8Array, lines: readonly string[] = []) =>
  onePage({
    draw: 'q 612 0 0 792 0 0 cm /Im Do Q',
    lines,
    resources: '/XObject << /Im 6 0 R >>',
    more: [stream(`/Type /XObject /Subtype /Image ${image}`, data)],
  })

/** A PNG whose head promises a picture of that size, and holds next to nothing of it. */
export function pngOf(width: number, height: number): Bytes {
  const crc = (data: Buffer) => {
    let c = 0xffffffff
    for (const byte of data) {
      c ^= byte
      for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
    }
    return (c ^ 0xffffffff) >>> 0
  }
  const chunk = (kind: string, data: Buffer) => {
    const out = Buffer.alloc(data.length + 12)
    out.writeUInt32BE(data.length)
    out.write(kind, 4, 'latin1')
    data.copy(out, 8)
    out.writeUInt32BE(crc(out.subarray(4, data.length + 8)), data.length + 8)
    return out
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(1024))
  return bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  )
}
