import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePdf, renderPdf } from '#app/pdf/pdf.server.ts'
import { text } from '#documents/tree.ts'
import { inventedPleading } from '../../fixtures/papers.ts'
import { type Run, runsOfPdf } from '../../fixtures/read-back.ts'

/** The left edge of the text; the numbers are left of it. */
const TEXT = 100

let pages: Run[][] = []
beforeAll(async () => {
  pages = await runsOfPdf(await renderPdf(inventedPleading, { missing: 'refuse' }))
})
afterAll(closePdf)

const seen = (page: Run[]) => page.filter((run) => run.text.trim() !== '')
const numbers = (page: Run[]) => seen(page).filter((run) => run.artifact && run.x < TEXT)
const body = (page: Run[]) => seen(page).filter((run) => !run.artifact)
/** Where a baseline is among the numbers of its page: 1 on the first, 1.5 between it and the next. */
const place = (page: Run[], y: number) => 1 + ((numbers(page)[0]?.y ?? 0) - y) / 24

describe('the pleading paper', () => {
  it('has the numbers 1 to 28 on each page, 24 points apart, as artifacts', () => {
    expect(pages.length).toBe(3)
    for (const page of pages) {
      expect(numbers(page).map((run) => run.text)).toEqual(
        Array.from({ length: 28 }, (_, i) => String(i + 1)),
      )
      const drift = numbers(page).map((run, i) => Math.abs(place(page, run.y) - (i + 1)) * 24)
      expect(Math.max(...drift)).toBeLessThan(0.01)
    }
  })

  it('has each baseline on a number, or midway in a single-spaced block, within half a point', () => {
    for (const page of pages) {
      for (const run of body(page)) {
        const at = place(page, run.y)
        const off = Math.abs(at - Math.round(at * 2) / 2) * 24
        expect(off, `${run.text} is ${off} points off`).toBeLessThan(0.5)
        expect(at).toBeGreaterThan(0.9)
        expect(at).toBeLessThan(28.1)
      }
    }
  })

  it('puts only the further lines of single-spaced blocks midway', () => {
    const midway = pages.flatMap((page) =>
      body(page).filter((run) => Math.round(place(page, run.y) * 2) % 2 === 1),
    )
    expect(midway.map((run) => run.text)).toEqual([
      '[address of counsel]',
      'Invented State Prison, P.O. Box 0, Nowhere, California 00000',
      'correctional officers,',
      'MEET AND CONFER CONFERENCE',
      'second one was written.',
      'forty minutes.',
      'NGUYỄN VĂN ĐỨC, Z-00000',
      'Attorney for Defendants',
    ])
  })

  it('has counsel on line 1 and the court on line 8', () => {
    const page = pages[0] ?? []
    const line = (text: string) => {
      const run = body(page).find((one) => one.text.startsWith(text))
      return run && Number(place(page, run.y).toFixed(2))
    }
    expect(line('ŁUCJA BRÅTHEN')).toBe(1)
    expect(line('UNITED STATES DISTRICT COURT')).toBe(8)
    expect(line('EASTERN DISTRICT OF CALIFORNIA')).toBe(9)
    expect(line('NGUYỄN VĂN ĐỨC,')).toBe(3)
  })

  it('says DRAFT, the page and the title on each page, outside the paper itself', () => {
    pages.forEach((page, i) => {
      const artifacts = seen(page)
        .filter((run) => run.artifact && run.x > TEXT)
        .map((run) => run.text)
        .join(' ')
      expect(artifacts).toContain('DRAFT of November 15, 2017. Not for filing.')
      expect(artifacts).toContain('Send one copy to counsel for Defendants, who files it.')
      expect(artifacts).toContain(`Page ${i + 1} of 3`)
      expect(artifacts).toContain('JOINT STATEMENT REGARDING MEET AND CONFER CONFERENCE')
    })
  })

  it('keeps a signature on one page and a heading with what follows', () => {
    const of = (text: string) =>
      pages.findIndex((page) => body(page).some((run) => run.text.startsWith(text)))
    expect(of('Dated: November 20, 2017')).toBe(of('/s/ Łucja Bråthen'))
    expect(of('(b)')).toBe(of('The motion to compel was resolved in part'))
  })
})

