/** The answers of one draft by question id; each value is what JSON can hold. */
export type Answers = Readonly<Record<string, unknown>>

/** Names that reach an object's prototype when somebody assigns them. No question has such an id. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

/** The text that is sealed. Reserved names are left out at every depth. */
export function writeAnswers(answers: Answers): string {
  return JSON.stringify(answers, withoutReserved)
}

/**
 * Reads the text back. The record has no prototype, so that `answers['toString']` is not an answer,
 * and reserved names are dropped. Null when the text is not a JSON object.
 */
export function readAnswers(json: string): Answers | null {
  const value = parse(json)
  return isRecord(value) ? Object.assign(Object.create(null), value) : null
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json, withoutReserved)
  } catch {
    return null
  }
}

/** A key whose value becomes undefined is left out by `JSON.stringify` and `JSON.parse` alike. */
function withoutReserved(key: string, value: unknown): unknown {
  return RESERVED.has(key) ? undefined : value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
