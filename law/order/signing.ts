import type { IsoDate } from '../dates.ts'
import type { Doubt, Fact } from './reading.ts'
import { type OrderText, read } from './text.ts'
import { datesIn } from './written-dates.ts'

/** Who signed the order, on what day, and its number on the docket. */

const NAME_WORD = `(?:[A-ZÀ-Þ]\\.|[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]{1,25})`
const NAME = `${NAME_WORD}(?: ${NAME_WORD}){1,4}?(?:,? (?:Jr|Sr|III?)\\.?)?`
const BENCH = `(?:(?:UNITED STATES|U\\.S\\.|CHIEF|SENIOR|United States|Chief|Senior) ){0,3}(?:MAGISTRATE|DISTRICT|Magistrate|District) (?:JUDGE|Judge)`
const SIGNED = new RegExp(
  `(?:(?:Hon\\.|Honorable|HON\\.|HONORABLE|/s/) ?)?(?<![\\wÀ-ÿ.])(${NAME}),? (?=${BENCH})`,
  'g',
)
const DOCKETED = new RegExp(
  `[Ss]igned by (?:${BENCH}|Judge) (${NAME_WORD}(?: ${NAME_WORD}){1,3})(?= on |\\.|,|;|$)`,
)
const NOT_NAMES =
  /\b(?:ORDERED|DATED|Dated|MAGISTRATE|DISTRICT|JUDGE|Judge|SO|IT|IS|Court|COURT|States|STATES|the|The|Honorable|Hon)\b/

/** "MIRIAM Q. DELACROIX" as a person writes it; a name in small letters stays as it is. */
function asWritten(name: string): string {
  if (/[a-z]/.test(name)) return name
  return name
    .split(' ')
    .map((word) =>
      word
        .toLowerCase()
        .replace(/^(mc)?([a-z])|(?<=['’-])[a-z]/g, (letters) =>
          letters.startsWith('mc') ? `Mc${letters.slice(2).toUpperCase()}` : letters.toUpperCase(),
        ),
    )
    .join(' ')
}

export function readJudge(order: OrderText): Fact<string> {
  const signatures: { name: string; at: number }[] = []
  for (const match of order.flat.matchAll(SIGNED)) {
    const parts = match[1]!.split(' ')
    const stop = parts.findLastIndex((part) => NOT_NAMES.test(part))
    const name = parts.slice(stop + 1).join(' ')
    if (!name.includes(' ')) continue
    signatures.push({ name, at: match.index + match[0].indexOf(name) })
  }
  const chosen = signatures.at(-1)
  if (chosen) return read(order, chosen.at, chosen.at + chosen.name.length, asWritten(chosen.name))
  const docketed = DOCKETED.exec(order.flat)
  const name = docketed?.[1]
  if (!docketed || !name) return null
  const start = docketed.index + docketed[0].lastIndexOf(name)
  return read(order, start, start + name.length, asWritten(name))
}

const DATED = /\b(?:D[Aa][Tt][Ee][Dd]|D[Aa][Tt][Ee])(?: ?[:;.] ?| (?:this )?)(?=[^\n]{3,40})/g
const DOCKET_DATE = /[Ss]igned by [^\n]{4,80}? on (?=\d)/
const COURTLIKE = /\b(?:order|court|judge)/i

/** The day beside "Dated", the last one; else the day of signing in the docket's text. */
export function readOrderDate(order: OrderText): {
  readonly orderDate: Fact<IsoDate>
  readonly doubts: readonly Doubt[]
} {
  if (!COURTLIKE.test(order.flat)) return { orderDate: null, doubts: [] }
  const signings = [...order.text.matchAll(DATED)].filter(
    (m) => /[:;]/.test(m[0]) || m.index === 0 || order.text[m.index - 1] === '\n',
  )
  for (const match of signings.reverse()) {
    const start = match.index + match[0].length
    const written = order.flat.slice(start, start + 40)
    const date = datesIn(written).find((d) => d.start <= 12)
    if (date) {
      const words = order.text.slice(start + date.start, start + date.end).trim()
      const doubts: Doubt[] = date.damaged ? [{ words, why: 'orderDateDamaged' }] : []
      return { orderDate: read(order, match.index, start + date.end, date.date), doubts }
    }
  }
  const docket = DOCKET_DATE.exec(order.flat)
  if (!docket) return { orderDate: null, doubts: [] }
  const start = docket.index + docket[0].length
  const date = datesIn(order.flat.slice(start, start + 12))[0]
  if (!date) return { orderDate: null, doubts: [] }
  return { orderDate: read(order, docket.index, start + date.end, date.date), doubts: [] }
}

const STAMP = /\b(?:Document|Doc\.?|ECF No\.) (\d{1,4}) {1,3}Filed \d\d\/\d\d\/\d{2,4}/
const FILING = /(?:^|\n)Filing[ \n](\d{1,4})(?=\n|$)/

/** The number of this order on the docket, from the stamp on its pages or the site's heading. */
export function readOrderEcf(order: OrderText): Fact<string> {
  const match = STAMP.exec(order.flat) ?? FILING.exec(order.text.slice(0, 600))
  const number = match?.[1]
  if (!match || !number) return null
  return read(order, match.index, match.index + match[0].length, number)
}
