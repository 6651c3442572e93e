import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Code, newCode, normalizeCode } from '#app/drafts/code.ts'
import { draftHandle, draftId, fitsInDraft, openAnswers, sealAnswers } from '#app/drafts/seal.ts'

const ANSWERS = { name: 'José Ñúñez', rows: [{ id: 'a', note: null }], done: true, count: 3 }

function known(text: string): Code {
  const code = normalizeCode(text)
  if (!code) throw new Error(`${text} is not a code`)
  return code
}

test('what is sealed opens with its code', () => {
  const code = newCode()
  expect(openAnswers(code, sealAnswers(code, ANSWERS))).toEqual(ANSWERS)
})

// Stored drafts depend on these: when this fails, people cannot come back to their drafts.
test('id and handle of a code never change', () => {
  const code = known('ABCDE-FGHJK-MNPQR-STVWX')
  expect(draftId(code)).toBe('fkzp4tnstvws8mg3hj2qeemg23fewxtg')
  expect(draftHandle(code)).toBe('fkzp4tnstv')
})

test('a seal made by hand after the written format opens, so stored drafts stay readable', () => {
  const code = known('ABCDE-FGHJK-MNPQR-STVWX')
  const key = hkdfSync('sha256', 'ABCDEFGHJKMNPQRSTVWX', '', 'good-faith/1/sealing key', 32)
  const plain = Buffer.alloc(8192)
  plain.writeUInt32BE(7)
  plain.write('{"a":1}', 4)
  const seal = (boundData: string) => {
    const cipher = createCipheriv('aes-256-gcm', new Uint8Array(key), Buffer.alloc(12, 9))
    cipher.setAAD(Buffer.from(boundData))
    const body = Buffer.concat([cipher.update(plain), cipher.final()])
    return Buffer.concat([Buffer.of(1), Buffer.alloc(12, 9), body, cipher.getAuthTag()])
  }
  const sealed = seal('good-faith draft 1 fkzp4tnstvws8mg3hj2qeemg23fewxtg')
  expect(openAnswers(code, sealed)).toEqual({ a: 1 })
  const other = seal('good-faith draft 2 fkzp4tnstvws8mg3hj2qeemg23fewxtg')
  expect(openAnswers(code, other)).toBeNull()
})

test('the same answers sealed twice differ in more than the nonce', () => {
  const code = newCode()
  const [one, two] = [sealAnswers(code, ANSWERS), sealAnswers(code, ANSWERS)]
  const same = one.filter((byte, i) => byte === two[i]).length
  expect(Buffer.compare(one, two)).not.toBe(0)
  expect(same).toBeLessThan(one.length / 50)
})

test('a wrong code opens nothing, not even when one character differs', () => {
  const sealed = sealAnswers(known('ABCDE-FGHJK-MNPQR-STVWX'), ANSWERS)
  expect(openAnswers(known('ABCDE-FGHJK-MNPQR-STVWY'), sealed)).toBeNull()
  expect(openAnswers(newCode(), sealed)).toBeNull()
})

test('a change of any one bit opens nothing', () => {
  const code = newCode()
  const sealed = sealAnswers(code, ANSWERS)
  const places = [0, 1, 12, 13, 16, 17, 100, sealed.length - 17, sealed.length - 16]
  for (const place of [...places, sealed.length - 1]) {
    for (const bit of [1, 128]) {
      const changed = Uint8Array.from(sealed, (byte, i) => (i === place ? byte ^ bit : byte))
      expect(openAnswers(code, changed)).toBeNull()
    }
  }
})

test('cut, lengthened, empty and random bytes open nothing', () => {
  const code = newCode()
  const sealed = sealAnswers(code, ANSWERS)
  expect(openAnswers(code, sealed.subarray(0, -1))).toBeNull()
  expect(openAnswers(code, sealed.subarray(1))).toBeNull()
  expect(openAnswers(code, Buffer.concat([sealed, Buffer.of(0)]))).toBeNull()
  expect(openAnswers(code, new Uint8Array())).toBeNull()
  expect(openAnswers(code, randomBytes(9000))).toBeNull()
})

test.each([
  [0, 8221],
  [1, 8221],
  [8000, 8221],
  [8180, 8221],
  [8181, 16_413],
  [16_000, 16_413],
  [20_000, 32_797],
  [32_000, 32_797],
])('an order of %i letters is stored in %i bytes', (letters, bytes) => {
  expect(sealAnswers(newCode(), { o: 'x'.repeat(letters) }).length).toBe(bytes)
})

test('answers that are too long are told apart before they are sealed', () => {
  const long = { order: 'é'.repeat(2 * 1024 * 1024) }
  expect(fitsInDraft(ANSWERS)).toBe(true)
  expect(fitsInDraft(long)).toBe(false)
  expect(() => sealAnswers(newCode(), long)).toThrow(RangeError)
})

test('reserved names are dropped at every depth and poison nothing', () => {
  const code = newCode()
  const junk =
    '{"__proto__":{"bad":1},"constructor":2,"a":{"__proto__":{"bad":1},"b":[{"prototype":1}]}}'
  const opened = openAnswers(code, sealAnswers(code, JSON.parse(junk)))
  expect(JSON.stringify(opened)).toBe('{"a":{"b":[{}]}}')
  expect(Object.getPrototypeOf(opened)).toBeNull()
  expect(opened?.toString).toBeUndefined()
  expect(Object.assign({}, opened?.a)).not.toHaveProperty('bad')
  expect({}).not.toHaveProperty('bad')
})
