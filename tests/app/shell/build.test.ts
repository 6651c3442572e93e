import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

let lock = ''
beforeEach(() => {
  lock = join(mkdtempSync(join(tmpdir(), 'good-faith-')), 'building')
  mkdirSync(lock)
})
afterEach(() => rmSync(join(lock, '..'), { recursive: true, force: true }))

const builder = new URL('../../../scripts/build.mjs', import.meta.url).href
async function isHeld(): Promise<boolean> {
  const { isHeld } = await import(/* @vite-ignore */ builder)
  return isHeld(lock)
}
const heldBy = (pid: number | string) => writeFileSync(join(lock, 'pid'), String(pid))
const long = () => utimesSync(lock, new Date(0), new Date(0))

it('a lock is held by a process that runs, and not by one that ended', async () => {
  heldBy(process.pid)
  expect(await isHeld()).toBe(true)
  heldBy(spawnSync(process.execPath, ['--version']).pid)
  expect(await isHeld()).toBe(false)
})

it('a lock that names nobody is held while it is new', async () => {
  expect(await isHeld()).toBe(true)
  heldBy('')
  expect(await isHeld()).toBe(true)
  long()
  expect(await isHeld()).toBe(false)
})

it('a lock that is gone is not held', async () => {
  rmSync(lock, { recursive: true })
  expect(await isHeld()).toBe(false)
})

it('a bug that nothing caught ends the process, and is told without its message', () => {
  const listen = fileURLToPath(new URL('../../../app/server/listen.ts', import.meta.url))
  for (const bug of ['Promise.reject(bug)', 'setTimeout(() => { throw bug })']) {
    const script = `const { endOnBug } = await import(${JSON.stringify(listen)}); endOnBug()
      const bug = new TypeError('an answer'); ${bug}`
    const args = ['--import', 'tsx', '--input-type=module', '-e', script]
    const env = { ...process.env, NODE_ENV: 'production' }
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^bug: TypeError$/m)
    expect(stderr).not.toContain('an answer')
  }
})
