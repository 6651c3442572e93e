import type { IsoDate } from '#law/dates.ts'
import { samplesOf } from '#law/samples.ts'
import { type Answers, type QuestionId, vocabulary } from '#law/vocabulary.ts'
import { pick } from './runs.ts'

const words = ['', 'yes', 'no', 'unknown', 'telephone', '2025-11-20', '9999-12-31', '\u202e{{x}}']
const keys = ['value', 'rows', 'complete', 'id', 'quote', 'from', 'toString', '__proto__', 'length']

/** Any JSON: what a tampered draft may hold. */
function junk(random: () => number, depth = 3): unknown {
  const kind = Math.floor(random() * (depth > 0 ? 8 : 6))
  switch (kind) {
    case 0:
      return null
    case 1:
      return random() < 0.5
    case 2:
      return pick([0, -1, 1e308, 0.5, 2 ** 53], random)
    case 3:
    case 4:
    case 5:
      return pick(words, random)
    case 6:
      return Array.from({ length: Math.floor(random() * 4) }, () => junk(random, depth - 1))
    default: {
      const made = Array.from({ length: Math.floor(random() * 5) }, () => {
        const value = JSON.stringify(junk(random, depth - 1))
        return `${JSON.stringify(pick(keys, random))}:${value}`
      })
      return JSON.parse(`{${made.join(',')}}`)
    }
  }
}

/** A right answer with one thing in it replaced. */
function bent(value: unknown, random: () => number): unknown {
  if (typeof value !== 'object' || value === null) return junk(random)
  const copy = structuredClone(value) as Record<string, unknown>
  const key = pick([...Object.keys(copy), 'extra'], random)
  copy[key] = random() < 0.5 ? bent(copy[key], random) : junk(random)
  return copy
}

/** Something under every id: mostly right answers, so that some get far; some bent, some junk. */
export function junkAnswers(random: () => number, today: IsoDate): Answers {
  const share = random()
  const entries = (Object.keys(vocabulary) as QuestionId[]).map((id) => {
    const samples: readonly unknown[] = samplesOf(id, {}, today)
    const first = ['lawyer', 'orderKind', 'orderLater'].includes(id) && random() < 0.9
    const good = first ? samples[0] : pick(samples, random)
    const roll = random() * 12
    return [id, roll > share ? good : roll > share / 2 ? bent(good, random) : junk(random)]
  })
  return Object.fromEntries(entries)
}
