import { type FileRead, readOrderBytes, type Unread } from '#app/pdf-text.server.ts'
import { ORDER_MAX } from '#law/schema.ts'

/** What came in the file box: nothing, the order's words, or a file that holds none. */
export type OrderFile =
  | { readonly kind: 'none' }
  | Extract<FileRead, { kind: 'text' }>
  | { readonly kind: 'unreadable'; readonly why: Unread | 'notText' | 'tooLong' }

/** Text that no page could show is not an order: a picture, a program, a broken copy. */
export function looksLikeText(text: string): boolean {
  let odd = 0
  // No list of them: a file of ten million odd signs must not become an array of ten million strings.
  for (let i = 0; i < text.length; i++) if (isOdd(text.charCodeAt(i))) odd += 1
  return odd === 0 || odd < text.length / 200
}

function isOdd(code: number): boolean {
  return code < 0x09 || (code > 0x0d && code < 0x20) || code === 0xfffd
}

/** Reads the order from an uploaded file. The file itself is not kept. */
export async function readOrderFile(form: FormData): Promise<OrderFile> {
  const file = form.get('orderText.file')
  if (!(file instanceof File) || file.size === 0) return { kind: 'none' }
  const read = await readOrderBytes(new Uint8Array(await file.arrayBuffer()))
  if (read.kind === 'unreadable') return read
  if (read.text.length > ORDER_MAX) return { kind: 'unreadable', why: 'tooLong' }
  if (!looksLikeText(read.text)) return { kind: 'unreadable', why: 'notText' }
  return read
}
