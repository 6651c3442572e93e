// Controls; separators that start a line of their own; marks that turn the direction of writing; and
// signs that show nothing. The joiners U+200C and U+200D stay: Persian and Punjabi need them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
const UNSEEN = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u

/**
 * False for text with characters that never belong in an answer: they can hide, reorder or break
 * words on a court's page.
 */
export const isPrintable = (text: string): boolean => !CONTROL.test(text) && !UNSEEN.test(text)

// Arabic keyboards and telephones put these in unasked, and papers need none of them. The two overrides
// (U+202D and U+202E) stay to be refused: nobody's telephone adds those.
const TURNS = /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/g

/** The text without the unseen marks that tell a screen which way to write. */
export const withoutTurns = (text: string): string => text.replace(TURNS, '')

/** False for a text that has no letter and no digit: it would count as given and show nothing. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/**
 * True for text that carries the mark of an electronic signature. Nobody types one: the paper prints
 * it for the person alone, after this exact text was approved.
 */
export const hasSignatureMark = (text: string): boolean =>
  /(?:^|[^\p{L}\p{N}])\/\s{0,9}s\s{0,9}\/|(?:^|\s)s\/\s/iu.test(text)
