import { afterAll, describe, expect, it } from 'vitest'
import { looksLikeText, readOrderFile } from '#app/chat/order-file.ts'
import { closePdfText, readPdf } from '#app/pdf-text.server.ts'
import { ORDER_MAX } from '#law/schema.ts'
import { pdfBomb } from './pdf-bomb.ts'

afterAll(closePdfText)

const SMALL = pdfBomb(2, 0.0001)
/** One line that never ends: letters printed twice in one place are read once. */
const ENDLESS = `BT /F1 0.0005 Tf 72 700 Td (${'hello world '.repeat(33_400)}) Tj ET\n`
const HELLO = 'hello world'
const SILENT = 'q Q\n'

/** The text of a PDF, or why there is none. */
async function pdfText(bytes: Uint8Array, timeout?: number): Promise<string> {
  const read = await readPdf(bytes, timeout === undefined ? {} : { timeout })
  return read.kind === 'text' ? read.text : read.why
}

describe('the text of a PDF', () => {
  it('is what its pages say, a form feed between them', async () => {
    expect(await pdfText(SMALL)).toBe(`${HELLO}\f${HELLO}`)
  })

  it('stops a little past what an order may have, on one page or on many', async () => {
    for (const bomb of [pdfBomb(1, 0.1, ENDLESS), pdfBomb(50, 0.1, ENDLESS)]) {
      const text = await pdfText(bomb)
      expect(text?.length).toBeGreaterThan(ORDER_MAX)
      expect(text?.length).toBeLessThan(ORDER_MAX + 10_000)
    }
  })

  it('is none with more than 300 pages', async () => {
    expect(await pdfText(pdfBomb(301, 0.0001))).toBe('pages')
  })

  it('is none when it takes too long, and the file behind it is read all the same', async () => {
    const [late, next] = await Promise.all([pdfText(pdfBomb(50, 1, SILENT), 300), pdfText(SMALL)])
    expect([late, next]).toEqual(['heavy', `${HELLO}\f${HELLO}`])
  })

  it('is none when eight files wait already', async () => {
    const texts = await Promise.all(Array.from({ length: 11 }, () => pdfText(SMALL)))
    expect(texts.map((text) => text === 'busy')).toEqual([...Array(9).fill(false), true, true])
  })
})

describe('the file of an order', () => {
  const read = (bytes: Uint8Array<ArrayBuffer> | string) => {
    const form = new FormData()
    form.set('orderText.file', new File([bytes], 'order'))
    return readOrderFile(form)
  }

  it('is taken up to the length that an order may have', async () => {
    const text = 'x'.repeat(ORDER_MAX)
    expect(await read(text)).toEqual({ kind: 'text', how: 'pasted', text })
    expect(await read(`${text}x`)).toEqual({ kind: 'unreadable', why: 'tooLong' })
    expect(await read('<'.repeat(10_000_000))).toEqual({ kind: 'unreadable', why: 'tooLong' })
    expect(await read(pdfBomb(1, 0.1, ENDLESS))).toEqual({ kind: 'unreadable', why: 'tooLong' })
  })

  it('is refused when it holds no words', async () => {
    expect(await read('%PDF-1.4 and nothing more')).toEqual({ kind: 'unreadable', why: 'damaged' })
    expect(await read('\u0000\u0001'.repeat(300))).toEqual({ kind: 'unreadable', why: 'notText' })
    expect(looksLikeText(`${'x'.repeat(200)}\ufffd`)).toBe(true)
    expect(looksLikeText(`${'x'.repeat(198)}\ufffd`)).toBe(false)
    expect(looksLikeText('tab\tand\nline\r\n')).toBe(true)
  })
})
