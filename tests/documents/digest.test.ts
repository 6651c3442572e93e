import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf } from '#documents/digest.ts'
import { type Block, text } from '#documents/tree.ts'

const paragraph = (words: string, more: object = {}): Block => ({
  kind: 'paragraph',
  indent: 'none',
  content: [{ ...text(words), ...more }],
})

/** FNV-1a with 64 bits as its authors write it down, over the words of the blocks. */
function writtenDown(blocks: readonly Block[]): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(JSON.stringify(blocks))) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n
  }
  return hash.toString(16).padStart(16, '0')
}

describe('the name of a text', () => {
  it('stays what it was, so that an approval of long ago still stands', () => {
    expect(digestOf([paragraph('The motion was resolved in part.')])).toBe(
      writtenDown([paragraph('The motion was resolved in part.')]),
    )
    expect(digestOf([])).toBe('09612b07b5ecb5a5')
  })

  it('is FNV-1a of 64 bits over any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        expect(digestOf([paragraph(words)])).toBe(writtenDown([paragraph(words)]))
      }),
    )
  })

  it('does not hang on which question a word came from', () => {
    expect(digestOf([paragraph('Same words.', { from: ['me'] })])).toBe(
      digestOf([paragraph('Same words.')]),
    )
  })
})
