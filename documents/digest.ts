import type { Block } from './tree.ts'

/** The low half of FNV-1a's prime of 64 bits, which is 2^40 and this. */
const PRIME = 0x1b3
/** FNV-1a's basis of 64 bits in four parts of 16, the lowest first. */
const BASIS = [0x2325, 0x8422, 0x9ce4, 0xcbf2] as const

/**
 * Names one exact text: 16 hex digits, FNV-1a over the words. It tells a changed text from an
 * unchanged one for the person who approved it; it is not a defence against a forger.
 */
export function digestOf(blocks: readonly Block[]): string {
  // Which question a word came from, and the name of its language, are not part of the text that a
  // person approves.
  const words = JSON.stringify(blocks, (key, value) =>
    key === 'from' || key === 'question' || key === 'lang' ? undefined : value,
  )
  let [a, b, c, d]: [number, number, number, number] = [...BASIS]
  // In parts of 16 bits, whose products are small numbers: a big integer takes a hundred times as long.
  const bytes = new TextEncoder().encode(words)
  for (let i = 0; i < bytes.length; i++) {
    a ^= bytes[i] ?? 0
    const toC = a << 8
    const toD = b << 8
    a *= PRIME
    b = b * PRIME + (a >>> 16)
    c = c * PRIME + toC + (b >>> 16)
    d = (d * PRIME + toD + (c >>> 16)) & 0xffff
    a &= 0xffff
    b &= 0xffff
    c &= 0xffff
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, '0')).join('')
}