describe('a signature at the foot of a page', () => {
  it('moves to the next page whole, wherever it starts', async () => {
    const signature = inventedPleading.blocks
      .filter((node) => node.kind === 'signature')
      .slice(0, 1)
    for (const lines of [22, 23, 24, 25, 26, 27]) {
      const filler = Array.from({ length: lines }, (_, i) => ({
        kind: 'paragraph' as const,
        indent: 'first' as const,
        content: [{ kind: 'text' as const, text: `Line ${i + 1}.` }],
      }))
      const paper = { ...inventedPleading, blocks: [...filler, ...signature] }
      const made = await runsOfPdf(await renderPdf(paper))
      const on = made.findIndex((page) => body(page).some((run) => run.text.startsWith('Dated:')))
      const last = made.findIndex((page) =>
        body(page).some((run) => run.text.endsWith('in pro per')),
      )
      expect([lines, on]).toEqual([lines, last])
    }
  })

  it('takes a line of the paper with it, and the heading above that', async () => {
    const [signature] = inventedPleading.blocks.filter((node) => node.kind === 'signature')
    const line = (words: string) => ({
      kind: 'paragraph' as const,
      indent: 'first' as const,
      content: [{ kind: 'text' as const, text: words }],
    })
    const blocks = [
      ...Array.from({ length: 23 }, (_, i) => line(`Line ${i + 1}.`)),
      { kind: 'heading' as const, level: 2 as const, content: [text('The end')] },
      line('Respectfully submitted,'),
      ...(signature ? [signature] : []),
    ]
    const made = await runsOfPdf(await renderPdf({ ...inventedPleading, blocks }))
    const second = body(made[1] ?? []).map((run) => run.text)
    expect(second.slice(0, 2)).toEqual(['The end', 'Respectfully submitted,'])
  })
})

describe('a word that is longer than a line', () => {
  it('goes on in the next line, inside the rules', async () => {
    const paper = { ...inventedPleading, blocks: [...inventedPleading.blocks] }
    const address = `https://example.org/${'a'.repeat(150)}`
    paper.blocks.push({ kind: 'paragraph', indent: 'first', content: [text(address)] })
    const made = (await runsOfPdf(await renderPdf(paper))).flat().filter((run) => !run.artifact)
    const rows = made.filter((run) => /aaaa/.test(run.text))
    expect(rows.length).toBeGreaterThan(1)
    expect(Math.max(...rows.map((run) => Array.from(run.text).length))).toBeLessThan(95)
    const whole = made
      .map((run) => run.text)
      .join('')
      .replaceAll('\u200B', '')
    expect(whole).toContain(address)
  })
})

describe('a citation', () => {
  it.each([
    ['in one piece', [text('Rule 37(a)(1)(C)(iii)(B) ')]],
    ['in pieces', [text('Rule 37'), text('(a)(1)'), text('(C)(iii)(B) ')]],
  ])('that stands %s is on one line, wherever the line ends', async (_, citation) => {
    const blocks = Array.from({ length: 20 }, (_, i) => ({
      kind: 'paragraph' as const,
      indent: 'none' as const,
      content: [text('m'.repeat(i + 1)), text(' '), ...Array(5).fill(citation).flat()],
    }))
    const made = await runsOfPdf(await renderPdf({ ...inventedPleading, blocks }))
    const rows = made.flatMap((page) => {
      const row = new Map<number, string>()
      for (const { text, y } of body(page)) {
        row.set(Math.round(y), (row.get(Math.round(y)) ?? '') + text)
      }
      return [...row.values()]
    })
    const whole = rows.flatMap((row) => row.match(/37\(a\)\(1\)\(C\)\(iii\)\(B\)/g) ?? [])
    expect(whole).toHaveLength(100)
    expect(rows.length).toBeGreaterThan(20)
  })
})
