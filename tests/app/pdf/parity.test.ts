import { afterAll, describe, expect, it } from 'vitest'
import { closePdf, renderPdf } from '#app/pdf/pdf.server.ts'
import { renderDocx } from '#documents/render/docx.ts'
import { renderHtml } from '#documents/render/html.ts'
import { renderText } from '#documents/render/text.ts'
import { inventedLog, inventedPleading } from '../../fixtures/papers.ts'
import { wordsOfDocx, wordsOfHtml, wordsOfPdf, wordsOfText } from '../../fixtures/read-back.ts'

afterAll(closePdf)

describe.each([
  ['a pleading', inventedPleading],
  ['a log', inventedLog],
])('the four formats of %s', (_, paper) => {
  const words = wordsOfHtml(renderHtml(paper))

  it('say something, and the names are whole', () => {
    expect(words.split(' ').length).toBeGreaterThan(60)
    expect(words).toContain('Nguyễn Văn Đức')
    expect(words).toContain('Ñúñez')
  })

  it('say the same words in the same order as plain text', () => {
    expect(wordsOfText(renderText(paper))).toBe(words)
  })

  it('say the same words in the same order in the PDF', async () => {
    expect(await wordsOfPdf(await renderPdf(paper, { missing: 'refuse' }))).toBe(words)
  })

  it('say the same words in the same order in the DOCX', async () => {
    expect(await wordsOfDocx(await renderDocx(paper))).toBe(words)
  })
})
