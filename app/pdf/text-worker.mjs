// Reads a PDF's text in a process of its own, because a small file can ask for a lot of work. Plain
// JavaScript, so that it runs the same from the sources and from a build.
import { Worker } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'

const MIB = 1_048_576
const MOST_PAGES = 300
const MOST_MEMORY = 768 * MIB

// A limit on the heap does not count the bytes that a PDF unpacks, and this process is too busy to
// look at itself. A thread looks, and ends it.
const watch = `setInterval(() => {
  if (process.memoryUsage.rss() > ${MOST_MEMORY}) process.kill(process.pid, 'SIGKILL')
}, 50)`
new Worker(watch, { eval: true }).unref()

/** The words of one page, line by line; it stops in the middle of a page that has more than `room`. */
async function pageText(page, room) {
  const reader = page.streamTextContent().getReader()
  let text = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return text
    for (const { str, hasEOL } of value.items) {
      if (str !== undefined) text += hasEOL ? `${str}\n` : str
    }
    if (text.length <= room) continue
    await reader.cancel(new Error('enough')).catch(() => {})
    return text
  }
}

/**
 * @param {{ bytes: Uint8Array, most: number }} task
 * @returns {Promise<string | null>} pages apart by a form feed; a little more than `most` characters when
 *   there are more, for then it stops; null for too many pages, or a damaged or locked file
 */
export default async function read({ bytes, most }) {
  try {
    // The library takes the buffer for itself, and wants no Buffer.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      if (document.numPages > MOST_PAGES) return null
      let text = ''
      for (let number = 1; number <= document.numPages && text.length <= most; number++) {
        const page = await document.getPage(number)
        text += `${number > 1 ? '\f' : ''}${await pageText(page, most - text.length)}`
        page.cleanup()
      }
      return text.trim()
    } finally {
      await document.destroy()
    }
  } catch {
    return null
  }
}
