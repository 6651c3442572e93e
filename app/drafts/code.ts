import { randomBytes } from 'node:crypto'
import { latinDigits } from '#app/i18n/digits.ts'

/**
 * A return code: 20 Crockford base32 characters, upper case, without groups. It is the only secret
 * of a draft, so the type is closed: text becomes a code through `newCode` or `normalizeCode`.
 */
export type Code = string & { readonly brand: 'return code' }

/** Crockford's alphabet: digits and letters without I, L, O (look like digits) and U. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const CODE_LENGTH = 20
const SHAPE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`)
/** Room for a code written with a dash or a space after every character; the rest is not a code. */
const LONGEST_TYPED = 60

function isCode(text: string): text is Code {
  return SHAPE.test(text)
}

/** One character for each byte, five bits of it. 32 divides 256, so every character is as likely. */
export function characters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte & 31)).join('')
}

/** A fresh code with 100 random bits. */
export function newCode(): Code {
  const code = characters(randomBytes(CODE_LENGTH))
  if (!isCode(code)) throw new Error('A new return code did not have the shape of one')
  return code
}

/** As a person copies it: `ABCDE-FGHJK-MNPQR-STVWX`. */
export function showCode(code: Code): string {
  return code.replace(/.{5}(?=.)/g, '$&-')
}

/**
 * Reads what a person typed: lower case, spaces, dashes and the digits of other scripts are fine, O is
 * read as 0, I and L as 1.
 * Null when it is not a code.
 */
export function normalizeCode(typed: string): Code | null {
  if (typed.length > LONGEST_TYPED) return null
  const plain = latinDigits(typed).replace(/[\s\p{Pd}\p{Cf}]/gu, '')
  if (!/^[0-9A-Za-z]+$/.test(plain)) return null
  const code = plain.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')
  return isCode(code) ? code : null
}
