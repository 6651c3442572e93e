import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { afterAll, describe, expect, it } from 'vitest'
import { workerSource } from '#app/pdf/source.server.ts'
import { closePdfText, readOrderBytes } from '#app/pdf-text.server.ts'
import { readOrder } from '#law/order/read.ts'
import { onePage, picturePage, WORDS } from './made.ts'

afterAll(closePdfText)

const ORDER = [
  'INVENTED FOR TESTING - no such case, party or judge exists.',
  'UNITED STATES DISTRICT COURT',
  'EASTERN DISTRICT OF CALIFORNIA',
  'OTTILIE BRAMBLEWICK, Plaintiff, v. GREYMARSH COUNTY, Defendant.',
  'Case No. 1:26-cv-08123-QRS-TUV (PC)',
  'Plaintiff filed a motion to compel. (ECF No. 31.) The parties shall meet and confer',
  'by telephone within ten (10) days of the date of this order.',
  'IT IS SO ORDERED.',
  'Dated: March 5, 2026',
]
const STAMP = 'Case 1:26-cv-08123-QRS-TUV Document 40 Filed 03/05/26 Page 1 of 1'

interface ScanWorker {
  draw(bytes: Uint8Array, pages: readonly number[]): Promise<Buffer[]>
  default(task: object): Promise<unknown>
}
const load = async (path: string) => (await import(path)) as ScanWorker

/** A page as a scanner gives it back: its picture, as a PNG and as a JPEG of some size. */
async function scanned(bytes: Uint8Array) {
  const [png] = await (await load(workerSource('scan-worker.mjs'))).draw(bytes, [1])
  const image = await loadImage(png!)
  const sheet = createCanvas(image.width, image.height)
  sheet.getContext('2d').drawImage(image, 0, 0)
  const size = `/Width ${image.width} /Height ${image.height}`
  return { png: png!, jpeg: sheet.toBuffer('image/jpeg', 70), size }
}
const asImage = (size: string) =>
  `${size} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode`

/** The page as text needs letters that are drawn: Typst's PDF brings its own. */
async function page(): Promise<Uint8Array> {
  const { closePdf, renderPdf } = await import('#app/pdf/pdf.server.ts')
  try {
    return await renderPdf({
      id: 'letter',
      title: 'Order',
      footer: 'ORDER',
      forFiling: true,
      form: 'plain',
      draft: null,
      distribution: [],
      lang: 'en',
      blocks: ORDER.map((text) => ({
        kind: 'paragraph',
        indent: 'none',
        content: [{ kind: 'text', text }],
      })),
    })
  } finally {
    await closePdf()
  }
}

describe('a scan', () => {
  it('is read off its picture, says so, and gives the main facts', async () => {
    const { jpeg, size } = await scanned(await page())
    const read = await readOrderBytes(picturePage(asImage(size), jpeg, [STAMP]))
    expect(read).toMatchObject({ kind: 'text', how: 'scan' })
    const { kind, court, caseNumber, conferDue, orderDate, motionEcf } = readOrder(
      read.kind === 'text' ? read.text : '',
    )
    expect({ kind, court: court?.value, orderDate: orderDate?.value }).toEqual({
      kind: 'meet-and-confer',
      court: 'caed',
      orderDate: '2026-03-05',
    })
    expect(caseNumber?.value).toContain('1:26-cv-08123-QRS-TUV')
    expect(conferDue?.value).toMatchObject({ count: 10, unit: 'days', from: 'order' })
    expect(motionEcf?.value).toEqual(['31'])
  })

  it('may be a photo', async () => {
    const { png } = await scanned(await page())
    const read = await readOrderBytes(png)
    expect(read).toMatchObject({ kind: 'text', how: 'scan' })
    expect(read).toHaveProperty('text', expect.stringContaining('meet and confer'))
  })

  it('that somebody has read before keeps that reading, to be checked as well', async () => {
    const hidden = onePage({
      draw: 'q 612 0 0 792 0 0 cm /Im Do Q 3 Tr',
      lines: WORDS,
      resources: '/XObject << /Im 6 0 R >>',
      more: [
        '<< /Type /XObject /Subtype /Image /Width 9 /Height 9 /BitsPerComponent 1 /ColorSpace /DeviceGray /Length 18 >>\nstream\n012345678901234567\nendstream',
      ],
    })
    expect(await readOrderBytes(hidden)).toEqual({
      kind: 'text',
      how: 'scan',
      text: WORDS.join('\n'),
    })
  })

  it('is said to be one when it takes too long', async () => {
    const { png } = await scanned(await page())
    const read = await readOrderBytes(png, { scanTimeout: 300 })
    expect(read).toEqual({ kind: 'unreadable', why: 'scanSlow' })
  })

  it('is said to be one where the packages that read scans are absent', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'alone-'))
    try {
      cpSync(workerSource('scan-worker.mjs'), join(alone, 'scan-worker.mjs'))
      const worker = await load(join(alone, 'scan-worker.mjs'))
      expect(await worker.default({ bytes: new Uint8Array(9), pages: null })).toEqual({
        why: 'noOcr',
      })
    } finally {
      rmSync(alone, { recursive: true })
    }
  })
})
