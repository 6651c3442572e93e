import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describeBug } from './log.ts'

const USUAL_PORT = 3000
const LAST_PORT = 65_535

/** How long a browser may take, in milliseconds: for the headers, and for the whole with its body. */
const patience = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
}
const MOST_CONNECTIONS = 500

/**
 * Listens on PORT, or from 3000 on the first port that is free. Rejects when a PORT that was asked
 * for is taken. HOST narrows who can reach it (`127.0.0.1`); without it, every interface.
 */
export async function listen(
  listener: RequestListener,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly server: Server; readonly port: number }> {
  const asked = env.PORT?.trim()
  if (asked && !(/^\d{1,5}$/.test(asked) && Number(asked) <= LAST_PORT)) {
    throw new Error('PORT must be a number from 0 to 65535')
  }
  const host = env.HOST?.trim() || undefined
  if (asked) return open(listener, Number(asked), host)
  for (let port = USUAL_PORT; ; port++) {
    try {
      return await open(listener, port, host)
    } catch (trouble) {
      const taken = trouble instanceof Error && 'code' in trouble && trouble.code === 'EADDRINUSE'
      if (!taken || port === LAST_PORT) throw trouble
    }
  }
}

function open(listener: RequestListener, port: number, host: string | undefined) {
  const server = createServer(patience, listener)
  server.maxConnections = MOST_CONNECTIONS
  return new Promise<{ server: Server; port: number }>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      // An address by number, since no pipe is asked for.
      const { port: found } = server.address() as AddressInfo
      resolve({ server, port: found })
    })
  })
}

/** After a bug that nothing caught, the process ends; what starts it starts it anew. */
export function endOnBug(): void {
  const end = (error: unknown) => {
    console.error(describeBug(error))
    process.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

/** Ends politely: answers under way are finished, for at most ten seconds. */
export function closeOnSignal(server: Server, tidy: () => Promise<void>): void {
  const end = () => {
    setTimeout(() => process.exit(1), 10_000).unref()
    server.close(async () => {
      await tidy().catch(() => {})
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
}
