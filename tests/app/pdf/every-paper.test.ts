import { afterAll, describe, expect, it } from 'vitest'
import { closePdf, renderPdf } from '#app/pdf/pdf.server.ts'
import { papersFor } from '#documents/papers.ts'
import { renderDocx } from '#documents/render/docx.ts'
import { renderHtml } from '#documents/render/html.ts'
import { renderText } from '#documents/render/text.ts'
import { paperIdList } from '#documents/tree.ts'
import { fold } from '#machines/fold.ts'
import { allCases } from '../../fixtures/cases/index.ts'
import { wordsOfDocx, wordsOfHtml, wordsOfPdf, wordsOfText } from '../../fixtures/read-back.ts'

afterAll(closePdf)

const cases = Object.entries(allCases).map(([name, { answers, today }]) => {
  const { place, live } = fold(answers, { today })
  return { name, papers: papersFor(place, live, today) }
})

describe('every paper of every invented case', () => {
  it('is among them at least once', () => {
    const made = cases.flatMap(({ papers }) => papers.map((paper) => paper.id))
    expect(new Set(made)).toEqual(new Set(paperIdList))
  })

  it.each(cases)(
    '$name: says the same words in the same order in all four formats',
    async ({ papers }) => {
      for (const paper of papers) {
        const words = wordsOfHtml(renderHtml(paper))
        const typed = wordsOfText(renderText(paper), paper)
        const pdf = await wordsOfPdf(await renderPdf(paper, { missing: 'refuse' }))
        const docx = await wordsOfDocx(await renderDocx(paper))
        expect([paper.id, words.length > 100]).toEqual([paper.id, true])
        expect([paper.id, typed]).toEqual([paper.id, words])
        expect([paper.id, pdf]).toEqual([paper.id, words])
        expect([paper.id, docx]).toEqual([paper.id, words])
      }
    },
  )
})
