// Reads the words of pictures: pages of a PDF, or one photo. In a process of its own that may be killed,
// with nothing from the network: the letters' shapes come with a package. Plain JavaScript, as its brother.
import { createRequire } from 'node:module'
import { setPriority } from 'node:os'
import { dirname, join } from 'node:path'

/** About 200 dots an inch: more takes longer and reads no better. */
const WIDTH = 1700
const TALLEST = 3400
/** The largest picture that is unpacked, in dots: a letter page at 600 an inch has 34 million. */
const MOST_DOTS = 40_000_000

// Younger than Node 20, and the PDF library calls it for each picture of a page.
ArrayBuffer.prototype.transferToFixedLength ??= function transfer(length = this.byteLength) {
  const fresh = new Uint8Array(length)
  fresh.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return fresh.buffer
}

/** The packages that read pictures; null when they were not installed, which is allowed. */
async function packages() {
  try {
    const [{ watchMemory }, canvas, { default: tesseract }, unpdf] = await Promise.all([
      import('./watch.mjs'),
      import('@napi-rs/canvas'),
      import('tesseract.js'),
      import('unpdf'),
    ])
    const { resolve } = createRequire(import.meta.url)
    const shapes = join(dirname(resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int')
    return { watchMemory, canvas, tesseract, unpdf, shapes }
  } catch {
    return null
  }
}

/** Width and height as a PNG or JPEG says them at its beginning; null when it does not. */
export function sizeOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) {
    return { width: view.getUint32(16), height: view.getUint32(20) }
  }
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1]
    // The frames of a JPEG, but for the marks among them that are tables.
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** A white sheet of the size that is read best, and how much larger it is than the original. */
function sheetFor(canvas, width, height) {
  const scale = Math.min(WIDTH / width, TALLEST / height)
  const sheet = canvas.createCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  )
  const pen = sheet.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, sheet.width, sheet.height)
  return { sheet, pen, scale }
}

async function photo({ canvas }, bytes) {
  const size = sizeOf(bytes)
  if (!size || size.width * size.height > MOST_DOTS) return null
  const image = await canvas.loadImage(Buffer.from(bytes))
  const { sheet, pen } = sheetFor(canvas, image.width, image.height)
  pen.drawImage(image, 0, 0, sheet.width, sheet.height)
  return sheet.toBuffer('image/png')
}

/** A PDF as pages that can be drawn. */
async function drawable({ canvas, unpdf }, bytes) {
  const CanvasFactory = await unpdf.createIsomorphicCanvasFactory(async () => canvas)
  return unpdf.getDocumentProxy(new Uint8Array(bytes), {
    CanvasFactory,
    verbosity: 1,
    maxImageSize: MOST_DOTS,
    disableFontFace: true,
  })
}

async function drawn({ canvas }, document, number) {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const { sheet, pen, scale } = sheetFor(canvas, width, height)
  const viewport = page.getViewport({ scale })
  await page.render({ canvas: sheet, canvasContext: pen, viewport }).promise
  page.cleanup()
  return sheet.toBuffer('image/png')
}

/** The pictures to read, one after the other; null for one that is too large or damaged. */
async function* pictures(tools, bytes, pages) {
  if (pages === null) {
    yield await photo(tools, bytes)
    return
  }
  const document = await drawable(tools, bytes)
  for (const number of pages) yield await drawn(tools, document, number)
}

/** The PNGs of a PDF's pages, as they are drawn for reading. */
export async function draw(bytes, pages) {
  const drawings = []
  for await (const picture of pictures(await packages(), bytes, pages)) drawings.push(picture)
  return drawings
}

/**
 * @param {{ bytes: Uint8Array, pages: number[] | null }} task a PDF's pages, or null for a photo
 * @returns {Promise<{ texts: string[] } | { why: string }>} a text for each page, empty when nothing was read
 */
export default async function read({ bytes, pages }) {
  const tools = await packages()
  if (!tools) return { why: 'noOcr' }
  tools.watchMemory(1_280)
  // Whoever reads pages meanwhile comes first.
  setPriority(10)
  // The library tells only the console that it left out a picture.
  let oversized = false
  console.warn = (said) => {
    if (String(said).includes('Image exceeded maximum allowed size')) oversized = true
  }
  let reader = null
  try {
    const texts = []
    for await (const picture of pictures(tools, bytes, pages)) {
      if (picture === null || oversized) return { why: 'picture' }
      reader ??= await tools.tesseract.createWorker('eng', 1, {
        langPath: tools.shapes,
        cacheMethod: 'none',
        errorHandler: () => {},
      })
      const { data } = await reader.recognize(picture)
      texts.push(data.text.trim())
    }
    return { texts }
  } catch {
    return { why: 'scan' }
  } finally {
    await reader?.terminate()
  }
}
