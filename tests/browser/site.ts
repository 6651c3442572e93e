import type { Browser, BrowserContextOptions } from 'playwright-core'
import { type RunningServer, startServer } from '../app/server.ts'
import { launchBrowser } from './chromium.ts'
import { keyboard, pointer } from './hands.ts'
import { Person } from './person.ts'

/** What a person's browser is to be like. */
export interface Wishes {
  /** Whether the browser runs scripts. */
  readonly scripts?: boolean
  readonly width?: number
  readonly lang?: string
  /** Whether the person has the keyboard alone. */
  readonly keys?: boolean
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
    person: async ({ scripts = true, width = 1280, lang = 'en', keys, options = {} } = {}) => {
      const context = await browser.newContext({
        javaScriptEnabled: scripts,
        viewport: { width, height: 900 },
        locale: 'en-US',
        ...options,
      })
      // Long, because other tests may have the machine to themselves for a while.
      context.setDefaultTimeout(30_000)
      const page = await context.newPage()
      const hand = keys ? keyboard(page) : pointer(page)
      return new Person(page, server.url, lang, scripts, hand)
    },
    close: async () => {
      await browser.close()
      const code = await server.stop()
      if (code !== 0) throw new Error(`The server ended with ${code}.\n${server.log()}`)
    },
  }
}
