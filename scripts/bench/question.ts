import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DraftStore, openStore } from '#app/drafts/store.ts'
import type { QuestionId } from '#law/vocabulary.ts'
import { submit } from '../../tests/app/fields/form.ts'
import { firstOf, longest, storedDraft, today } from './drafts.ts'
import { type Answered, Line, type Metered, startMetered, startProduct, textOf } from './metered.ts'
import type { Row } from './part.ts'
import { inTurn } from './rounds.ts'

export const title = 'What a question costs the server'
export const about = `The product in a process of its own, as \`npm start\` runs it, one request after the other on one
connection that asks for Brotli, as browsers do behind an https proxy. A number is the processor's time of that
process for one answer, all threads counted, when its code is warm: the median of rounds in which all rows take turns. The draft is an
invented one of an order that lists twelve items, the longest way through the questions: the 31 answers before the
person's own are the opening and the facts of the order, and no row of a list is counted as an answer. "GET" asks for the
question that comes after so many answers; "POST" sends the answer to it once more.`

const COUNTS = [5, 20, 60] as const
const ROUNDS = 7
const REQUESTS = 30
/** A server runs for weeks: its code is warm. So many requests of a kind come before any is counted. */
const WARM = 150

interface Asked {
  readonly path: string
  readonly cookie: string
}

/** Stores a draft with so many answers where the server finds it. */
async function stored(store: DraftStore, count: number, id: QuestionId): Promise<Asked> {
  const { at, cookie } = await storedDraft(store, firstOf(longest, count))
  return { path: `${at}/q/${id}`, cookie }
}

const questionAfter = (count: number) => Object.keys(firstOf(longest, count + 1)).at(-1)

/** Some requests one after the other: the milliseconds of the server's processor for one of them. */
async function spent(
  server: Metered,
  ask: () => Promise<Answered>,
  status: number,
): Promise<number> {
  const { cpu: before } = await server.used()
  for (let i = 0; i < REQUESTS; i++) {
    const { status: got } = await ask()
    if (got !== status) throw new Error(`answered with ${got}, not ${status}`)
  }
  const { cpu: after } = await server.used()
  return (after.user + after.system - before.user - before.system) / 1000 / REQUESTS
}

/** Sends the answer that the page shows, again and again, each time from the form of the newest revision. */
async function poster(line: Line, { path, cookie }: Asked): Promise<() => Promise<Answered>> {
  const page = textOf(await line.ask(path, { Cookie: cookie }))
  const form = submit(page.slice(page.indexOf('id="question"')))
  let revision = Number(form.get('revision'))
  return () => {
    form.set('revision', `${revision}`)
    revision += 1
    const body = new URLSearchParams([...form].map(([name, value]) => [name, `${value}`]))
    return line.ask(path, { Cookie: cookie, Origin: line.url }, `${body}`)
  }
}

/** The page with the headers that a server must send with it, for plain Node to send. */
function keptIn(folder: string, answered: Answered): string {
  const {
    date,
    connection,
    'keep-alive': _,
    'transfer-encoding': __,
    ...headers
  } = answered.headers
  const file = join(folder, 'page.json')
  writeFileSync(file, JSON.stringify({ headers, html: textOf(answered) }))
  return file
}

export async function measure(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'good-faith-bench-'))
  const product = await startProduct(today)
  const store = await openStore({ env: product.env, today: () => today })
  const line = new Line(product.url)
  const running: Metered[] = [product]
  const jobs: Record<string, () => Promise<number>> = {}
  const sizes = new Map<number, Answered>()
  try {
    for (const count of COUNTS) {
      const id = questionAfter(count) as QuestionId
      const open = await stored(store, count, id)
      const get = () => line.ask(open.path, { Cookie: open.cookie })
      sizes.set(count, await get())
      const post = await poster(line, await stored(store, count + 1, id))
      jobs[`GET ${count}`] = () => spent(product, get, 200)
      jobs[`POST ${count}`] = () => spent(product, post, 303)
    }
    jobs.erased = () => spent(product, () => line.ask('/en/erased'), 200)
    const bare = await startMetered(['--import', 'tsx', 'scripts/bench/bare-page.ts'])
    const longestPage = sizes.get(60)
    if (!longestPage) throw new Error('no page of 60 answers')
    const page = keptIn(folder, longestPage)
    const plain = await startMetered(['scripts/bench/plain-node.mjs', page])
    running.push(bare, plain)
    const [bareLine, plainLine] = [new Line(bare.url), new Line(plain.url)]
    jobs.bare = () => spent(bare, () => bareLine.ask('/'), 200)
    jobs.each = () => spent(plain, () => plainLine.ask('/each'), 200)
    jobs.once = () => spent(plain, () => plainLine.ask('/once'), 200)
    for (const job of Object.values(jobs)) for (let i = 0; i < WARM; i += REQUESTS) await job()
    const took = await inTurn(ROUNDS, jobs)
    for (const one of [line, bareLine, plainLine]) one.close()
    return rowsOf(took, sizes)
  } finally {
    await store.close()
    for (const server of running) await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function rowsOf(
  took: Readonly<Record<string, number>>,
  sizes: ReadonlyMap<number, Answered>,
): readonly Row[] {
  const of = (name: string) => took[name] ?? Number.NaN
  const times = (a: string, b: string) => of(a) / of(b)
  const ms = (what: string, name: string, note = ''): Row => ({
    what,
    value: of(name),
    unit: 'ms',
    note,
  })
  const size = (count: number) => {
    const page = sizes.get(count)
    return page ? `${textOf(page).length} characters, ${page.bytes.length} B sent` : ''
  }
  return [
    ...COUNTS.map((count) => ms(`GET, ${count} answers before it`, `GET ${count}`, size(count))),
    ...COUNTS.map((count) => ms(`POST, ${count} answers before it`, `POST ${count}`, 'saved')),
    ms('The lightest page of the product', 'erased', '`/en/erased`: no draft'),
    ms('A bare page of the same framework', 'bare', 'one route, one paragraph, none of our code'),
    ms('Plain Node, same page, compressed each time', 'each', 'same headers, same Brotli'),
    ms('Plain Node, same page, compressed once', 'once', 'what no page of a person can be'),
    {
      what: 'GET with 60 answers against 5',
      value: times('GET 60', 'GET 5'),
      unit: 'times',
      note: 'at most 1.5',
    },
    {
      what: 'POST with 60 answers against 5',
      value: times('POST 60', 'POST 5'),
      unit: 'times',
      note: 'at most 1.5',
    },
    {
      what: 'GET with 60 answers against the bare page',
      value: times('GET 60', 'bare'),
      unit: 'times',
      note: '',
    },
    {
      what: 'GET with 60 answers against plain Node compressing the same page',
      value: times('GET 60', 'each'),
      unit: 'times',
      note: '',
    },
  ]
}
