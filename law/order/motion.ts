import { MOTION_KINDS, OTHER_SUBJECT } from './grammar/motions.ts'
import { type Mention, mentionsOf, unnumbered } from './mentions.ts'
import { type Mover, movantOutright, moverIn } from './movers.ts'
import type { Fact, MotionKind, Side } from './reading.ts'
import { type OrderText, read, type Sentence } from './text.ts'
import { type Title, titles } from './title.ts'

/** The motions that the order decides or sends to a conference: their numbers, who made them, what they ask. */

/** The title in the caption, which stands below the court's name; in a copy without one, the first. */
function titleOf(order: OrderText): Title | null {
  const court = /DISTRICT OF [A-Z]/.exec(order.flat.slice(0, 3000))?.index ?? 0
  const title = titles(order).find(({ start }) => start >= court)
  if (!title) return null
  // A title that is the word alone: the body begins on the next line.
  if (/^ORDERS?\n(?=[A-Z][a-z])/.test(order.text.slice(title.start, title.end))) return null
  // A title in capitals ends where small words begin; another, where a sentence has its verb.
  const ends = /^ORDERS?[^a-z]{12}/.test(title.words)
    ? /\b[A-Z]?[a-z]{1,14} [a-z]/
    : /(?:\b[a-z]{2,14},? ){4}|\b(?:is|are|was|were|comes?|has|have) (?=[a-z])/
  const body = ends.exec(title.words)?.index ?? title.words.length
  return { start: title.start, end: title.start + body, words: title.words.slice(0, body) }
}

/** "Re: Dkt. No. 26" under a caption names what the order is about. */
const IS_ABOUT = /\bRe:? (?:Docket |ECF |Dkt\.? ?|Doc\.? ?)?(?:Nos?\. )?$|\bRe:? $/i

interface Motion {
  readonly number: string
  readonly mentions: readonly Mention[]
  readonly titled: boolean
}

function motionsOf(order: OrderText, title: Title | null): readonly Motion[] {
  const all = mentionsOf(order).filter((mention) => !mention.quoted)
  const byNumber = new Map<string, Mention[]>()
  for (const mention of all) {
    for (const number of mention.numbers) {
      const same = byNumber.get(number)
      if (same) same.push(mention)
      else byNumber.set(number, [mention])
    }
  }
  const isTitled = (mention: Mention): boolean =>
    (title !== null && mention.start >= title.start && mention.end <= title.end + 30) ||
    IS_ABOUT.test(order.flat.slice(Math.max(0, mention.start - 16), mention.start))
  const candidates = [...byNumber].flatMap(([number, mentions]): Motion[] => {
    const titled = mentions.some(isTitled)
    return isMotion(mentions, titled) ? [{ number, mentions, titled }] : []
  })
  candidates.sort((a, b) => Number(a.number) - Number(b.number))
  const titled = candidates.filter((motion) => motion.titled)
  const several = /\b(?:both|the|these|two|discovery) (?:\w{1,12} )?motions\b/i
  const torn =
    titled.length === 1 &&
    order.sentences.some((s) => !s.quoted && !s.past && several.test(s.words))
  if (titled.length === 0 || torn) return candidates
  return candidates.filter(
    (motion) =>
      motion.titled || motion.mentions.some(({ ruled, paper }) => ruled && paper !== 'other'),
  )
}

