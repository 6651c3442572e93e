import type { IncomingMessage } from 'node:http'

const MIB = 1_048_576

/** What a post may weigh. The upload's own limit is `pdf`; a form with one has room for its text too. */
export const limits = { text: MIB, pdf: 10 * MIB, upload: 11 * MIB }

/** After a refusal the rest is read and thrown away, so that the browser shows our page; to here. */
const DRAIN = 64 * MIB

export type Body =
  | { readonly read: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly read: 'too-large' | 'unknown-kind' | 'broken-off' }

function limitFor(contentType: string): number | null {
  if (contentType.startsWith('multipart/form-data')) return limits.upload
  if (contentType.startsWith('application/x-www-form-urlencoded')) return limits.text
  return null
}

/** Reads a form's body whole, whether its length was announced or it comes in chunks. */
export async function readBody(req: IncomingMessage): Promise<Body> {
  const limit = limitFor((req.headers['content-type'] ?? '').toLowerCase())
  const announced = Number(req.headers['content-length'] ?? 0)
  const hasBody = announced > 0 || req.headers['transfer-encoding'] !== undefined
  if (!hasBody) return { read: 'whole', bytes: new Uint8Array() }
  if (limit === null || announced > limit) {
    drain(req)
    return { read: limit === null ? 'unknown-kind' : 'too-large' }
  }
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve) => {
    const collect = (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) return void chunks.push(chunk)
      req.off('data', collect)
      drain(req)
      resolve({ read: 'too-large' })
    }
    req.on('data', collect)
    // The first of these settles it; what comes after is not heard.
    req.on('end', () => resolve({ read: 'whole', bytes: new Uint8Array(Buffer.concat(chunks)) }))
    req.on('error', () => resolve({ read: 'broken-off' }))
    req.on('close', () => resolve({ read: 'broken-off' }))
  })
}

/** Lets the rest of a refused body come in and go, up to a bound. */
export function drain(req: IncomingMessage): void {
  let size = 0
  req.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > DRAIN) req.destroy()
  })
  req.on('error', () => {})
}
