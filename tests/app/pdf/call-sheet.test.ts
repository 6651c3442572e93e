import { getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { closePdf, renderPdf } from '#app/pdf/pdf.server.ts'
import { buildPaper } from '#documents/papers.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { prisonerWaits, releasedWaits } from '../../documents/printed.ts'
import { list, words } from '../../fixtures/cases/parts.ts'

afterAll(closePdf)

async function pages(answers: Answers): Promise<number> {
  const paper = buildPaper('call-sheet', fold(answers, { today: '2026-04-25' }).live, '2026-04-25')
  const pdf = await getDocumentProxy(await renderPdf(paper))
  const { numPages } = pdf
  await pdf.destroy()
  return numPages
}

const LONG =
  'The answer names two logs of the yard and produces neither, and does not say whether anything is held back'
const topic = (numbers: string, set = 'One', about = LONG) =>
  ({ by: 'plaintiff', type: 'production', set, numbers, about: words(about) }) as const

describe('the call sheet is one page, to lie beside the telephone', () => {
  it('with nothing said yet', async () => {
    expect(await pages(releasedWaits)).toBe(1)
  })
  it('with eight requests, each with a long remark', async () => {
    const topics = list('topics', ...Array.from({ length: 8 }, (_, at) => topic(`${at + 1}-9`)))
    expect(await pages({ ...prisonerWaits, topics })).toBe(1)
  })
  it('with eighty requests of three sets', async () => {
    const topics = list(
      'topics',
      ...Array.from({ length: 80 }, (_, at) =>
        topic(`${at * 2 + 1}`, ['One', 'Two', 'Three'][at % 3]),
      ),
    )
    expect(await pages({ ...prisonerWaits, topics })).toBe(1)
  })
})
