import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, type OutgoingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Used {
  readonly cpu: NodeJS.CpuUsage
  readonly memory: NodeJS.MemoryUsage
}

/** A server in a process of its own, of which we can ask what it has used. */
export interface Metered {
  readonly url: string
  readonly pid: number
  used(collect?: boolean): Promise<Used>
  stop(): Promise<void>
}

/** Starts a program that prints "… is at http://localhost:PORT/" once it listens. */
export async function startMetered(
  program: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Metered> {
  const meter = new URL('meter.mjs', import.meta.url).href
  const child = spawn(process.execPath, ['--expose-gc', '--import', meter, ...program], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      NODE_ENV: 'production',
      GOOD_FAITH_METERED: 'yes',
      ...env,
    },
    // The log goes nowhere: to write it is part of what the server does, to read it is not.
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
      const found = / is at (http:\/\/localhost:\d+)\/$/m.exec(output)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`${program.join(' ')} ended with ${code}`)))
  })
  return {
    url,
    pid: child.pid ?? 0,
    used: (collect = false) =>
      new Promise((resolve) => {
        child.once('message', (used) => resolve(used as Used))
        child.send(collect ? 'collect' : 'used')
      }),
    stop: () => stopped(child),
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exit
}

/** The product as `npm start` runs it, with a store of its own in `folder`, its clock on `today`. */
export async function startProduct(
  today: string,
): Promise<Metered & { readonly env: Readonly<Record<string, string>> }> {
  const folder = await mkdtemp(join(tmpdir(), 'good-faith-bench-'))
  const env = { GOOD_FAITH_DATA: folder, GOOD_FAITH_TODAY: today }
  const server = await startMetered(['scripts/start.mjs'], env)
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { ...server, env, stop }
}

/** What browsers behind an https proxy send. */
export const browser = { 'Accept-Encoding': 'gzip, deflate, br' }

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
}

/** What an answer says, unpacked. */
export const textOf = ({ bytes, headers }: Answered): string =>
  (headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes) : bytes).toString()

/** One connection that stays open, as a browser's. It follows no redirect and unpacks nothing. */
export class Line {
  readonly agent = new Agent({ keepAlive: true, maxSockets: 1 })
  constructor(readonly url: string) {}

  ask(path: string, headers: OutgoingHttpHeaders = {}, body?: string): Promise<Answered> {
    const method = body === undefined ? 'GET' : 'POST'
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const all = { ...browser, ...headers, ...(body !== undefined && form) }
    return new Promise((resolve, reject) => {
      const options = { method, headers: all, agent: this.agent }
      const asked = request(`${this.url}${path}`, options, (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () =>
          resolve({
            status: res.statusCode ?? 0,
            headers: res.headers,
            bytes: Buffer.concat(chunks),
          }),
        )
      })
      asked.on('error', reject)
      asked.end(body)
    })
  }

  close(): void {
    this.agent.destroy()
  }
}
