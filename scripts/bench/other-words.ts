import type { Paper } from '#documents/tree.ts'

/** Letters that are equally wide in the font of the papers, so that lines break where they did. */
const EQUAL = 'acez'

/** Every order of some letters. */
const orders = (letters: string): readonly string[] =>
  letters.length < 2
    ? [letters]
    : Array.from(letters).flatMap((one) =>
        orders(letters.replace(one, '')).map((rest) => one + rest),
      )
const alphabets = orders(EQUAL)

/** The same words with their letters changed about, one of 24 ways. */
export function otherWords(text: string, way: number): string {
  const alphabet = alphabets[way % alphabets.length] ?? EQUAL
  return text.replace(/[acez]/g, (letter) => alphabet[EQUAL.indexOf(letter)] ?? letter)
}

/**
 * A paper of the same size and lines that was not made before. Typst remembers what it set lately, and
 * no two people send the same paper: to make one again and again would measure its memory.
 */
export const otherPaper = (paper: Paper, way: number): Paper =>
  JSON.parse(JSON.stringify(paper), (key, value) =>
    (key === 'text' || key === 'name') && typeof value === 'string'
      ? otherWords(value, way)
      : value,
  )
