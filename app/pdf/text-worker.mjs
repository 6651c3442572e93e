// Reads a PDF's text in a process of its own, because a small file can ask for a lot of work. Plain
// JavaScript, so that it runs the same from the sources and from a build.
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { pageTexts } from './text-lines.mjs'
import { watchMemory } from './watch.mjs'

const MOST_PAGES = 300
/** The longest side of a page, in points: 200 inches, the most that the format allows. */
const LONGEST_SIDE = 14_400
/** A page with fewer letters than this has no text to speak of. */
const FEW_LETTERS = 60
/** A drawing with so many lines may be letters: a page printed as outlines. */
const MANY_PATHS = 100

watchMemory(768)

// The library tells only the console of a picture that is larger than it may be. It may not be larger
// than nothing here: pictures are counted, and not unpacked.
let pictures = 0
console.warn = (said) => {
  if (String(said).includes('Image exceeded maximum allowed size')) pictures += 1
}

class Refused extends Error {
  constructor(why) {
    super(why)
    this.why = why
  }
}

/** A page's piece of text, upright, y from the upper edge; null for letters that stand on their side. */
function pieceOf({ str, width, transform: t }, [a, b, c, d, e, f]) {
  const [right, down] = [a * t[0] + c * t[1], b * t[0] + d * t[1]]
  if (Math.abs(down) > Math.abs(right)) return null
  const size = Math.hypot(t[2], t[3]) || Math.hypot(t[0], t[1])
  return { text: str, x: a * t[4] + c * t[5] + e, y: b * t[4] + d * t[5] + f, width, size }
}

/** The pieces of one page; it stops in the middle of a page that has more than `room` characters. */
async function piecesOf(page, transform, room) {
  const reader = page.streamTextContent().getReader()
  const pieces = []
  let length = 0
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return { pieces, length }
    for (const item of value.items) {
      if (!item.str) continue
      length += item.str.length
      const piece = pieceOf(item, transform)
      if (piece) pieces.push(piece)
    }
    if (length <= room) continue
    await reader.cancel(new Error('enough')).catch(() => {})
    return { pieces, length }
  }
}

const STAMP = /Case\s+\S+\s+Document\s+\S+(?:\s+Filed\s+\S+)?\s+Page\s+\d+\s+of\s+\d+/i

/** What a page shows besides text: pictures, outlines, and words that nobody sees. */
async function looksOf(page, OPS) {
  const before = pictures
  const { fnArray, argsArray } = await page.getOperatorList()
  const paths = fnArray.filter((op) => op === OPS.constructPath).length
  const hidden = fnArray.some(
    (op, at) => op === OPS.setTextRenderingMode && (argsArray[at]?.[0] ?? 0) === 3,
  )
  return { drawn: pictures > before || paths > MANY_PATHS, hidden: hidden && pictures > before }
}

/** A court's order runs no program. Nothing is ever run here; it is only looked for. */
async function holdsProgram(document, bytes) {
  if ((await document.getJSActions()) !== null) return true
  return /\/S\s*\/Launch\b/.test(Buffer.from(bytes).toString('latin1'))
}

/** A file whose end did not arrive: cut off, or shorter than its first lines promise. */
function isCutOff(bytes) {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const promised = /\/Linearized\b[^>]*?\/L (\d{1,12})/.exec(head)?.[1]
  if (promised && Number(promised) > bytes.length) return true
  return !Buffer.from(bytes.subarray(-65_536)).includes('%%EOF')
}

async function readPages(document, most) {
  const { OPS } = await getResolvedPDFJS()
  const pages = []
  let length = 0
  for (let number = 1; number <= document.numPages && length <= most; number++) {
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    if (!(Math.max(width, height) <= LONGEST_SIDE)) throw new Refused('picture')
    if ((await page.getJSActions()) !== null) throw new Refused('program')
    const own = await piecesOf(page, transform, most - length)
    length += own.length
    pages.push({ pieces: own.pieces, width, height })
    page.cleanup()
  }
  const texts = pageTexts(pages)
  const scanned = []
  let hidden = false
  for (const [at, text] of texts.entries()) {
    const letters = text.replace(STAMP, '').match(/\p{L}/gu)?.length ?? 0
    const odd = text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0
    const garbled = odd > letters / 3
    const little = letters < FEW_LETTERS || garbled
    if (!little && at > 0) continue
    const page = await document.getPage(at + 1)
    const looks = await looksOf(page, OPS)
    if (little && (looks.drawn || garbled)) {
      scanned.push(at + 1)
      if (garbled) texts[at] = ''
    }
    if (!little && looks.hidden) hidden = true
    page.cleanup()
  }
  return { texts, scanned, hidden }
}

/**
 * @param {{ bytes: Uint8Array, most: number }} task
 * @returns {Promise<{ texts: string[], scanned: number[], hidden: boolean } | { why: string }>} each page's
 *   text, with no more pages once there are more than `most` characters; the numbers of the pages that are pictures; whether
 *   the text is somebody's reading of a picture; or why there is none
 */
export default async function read({ bytes, most }) {
  if (isCutOff(bytes)) return { why: 'damaged' }
  try {
    // The library takes the buffer for itself, and wants no Buffer.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 1,
      maxImageSize: 0,
      disableFontFace: true,
    })
    try {
      if (document.numPages > MOST_PAGES) return { why: 'pages' }
      if (await holdsProgram(document, bytes)) return { why: 'program' }
      return await readPages(document, most)
    } finally {
      await document.destroy()
    }
  } catch (error) {
    if (error instanceof Refused) return { why: error.why }
    return { why: error?.name === 'PasswordException' ? 'locked' : 'damaged' }
  }
}
