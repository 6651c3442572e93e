// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

/**
 * False for text with characters that never belong in an answer: controls, and marks that turn the
 * direction of writing, which can hide or reorder words on a court's page.
 */
export const isPrintable = (text: string): boolean => !UNPRINTABLE.test(text)
