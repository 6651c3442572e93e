import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { type Answers, readAnswers, writeAnswers } from './answers.ts'
import { type Code, characters } from './code.ts'

/*
 * A sealed draft: version (1 byte), nonce (12), ciphertext, tag (16).
 * The plaintext is the length of the JSON (4 bytes, big endian), the JSON, and zeros up to a bucket.
 * It is not compressed: a compressed length tells something about the content, and the buckets
 * would eat most of what is saved.
 */
const VERSION = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16
const LENGTH_BYTES = 4
const HEAD_BYTES = 1 + NONCE_BYTES

/** Buckets double from 8 KiB, so a stored size only tells the nearest power of two above it. */
const SMALLEST_BUCKET_BYTES = 8 * 1024
const LARGEST_BUCKET_BYTES = 4 * 1024 * 1024

const ID_LENGTH = 32
const HANDLE_LENGTH = 10

/**
 * One purpose, one key. HKDF and no slow hash: a slow hash makes up for a password that somebody
 * could guess, and nobody can try 2^100 random codes at any speed.
 */
function derive(code: Code, purpose: string, bytes: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', code, '', `good-faith/1/${purpose}`, bytes))
}

/** The id under which a draft is stored: 32 characters, 160 bits, from which no code can be told. */
export function draftId(code: Code): string {
  return characters(derive(code, 'draft id', ID_LENGTH)).toLowerCase()
}

/** The meaningless prefix of the id that stands in a URL: 10 characters. It opens nothing. */
export function draftHandle(code: Code): string {
  return draftId(code).slice(0, HANDLE_LENGTH)
}

function sealingKey(code: Code): Uint8Array {
  return derive(code, 'sealing key', 32)
}

/** Bound to the ciphertext: a seal moved to another draft's row does not open. */
function boundData(code: Code): Buffer {
  return Buffer.from(`good-faith draft ${VERSION} ${draftId(code)}`)
}

function bucketFor(bytes: number): number {
  let bucket = SMALLEST_BUCKET_BYTES
  while (bucket < bytes) bucket *= 2
  return bucket
}

/** False when the answers are too long to be kept, about 4 MiB; ask before sealing. */
export function fitsInDraft(answers: Answers): boolean {
  return Buffer.byteLength(writeAnswers(answers)) + LENGTH_BYTES <= LARGEST_BUCKET_BYTES
}

/** Locks the answers with the code. Never the same bytes twice. Throws when they do not fit. */
export function sealAnswers(code: Code, answers: Answers): Uint8Array {
  const json = Buffer.from(writeAnswers(answers))
  const bucket = bucketFor(json.length + LENGTH_BYTES)
  if (bucket > LARGEST_BUCKET_BYTES) throw new RangeError('The answers are too long for a draft')
  const plain = Buffer.alloc(bucket)
  plain.writeUInt32BE(json.length)
  json.copy(plain, LENGTH_BYTES)
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(code), nonce)
  cipher.setAAD(boundData(code))
  const body = [cipher.update(plain), cipher.final()]
  return Buffer.concat([Buffer.of(VERSION), nonce, ...body, cipher.getAuthTag()])
}

/** Opens a seal; null when the code is not its own, or a single bit was changed. */
export function openAnswers(code: Code, sealed: Uint8Array): Answers | null {
  const plain = decrypt(code, Buffer.from(sealed))
  if (!plain) return null
  const end = LENGTH_BYTES + plain.readUInt32BE(0)
  return end <= plain.length ? readAnswers(plain.toString('utf8', LENGTH_BYTES, end)) : null
}

function decrypt(code: Code, sealed: Buffer): Buffer | null {
  if (sealed.length < HEAD_BYTES + SMALLEST_BUCKET_BYTES + TAG_BYTES) return null
  if (sealed[0] !== VERSION) return null
  const nonce = sealed.subarray(1, HEAD_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(code), nonce, {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(boundData(code))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  try {
    return Buffer.concat([
      decipher.update(sealed.subarray(HEAD_BYTES, -TAG_BYTES)),
      decipher.final(),
    ])
  } catch {
    return null
  }
}
