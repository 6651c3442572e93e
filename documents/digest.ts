import type { Block } from './tree.ts'

/** The prime of FNV-1a with 64 bits is 2^40 and this. */
const PRIME = 0x1b3
const [BASIS_HIGH, BASIS_LOW] = [0xcbf29ce4, 0x84222325]
const WORD = 2 ** 32

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
  let [high, low] = [BASIS_HIGH, BASIS_LOW]
  // In two halves, since a product of theirs is an exact number and a big integer takes fifty times as long.
  for (const byte of new TextEncoder().encode(words)) {
    low = (low ^ byte) >>> 0
    const product = low * PRIME
    high = (high * PRIME + Math.floor(product / WORD) + low * 2 ** 8) >>> 0
    low = product >>> 0
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')
}
