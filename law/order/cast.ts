import { readParties } from './caption.ts'
import { type Cue, cue } from './grammar/phrase.ts'
import type { Side } from './reading.ts'
import type { OrderText } from './text.ts'

/** The people of a case by the names that an order calls them by after its caption. */

/** A name as the body writes it, and the side it belongs to. */
export interface CastMember {
  readonly name: string
  readonly side: Side
}

const COMPANY =
  /\b(?:inc|llc|llp|l\.?p|corp|corporation|company|co|ltd|union|district|department|county|city|association|partnership|group|bank|university|college|center|board|bureau|agency|trust|services|systems|hospital|school|academy|church|authority|holdings)\b/i
const NOT_NAMES =
  /^(?:the|and|of|for|et|al|jr|sr|ii|iii|iv|inc|llc|corp|ltd|co|city|county|state|united|states|board|department|department|california|correctional|officer|sergeant|lieutenant|captain|warden|nurse|doctor|dr|sgt|lt|new|north|south|east|west|north|saint|unknown|john|jane|doe|doe\d?|a|an|individual|director|secretary|deputy|sheriff|capacity)$/i

/** What the body is likely to call one party: a person's last name, a company's first word. */
function shortName(party: string): string | null {
  const words = party
    .split(/[\s,]{1,9}/)
    .filter(
      (word) =>
        /^[\p{L}][\p{L}'’ʻ.-]{2,40}$/u.test(word) && !NOT_NAMES.test(word.replace(/\.$/, '')),
    )
  const chosen = COMPANY.test(party) ? words[0] : words.at(-1)
  return chosen === undefined || chosen.length < 3 ? null : chosen.replace(/\.$/, '')
}

function namesIn(parties: string): string[] {
  return parties
    .replace(/,? et al\.?/i, '')
    .split(/;| and | AND |, (?=[A-Z][\p{L}'.-]{1,30} [A-Z])/u)
    .slice(0, 12)
    .flatMap((party) => shortName(party.trim()) ?? [])
}

const COUNSEL =
  /\b(?:Mr|Ms|Mrs|Mx)\. (?:[\p{Lu}][\p{L}'’.-]{0,30} ){0,2}([\p{Lu}][\p{L}'’-]{2,30}),? (?:(?:who is |as )?(?:lead )?counsel|attorney|who represents|representing|for)(?: for)? (?:the )?(plaintiff|defendant)/giu

const known = new WeakMap<OrderText, readonly CastMember[]>()

/** Each name that stands for one side only; a name that both sides bear stands for none. */
export function castOf(order: OrderText): readonly CastMember[] {
  const before = known.get(order)
  if (before) return before
  const { plaintiff, defendant } = readParties(order)
  const counsel = [...order.flat.slice(0, 20_000).matchAll(COUNSEL)].map(
    (match): CastMember => ({
      name: match[1]!,
      side: match[2]!.toLowerCase() === 'plaintiff' ? 'plaintiff' : 'defendant',
    }),
  )
  const all: CastMember[] = [
    ...namesIn(plaintiff?.value ?? '').map((name) => ({ name, side: 'plaintiff' as const })),
    ...namesIn(defendant?.value ?? '').map((name) => ({ name, side: 'defendant' as const })),
    ...counsel,
  ]
  const cast = all.filter(
    ({ name, side }) =>
      !all.some((other) => other.side !== side && other.name.toLowerCase() === name.toLowerCase()),
  )
  known.set(order, cast)
  return cast
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The side of the case that words name by the name of a party or its counsel; null for none, or both. */
export function sideByName(order: OrderText, words: string): Side | null {
  const said = words.toLowerCase()
  const sides = new Set(
    castOf(order).flatMap(({ name, side }) => (said.includes(name.toLowerCase()) ? side : [])),
  )
  return sides.size === 1 ? [...sides][0]! : null
}

const COUNSEL_OF = `(?:counsel|attorneys?|lawyers?)`
const cues = new WeakMap<OrderText, Cue>()

/** A side of this case, by its part ("defense counsel", "the moving party") or by its name ("Wrenfeld's attorney"). */
export function sideCue(order: OrderText): Cue {
  const before = cues.get(order)
  if (before) return before
  const names = [...new Set(castOf(order).map(({ name }) => escaped(name)))]
  const named =
    names.length === 0
      ? ''
      : `|(?:(?:Mr|Ms|Mrs|Dr|Mx)\\. )?(?:${names.join('|')})(?:['’]s? (?:lead |trial )?${COUNSEL_OF})?|${COUNSEL_OF} (?:for|of) (?:${names.join('|')})`
  const fresh = cue(
    `\\b(?:defense ${COUNSEL_OF}|defendants?['’]?s? (?:lead |trial |own )?${COUNSEL_OF}|plaintiffs?['’]?s? (?:lead |trial |own )?${COUNSEL_OF}|(?:lead (?:trial )?|trial )?${COUNSEL_OF} (?:for|of|representing) (?:the )?(?:named |remaining |moving |answering )?(?:defendants?|defense|plaintiffs?|petitioners?|respondents?)(?:\\(s\\))?|(?:petitioner|respondent)['’]?s?['’]? ${COUNSEL_OF}|(?:the )?(?:deputy )?attorney general(?:'s office)?|(?:the )?(?:named |remaining |moving |answering |responding )?defendants?(?! ?['’]|s['’])|(?:the )?plaintiffs?(?! ?['’]|s['’])|(?:${COUNSEL_OF} for )?(?:the )?(?:moving|opposing|responding|non-?moving|propounding|requesting|subpoenaing|issuing|aggrieved|objecting) (?:party|parties|side)(?:'s counsel)?|(?:the )?movants?|petitioners?(?! ?['’])|respondents?(?! ?['’])${named})(?![\\w'’])`,
  )
  cues.set(order, fresh)
  return fresh
}
