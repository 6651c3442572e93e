import { extractText, getDocumentProxy } from 'unpdf'

/** True when the bytes begin as a PDF does; some scanners put a few bytes before the mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

/**
 * The text of a PDF, pages apart by a form feed; null when it is damaged or locked. A scan without a
 * text layer gives an empty string.
 */
export async function pdfText(bytes: Uint8Array): Promise<string | null> {
  try {
    // The library takes the buffer for itself, so it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      const { text } = await extractText(document, { mergePages: false })
      return text.join('\f').trim()
    } finally {
      await document.destroy()
    }
  } catch {
    return null
  }
}

/** Text as the file's own bytes say: UTF-16 by its mark, UTF-8, else Windows' Western letters. */
export function plainText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The words of an order's file, PDF or text; null when it cannot be read. */
export async function orderFileText(bytes: Uint8Array): Promise<string | null> {
  return isPdf(bytes) ? pdfText(bytes) : plainText(bytes)
}
