import { afterAll, describe, expect, it } from 'vitest'
import { closePdf, renderPdf } from '#app/pdf/pdf.server.ts'
import { buildPaper } from '#documents/papers.ts'
import { renderDocx } from '#documents/render/docx.ts'
import { renderHtml } from '#documents/render/html.ts'
import { renderText } from '#documents/render/text.ts'
import type { PaperId } from '#documents/tree.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { prisoner, released } from '../../fixtures/cases.ts'
import { inventedLog, inventedPleading } from '../../fixtures/papers.ts'
import { wordsOfDocx, wordsOfHtml, wordsOfPdf, wordsOfText } from '../../fixtures/read-back.ts'

afterAll(closePdf)

const today = '2026-06-01'
const paperOf = (answers: Answers, id: PaperId) =>
  buildPaper(id, fold(answers, { today }).live, today)

describe.each([
  ['a pleading', inventedPleading, ['Nguyễn Văn Đức', 'José Ñúñez']],
  ['a log', inventedLog, ['Nguyễn Văn Đức', 'José Ñúñez']],
  ['the released person’s Joint Statement', paperOf(released, 'joint-statement'), []],
  [
    'the prisoner’s Joint Statement',
    paperOf(prisoner, 'joint-statement'),
    ['Nguyễn Văn Đức', 'José Ñúñez'],
  ],
  ['the sheet with dates', paperOf(released, 'deadline-sheet'), []],
] as const)('the four formats of %s', (_, paper, names) => {
  const words = wordsOfHtml(renderHtml(paper))

  it('say something, and the names are whole', () => {
    expect(words.split(' ').length).toBeGreaterThan(60)
    for (const name of names) expect(words).toContain(name)
  })

  it('say the same words in the same order as plain text', () => {
    expect(wordsOfText(renderText(paper), paper)).toBe(words)
  })

  it('say the same words in the same order in the PDF', async () => {
    expect(await wordsOfPdf(await renderPdf(paper, { missing: 'refuse' }))).toBe(words)
  })

  it('say the same words in the same order in the DOCX', async () => {
    expect(await wordsOfDocx(await renderDocx(paper))).toBe(words)
  })
})
