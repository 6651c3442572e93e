import type { IncomingMessage, ServerResponse } from 'node:http'

const MIB = 1_048_576

/** What a post may weigh, in bytes. An upload is a form with a file; it has room for its text too. */
export const limits = { text: MIB, upload: 11 * MIB }

/** After a refusal the rest is read and thrown away, so that the browser shows our page; to here. */
const DRAIN = 64 * MIB

/** What all the bodies that are being read or answered may weigh together. */
const BUDGET = 64 * MIB

export type Body =
  | { readonly read: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly read: 'too-large' | 'unknown-kind' | 'broken-off' | 'no-room' }

type Incoming = Pick<IncomingMessage, 'headers' | 'on' | 'off' | 'destroy'>

function limitFor(contentType: string, upload: boolean): number | null {
  if (contentType.startsWith('multipart/form-data')) return upload ? limits.upload : limits.text
  if (contentType.startsWith('application/x-www-form-urlencoded')) return limits.text
  return null
}

/**
 * Makes the reader of bodies. It reads a form whole, whether its length was announced or it comes in
 * chunks. `upload` allows a file. What it reads counts against `budget` until the answer is sent.
 */
export function bodyReader(budget: number = BUDGET) {
  let held = 0
  return async function readBody(
    req: Incoming,
    res: Pick<ServerResponse, 'once'>,
    { upload }: { readonly upload: boolean },
  ): Promise<Body> {
    const limit = limitFor((req.headers['content-type'] ?? '').toLowerCase(), upload)
    const announced = Number(req.headers['content-length'] ?? 0)
    const hasBody = announced > 0 || req.headers['transfer-encoding'] !== undefined
    if (!hasBody) return { read: 'whole', bytes: new Uint8Array() }
    if (limit === null || announced > limit) {
      drain(req)
      return { read: limit === null ? 'unknown-kind' : 'too-large' }
    }
    let chunks: Buffer[] = []
    let size = 0
    let mine = 0
    res.once('close', () => {
      held -= mine
      mine = 0
    })
    return new Promise((resolve) => {
      const refuse = (read: 'too-large' | 'no-room') => {
        req.off('data', collect)
        chunks = []
        held -= mine
        mine = 0
        drain(req)
        resolve({ read })
      }
      const collect = (chunk: Buffer) => {
        size += chunk.length
        if (size > limit) return refuse('too-large')
        if (held + chunk.length > budget) return refuse('no-room')
        held += chunk.length
        mine += chunk.length
        chunks.push(chunk)
      }
      req.on('data', collect)
      // The first of these settles it; what comes after is not heard.
      req.on('end', () => resolve({ read: 'whole', bytes: new Uint8Array(Buffer.concat(chunks)) }))
      req.on('error', () => resolve({ read: 'broken-off' }))
      req.on('close', () => resolve({ read: 'broken-off' }))
    })
  }
}

/** Lets the rest of a refused body come in and go, up to a bound. */
export function drain(req: Pick<Incoming, 'on' | 'destroy'>): void {
  let size = 0
  req.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > DRAIN) req.destroy()
  })
  req.on('error', () => {})
}
