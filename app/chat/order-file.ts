import { isPdf, pdfText, plainText } from '#app/pdf-text.server.ts'

/** What came in the file box: nothing, the order's words, or a file that holds none. */
export type OrderFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly how: 'pdf' | 'pasted'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: 'pdf' | 'notText' }

/** Text that no page could show is not an order: a picture, a program, a broken copy. */
export function looksLikeText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point
  const odd = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return odd === 0 || odd < text.length / 200
}

/** Reads the order from an uploaded file. The file itself is not kept. */
export async function readOrderFile(form: FormData): Promise<OrderFile> {
  const file = form.get('orderText.file')
  if (!(file instanceof File) || file.size === 0) return { kind: 'none' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isPdf(bytes)) {
    const text = await pdfText(bytes)
    return text === null || text === ''
      ? { kind: 'unreadable', why: 'pdf' }
      : { kind: 'text', how: 'pdf', text }
  }
  const text = plainText(bytes)
  return looksLikeText(text)
    ? { kind: 'text', how: 'pasted', text }
    : { kind: 'unreadable', why: 'notText' }
}
