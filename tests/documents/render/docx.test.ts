import JSZip from 'jszip'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '#documents/render/docx.ts'
import { inventedLog, inventedPleading } from '../../fixtures/papers.ts'

let bytes: Uint8Array
const parts: Record<string, string> = {}
beforeAll(async () => {
  bytes = await renderDocx(inventedPleading)
  const zip = await JSZip.loadAsync(bytes)
  for (const name of ['document', 'styles', 'header1', 'footer1']) {
    parts[name] = (await zip.file(`word/${name}.xml`)?.async('string')) ?? ''
  }
  parts.core = (await zip.file('docProps/core.xml')?.async('string')) ?? ''
})

/** The style and the words of each paragraph, by a plain search through the XML. */
function paragraphs(xml: string): { style: string; words: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([p]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(p)?.[1] ?? '',
    words: [...p.matchAll(/<w:t[ >][^<]*<\/w:t>/g)]
      .map(([t]) => t.replace(/<[^>]+>/g, ''))
      .join(''),
  }))
}

describe('a paper as a Word file', () => {
  it("uses Word's own styles, so that it can be pasted", () => {
    const styles = new Map(paragraphs(parts.document ?? '').map((p) => [p.words, p.style]))
    expect(styles.get('JOINT STATEMENT REGARDING MEET AND CONFER CONFERENCE')).toBe('Title')
    expect(styles.get('(a) The conference.')).toBe('Heading2')
    expect(styles.get('The parties refer the Court to these requests.')).toBe('BodyTextFirstIndent')
    expect(styles.get('The calls that were tried are these:')).toBe('BodyText')
    expect(styles.get('2.Requests for Production, Set One, No. 9(a).')).toBe('ListParagraph')
    for (const style of new Set(styles.values())) {
      expect(parts.styles).toContain(`w:styleId="${style}"`)
    }
  })

  it('numbers 1 to 28 in frames in the header, at exactly 24 points, and DRAFT', () => {
    const framed = [...(parts.header1 ?? '').matchAll(/<w:p>.*?<\/w:p>/gs)].filter(([p]) =>
      p.includes('<w:framePr'),
    )
    expect(framed.map(([p]) => /<w:t[^>]*>(\d+)</.exec(p)?.[1])).toEqual(
      Array.from({ length: 28 }, (_, i) => String(i + 1)),
    )
    for (const [p] of framed) expect(p).toMatch(/w:line="480" w:lineRule="exact"/)
    expect(parts.header1).toContain('DRAFT of November 15, 2017. Not for filing.')
    expect(parts.document).not.toContain('w:lnNumType')
  })

  it('counts its pages in the footer, beside the title', () => {
    expect(parts.footer1).toContain('PAGE')
    expect(parts.footer1).toContain('NUMPAGES')
    expect(parts.footer1).toContain('JOINT STATEMENT REGARDING MEET AND CONFER CONFERENCE')
  })

  it('names its title and language, and no author', () => {
    expect(parts.core).toContain(
      '<dc:title>Joint Statement Regarding Meet and Confer Conference</dc:title>',
    )
    expect(parts.core).not.toMatch(/dc:creator|lastModifiedBy/)
    expect(parts.styles).toContain('<w:lang w:val="en-US"/>')
  })

  it('is letter paper with a double rule at the left and a single one at the right', () => {
    expect(parts.document).toMatch(/<w:pgSz w:w="12240" w:h="15840"/)
    expect(parts.document).toMatch(/<w:left w:val="double"/)
    expect(parts.document).toMatch(/<w:right w:val="single"/)
  })

  it('is the same file for the same paper, whenever it is made', async () => {
    const dates = Object.values((await JSZip.loadAsync(bytes)).files).map((f) => f.date.getTime())
    expect(new Set(dates).size).toBe(1)
    expect(Buffer.compare(bytes, await renderDocx(inventedPleading))).toBe(0)
  })

  it('is an ordinary page without numbers and without DRAFT when the paper says so', async () => {
    const log = Buffer.from(await renderDocx(inventedLog))
    const zip = await JSZip.loadAsync(log)
    const header = await zip.file('word/header1.xml')?.async('string')
    expect(header).not.toMatch(/framePr|DRAFT/)
    expect((await mammoth.extractRawText({ buffer: log })).value).toContain('José Ñúñez')
  })
})
