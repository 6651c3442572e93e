import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ORDERS = 'tests/fixtures/orders'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'good-faith-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

function run(...files: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', 'app/cli/order-read.ts', ...files]
    execFile(process.execPath, args, { maxBuffer: 10_000_000 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

/** A one-page PDF that says the lines, written by hand. */
function pdf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n')
  const stream = `BT /F1 12 Tf 72 720 Td 24 TL\n${shown}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`
  return new TextEncoder().encode(body + xref + end)
}

test('prints one JSON array, an entry a file, in the order given, and nothing else', async () => {
  const { code, out, err } = await run(
    `${ORDERS}/prisoner-moved.txt`,
    `${ORDERS}/released-opposes.txt`,
  )
  const entries = JSON.parse(out)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(entries.map((entry: { file: string }) => entry.file)).toEqual([
    'prisoner-moved.txt',
    'released-opposes.txt',
  ])
  expect(entries[1]).toMatchObject({
    kind: 'meet-and-confer',
    court: { value: 'caed', quote: 'EASTERN DISTRICT OF CALIFORNIA' },
    motionEcf: { value: ['52'], quote: '(ECF No. 52)' },
    conferDue: { value: { count: 21, unit: 'days', from: 'order', act: 'contact' } },
    hearing: null,
    doubts: [],
  })
})

test('reads a PDF by its first bytes, whatever its name is', async () => {
  const file = join(folder, 'order.dat')
  await writeFile(
    file,
    pdf([
      'INVENTED FOR TESTING',
      'UNITED STATES DISTRICT COURT',
      'SOUTHERN DISTRICT OF CALIFORNIA',
      'The parties shall meet and confer by telephone about the discovery dispute',
      'within ten (10) days of the date of this order.',
    ]),
  )
  const { code, out } = await run(file)
  expect(code).toBe(0)
  expect(JSON.parse(out)[0]).toMatchObject({
    file: 'order.dat',
    kind: 'meet-and-confer',
    court: { value: 'casd' },
    conferDue: { value: { count: 10, unit: 'days', from: 'order', act: 'confer' } },
  })
})

test('a file that is not there, or a damaged PDF: exit 2, a sentence, no JSON', async () => {
  const damaged = join(folder, 'damaged.pdf')
  await writeFile(damaged, '%PDF-1.4 and nothing more')
  expect(await run(`${ORDERS}/released-opposes.txt`, 'no-such-order.txt')).toEqual({
    code: 2,
    out: '',
    err: 'The file no-such-order.txt cannot be read.\n',
  })
  expect(await run(damaged)).toEqual({
    code: 2,
    out: '',
    err: expect.stringContaining(`The file ${damaged} cannot be read. That file is broken`),
  })
})

test('no file named: exit 2', async () => {
  expect(await run()).toEqual({
    code: 2,
    out: '',
    err: 'Name at least one file: order:read -- FILE…\n',
  })
})
