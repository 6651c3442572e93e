import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { closePdf, renderPdf } from '#app/pdf/pdf.server.ts'
import { renderDocx } from '#documents/render/docx.ts'
import { renderHtml } from '#documents/render/html.ts'
import { renderText } from '#documents/render/text.ts'
import { type Paper, text } from '#documents/tree.ts'
import { arabicLog, arabicPleading, LONG, MIXED, NAME } from '../../fixtures/arabic-papers.ts'
import { runsOfPdf, wordsOfDocx, wordsOfHtml, wordsOfText } from '../../fixtures/read-back.ts'

afterAll(closePdf)

const POPPLER = ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext'].find((path) => existsSync(path))

/** The words alone. A PDF holds a line as it is drawn, and readers differ on where a joiner stands. */
const each = (words: string) =>
  words
    .normalize('NFKC')
    .replace(/[\u200c\u200d]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
/** A PDF holds Arabic in pieces as they are drawn, so its letters are counted, and English is read. */
const letters = (words: string) => [...each(words).join('')].toSorted().join('')
const english = (words: string) => words.match(/[A-Za-z]+/g) ?? []
const saying = (...words: string[]): Paper => ({
  ...arabicLog,
  blocks: words.map((one) => ({
    kind: 'paragraph',
    indent: 'none',
    content: [{ kind: 'untranslated', text: one, lang: 'ar' }],
  })),
})

describe.each([
  ['a pleading', arabicPleading],
  ['a log', arabicLog],
])('Arabic, Persian and Urdu words in %s', (_, paper) => {
  const words = wordsOfHtml(renderHtml(paper))

  it('are the same in the same order as HTML, as text and as DOCX', async () => {
    expect(words).toContain(`${NAME}, 12345-678`)
    expect(words).toContain(MIXED)
    expect(wordsOfText(renderText(paper), paper)).toBe(words)
    expect(await wordsOfDocx(await renderDocx(paper))).toBe(words)
  })

  it('are in the PDF, no letter missing and none twice, and the English around them', async () => {
    const ours = paper.blocks.filter((node) => node.kind !== 'table')
    const pdf = await renderPdf({ ...paper, blocks: ours }, { missing: 'refuse' })
    const read = (await runsOfPdf(pdf)).flat().filter((run) => !run.artifact)
    const html = wordsOfHtml(renderHtml({ ...paper, blocks: ours }))
    expect(letters(read.map((run) => run.text).join(''))).toBe(letters(html))
    const sorted = (all: string[]) => all.toSorted()
    expect(sorted(english(read.map((run) => run.text).join(' ')))).toEqual(sorted(english(html)))
  })
})

describe('the PDF of Arabic words', () => {
  it.skipIf(!POPPLER)(
    'is read in order by another reader (skipped without pdftotext)',
    async () => {
      const pdf = await renderPdf(saying(LONG, MIXED), { missing: 'refuse' })
      const read = execFileSync(POPPLER ?? '', ['-', '-'], { input: pdf, encoding: 'utf8' })
      const arabic = (all: string) => each(all).filter((word) => /\p{Script=Arabic}/u.test(word))
      expect(arabic(read)).toEqual(arabic(`${LONG} ${MIXED}`))
    },
  )

  it('has a letter for all that Arabic, Persian and Urdu are written with', async () => {
    const letters = Array.from({ length: 0x6ff - 0x606 + 1 }, (_, i) =>
      String.fromCodePoint(0x606 + i),
    )
    const typed = letters.filter((letter) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter))
    const marks = letters.filter((letter) => /\p{M}/u.test(letter)).map((mark) => `ب${mark}`)
    const joined = ['می\u200cروم', 'ه\u200d', 'ﷲ', 'ﷺ', 'لا']
    const all = [...typed, ...marks, ...joined].join(' ')
    const made = await renderPdf(saying(all), { missing: 'refuse' })
    expect(made.length).toBeGreaterThan(1000)
    await renderPdf({ ...saying(), blocks: [{ kind: 'heading', level: 1, content: [text(all)] }] })
  })

  it('leaves each line of pleading paper on its number', async () => {
    for (const page of await runsOfPdf(await renderPdf(arabicPleading, { missing: 'refuse' }))) {
      const seen = page.filter((run) => run.text.trim() !== '')
      const first = seen.find((run) => run.artifact && run.x < 100)?.y ?? Number.NaN
      // Marks of vowels are drawn above their letters; nothing else leaves the line.
      const body = seen.filter((run) => !run.artifact && !/^\p{M}+$/u.test(run.text))
      const off = body.map((run) => Math.abs(((first - run.y) / 12) % 1))
      expect(Math.max(...off.map((part) => Math.min(part, 1 - part) * 12))).toBeLessThan(0.5)
    }
  })

  it('has a name before the number that follows it', async () => {
    const [runs = []] = await runsOfPdf(await renderPdf(arabicPleading))
    const number = runs.find((run) => !run.artifact && run.text.includes('12345'))
    const beside = runs.filter((run) => Math.abs(run.y - (number?.y ?? Number.NaN)) < 5)
    const name = beside.filter((run) => /\p{Script=Arabic}/u.test(run.text))
    expect(name.length).toBeGreaterThan(0)
    expect(name.filter((run) => run.x >= (number?.x ?? 0))).toEqual([])
  })
})
