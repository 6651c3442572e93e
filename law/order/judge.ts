import {
  asWritten,
  JUDGES_NAME,
  LINEAGE,
  NAME_WORD,
  OFFICE,
  OFFICE_BEFORE,
  PERSON,
} from './grammar/names.ts'
import { firstOf, type Named, namedAfter, personAt } from './person.ts'
import type { Fact } from './reading.ts'
import { type OrderText, read } from './text.ts'

/**
 * The judge who made the order: whoever signs it, else whoever the docket says signed it, else the
 * one whom the head of the order names alone.
 */

/** An office that ends a line or a sentence; "the judge ordered" goes on in small letters. */
const OFFICES = new RegExp(
  `${OFFICE}(?=[\\s.,:;)_]|$)(?!,? (?!presiding|cc\\b|dated)[a-z]|,? [A-Z][a-z]{1,20} (?:[A-Z]\\. [A-Z][a-z]|(?:ordered|granted|denied|issued|referred|held|found)\\b))`,
  'g',
)
/** How far before an office its holder's name begins. */
const REACH = 110
const WORD = new RegExp(`^(?:${NAME_WORD}|[IV]{2,3}|Jr\\.?|Sr\\.?|JR\\.?|SR\\.?)$`)
const NO_NAME =
  /^(?:ORDERED|DATED|Dated|SIGNED|Signed|ENTERED|DONE|MAGISTRATE|DISTRICT|JUDGE|Judge|SO|So|IT|It|IS|Court|COURT|States|STATES|UNITED|United|the|The|THE|Honorable|HONORABLE|Hon|HON|OF|Of|BY|By|Before|BEFORE|CHAMBERS|Chambers|Present|PRESENT|FROM|From|TO|To|ORDER|Order|RULING|MEMORANDUM|OPINION|CHIEF|Chief|SENIOR|Senior|Undersigned|U\.S|Filed|Entered|Date|DATE|AND|And|ON|IN|In|FOR|An|This|PRESIDING|Presiding|Magistrate|District|Respectfully|Clerk|Plaintiff|Defendant|Plaintiffs|Defendants|Plaintiffs'|Doc|Dkt|ECF|No|cc|CC|Copies|Copy|THIS)\.?:?$/
const PARTICLE = /^(?:de|del|la|van|von|der|den|di|da|dos|y)$/

/** The name that ends a line, without what stands before it; null when it is not one. */
function nameAtEnd(line: string): Named | null {
  const signed = line.replace(/[\s,_*-]{1,60}$/, '')
  const tokens = [...signed.matchAll(/[^\s]{1,40}/g)]
  const taken: RegExpExecArray[] = []
  for (let i = tokens.length - 1; i >= 0 && taken.length < 12; i -= 1) {
    const token = tokens[i]!
    const word = token[0].replace(/,$/, '')
    if (NO_NAME.test(word) || !WORD.test(word)) {
      const own = /^\/?[sS]?\/{1,2}([A-ZÀ-Þ][^\s/]{0,30})$/.exec(word)?.[1]
      if (own !== undefined) {
        const at = token.index + token[0].indexOf(own)
        taken.push(Object.assign([own] as unknown as RegExpExecArray, { index: at }))
      }
      break
    }
    if (
      /,$/.test(token[0]) &&
      taken.length > 0 &&
      !/^(?:Jr|Sr|JR|SR|II|III|IV)/.test(taken.at(-1)![0])
    )
      break
    taken.push(token)
  }
  let words = taken.reverse()
  while (words.length > 0 && PARTICLE.test(words[0]![0])) words = words.slice(1)
  const lower = words.map((token) => token[0].toLowerCase().replace(/[.,]/g, ''))
  const last = lower.at(-1)
  const repeat = lower.findIndex((word, i) => i < lower.length - 1 && word === last && i > 0)
  if (repeat !== -1) words = words.slice(repeat + 1)
  const first = words[0]
  if (!first || words.length < 2 || words.length > 7) return null
  const name = signed.slice(first.index).trim()
  return /[A-Za-zÀ-ɏ]{2}/.test(words.at(-1)![0]) ? { name, start: first.index } : null
}

/** Lines after a signature name other judges: who else gets a copy. */
const COPIES = /(?:^|\n) ?(?:cc|copies to|copy to|c:|distribution)\b/i
const CERTIFICATE = /\bCERTIFICATE OF SERVICE\b/i

/** Of a text full of judges' offices, only so many of the last are looked at. */
const MOST = 200

/** The last name right before a judge's office. */
function lastSignature({ text }: OrderText): Named | null {
  const served = CERTIFICATE.exec(text)?.index ?? text.length
  const offices = [...text.matchAll(OFFICES)].filter(({ index }) => index <= served)
  for (const office of offices.slice(-MOST).reverse()) {
    const from = Math.max(0, office.index - REACH)
    const around = text.slice(Math.max(0, office.index - 260), office.index)
    if (COPIES.test(around.slice(around.lastIndexOf('SO ORDERED') + 1))) continue
    const before = text.slice(from, office.index).replace(/[\s,_]{1,60}$/, '')
    const lineStart = before.lastIndexOf('\n') + 1
    const named = nameAtEnd(before.slice(lineStart))
    if (named) return { name: named.name, start: from + lineStart + named.start }
  }
  return null
}

const BY_COURT =
  /(?:BY THE COURT|By the Court):?[\s_]{1,80}(?:\/?[sS]\/{1,2} ?)?(?:(?:HON\.|Hon\.|The Honorable|THE HONORABLE) )?/g
const LINE_ENDS = /^(?:,? ?\n|,? J\.|$)/
const INITIAL_J = new RegExp(`(?<=^|\\n)(${PERSON}), (?:C\\. ?)?J\\.(?=[:\\s]|$)`)
const OF_JUDGE = `(?:${OFFICE_BEFORE}):?`
/** "Signed by Magistrate Judge", "Order by the Hon." */
const DOCKETED = new RegExp(
  `\\b(?:[Ss]igned|SIGNED|[Ee]ntered|ENTERED|[Oo]rdered|ORDERED|[Ii]ssued|ISSUED|[Mm]ade|[Oo]rder|ORDER|Entry|ENTRY)(?: electronically)?(?: on [\\d/-]{6,10})? (?:[Bb]y|BY)(?: the| THE)?:? ${OF_JUDGE} `,
  'g',
)
/** "MINUTE ENTRY for proceedings held before Magistrate Judge": the words before "before", then those after. */
const BEFORE_JUDGE = new RegExp(`\\b(?:before|BEFORE|by|BY) (?:the )?${OF_JUDGE} `, 'g')
const PROCEEDINGS =
  /\b(?:(?:[Mm]inute|MINUTE|[Tt]ext|TEXT) (?:[Ee]ntry|ENTRY|[Oo]rder|ORDER)[^.\n]{0,50}|[Pp]roceedings held )(?:before|BEFORE|by|BY) $/
const NAME_ENDS = /^(?:[ .,:;\n]|$)/
const PRESIDES = new RegExp(
  `(?<=^|\\n|\\. )(?:Present|PRESENT|Before|BEFORE|PRESIDING|Presiding|FROM|From)(?: JUDGE| Judge)?: ?${OF_JUDGE}[ \\n]`,
  'g',
)
const PRESIDES_ENDS = /^(?:[,\n]|$)/
/** A judge on a line of the caption's own, or after a part or the case's number in one run. */
const ON_A_LINE = new RegExp(`(?<=^|\\n)${OF_JUDGE} `, 'g')
const CAPTION_ENDS = /^(?:,? ?\n|$)/
const IN_A_RUN = new RegExp(`(?<=Defendants?[.,] |[\\d)] )${OF_JUDGE} (${JUDGES_NAME})(?= )`, 'g')
const SURNAME =
  /(?<=^|\n|[A-Z] )([A-ZÀ-Þ][A-ZÀ-Þ'-]{2,25}), (?:(?:United States |U\.S\. |Chief )?(?:Magistrate|District) Judge|J\.)(?=[:.])/

function captured(match: RegExpExecArray | null): Named | null {
  const name = match?.[1]
  if (!match || !name) return null
  return { name, start: match.index + match[0].lastIndexOf(name) }
}

function heldBefore({ text }: OrderText): Named | null {
  for (const match of text.matchAll(BEFORE_JUDGE)) {
    const by = match.index + match[0].indexOf(' ') + 1
    if (!PROCEEDINGS.test(text.slice(Math.max(0, by - 90), by))) continue
    const start = match.index + match[0].length
    const name = personAt(text, start, NAME_ENDS)
    if (name !== null) return { name, start }
  }
  return null
}

/** The docket's signer. The name goes up to " on ", a stop or a word in small letters. */
function docketed(order: OrderText): Named | null {
  const named = firstOf(namedAfter(order.flat, DOCKETED, NAME_ENDS)) ?? heldBefore(order)
  return named && whole(order, named)
}

const FULL = new RegExp(`^[^\\s]{1,30}(?: ${NAME_WORD}){1,5}${LINEAGE}`)

/** As many words of the name as there are. */
function whole({ flat }: OrderText, { name, start }: Named): Named {
  const found = FULL.exec(flat.slice(start, start + 80))?.[0] ?? name
  const full = found.replace(/ (?:de|del|la|van|von|der|den|di|da|dos|y)$/, '')
  const stop = full.split(' ').findIndex((word, i) => i > 0 && NO_NAME.test(word))
  return { name: stop > 1 ? full.split(' ').slice(0, stop).join(' ') : full, start }
}

/** The only judge whom the caption names; null where it names two and nobody signs. */
function onlyInCaption(order: OrderText): Named | null {
  const head = order.text.slice(0, 3000)
  const inRuns = [...head.matchAll(IN_A_RUN)].flatMap((match) => captured(match) ?? [])
  const all = [...namedAfter(head, ON_A_LINE, CAPTION_ENDS), ...inRuns]
  const names = new Set(all.map(({ name }) => name.toLowerCase()))
  return names.size === 1 ? all[0]! : null
}

/** The judge's name without title, in a person's letters. */
export function readJudge(order: OrderText): Fact<string> {
  const named =
    lastSignature(order) ??
    firstOf(namedAfter(order.text, BY_COURT, LINE_ENDS)) ??
    docketed(order) ??
    firstOf(namedAfter(order.text, PRESIDES, PRESIDES_ENDS)) ??
    captured(INITIAL_J.exec(order.text)) ??
    onlyInCaption(order) ??
    captured(SURNAME.exec(order.text.slice(0, 5000)))
  if (!named) return null
  return factOf(order, withStops(order, named))
}

/** "Michael J Newman" where the text elsewhere has "Michael J. Newman". */
function withStops({ flat }: OrderText, named: Named): Named {
  if (!/ [A-Z] /.test(named.name)) return named
  const stopped = named.name.replace(/ ([A-Z])(?= )/g, ' $1.')
  const start = flat.indexOf(stopped)
  return start === -1 ? named : { name: stopped, start }
}

function factOf(order: OrderText, named: Named): Fact<string> {
  const name = named.name.replace(/[.,]$/, (stop) =>
    /(?:Jr|Sr|JR|SR)\.$/.test(named.name) ? stop : '',
  )
  return read(order, named.start, named.start + name.length, asWritten(name))
}
