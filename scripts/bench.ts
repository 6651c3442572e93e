// `npm run bench`: how long orders, pages and papers take on this machine, and what the first pages
// weigh. `npm run bench -- orders` measures the order reader alone, on the one text named after it or on all.
import { gzipSync } from 'node:zlib'
import { hasAnswered } from '../tests/browser/ahead.ts'
import { orders, releasedStory } from '../tests/browser/orders.ts'
import { openSite } from '../tests/browser/site.ts'
import { benchOrders } from './bench-order.ts'

const TIMES = 40

const [, , part, text] = process.argv
benchOrders(text)
if (part === 'orders') process.exit()

const site = await openSite('2026-03-20')
try {
  const person = await site.person({ scripts: false })
  await person.begins()
  await hasAnswered(person, orders.released, releasedStory)
  const { request } = person.page
  const draft = `${person.url}/en/d/${person.handle}`
  const pages = [
    `${person.url}/en/`,
    `${person.url}/en/start`,
    `${draft}/q/role`,
    `${draft}/confirm`,
    `${draft}/dates`,
    `${draft}/papers`,
    `${draft}/papers/joint-statement`,
    `${draft}/papers/joint-statement/docx`,
    `${draft}/papers/joint-statement/pdf`,
  ]
  for (const page of pages) {
    const times: number[] = []
    let bytes = 0
    for (let i = 0; i < TIMES; i++) {
      const start = performance.now()
      bytes = gzipSync(await (await request.get(page)).body()).length
      times.push(performance.now() - start)
    }
    times.sort((a, b) => a - b)
    const at = (part: number) => Math.round(times[Math.floor(TIMES * part)] ?? 0)
    const path = page.replace(person.url, '').replace(person.handle, '…')
    console.info(`${path}: half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, ${bytes} B gzip`)
  }
} finally {
  await site.close()
}
