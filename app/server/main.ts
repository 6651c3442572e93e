import { fileURLToPath } from 'node:url'
import * as built from 'virtual:react-router/server-build'
import type { ServerBuild } from 'react-router'
import { openStore } from '#app/drafts/store.ts'
import { closePdf } from '#app/pdf/pdf.server.ts'
import { closePdfText } from '#app/pdf-text.server.ts'
import { createApp } from './app.ts'
import { clock } from './clock.ts'
import { closeOnSignal, endOnBug, listen } from './listen.ts'
import { readSettings } from './settings.ts'

const DAY_MS = 86_400_000
/** Storage dates are nobody's deadline, so they need no court's zone. */
const STORE_ZONE = 'UTC'

type Env = Readonly<Record<string, string | undefined>>

/** Critical CSS is left out: React Router would write it inline, which our policy forbids. */
const { basename = '/', allowedActionOrigins = [], unstable_getCriticalCss: _, ...rest } = built
const build: ServerBuild = { ...rest, basename, allowedActionOrigins }

/** Opens the store and makes the web server; `assets` is null where Vite serves the browser files. */
export async function open(env: Env, assets: string | null) {
  const today = clock(env)
  const store = await openStore({ env, today: () => today(STORE_ZONE) })
  const log = (line: string) => console.error(line)
  const app = createApp({
    build,
    server: { store, today },
    settings: readSettings(env),
    log,
    assets,
  })
  return { app, store }
}

/** Serves the built product until it is told to end, and prints its address last. */
export async function serve(env: Env): Promise<void> {
  endOnBug()
  const { app, store } = await open(env, fileURLToPath(new URL('../client', import.meta.url)))
  const { server, port } = await listen(app, env)
  const sweep = () => store.purge().catch(() => console.error('drafts not swept: no store'))
  const daily = setInterval(sweep, DAY_MS)
  closeOnSignal(server, async () => {
    clearInterval(daily)
    await Promise.allSettled([closePdf(), closePdfText()])
    await store.close()
  })
  await sweep()
  console.log(`Good Faith is at http://localhost:${port}/`)
}
