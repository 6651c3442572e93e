import { deflateSync } from 'node:zlib'

const LINE = 'BT /F1 9 Tf 72 700 Td (hello world) Tj ET\n'

/**
 * A small PDF that asks for a lot of work: its pages share one stream, which unpacks to `mib` mebibytes
 * of `line`s.
 */
export function pdfBomb(pages: number, mib: number, line: string = LINE): Uint8Array<ArrayBuffer> {
  const stream = deflateSync(line.repeat(Math.ceil((mib * 1_048_576) / line.length)))
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>'
  const kids = Array.from({ length: pages }, (_, at) => `${5 + at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream.toString('latin1')}\nendstream`,
    ...Array.from({ length: pages }, () => page),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  const end = `trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`
  const xref = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`
  return new Uint8Array(Buffer.from(body + xref + end, 'latin1'))
}
