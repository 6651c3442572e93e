// Builds the product when the build is missing or older than its sources. Run it, or import ensureBuild.
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'build', 'built')
const lock = join(root, '.cache', 'building')
const sources = [
  ...['app', 'law', 'machines', 'documents', 'locales', 'public'],
  ...['package.json', 'package-lock.json', 'vite.config.ts', 'react-router.config.ts'],
]
const TAKING_MS = 5_000

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  // A folder's own time tells of a file that was taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

export function isStale() {
  const built = statSync(stamp, { throwIfNoEntry: false })
  return !built || Math.max(...sources.map((path) => newest(join(root, path)))) > built.mtimeMs
}

function isYoung(folder) {
  const taken = statSync(folder, { throwIfNoEntry: false })
  return taken !== undefined && Date.now() - taken.mtimeMs < TAKING_MS
}

/** True while the process that holds the lock runs; one that was stopped half-way left it behind. */
export function isHeld(folder = lock) {
  try {
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
    // No number yet: the lock is just being taken. To number 0 a signal would always arrive.
    if (!(pid > 0)) return isYoung(folder)
    process.kill(pid, 0)
    return true
  } catch (trouble) {
    if (!trouble.code) throw trouble
    // The lock was given back just now, or is just being taken.
    if (trouble.code === 'ENOENT') return isYoung(folder)
    return trouble.code === 'EPERM'
  }
}

/** Resolves when this process may build; waits while another one does. */
async function take() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      return writeFileSync(join(lock, 'pid'), String(process.pid))
    } catch (trouble) {
      if (trouble.code !== 'EEXIST') throw trouble
    }
    if (isHeld()) await sleep(200)
    else rmSync(lock, { recursive: true, force: true })
  }
}

/** Everything the builder says goes to standard error: standard output ends with our address. */
function build() {
  const bin = join(root, 'node_modules', '@react-router', 'dev', 'bin.js')
  if (!existsSync(bin)) throw new Error('The build tools are missing: run `npm install` first.')
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = spawn(process.execPath, [bin, 'build'], { cwd: root, env, stdio: ['ignore', 2, 2] })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The build failed.'))))
  })
}

export async function ensureBuild({ force = false } = {}) {
  if (!force && !isStale()) return
  await take()
  try {
    if (!force && !isStale()) return
    // The time before the build: a file saved while it runs makes it stale.
    const started = new Date()
    await build()
    writeFileSync(stamp, '')
    utimesSync(stamp, started, started)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureBuild({ force: true })
}
