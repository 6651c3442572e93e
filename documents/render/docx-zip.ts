/** The first moment that a ZIP file can name: midnight of January 1, 1980. */
const DAY = 0x21

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

/**
 * A ZIP file, whose entries carry the time they were packed, with one fixed time instead: the same
 * paper is the same file. Returns the bytes it was given, changed in place.
 */
export function pinDates(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = lastIndexOf(view, END)
  if (end === null) throw new Error('not a ZIP file')
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('not a directory of a ZIP file')
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== LOCAL) throw new Error('not an entry of a ZIP file')
    view.setUint32(at + 12, DAY << 16, true)
    view.setUint32(local + 10, DAY << 16, true)
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    at += 46 + lengths.reduce((a, b) => a + b, 0)
  }
  return zip
}

function lastIndexOf(view: DataView, mark: number): number | null {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === mark) return at
  }
  return null
}