function isMotion(mentions: readonly Mention[], titled: boolean): boolean {
  const ruled = mentions.some((mention) => mention.ruled)
  if (mentions.some(({ aside }) => aside)) return false
  if (!ruled && !titled && mentions.some(({ otherSubject }) => otherSubject)) return false
  const count = (papers: readonly Mention['paper'][], least = false) =>
    mentions.filter(({ paper, pinpoint }) => papers.includes(paper) && (least || !pinpoint)).length
  const [motion, letter, other] = [count(['motion']), count(['letter']), count(['other'])]
  // "Re: Dkt. No. 164" may be an earlier order: the body then tells what the court did there.
  if (titled && motion + letter === 0 && mentions.some(({ courts }) => courts)) return false
  if (titled) return other === 0 || motion + letter > 0
  if (other > motion + letter) return false
  return (
    motion > 0 || (letter > 0 && (ruled || other === 0)) || (count(['number']) > 0 && other === 0)
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

function kindIn(order: OrderText, from: number, to: number): Fact<MotionKind> {
  const words = order.flat.slice(from, to)
  for (const [kind, pattern] of MOTION_KINDS) {
    const match = pattern.exec(words)
    if (match) return read(order, from + match.index, from + match.index + match[0].length, kind)
  }
  return null
}

/** The kind that the title names, else what the words of the motions themselves say, else the text. */
function kindOf(
  order: OrderText,
  title: Title | null,
  motions: readonly Motion[],
): Fact<MotionKind> {
  const inTitle = title && kindIn(order, title.start, title.end)
  if (inTitle) return inTitle
  for (const { mentions } of motions) {
    for (const { from, to } of mentions) {
      const found = kindIn(order, from, Math.min(order.flat.length, Math.max(to, from + 40)))
      if (found) return found
    }
  }
  return kindIn(order, 0, order.flat.length)
}

interface Says {
  readonly mover: Side | 'nobody'
  readonly start: number
  readonly end: number
}

const NAMED = /\b(?:motions?|applications?|letters?|(?<!discovery )requests?)\b/gi

/** "ORDER TO CONFER AND FILE JOINT LETTER": a paper to come, and nobody's motion. */
const TO_FILE =
  /\b(?:file|submit|lodge|prepare|present|provide|directing|requiring)(?: (?:an?|the|one|joint|stipulated|discovery|further|status)){0,4} $/i

/** "MOTION FOR TIME TO ANSWER PLAINTIFF'S REQUESTS": the requests are what the motion is about. */
const tellsOfMotion = (before: string): boolean =>
  /\b(?:motion|application)/i.test(
    before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')) + 1),
  )

/** Whose motions the title names: "PLAINTIFFS' MOTION … AND DEFENDANTS' MOTION". */
function inTitle(order: OrderText, title: Title): readonly Says[] {
  return [...title.words.matchAll(NAMED)].flatMap((match): Says[] => {
    const end = match.index + match[0].length
    const before = title.words.slice(Math.max(0, match.index - 300), match.index)
    if (TO_FILE.test(before) || (/^req/i.test(match[0]) && tellsOfMotion(before))) return []
    const mover = moverIn(order, before, title.words.slice(end), false)
    return mover ? [{ mover, start: title.start, end: title.end }] : []
  })
}

/** Every place that says who made one of the motions. */
function saysWho(
  order: OrderText,
  title: Title | null,
  motions: readonly Motion[],
): readonly Says[] {
  const said: Says[] = motions.flatMap(({ mentions }) =>
    mentions.flatMap(({ mover, from, to, paper, pinpoint }) =>
      mover && paper !== 'other' && !pinpoint ? [{ mover, start: from, end: to }] : [],
    ),
  )
  const entitled = title && motions.some((motion) => motion.titled) ? inTitle(order, title) : []
  // "DIRECTING JOINT LETTER" in a title is a paper to come, and nobody's motion.
  if (said.length > 0) return [...entitled.filter(({ mover }) => mover !== 'nobody'), ...said]
  if (entitled.length > 0) return entitled
  const named = title ? inTitle(order, title) : []
  if (named.length > 0) return named
  if (/\bcross-?(?:motions?|moves?|moved)\b/i.test(order.flat.slice(0, 6000))) return []
  // The title itself says that the motion is about more time, or the like.
  const anySubject =
    title !== null && motions.some((m) => m.titled) && OTHER_SUBJECT.test(title.words)
  const outright = sentencesSaying(order, ({ words }) => movantOutright(order, words))
  if (outright.length > 0) return outright
  return sentencesSaying(order, (sentence) => {
    if (sentence.quoted || sentence.past) return null
    const found = unnumbered(order, sentence, anySubject)
    return found && !(found.verb && motions.length > 0) ? found.mover : null
  })
}

/** No order says more often who moves; whatever does is read no further. */
const MOST = 150

function sentencesSaying(order: OrderText, who: (sentence: Sentence) => Mover): readonly Says[] {
  const said: Says[] = []
  for (const sentence of order.sentences) {
    if (said.length >= MOST) break
    const mover = who(sentence)
    if (mover) said.push({ mover, start: sentence.start, end: sentence.end })
  }
  return said
}

/** The side that made the motions; none where both did, or somebody outside the case. */
function movantOf(order: OrderText, title: Title | null, motions: readonly Motion[]): Fact<Side> {
  const said = saysWho(order, title, motions)
  const first = said[0]
  if (!first || first.mover === 'nobody' || said.some(({ mover }) => mover !== first.mover))
    return null
  return read(order, first.start, first.end, first.mover)
}

export function readMotion(order: OrderText): MotionReading {
  const title = titleOf(order)
  const motions = motionsOf(order, title)
  const first = motions[0]?.mentions[0]
  const span = first && withBrackets(order, first.start, first.end)
  return {
    motionEcf: span
      ? read(
          order,
          span[0],
          span[1],
          motions.map(({ number }) => number),
        )
      : null,
    motion: kindOf(order, title, motions),
    movant: movantOf(order, title, motions),
  }
}
