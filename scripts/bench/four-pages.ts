import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { getDocumentProxy } from 'unpdf'
import { renderPdf } from '#app/pdf/pdf.server.ts'
import { buildPaper } from '#documents/papers.ts'
import type { Paper } from '#documents/tree.ts'
import { fold } from '#machines/fold.ts'
import { allCases } from '../../tests/fixtures/cases/index.ts'
import { list } from '../../tests/fixtures/cases/parts.ts'

const PAGES = 4
const MOST_REQUESTS = 60

/** A word or words of a page, where they stand: from the left and from the top, in points. */
interface Words {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** The lines of each page of a PDF, read back from it, the numbers of its grid and its foot too. */
async function linesOf(pdf: Uint8Array): Promise<readonly (readonly Words[])[]> {
  const document = await getDocumentProxy(pdf.slice())
  const pages: Words[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const words: (Words & { readonly end: number })[] = []
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , size = 12, x = 0, bottom = 0] = item.transform as number[]
      const one = { text: item.str, x, y: height - bottom, size, end: x + item.width }
      const before = words.at(-1)
      const goesOn =
        before && Math.abs(before.y - one.y) < 1 && x >= before.end && x - before.end < size
      if (goesOn) {
        const gap = x - before.end > size / 10 ? ' ' : ''
        words[words.length - 1] = {
          ...before,
          text: `${before.text}${gap}${one.text}`,
          end: one.end,
        }
      } else words.push(one)
    }
    pages.push(words)
  }
  return pages
}

/** A Joint Statement of exactly four pages, by the number of requests in it, and the lines it prints. */
export async function fourPages(): Promise<{
  readonly paper: Paper
  readonly requests: number
  readonly lines: readonly (readonly Words[])[]
}> {
  const one = allCases['like Flynn: released, opposes, resolved in part']
  if (!one) throw new Error('there is no such case')
  const { answers, today } = one
  for (let requests = 1; requests <= MOST_REQUESTS; requests++) {
    const rows = Array.from({ length: requests }, (_, at) => ({
      by: 'defendant' as const,
      type: 'interrogatory' as const,
      set: 'One',
      numbers: `${at + 1}`,
      status: 'open' as const,
      where: `ECF No. 52 at ${at + 3}`,
    }))
    const { live } = fold({ ...answers, requests: list('requests', ...rows) }, { today })
    const paper = buildPaper('joint-statement', live, today)
    const lines = await linesOf(await renderPdf(paper))
    if (lines.length === PAGES) return { paper, requests, lines }
  }
  throw new Error(`no number of requests makes a statement of ${PAGES} pages`)
}

const tinos = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
)

/** The same lines at the same places with pdfkit: the same font embedded, the rules of the page, no tags. */
export function withPdfkit(lines: readonly (readonly Words[])[]): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({
      size: 'letter',
      margin: 0,
      font: tinos,
      autoFirstPage: false,
    })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    for (const words of lines) {
      document.addPage()
      for (const x of [104, 107, 546]) document.moveTo(x, 0).lineTo(x, 792).stroke()
      for (const { text, x, y, size } of words) {
        document.fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
      }
    }
    document.end()
  })
}
