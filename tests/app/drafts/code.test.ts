import { expect, test } from 'vitest'
import { newCode, normalizeCode, showCode } from '#app/drafts/code.ts'

test('a new code is 20 characters without I, L, O and U', () => {
  for (let i = 0; i < 500; i++) expect(newCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/)
})

test('a thousand new codes are all different, and every character of the alphabet appears', () => {
  const codes = Array.from({ length: 1000 }, newCode)
  expect(new Set(codes).size).toBe(1000)
  expect(new Set(codes.join('')).size).toBe(32)
})

test('a code is shown in four groups of five', () => {
  const code = normalizeCode('ABCDEFGHJKMNPQRSTVWX')
  expect(code && showCode(code)).toBe('ABCDE-FGHJK-MNPQR-STVWX')
})

test.each([
  ['abcde-fghjk-mnpqr-stvwx', 'ABCDEFGHJKMNPQRSTVWX'],
  ['  ABCDE FGHJK\tMNPQR STVWX\n', 'ABCDEFGHJKMNPQRSTVWX'],
  ['ABCDE\u2013FGHJK\u2014MNPQR\u2011STVWX', 'ABCDEFGHJKMNPQRSTVWX'],
  ['\u200fABCDE-FGHJK-MNPQR-STV١٢', 'ABCDEFGHJKMNPQRSTV12'],
  ['OoIiLl0000-0000-0000-01', '00111100000000000001'],
  ['A B C D E F G H J K M N P Q R S T V W X', 'ABCDEFGHJKMNPQRSTVWX'],
])('%j is read as %s', (typed, code) => {
  expect(normalizeCode(typed)).toBe(code)
})

test.each([
  '',
  'ABCDE-FGHJK-MNPQR-STVW',
  'ABCDE-FGHJK-MNPQR-STVWXY',
  'UBCDE-FGHJK-MNPQR-STVWX',
  'ABCDE-FGHJK-MNPQR-STVW!',
  'ABCDE-FGHJK-MNPQR-STVW\u017f',
  'ABCDE-FGHJK-MNPQR-STVW\u0131',
  'ABCDE_FGHJK_MNPQR_STVWX',
  '__proto__',
  '-'.repeat(100_000),
])('%j is not a code', (typed) => {
  expect(normalizeCode(typed)).toBeNull()
})
