import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePdf, renderPdf } from '#app/pdf/pdf.server.ts'
import { closePdfText, readOrderBytes } from '#app/pdf-text.server.ts'
import { renderDocx } from '#documents/render/docx.ts'
import { type Block, type Line, type Paper, text } from '#documents/tree.ts'
import { withoutLineNumbers } from '#law/order/line-numbers.ts'
import { readOrder } from '#law/order/read.ts'
import { valuesOf } from '../../fixtures/orders/swap.ts'

/** Orders as somebody prints them: read back from the PDF they say what their text says. */

const FOLDER = 'tests/fixtures/orders'
const OFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path))
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))

/** The lines of an order without the numbers of its paper: what prints it has its own. */
const linesOf = (raw: string): string[] =>
  withoutLineNumbers(raw.replaceAll('**', ''))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

const plain = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Printed by Typst: the orders of the folder itself, and thirty of the folders below it. */
const TYPST_SAMPLE = names.filter(
  (name) =>
    !name.includes('/') ||
    /\/(?:01|03|08|10)-/.test(name) ||
    name === 'east/09-txwd-cut-advisory' ||
    name === 'mixed/04-nvd-paddingale',
)
/** Printed by LibreOffice, which is slow. */
const OFFICE_SAMPLE = [
  'joint-letter',
  'subpoenas-before-hearing',
  'two-motions',
  'california/03-caed-detainee-no-first-page',
  'east/08-lamd-minute-entry',
  'east/09-txwd-cut-advisory',
  'formulaic/01-caed-stayed-briefing-cut',
  'middle/01-ilnd-minute-cross',
  'mixed/04-nvd-paddingale',
  'nationwide/03-njd-letter-application',
  'west/03-ord-text-only-order',
  'west/11-utd-denied-leave-to-renew',
]

/**
 * Orders of which the reader says something else when their lines break elsewhere, PDF or not: a doubt
 * about the reader, not about the PDF. Take one off this list when it is mended.
 */
const HANGS_ON_LINES = new Set([
  'formulaic/10-caed-new-conference-date', // what became of the motion: stayed, or granted
])
/** The same where Typst prints them: they are cut short, and the paper's own footer comes next. */
const HANGS_ON_TYPST = new Set([
  'east/09-txwd-cut-advisory',
  'formulaic/01-caed-stayed-briefing-cut',
])
/** The same where LibreOffice breaks them. */
const HANGS_ON_OFFICE = new Set([
  'subpoenas-before-hearing', // "Local Rule" at the end of a line, "251" on the next
  'west/11-utd-denied-leave-to-renew', // a title of two lines inside the caption
])
const steadyIn = (sample: readonly string[], others: ReadonlySet<string>) =>
  sample.filter((name) => !HANGS_ON_LINES.has(name) && !others.has(name))
const byTypst = steadyIn(TYPST_SAMPLE, HANGS_ON_TYPST)
const byOffice = steadyIn(OFFICE_SAMPLE, HANGS_ON_OFFICE)

const paperOf = (blocks: readonly Block[]): Paper => ({
  id: 'joint-statement',
  title: 'Order',
  footer: 'ORDER',
  forFiling: true,
  form: 'pleading',
  draft: null,
  distribution: [],
  lang: 'en',
  blocks,
})
const paragraph = (words: string): Block => ({
  kind: 'paragraph',
  indent: 'none',
  content: [text(words)],
})

const rawOf = (name: string) => readFileSync(`${FOLDER}/${name}.txt`, 'utf8')
const factsIn = (words: string) => valuesOf(readOrder(words))
async function factsOf(pdf: Uint8Array) {
  const read = await readOrderBytes(pdf)
  expect(read).toMatchObject({ kind: 'text', how: 'pdf' })
  return factsIn(read.kind === 'text' ? read.text : '')
}

const folder = mkdtempSync(join(tmpdir(), 'printed-'))
/** LibreOffice prints these files of the folder, all at once, to PDFs beside them. */
function officePrints(files: readonly string[]) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
  const paths = files.map((name) => join(folder, name))
  execFileSync(OFFICE ?? '', [...args, ...paths], { stdio: 'ignore' })
}
const printedBy = (name: string) => new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await Promise.all([closePdf(), closePdfText()])
})

/** A caption in two columns, as this court prints it. */
const line = (words: string): Line => [text(words)]
const captioned = paperOf([
  { kind: 'counsel', lines: [] },
  {
    kind: 'caption',
    court: [line('UNITED STATES DISTRICT COURT'), line('EASTERN DISTRICT OF CALIFORNIA')],
    left: [
      { content: line('OTTILIE BRAMBLEWICK,'), indent: false },
      { content: line('Plaintiff,'), indent: true },
      { content: line('v.'), indent: true },
      { content: line('GREYMARSH COUNTY, et al.,'), indent: false },
      { content: line('Defendants.'), indent: true },
    ],
    caseNumber: line('Case No. 1:26-cv-08123-QRS-TUV (PC)'),
    title: line('ORDER DIRECTING THE PARTIES TO MEET AND CONFER'),
    under: [line('(ECF No. 31)')],
  },
  paragraph(
    'Plaintiff filed a motion to compel. (ECF No. 31.) The parties shall meet and confer by telephone within ten (10) days of the date of this order.',
  ),
  paragraph('IT IS SO ORDERED.'),
  paragraph('Dated: March 5, 2026'),
])
const CAPTION = {
  court: 'caed',
  caseNumber: '1:26-cv-08123-QRS-TUV (PC)',
  plaintiff: 'OTTILIE BRAMBLEWICK',
  defendant: 'GREYMARSH COUNTY, et al.',
  motionEcf: ['31'],
  orderDate: '2026-03-05',
}

describe('printed on the pleading paper of this project', () => {
  it.for(byTypst)('%s', async (name) => {
    const lines = linesOf(rawOf(name))
    const pdf = await renderPdf(paperOf(lines.map(paragraph)))
    expect(await factsOf(pdf)).toEqual(factsIn(lines.join('\n')))
  })

  it('with a caption in two columns', async () => {
    expect(await factsOf(await renderPdf(captioned))).toMatchObject(CAPTION)
  })
})

describe.skipIf(!OFFICE)('printed by LibreOffice (skipped without it)', () => {
  beforeAll(async () => {
    for (const name of byOffice) {
      const rows = linesOf(rawOf(name)).map((words) => {
        // A court's stamp stands on one line, however small.
        const size = / Filed \d\d\//.test(words) ? ' style="font-size: 7pt"' : ''
        return `<p${size}>${plain(words)}</p>`
      })
      const page = `<html><head><meta charset="utf-8"></head><body style="font: 11pt serif"><p>&nbsp;</p>${rows.join('')}</body>`
      writeFileSync(join(folder, `${name.replaceAll('/', '_')}.html`), page)
    }
    writeFileSync(join(folder, 'captioned.docx'), await renderDocx(captioned))
    const files = byOffice.map((name) => `${name.replaceAll('/', '_')}.html`)
    officePrints([...files, 'captioned.docx'])
  })

  it.for(byOffice)('%s', async (name) => {
    expect(await factsOf(printedBy(name.replaceAll('/', '_')))).toEqual(
      factsIn(linesOf(rawOf(name)).join('\n')),
    )
  })

  it('with a caption in two columns', async () => {
    expect(await factsOf(printedBy('captioned'))).toMatchObject(CAPTION)
  })
})
