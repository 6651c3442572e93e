/** One typed run of request numbers, such as "3-7, 9(a)", as separate numbers; or null when it is not one. */
export type RequestNumbers = readonly string[] | null

const ONE = /^(\d{1,4})((?:\([a-z0-9]{1,4}\)|[a-z]){0,8})$/i
const RUN = /^(\d{1,4})\s{0,9}(?:-|–|—|to|through)\s{0,9}(\d{1,4})$/i
const MOST = 200

/**
 * Expands request numbers in the order typed, without repeats: "3-7, 9(a) and 12" becomes 3, 4, 5, 6,
 * 7, 9(a), 12. A backward run, an empty text or words give null: numbers are never guessed.
 */
export function expandNumbers(typed: string): RequestNumbers {
  const pieces = typed
    .replace(/\b(?:nos?|numbers?|rfps?|rfas?|rogs?)\b\.?/gi, ' ')
    .split(/[,;]|\band\b|&/i)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const found: string[] = []
  for (const piece of pieces) {
    const run = RUN.exec(piece)
    if (run) {
      const [first, last] = [Number(run[1]), Number(run[2])]
      if (first > last || last - first > MOST) return null
      for (let n = first; n <= last; n++) found.push(String(n))
    } else if (ONE.test(piece)) {
      found.push(piece)
    } else {
      return null
    }
  }
  return found.length === 0 || found.length > MOST ? null : [...new Set(found)]
}
