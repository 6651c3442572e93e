import { getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { closePdf, PdfError, renderPdf } from '#app/pdf/pdf.server.ts'
import type { Paper } from '#documents/tree.ts'
import { text } from '#documents/tree.ts'
import { inventedLog, inventedPleading } from '../../fixtures/papers.ts'
import { wordsOfPdf } from '../../fixtures/read-back.ts'

afterAll(closePdf)

const saying = (words: string): Paper => ({
  ...inventedLog,
  blocks: [{ kind: 'paragraph', indent: 'none', content: [text(words)] }],
})
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: PdfError) => error,
  )

describe('the PDF of a paper', () => {
  it('names its title and language and says that it is tagged for PDF/UA-1', async () => {
    const pdf = await getDocumentProxy(await renderPdf(inventedPleading))
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: 'Joint Statement Regarding Meet and Confer Conference',
      Language: 'en-US',
    })
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    await pdf.destroy()
  })

  it('has headings, a list and a table in its structure', async () => {
    const pdf = await getDocumentProxy(await renderPdf(inventedPleading))
    const roles = JSON.stringify([
      await (await pdf.getPage(1)).getStructTree(),
      await (await pdf.getPage(2)).getStructTree(),
    ])
    for (const role of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD']) {
      expect(roles).toContain(`"role":"${role}"`)
    }
    await pdf.destroy()
  })

  it('is the same file for the same paper', async () => {
    const [one, two] = await Promise.all([renderPdf(inventedPleading), renderPdf(inventedPleading)])
    expect(Buffer.compare(one, two)).toBe(0)
  })

  it('prints names in Latin, Greek, Cyrillic, Hebrew and Devanagari letters', async () => {
    const names = 'Nguyễn Văn Đức José Ñúñez Łucja Ελένη Жуков हिन्दी'
    const made = await renderPdf(saying(names), { missing: 'refuse' })
    expect(await wordsOfPdf(made)).toContain('Nguyễn Văn Đức José Ñúñez Łucja Ελένη Жуков')
    await renderPdf(saying('שלום'), { missing: 'refuse' })
  })

  it('refuses a letter that no font has when it is told to', async () => {
    const error = await failure(renderPdf(saying('say 中文'), { missing: 'refuse' }))
    expect(error).toBeInstanceOf(PdfError)
    expect(error).toMatchObject({ reason: 'letters', letters: ['中', '文'] })
    expect(error?.message).not.toContain('中')
  })

  it('otherwise says where the letters are that it cannot print', async () => {
    const made = await renderPdf(saying('say 中文 and ਪੰਜਾਬੀ ਨਾਮ now'))
    expect(await wordsOfPdf(made)).toBe(
      'say [letters not in this font] and [letters not in this font] now',
    )
  })

  it('keeps to level 1 first when a paper starts with a section', async () => {
    const paper: Paper = {
      ...inventedLog,
      blocks: [{ kind: 'heading', level: 2, content: [text('Only a section')] }],
    }
    expect(await wordsOfPdf(await renderPdf(paper))).toBe('Only a section')
  })

  it('ends a render that takes too long, and makes the next one', async () => {
    const error = await failure(renderPdf(inventedPleading, { timeout: 1 }))
    expect(error).toMatchObject({ name: 'PdfError', reason: 'timeout' })
    expect((await renderPdf(inventedLog)).length).toBeGreaterThan(1000)
  })

  it('goes on over the change of a process', async () => {
    for (let i = 0; i < 45; i++) await renderPdf(inventedLog)
    expect((await renderPdf(inventedLog)).length).toBeGreaterThan(1000)
  })
})
