import type { Block } from './tree.ts'

const PRIME = 0x100000001b3n
const BASIS = 0xcbf29ce484222325n
const MASK = 0xffffffffffffffffn

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
  let hash = BASIS
  for (const byte of new TextEncoder().encode(words)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK
  return hash.toString(16).padStart(16, '0')
}
