/**
 * Pleading paper numbers its lines 1 to 28, and a copy of an order has these numbers anywhere: alone
 * on a line, before a line, inside a sentence, glued to a word. A number is taken for a line's number
 * only as part of an ascending run, so that "within 21 days" and "Rule 26 and 37" stay.
 */

interface Candidate {
  readonly value: number
  readonly start: number
  readonly end: number
  /** Nothing else on its line. */
  readonly alone: boolean
  /** How much it looks like a line's number; below zero for "21 days". */
  readonly weight: number
}

const LINES = 28
/** The farthest that the next number of a run may be, in characters. */
const REACH = 700
/** A run that weighs less than this is not a page's numbering. */
const ENOUGH = 6
/** How many earlier candidates of one value are compared. */
const MEMORY = 6

const UNIT_AFTER =
  /^[ \n](?:(?:court|calendar|business) days?|days?|hours?|weeks?|months?|years?|pages?|minutes?|percent|U\. ?S\.|F\. ?(?:2d|3d|4th|Supp|R\.)|Fed\.|C\.F\.R)\b/i
const NUMBER_BEFORE =
  /(?:\d\)?|[a-z]\)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|court|business|calendar))[ \n]$/i
const NAMED_BEFORE =
  /(?<![a-z])(?:rules?|nos?\.|procedure|sections?|§{1,3}|pages?|at|exhibits?|ex\.|filing|document|doc\.|dkt\.|ecf|through|january|february|march|april|may|june|july|august|september|october|november|december)[ \n]$/i
/** "26cv001", "8th", "3d", "28U.S.C." are not numbers glued to a word. */
const OWN_LETTERS = /^(?:cv|cr|mc|st\b|nd\b|rd\b|th\b|d\b|U\.|F\.|am\b|pm\b|[a-z]\b)/i

function weigh(
  text: string,
  start: number,
  end: number,
): { weight: number; alone: boolean } | null {
  const before = start === 0 ? '\n' : text[start - 1]!
  const after = end >= text.length ? '\n' : text[end]!
  const freeBefore = before === ' ' || before === '\n'
  const freeAfter = after === ' ' || after === '\n'
  const past = text.slice(Math.max(0, start - 14), start)
  const ahead = text.slice(end, end + 16)
  if (freeBefore && freeAfter) {
    const lineBefore = past.slice(past.lastIndexOf('\n') + 1)
    const opens =
      before === '\n' || (lineBefore.trim() === '' && (past.includes('\n') || start < 14))
    const closes = /^ {0,16}(?:\n|$)/.test(ahead)
    if (UNIT_AFTER.test(ahead) && !NUMBER_BEFORE.test(past)) return { weight: -4, alone: false }
    if (opens && closes) return { weight: 2, alone: true }
    if (opens) return { weight: 1.5, alone: false }
    return { weight: NAMED_BEFORE.test(past) ? -1 : 1, alone: false }
  }
  if (freeBefore && /[A-Za-z"]/.test(after) && !OWN_LETTERS.test(ahead)) {
    return { weight: 0.5, alone: false }
  }
  if (
    freeAfter &&
    /(?:[a-z]|[a-z][.,;:]|[a-z]")$/.test(past) &&
    !/(?:No|Nos|Ex|Doc)\.$/i.test(past)
  ) {
    return { weight: 0.5, alone: false }
  }
  return null
}

function candidates(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)) {
    const value = Number(match[0])
    if (value < 1 || value > LINES || match[0].startsWith('0')) continue
    const start = match.index
    const end = start + match[0].length
    const weighed = weigh(text, start, end)
    if (weighed) found.push({ value, start, end, ...weighed })
  }
  return found
}

/** The heaviest run that ends at each candidate: its weight, and the candidate before it (-1: none). */
function runs(found: readonly Candidate[]): { weight: number[]; from: number[] } {
  const weight: number[] = []
  const from: number[] = []
  const recent: number[][] = Array.from({ length: LINES + 1 }, () => [])
  for (const [i, here] of found.entries()) {
    weight[i] = here.weight
    from[i] = -1
    for (let skipped = 0; skipped <= 2; skipped += 1) {
      const earlier = recent[here.value - 1 - skipped] ?? []
      for (const j of earlier) {
        if (here.start - found[j]!.end > REACH) continue
        const total = weight[j]! + here.weight - skipped * 1.2
        if (total >= weight[i]!) {
          weight[i] = total
          from[i] = j
        }
      }
    }
    const same = recent[here.value]!
    same.push(i)
    if (same.length > MEMORY) same.shift()
  }
  return { weight, from }
}

/** Indexes of the candidates that are line numbers. */
function chosen(found: readonly Candidate[]): Set<number> {
  const { weight, from } = runs(found)
  const heaviestFirst = found
    .map((_, i) => i)
    .filter((i) => weight[i]! >= ENOUGH)
    .sort((a, b) => weight[b]! - weight[a]! || a - b)
  const seen = new Set<number>()
  const kept = new Set<number>()
  for (const last of heaviestFirst) {
    const run: number[] = []
    let at = last
    while (at !== -1 && !seen.has(at)) {
      run.push(at)
      at = from[at]!
    }
    const own = weight[last]! - (at === -1 ? 0 : weight[at]!)
    for (const i of run) seen.add(i)
    if (own >= ENOUGH) for (const i of run) kept.add(i)
  }
  return kept
}

/** A page's own number stands alone beside the line numbers, or between two pages' numbers. */
function withPageNumbers(
  text: string,
  found: readonly Candidate[],
  lines: Set<number>,
): Set<number> {
  const all = new Set(lines)
  const touches = (i: number, j: number) => {
    const [a, b] = [found[Math.min(i, j)], found[Math.max(i, j)]]
    return (
      a !== undefined &&
      b !== undefined &&
      text.slice(a.end, Math.min(b.start, a.end + 40)).trim() === ''
    )
  }
  for (const [i, here] of found.entries()) {
    if (lines.has(i)) continue
    const after = lines.has(i - 1) && touches(i - 1, i)
    const before = lines.has(i + 1) && touches(i, i + 1)
    if (here.alone ? after || before : after && before && here.weight > 0) all.add(i)
  }
  return all
}

/** The text without line numbers. A line that held nothing else is gone, blank lines stay. */
export function withoutLineNumbers(text: string): string {
  const found = candidates(text)
  const gone = withPageNumbers(text, found, chosen(found))
  if (gone.size === 0) return text
  const parts: string[] = []
  let at = 0
  for (const [i, here] of found.entries()) {
    if (!gone.has(i)) continue
    parts.push(text.slice(at, here.start), here.alone ? EMPTIED : ' ')
    at = here.end
  }
  parts.push(text.slice(at))
  return parts
    .join('')
    .split('\n')
    .filter((line) => !line.includes(EMPTIED) || line.replaceAll(EMPTIED, '').trim() !== '')
    .join('\n')
    .replaceAll(EMPTIED, ' ')
}

/** Marks a line that held only its number; control characters were removed before this step. */
const EMPTIED = '\u0001'
