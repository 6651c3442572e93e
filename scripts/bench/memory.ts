import { execFileSync } from 'node:child_process'
import { openStore } from '#app/drafts/store.ts'
import { longest, storedDraft, today } from './drafts.ts'
import { Line, type Metered, startProduct } from './metered.ts'
import type { Row } from './part.ts'

export const title = 'Memory of the server'
export const about = `Resident memory of the server's process, and of those that make PDFs for it, after its start, after 500
pages of a question with 60 answers before it, and after 200 PDFs of the paper of that draft. The heap is what is left in it
after it was swept.`

const QUESTIONS = 500
const PDFS = 200
const MIB = 2 ** 20

/** Resident KiB of a process and of all that it started, by the system's own list of processes. */
function residentOf(pid: number): { readonly own: number; readonly workers: number } {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  const all = list.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const below = (parent: number): number =>
    all
      .filter(([, ppid]) => ppid === parent)
      .reduce((sum, [id = 0, , rss = 0]) => sum + rss + below(id), 0)
  const own = all.find(([id]) => id === pid)?.[2] ?? Number.NaN
  return { own, workers: below(pid) }
}

async function rowsAfter(what: string, server: Metered): Promise<readonly Row[]> {
  const { memory } = await server.used(true)
  const { own, workers } = residentOf(server.pid)
  const heap = (memory.heapUsed / MIB).toFixed(0)
  const row: Row = { what, value: own / 1024, unit: 'MiB', note: `heap after a sweep ${heap} MiB` }
  if (workers === 0) return [row]
  const more = { what: `${what}, makers of PDFs`, value: workers / 1024, unit: 'MiB', note: '' }
  return [row, more]
}

export async function measure(): Promise<readonly Row[]> {
  const product = await startProduct(today)
  const store = await openStore({ env: product.env, today: () => today })
  const line = new Line(product.url)
  try {
    const rows = [...(await rowsAfter('After the start', product))]
    const { at, cookie } = await storedDraft(store, longest)
    const ask = async (path: string) => {
      const { status } = await line.ask(`${at}${path}`, { Cookie: cookie })
      if (status !== 200) throw new Error(`${path} was answered with ${status}`)
    }
    for (let i = 0; i < QUESTIONS; i++) await ask('/q/signHow')
    rows.push(...(await rowsAfter(`After ${QUESTIONS} questions`, product)))
    for (let i = 0; i < PDFS; i++) await ask('/papers/ordered-paper/pdf')
    rows.push(...(await rowsAfter(`After ${PDFS} PDFs`, product)))
    return rows
  } finally {
    line.close()
    await store.close()
    await product.stop()
  }
}
