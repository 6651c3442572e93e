import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Format, formats, renderFile } from '#app/papers/formats.server.ts'
import { closePdf, renderPdf } from '#app/pdf/pdf.server.ts'
import { papersFor } from '#documents/papers.ts'
import { renderTypst } from '#documents/render/typst.ts'
import type { Paper, PaperId } from '#documents/tree.ts'
import { fold } from '#machines/fold.ts'
import { allCases } from '../../tests/fixtures/cases/index.ts'
import { fourPages, withPdfkit } from './four-pages.ts'
import { otherPaper, otherWords } from './other-words.ts'
import type { Row } from './part.ts'
import { clocked, inTurn, median } from './rounds.ts'

export const title = 'Papers'
export const about = `Milliseconds by the clock, warm: the median of rounds in which all rows take turns. No paper is
made twice: its letters change from round to round, since Typst remembers what it set lately. A Joint Statement of
exactly four pages: tagged, checked against PDF/UA-1, through the processes that make the PDFs of the server; the same in this
process; against pdfkit, which sets the same lines at the same places in the same embedded font, untagged, and is given
where each line breaks; and against LibreOffice, started anew for each paper as its command is, which converts our DOCX
to PDF. Then every paper in every format, the first of the invented cases that hands it over.`

const ROUNDS = 15
const CONVERSIONS = 3
const EACH = 5
const WORKER = new URL('../../app/pdf/worker.mjs', import.meta.url).href
const run = promisify(execFile)

/** The first paper of each kind that an invented case hands over. */
function everyPaper(): ReadonlyMap<PaperId, Paper> {
  const papers = new Map<PaperId, Paper>()
  for (const { answers, today } of Object.values(allCases)) {
    const { place, live } = fold(answers, { today })
    for (const paper of papersFor(place, live, today)) {
      if (!papers.has(paper.id)) papers.set(paper.id, paper)
    }
  }
  return papers
}

/** LibreOffice, with a profile of its own, and ours in turn with it; null where it is not installed. */
async function besideLibreOffice(docx: Uint8Array, ours: () => Promise<number>) {
  const folder = mkdtempSync(join(tmpdir(), 'good-faith-bench-'))
  const file = join(folder, 'paper.docx')
  writeFileSync(file, docx)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const convert = () =>
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file])
  const several = async () => {
    const took: number[] = []
    for (let i = 0; i < ROUNDS; i++) took.push(await ours())
    return median(took)
  }
  try {
    // The first round, which does not count, also makes the profile.
    return await inTurn(CONVERSIONS, { office: () => clocked(convert), ours: several })
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const timeOf = <T>(made: T, render: (made: T) => unknown) => clocked(() => render(made))

async function againstOthers(): Promise<readonly Row[]> {
  const { paper, requests, lines } = await fourPages()
  const { default: render } = await import(WORKER)
  let way = 0
  const next = () => otherPaper(paper, way++)
  const here = (one: Paper) => render({ ...renderTypst(one), label: null })
  const took = await inTurn(ROUNDS, {
    server: () => timeOf(next(), renderPdf),
    here: () => timeOf(next(), here),
    again: () => clocked(() => here(paper)),
    pdfkit: () => {
      const other = lines.map((words) =>
        words.map((one) => ({ ...one, text: otherWords(one.text, way) })),
      )
      return timeOf(other, withPdfkit)
    },
  })
  const beside = await besideLibreOffice(await renderFile(paper, 'docx'), () =>
    timeOf(next(), renderPdf),
  )
  const [ours, kit] = [(await renderPdf(paper)).length, (await withPdfkit(lines)).length]
  const ms = (what: string, value: number | string, note: string): Row => ({
    what,
    value,
    unit: 'ms',
    note,
  })
  const times = (what: string, value: number | string, note: string): Row => ({
    ...{ what, value, note },
    unit: 'times',
  })
  return [
    ms(
      'Four pages, tagged, by the server’s processes',
      took.server,
      `${requests} requests, ${ours} B`,
    ),
    ms('Four pages, tagged, in this process', took.here, 'the same work without the way there'),
    ms('The very same four pages again, in this process', took.again, 'Typst remembers them'),
    ms('Four pages, untagged, by pdfkit', took.pdfkit, `the same lines, ${kit} B`),
    ms(
      'Four pages, by LibreOffice',
      beside?.office ?? '–',
      beside ? 'from our DOCX' : 'skipped: no soffice',
    ),
    times('Ours against pdfkit', took.server / took.pdfkit, 'at most 1.0'),
    times(
      'Ours against LibreOffice',
      beside ? (beside.ours / beside.office).toFixed(4) : '–',
      'at most 0.01',
    ),
  ]
}

async function inEachFormat(paper: Paper): Promise<Row> {
  const sizes = new Map<Format, number>()
  let way = 0
  const job = (format: Format) => () =>
    timeOf(otherPaper(paper, way++), async (one) =>
      sizes.set(format, (await renderFile(one, format)).length),
    )
  const jobs = Object.fromEntries(formats.map((one) => [one, job(one)])) as Record<
    Format,
    () => Promise<number>
  >
  const took = await inTurn(EACH, jobs)
  const list = (said: (format: Format) => string) => formats.map(said).join(', ')
  return {
    what: paper.title,
    value: list((one) => took[one].toFixed(1)),
    unit: `ms as ${formats.join(', ')}`,
    note: `${list((one) => `${((sizes.get(one) ?? 0) / 1000).toFixed(1)}`)} kB`,
  }
}

export async function measure(): Promise<readonly Row[]> {
  try {
    const rows = [...(await againstOthers())]
    for (const paper of everyPaper().values()) rows.push(await inEachFormat(paper))
    return rows
  } finally {
    await closePdf()
  }
}
