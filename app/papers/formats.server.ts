import { renderPdf } from '#app/pdf/pdf.server.ts'
import { renderDocx } from '#documents/render/docx.ts'
import { renderText } from '#documents/render/text.ts'
import type { Paper } from '#documents/tree.ts'
import { standaloneHtml } from './standalone.ts'

/** Every form in which a paper can be had as a file. */
export const formats = ['html', 'pdf', 'docx', 'txt'] as const
export type Format = (typeof formats)[number]
export const isFormat = (text: string): text is Format =>
  (formats as readonly string[]).includes(text)

const kinds: Readonly<
  Record<Format, { type: string; render: (paper: Paper) => Promise<string | Uint8Array> }>
> = {
  html: { type: 'text/html; charset=utf-8', render: async (paper) => standaloneHtml(paper) },
  pdf: { type: 'application/pdf', render: (paper) => renderPdf(paper) },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderDocx,
  },
  txt: { type: 'text/plain; charset=utf-8', render: async (paper) => renderText(paper) },
}

/** The name of a paper's file. It names the paper, never a person or a case. */
export const fileName = (paper: Paper, format: Format) => `${paper.id}.${format}`

/** A paper's bytes in one form. Throws when a renderer fails. */
export async function renderFile(paper: Paper, format: Format): Promise<Uint8Array> {
  const made = await kinds[format].render(paper)
  return typeof made === 'string' ? new TextEncoder().encode(made) : made
}

/** The same as an answer that a browser saves and does not keep. */
export async function fileResponse(paper: Paper, format: Format): Promise<Response> {
  const bytes = await renderFile(paper, format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': kinds[format].type,
      'Content-Disposition': `attachment; filename="${fileName(paper, format)}"`,
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'no-store',
    },
  })
}
