import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Client } from 'pg'

/** A PostgreSQL of a test's own: a new folder, a unix socket in it, nothing left after `stop`. */
export interface TestPostgres {
  /** For DATABASE_URL. */
  readonly url: string
  /** Where its files are, so that a test may look at the bytes. */
  readonly folder: string
  stop(): Promise<void>
}

interface Account {
  readonly uid: number
  readonly gid: number
}

const HELP = 'The tests need PostgreSQL (initdb and postgres): install it, or put it in the PATH'

/** Debian keeps the servers out of the PATH, one folder for each version; the newest is taken. */
function serverFolder(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const newest = versions.sort((a, b) => Number(b) - Number(a))
  const folders = newest.map((version) => join(debian, version, 'bin'))
  const all = [...folders, ...(process.env.PATH ?? '').split(delimiter)]
  const isServer = (folder: string) =>
    existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))
  return all.find(isServer) ?? null
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function install(): void {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) throw new Error(HELP)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...words], { env })
  apt('update')
  const done = apt('install', '-y', '--no-install-recommends', 'postgresql')
  if (done.status !== 0) throw new Error(`${HELP}\n${done.stderr}`)
}

/** PostgreSQL refuses to run as root, so root lends it the account `postgres`. */
function account(): Account | null {
  if (!isRoot()) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Starts a server with an empty database. Throws a sentence that says what is missing. */
export async function startPostgres(): Promise<TestPostgres> {
  if (!serverFolder()) install()
  const programs = serverFolder()
  if (!programs) throw new Error(HELP)
  const user = account()
  const folder = mkdtempSync(join(tmpdir(), 'gf-pg-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const asUser = { cwd: folder, ...user }
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  const made = spawnSync(join(programs, 'initdb'), [...init, '--locale=C'], asUser)
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)

  const log = openSync(join(folder, 'log'), 'a')
  // No network: the socket in the folder is the only way in. No fsync: nothing here must last.
  const settings = [`unix_socket_directories=${folder}`, 'listen_addresses=', 'fsync=off']
  const flags = settings.flatMap((setting) => ['-c', setting])
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...flags], {
    ...asUser,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const kill = () => server.kill('SIGINT')
  process.once('exit', kill)
  const url = `postgres://postgres@localhost/postgres?host=${folder}`
  const stop = async () => {
    process.removeListener('exit', kill)
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await answers(url, server)
  } catch (trouble) {
    await stop()
    throw trouble
  }
  return { url, folder, stop }
}

/** SIGINT is PostgreSQL's fast shutdown: it closes the sessions and ends. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exit = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  await exit
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt++) {
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query('select 1')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    } finally {
      await client.end().catch(() => {})
    }
  }
  throw new Error('PostgreSQL was started for the tests but does not answer')
}
