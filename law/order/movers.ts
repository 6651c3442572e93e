import { castOf } from './cast.ts'
import { DEFENDANT, MOTION_VERB, OUTSIDER, PLAINTIFF } from './grammar/motions.ts'
import type { Side } from './reading.ts'
import type { OrderText } from './text.ts'

/** Who made a motion, from the words around its name. */

/** `nobody` is somebody outside the case, or both sides at once: no side made it. */
export type Mover = Side | 'nobody' | null

export interface Named {
  readonly side: Side
  readonly start: number
  readonly end: number
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const known = new WeakMap<OrderText, RegExp>()
const PLAINTIFFS = new RegExp(`^${PLAINTIFF}$`, 'i')
const DEFENDANTS = new RegExp(`^${DEFENDANT}$`, 'i')

function namesOf(order: OrderText): RegExp {
  const before = known.get(order)
  if (before) return before
  const names = castOf(order).map(({ name }) => escaped(name))
  const own = names.length === 0 ? '' : `|${names.join('|')}`
  const fresh = new RegExp(`(?<![\\w-])(?:${PLAINTIFF}|${DEFENDANT}${own})(?![\\w-])`, 'gi')
  known.set(order, fresh)
  return fresh
}

/** Every mention of a side, by its part or its name. */
export function sidesIn(order: OrderText, words: string): Named[] {
  return [...words.matchAll(namesOf(order))].flatMap((match): Named[] => {
    const name = match[0]
    const at = { start: match.index, end: match.index + name.length }
    if (PLAINTIFFS.test(name)) return [{ side: 'plaintiff', ...at }]
    if (DEFENDANTS.test(name)) return [{ side: 'defendant', ...at }]
    if (!/^\p{Lu}/u.test(name)) return []
    const member = castOf(order).find((one) => one.name.toLowerCase() === name.toLowerCase())
    return member ? [{ side: member.side, ...at }] : []
  })
}

/** "Plaintiff Ann Vale's second amended motion": the name may be long, the words before the motion few. */
const OWNS =
  /^(?: [A-Z][\w.&-]{0,24},?){0,6}(?:'[sS]?|[sS]') (?:\(?["'][^"']{1,30}["']\)? )?(?:[\w\d,()"#'-]{1,20} ){0,7}["']?$/
const NAMED_OUT =
  /^(?: [A-Z][\w.,&-]{0,24}){0,8}(?: \(["'][^"']{1,40}["']\))?'[sS]? (?:[\w-]{1,20} ){0,5}["']?$/
const BY =
  /\b(?:by|from|of|on behalf of)(?: the)?(?: (?:pro se|named|moving|remaining|counsel for))?(?: the)? $/i
const NOT_SUBJECT =
  /\b(?:on|to|against|with|from|by|of|for|upon|compel|compelling|directing|requiring|order|that|and|between|contact|allow|permit)(?: the)? $/i
const JOINT = /\b(?:joint(?:ly)?|stipulated|parties'|sides'|cross-? ?motions)(?!\w)/i
const ACTS = new RegExp(
  `\\b(?:(?:has|have) |then |also |now |again )?(?:filed|files|submitted|submits|lodged|brought|made|wrote|served and filed|(?:responds?|responded|countered|answered)(?: to (?:the |those )?[\\w-]{1,14})? with|${MOTION_VERB})(?!\\w)`,
  'i',
)

const EVERY_ACT = new RegExp(ACTS, 'gi')

/** The side whose motion it is: "Plaintiff's motion", "motion by Defendants", "Defendants filed a motion". */
export function moverIn(order: OrderText, before: string, after: string, verb: boolean): Mover {
  const near = before.slice(-160)
  const sides = sidesIn(order, near)
  if (!verb) {
    const owner = sides.findLast(
      ({ end }) =>
        OWNS.test(near.slice(end)) &&
        !ACTS.test(near.slice(end)) &&
        !sides.some(({ start }) => start > end),
    )
    if (owner) {
      const ahead = near.slice(0, owner.start)
      if (OUTSIDER.test(near.slice(owner.end)) || /\bnon-?party $/i.test(ahead)) return 'nobody'
      if (/\b(?:plaintiffs?'?s?'?|defendants?'?s?'?) and (?:the )?$/i.test(ahead)) return 'nobody'
      return owner.side
    }
    const outside = OUTSIDER.exec(near)
    if (outside && NAMED_OUT.test(near.slice(outside.index + outside[0].length))) return 'nobody'
    const follows = after.slice(0, 200)
    const by = sidesIn(order, follows).find(({ start }) => BY.test(follows.slice(0, start)))
    const stranger = OUTSIDER.exec(follows)
    if (stranger && BY.test(follows.slice(0, stranger.index)) && !(by && by.start < stranger.index))
      return 'nobody'
    if (by) return by.side
    if (/^[^.;]{0,40}\b(?:by|from) (?:the|both|all) (?:parties|sides)\b/i.test(follows))
      return 'nobody'
    if (JOINT.test(near.slice(-40))) return 'nobody'
    const first = sidesIn(order, follows)[0]
    if (
      first &&
      SUBJECT_AFTER.test(follows.slice(0, first.start)) &&
      !/[.;]/.test(follows.slice(0, first.start)) &&
      ACTS.test(follows.slice(first.end))
    )
      return first.side
  }
  const act = verb ? null : ACTS.exec(near)
  const clause = verb ? near : act ? near.slice(0, near.length) : null
  if (clause === null) return null
  const limit = act ? lastAct(near) : clause.length
  const subject = sidesIn(order, clause.slice(0, limit)).findLast(
    ({ start, end }) =>
      !NOT_SUBJECT.test(clause.slice(0, start)) &&
      !/^(?:'|[sS]')/.test(clause.slice(end)) &&
      !/^ ?;/.test(clause.slice(end)),
  )
  if (subject) return subject.side
  const outsider = OUTSIDER.exec(clause.slice(0, limit))
  return outsider ? 'nobody' : null
}

/** "By letter of May 1 (ECF No. 9), Plaintiff asks". */
const SUBJECT_AFTER = /[)\]\w ], (?:the )?$/i

function lastAct(words: string): number {
  let at = words.length
  for (const match of words.matchAll(EVERY_ACT)) at = match.index
  return at
}

const PRONOUN = /^(?:[^;]{0,80}, )?(?:he|she|they|his|her|their)\b/i

/** "He has filed two papers": the one with whom a sentence shortly before begins. */
export function moverBefore(order: OrderText, words: string, before: readonly string[]): Mover {
  if (!PRONOUN.test(words)) return null
  for (const sentence of before) {
    const first = sidesIn(order, sentence.slice(0, 200))[0]
    if (first) return first.start < 40 ? first.side : null
  }
  return null
}

const AS_MOVANT =
  /^[^.;]{0,40}(?:,? (?:is|are|as),? the (?:part(?:y|ies) (?:that|who|which) (?:seeks?|sought|moved?|filed|brought)|moving part(?:y|ies)|movants?))\b/i
const BY_LETTER_OF =
  /\b(?:this firm|we|i|our firm|my office|this office) (?:is|are|am|represents?)?(?: (?:counsel|attorneys?))?(?: (?:to|for|of))? ?(?:the )?$/i

/** Words that say outright who moves: "Plaintiffs, as the moving parties"; a letter's "this firm is counsel to the plaintiff". */
export function movantOutright(order: OrderText, words: string): Mover {
  for (const { side, start, end } of sidesIn(order, words)) {
    if (AS_MOVANT.test(words.slice(end)) || BY_LETTER_OF.test(words.slice(0, start))) return side
  }
  return null
}
