import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface RunningServer {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly url: string
  /** Everything the server wrote to its log so far. */
  readonly log: () => string
  /** Everything it wrote to standard output. */
  readonly output: () => string
  /** Ends it politely and resolves with its exit code. */
  readonly stop: () => Promise<number | null>
}

/**
 * Starts the product as `npm start` does (it builds when the build is stale), on a free port and
 * with a store of its own in a temporary folder. `env` adds to the environment.
 */
export async function startServer({
  env = {},
}: {
  readonly env?: Readonly<Record<string, string>>
} = {}): Promise<RunningServer> {
  const data = await mkdtemp(join(tmpdir(), 'good-faith-'))
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', GOOD_FAITH_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => resolve(code))
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk
      const found = /^Good Faith is at (http:\/\/\S+)\/$/m.exec(output)
      if (found?.[1]) resolve(found[1])
    })
    child.on('exit', () => reject(new Error(`The server did not start.\n${log}`)))
  })
  return {
    url,
    log: () => log,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      const code = await ended
      await rm(data, { recursive: true, force: true })
      return code
    },
  }
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

interface Ask {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Uint8Array | readonly Uint8Array[]
}

/**
 * One request over plain `http`, which changes nothing on the way: no redirect is followed, any
 * header and any path may be sent. An array as a body goes in chunks, without a length.
 */
export function ask(address: string, { method = 'GET', headers = {}, body }: Ask = {}) {
  const [, host = '', path = '/'] = /^http:\/\/([^/]+)(\/.*)$/.exec(address) ?? []
  const [hostname, port] = host.split(':')
  return new Promise<Answer>((resolve, reject) => {
    const req = request({ hostname, port, path, method, headers }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: res.statusCode ?? 0, headers: res.headers, text })
      })
    })
    req.on('error', reject)
    if (Array.isArray(body)) for (const chunk of body) req.write(chunk)
    else if (typeof body === 'string' || body instanceof Uint8Array) {
      req.setHeader('Content-Length', Buffer.byteLength(body))
      req.write(body)
    }
    req.end()
  })
}

/** A form as a browser posts it. */
export const formType = { 'Content-Type': 'application/x-www-form-urlencoded' }
