import { fixesADay } from './acts.ts'
import {
  anotherSubject,
  begins,
  byLetter,
  byPhone,
  byVideo,
  confers,
  confersWith,
  deadlineFor,
  inPerson,
  itShallBe,
  mustHappen,
  permits,
  requires,
  talk,
  told,
} from './grammar/cues.ts'
import { type Cue, findAll, next, phrase, places, type Span, says } from './grammar/phrase.ts'
import type { Fact, Mode } from './reading.ts'
import { type OrderText, read, type Sentence } from './text.ts'

/** How the talk may be held. */

const SPOKEN: readonly (readonly [Mode, Cue])[] = [
  ['in-person', inPerson],
  ['telephone', byPhone],
  ['video', byVideo],
]
/** A letter counts only where the order says that to confer may be to write. */
const WRITTEN = [confers, confersWith, talk].map((one) => phrase(one, next(130, byLetter)))
const ABOUT_TALK = [confers, confersWith, talk, begins, itShallBe]
const COMMANDED = [told, requires, mustHappen, permits, deadlineFor]

const REFUSED_BEFORE =
  /\bnot (?:merely |just |simply |only )?$|\bsuch as [^.;]{0,50}$|\b(?:not (?:merely |just |simply |only )?(?:by|via|through|in|be|a)|not (?:accept|insist|require|expect|demand|regard|consider|treat|count|deem|view)|rather than|instead of|other than|in lieu of|mere(?:ly)?|need not|without|not required to (?:meet|confer|be|appear)|no|nor|neither|excused from(?: conferring| meeting)?|alone|unable to|cannot)\b[^.;,]{0,28}$/i
const REFUSED_AFTER =
  /^[^;(]{0,90}?\b(?:(?:not|never|nor) (?:itself |themselves |alone |be |in itself )?(?:sufficient|required|enough|suffice|satisfy|count|acceptable|accepted|adequate|permitted|allowed|constitute|meet this|fulfil|do\b|treated|a conference|a dialogue)|no substitute|cannot|insufficient|inadequate|unacceptable|fails? to satisfy|is neither)/i

/** True when the words around a way say that it is not needed or not enough. */
function isRefused(words: string, { start, end }: Span): boolean {
  const before = words.slice(Math.max(0, start - 60), start)
  return REFUSED_BEFORE.test(before) || REFUSED_AFTER.test(words.slice(end, end + 120))
}

/** "appear by telephone", "a telephonic hearing": a way to reach the court. */
const WITH_COURT_BEFORE =
  /\b(?:hearing|appear(?:s|ance)?|argument|chambers|deposition|before the court)\b[^.;]{0,24}$/i
const WITH_COURT_AFTER =
  /^[^.;,]{0,16}\b(?:hearing|appearance|number|with the court|argument|deposition)\b/i
/** "He has a telephone": a thing, not a way that the order names. */
const OWNED = /\b(?:ha(?:s|ve|d)|owns?|lacks?|access to|without|getting to) (?:an?|no|any|the) $/i
/** Words about another call: one with the court, or one that only fixes the day. */
const isAside = (words: string, { start, end }: Span): boolean =>
  OWNED.test(words.slice(Math.max(0, start - 24), start)) ||
  (/\b(?:shall|must|will|to) $/i.test(words.slice(Math.max(0, start - 8), start)) &&
    fixesADay(words.slice(end, end + 140))) ||
  WITH_COURT_BEFORE.test(words.slice(Math.max(0, start - 50), start)) ||
  WITH_COURT_AFTER.test(words.slice(end, end + 40))

/** "by letter to arrange a call": it only asks for the talk. */
const ONLY_ASKS = /^[^.;]{0,30}\bto (?:arrange|schedule|set up|request|fix|propose)\b/i

/** A letter that is sent on its way, or only asks for the talk, is no way to talk. */
const SENT_BEFORE =
  /\b(?:send|sent|mail|serve|return|deliver|provide|give|file|submit|lodge)\b[^.;]{0,40}$/i

interface Heard {
  readonly modes: readonly Mode[]
  /** They stand in a quotation: the words of a rule or of an earlier order. */
  readonly quoted: boolean
}

/** The ways that a sentence names, apart from what it quotes; what it quotes where it names none itself. */
function modesOf(order: OrderText, sentence: Sentence): Heard {
  const own = new Set<Mode>()
  const cited = new Set<Mode>()
  const add = (mode: Mode, { start, end }: Span) => {
    const quoted = order.isQuoted(sentence.start + start, sentence.start + end)
    if (quoted) cited.add(mode)
    else own.add(mode)
  }
  for (const [mode, one] of SPOKEN) {
    for (const at of places(sentence, one)) {
      if (at.start < 0 || isRefused(sentence.words, at) || isAside(sentence.words, at)) continue
      add(mode, at)
    }
  }
  for (const steps of WRITTEN) {
    for (const { at } of findAll(sentence, steps)) {
      const letter = at[1]!
      if (letter.start < 0 || isRefused(sentence.words, letter)) continue
      if (SENT_BEFORE.test(sentence.words.slice(Math.max(0, letter.start - 50), letter.start)))
        continue
      if (!ONLY_ASKS.test(sentence.words.slice(letter.end, letter.end + 60))) add('letter', letter)
    }
  }
  return own.size > 0 ? { modes: [...own], quoted: false } : { modes: [...cited], quoted: true }
}

interface Said {
  readonly sentence: Sentence
  readonly modes: readonly Mode[]
}

/** Sentences that lie farther apart are not quoted as one. */
const LONGEST_QUOTE = 700

/** All ways that the sentences name, quoted from the first that names one to the last that adds one. */
function together(order: OrderText, said: readonly Said[]): Fact<readonly Mode[]> {
  const [first] = said
  if (!first) return null
  const modes = new Set<Mode>(first.modes)
  let end = first.sentence.end
  for (const { sentence, modes: more } of said.slice(1)) {
    if (more.every((mode) => modes.has(mode))) continue
    for (const mode of more) modes.add(mode)
    if (sentence.end - first.sentence.start < LONGEST_QUOTE) end = sentence.end
  }
  return read(order, first.sentence.start, end, [...modes].sort())
}

/**
 * The ways that satisfy the conference. What this order itself says comes first; else the words of a
 * rule or an earlier order that it quotes.
 */
export function readModes(order: OrderText): Fact<readonly Mode[]> {
  const spoken = order.sentences.filter(
    (s) =>
      ABOUT_TALK.some((one) => says(s, one)) &&
      COMMANDED.some((one) => says(s, one)) &&
      !says(s, anotherSubject) &&
      !/\bfuture\b/i.test(s.under + s.words),
  )
  const said = spoken.map((sentence) => ({ sentence, ...modesOf(order, sentence) }))
  const naming = said.filter(({ modes }) => modes.length > 0)
  const own = naming.filter(({ sentence, quoted }) => !quoted && !sentence.quoted && !sentence.past)
  const cited = naming.filter(({ sentence, quoted }) => quoted || sentence.quoted)
  return together(order, own) ?? together(order, cited.slice(0, 1))
}
