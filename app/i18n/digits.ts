/** The zeros of the digits that a person may type: Arabic, Persian, Devanagari, Gurmukhi, Khmer, wide. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x0a66, 0x17e0, 0xff10]

/** "٢٨" as "28": the digits of the order and of the papers, whatever keyboard a person has. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = ZEROS.find((z) => code >= z && code < z + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}

/** What parts two numbers in a list of an Arabic keyboard: its comma, its semicolon, or "and". */
const BETWEEN = /(?<=[\d)])\s*(?:[،؛]|\sو(?=\s?\d))\s*(?=\d)/gu

/** "٣-٧، ٩(a)" as "3-7, 9(a)": digits, and what stands between numbers, as the court writes them. */
export const latinNumbers = (text: string): string => latinDigits(text).replace(BETWEEN, ', ')
