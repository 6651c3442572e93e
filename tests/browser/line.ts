import { connect, createServer, type Socket } from 'node:net'

/** When the line drops: half-way through what is sent, or after all of it and before the answer. */
export type Drop = 'half-way' | 'before the answer'

/** A line to a server which can be made to drop in the middle of posts. */
export interface Line {
  readonly url: string
  /** Posts to this path are cut there, until the line holds again. */
  readonly drops: (path: string, when: Drop) => void
  /** Everything goes through again. Says how many posts were cut: a browser may try on its own. */
  readonly holds: () => number
  readonly close: () => Promise<void>
}

const HEAD_END = '\r\n\r\n'

/** How many bytes of a post are on the line when its head says so; null while the head is not whole. */
function lengthOf(sent: Buffer): number | null {
  const head = sent.indexOf(HEAD_END)
  if (head < 0) return null
  const length = /content-length: (\d+)/i.exec(sent.subarray(0, head).toString('latin1'))?.[1]
  return head + HEAD_END.length + Number(length ?? 0)
}

/** Opens a line to the server at this address. Each connection is passed on byte by byte. */
export async function openLine(to: string): Promise<Line> {
  const { hostname, port } = new URL(to)
  let awaited: { readonly path: string; readonly when: Drop } | null = null
  let dropped = 0
  const sockets = new Set<Socket>()

  const line = createServer((browser) => {
    const server = connect(Number(port), hostname)
    for (const one of [browser, server]) {
      sockets.add(one)
      // A line that drops is what this is for.
      one.on('error', () => {})
      one.on('close', () => sockets.delete(one))
    }
    let held: Buffer | null = null
    let deaf = false
    const cut = () => {
      dropped += 1
      held = null
      browser.resetAndDestroy()
    }
    browser.on('data', (chunk) => {
      const starts = awaited !== null && chunk.toString('latin1').startsWith(`POST ${awaited.path}`)
      if (held === null && !starts) return void server.write(chunk)
      held = held === null ? chunk : Buffer.concat([held, chunk])
      const length = lengthOf(held)
      if (length === null || held.length < length) return
      if (awaited?.when === 'half-way') {
        server.write(held.subarray(0, length - Math.ceil((length - held.indexOf(HEAD_END)) / 2)))
        server.destroySoon()
        return cut()
      }
      deaf = true
      server.write(held)
    })
    server.on('data', (chunk) => {
      // The server has saved the answer by the time that it begins to answer.
      if (deaf) return cut()
      browser.write(chunk)
    })
    server.on('end', () => browser.end())
    browser.on('close', () => server.destroySoon())
  })
  await new Promise<void>((resolve) => line.listen(0, resolve))
  const { port: own } = line.address() as { port: number }
  return {
    url: `http://localhost:${own}`,
    drops: (path, when) => {
      awaited = { path, when }
      dropped = 0
    },
    holds: () => {
      awaited = null
      return dropped
    },
    close: async () => {
      for (const one of sockets) one.destroy()
      await new Promise((resolve) => line.close(resolve))
    },
  }
}
