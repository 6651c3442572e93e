import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Nothing of the browser's own reaches the network, and it runs as root in a container. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const run = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0

/** An installed browser; null when there is none. */
const found = () => installed.find((path) => existsSync(path)) ?? null

/** On Debian as root its own package; elsewhere the test tool's own browser. */
function install(): string {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (debian) {
    if (!run('apt-get', 'install', '-y', 'chromium')) {
      run('apt-get', 'update')
      run('apt-get', 'install', '-y', 'chromium')
    }
    const path = found()
    if (path) return path
  }
  const tool = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  run(process.execPath, join(tool, 'cli.js'), 'install', 'chromium')
  const path = chromium.executablePath()
  if (existsSync(path)) return path
  throw new Error('No browser for the tests: install Chromium, then run them again.')
}

/** Starts a browser with an empty profile: an installed one, or one that it installs. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.GOOD_FAITH_BROWSER ?? found() ?? install()
  return chromium.launch({ executablePath, args: quiet })
}
