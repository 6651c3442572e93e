import type { Browser, BrowserContextOptions } from 'playwright-core'
import { type RunningServer, startServer } from '../app/server.ts'
import { launchBrowser } from './chromium.ts'
import { Person } from './person.ts'

interface Wishes {
  /** Whether the browser runs scripts. */
  readonly scripts?: boolean
  readonly width?: number
  readonly lang?: string
  readonly options?: BrowserContextOptions
}

/** The product on one day, and a browser to visit it with. */
export interface Site {
  readonly server: RunningServer
  readonly browser: Browser
  /** A person with a browser of their own: nothing is shared with another person's. */
  readonly person: (wishes?: Wishes) => Promise<Person>
  readonly close: () => Promise<void>
}

/** Starts the server with its clock stopped on `today`, and a browser. */
export async function openSite(today: string): Promise<Site> {
  const server = await startServer({ env: { GOOD_FAITH_TODAY: today } })
  const browser = await launchBrowser()
  return {
    server,
    browser,
    person: async ({ scripts = true, width = 1280, lang = 'en', options = {} } = {}) => {
      const context = await browser.newContext({
        javaScriptEnabled: scripts,
        viewport: { width, height: 900 },
        locale: 'en-US',
        ...options,
      })
      context.setDefaultTimeout(8_000)
      return new Person(await context.newPage(), server.url, lang, scripts)
    },
    close: async () => {
      await browser.close()
      const code = await server.stop()
      if (code !== 0) throw new Error(`The server ended with ${code}.\n${server.log()}`)
    },
  }
}
