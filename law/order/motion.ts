import type { Fact, MotionKind, Side } from './reading.ts'
import { type OrderText, read, type Sentence } from './text.ts'
import { type Title, titles } from './title.ts'

/** The motion that the order is about: its number, who made it, what it asks. */

const CITE =
  /(?:ECF|Dkt\.?|Docket|Doc\.) Nos?\. (\d{1,4}(?:-\d+)?(?:(?:, (?:and )?| and | & )\d{1,4}(?:-\d+)?(?! ?[a-z]))*)/gi
const PAPER_NOUN = '(motions?|applications?|requests?|letters?(?: briefs?)?|ex parte)'
const FILED =
  /\b(?:filed|filing|submitted|made|brought|lodged) (?:(?!motions?\b|oppositions?\b|reply\b|responses?\b|declarations?\b|statements?\b)[\w'()-]+ ){0,5}(motions?|applications?|requests?|letters?|oppositions?|reply|responses?|declarations?|statements?|notices?|exhibits?)\b/gi
const OWNED = new RegExp(
  `\\b(plaintiff|defendant)s?'?s? (?:(?!opposition|response|reply)[\\w-]+ ){0,3}${PAPER_NOUN}\\b`,
  'gi',
)
const BEFORE_COURT =
  /\b(?:before the court (?:is|are)|moves? (?:to|for|the court)|moved (?:to|for)|seeks an order)\b/i
const NOT_THIS =
  /\bto seal\b|\bunder seal\b|\bto exceed\b|\bexcess pages\b|\bopposition\b|\breply\b|\bscheduling order\b/i

interface Motion {
  readonly number: string
  readonly movant: Side | null
  readonly start: number
  readonly end: number
  /** The words around the citation that describe the motion. */
  readonly words: string
}

function numbersOf(list: string): string[] {
  return list.split(/, (?:and )?| and | & /).filter((n) => /^\d+$/.test(n))
}

function sideIn(words: string): Side | null {
  const owned = [...words.matchAll(OWNED)].at(-1)?.[1]?.toLowerCase()
  if (owned === 'plaintiff' || owned === 'defendant') return owned
  const from =
    /\b(?:application|motion|request|letter) (?:from|by|of) (?:the )?(plaintiff|defendant)/i.exec(
      words,
    )?.[1]
  const filed =
    /\b(plaintiff|defendant)s?\b(?:(?!\b(?:plaintiff|defendant)s?\b(?!")).)*?\b(?:filed|moves?|moved|submitted|seeks?)\b/i.exec(
      words,
    )?.[1]
  const side = (from ?? filed)?.toLowerCase()
  return side === 'plaintiff' || side === 'defendant' ? side : null
}

/** True when the words before a citation tell of a motion that was made, not of a paper about one. */
function isMotion(words: string): boolean {
  const filed = [...words.matchAll(FILED)].at(-1)?.[1]?.toLowerCase()
  if (/\bto seal\b|\bto exceed\b|\bexcess pages\b/i.test(words)) return false
  if (filed) return /^(?:motion|application|request|letter)/.test(filed)
  if (NOT_THIS.test(words)) return false
  return [...words.matchAll(OWNED)].length > 0 || BEFORE_COURT.test(words)
}

/** The words that a citation belongs to: its own sentence up to it, or the sentence before. */
function wordsFor(
  order: OrderText,
  sentence: Sentence,
  index: number,
  at: number,
): { words: string; from: number } {
  const own = sentence.words.slice(0, at)
  const lastCite = [...own.matchAll(CITE)].at(-1)
  const from = lastCite ? lastCite.index + lastCite[0].length : 0
  const tail = own.slice(from)
  const before = order.sentences[index - 1]
  if (tail.replace(/[^A-Za-z]/g, '').length < 4 && before && !lastCite)
    return { words: before.words, from: before.start }
  return { words: tail, from: sentence.start + from }
}

function motionsInBody(order: OrderText): Motion[] {
  const found: Motion[] = []
  for (const [index, sentence] of order.sentences.entries()) {
    if (sentence.quoted) continue
    for (const match of sentence.words.matchAll(CITE)) {
      const after = sentence.words.slice(match.index + match[0].length)
      if (/^,? at (?:\d|¶)/.test(after)) continue
      const { words, from } = wordsFor(order, sentence, index, match.index)
      if (!isMotion(words)) continue
      for (const number of numbersOf(match[1]!)) {
        const start = match.index + sentence.start
        found.push({
          number,
          movant: sideIn(words),
          start,
          end: start + match[0].length,
          words: order.text.slice(from, start),
        })
      }
    }
  }
  return found
}

/** The title in the caption, which stands below the court's name; in a copy without one, the first. */
function titleOf(order: OrderText): Title | null {
  const court = /DISTRICT OF [A-Z]/.exec(order.flat.slice(0, 3000))?.index ?? 0
  return titles(order).find(({ start }) => start >= court) ?? null
}

function motionsInTitle(title: Title | null): Motion[] {
  if (!title) return []
  return [...title.words.matchAll(CITE)].flatMap((match) =>
    numbersOf(match[1]!).map((number) => ({
      number,
      movant: sideIn(title.words),
      start: title.start + match.index,
      end: title.start + match.index + match[0].length,
      words: title.words,
    })),
  )
}

/** Wider than the citation by its own brackets. */
function withBrackets(order: OrderText, start: number, end: number): readonly [number, number] {
  const opens = /[([]/.test(order.text[start - 1] ?? '')
  const closes = /^\.?[)\]]/.exec(order.text.slice(end, end + 2))?.[0].length ?? 0
  return opens && closes ? [start - 1, end + closes] : [start, end]
}

export interface MotionReading {
  readonly motionEcf: Fact<readonly string[]>
  readonly motion: Fact<MotionKind>
  readonly movant: Fact<Side>
}

const KINDS: readonly (readonly [MotionKind, RegExp])[] = [
  ['other', /\bapplication for (?:a )?hearing date(?: and time)?/i],
  ['quash', /\bmotions? to quash\b/i],
  ['protective', /\bmotions? for (?:a )?protective order\b/i],
  [
    'compel',
    /\bmotions? (?:to|for an order) compel(?:ling)?\b|\bmoves? to compel\b|\b(?:application|request|letter brief) to compel\b/i,
  ],
]

function kindIn(order: OrderText, from: number, to: number): Fact<MotionKind> {
  const words = order.flat.slice(from, to)
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(words)
    if (match) return read(order, from + match.index, from + match.index + match[0].length, kind)
  }
  return null
}

/** The side named in the title or, when every mention agrees, in the body. */
function movantOf(order: OrderText, title: Title | null, motions: readonly Motion[]): Fact<Side> {
  const sides = new Set(motions.flatMap(({ movant }) => movant ?? []))
  if (sides.size > 1) return null
  const text = title ? title.words : ''
  const patterns: readonly (readonly [string, number])[] = [
    [text, title?.start ?? 0],
    [order.flat, 0],
  ]
  const wanted = [...sides][0] ?? null
  for (const [words, offset] of patterns) {
    const owned = [...words.matchAll(OWNED)].filter(
      (m) =>
        !/^ to (?:seal|exceed)/i.test(
          words.slice(m.index + m[0].length, m.index + m[0].length + 10),
        ),
    )
    const named = new Set(owned.map((m) => m[1]!.toLowerCase()))
    const match = owned.find((m) => wanted === null || m[1]!.toLowerCase() === wanted)
    if (match && (wanted !== null || named.size === 1)) {
      const side = match[1]!.toLowerCase() === 'plaintiff' ? 'plaintiff' : 'defendant'
      return read(order, offset + match.index, offset + match.index + match[0].length, side)
    }
  }
  if (wanted === null) return null
  for (const sentence of order.sentences) {
    if (sideIn(sentence.words) === wanted && isMotion(sentence.words)) {
      return read(order, sentence.start, sentence.end, wanted)
    }
  }
  return null
}

export function readMotion(order: OrderText): MotionReading {
  const title = titleOf(order)
  const titled = motionsInTitle(title)
  const body = motionsInBody(order)
  const motions = titled.length > 0 ? titled : body
  const numbers = [...new Set(motions.map(({ number }) => number))]
  const first = motions[0]
  const evidence =
    titled.length > 0 ? [...titled, ...body.filter(({ number }) => numbers.includes(number))] : body
  const said = evidence.filter(({ movant }) => movant !== null)
  const span = first && withBrackets(order, first.start, first.end)
  const inTitle = title && kindIn(order, title.start, title.end)
  return {
    motionEcf: span ? read(order, span[0], span[1], numbers) : null,
    motion: inTitle ?? kindIn(order, 0, order.flat.length),
    movant: movantOf(order, title, said),
  }
}
