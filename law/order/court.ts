import type { Fact } from './reading.ts'
import { type OrderText, read } from './text.ts'

/** Postal letters of a state or territory, and the directions of its federal districts. */
const DISTRICTS: readonly (readonly [name: string, postal: string, directions: string])[] = [
  ['Alabama', 'al', 'mns'],
  ['Alaska', 'ak', ''],
  ['Arizona', 'az', ''],
  ['Arkansas', 'ar', 'ew'],
  ['California', 'ca', 'cens'],
  ['Colorado', 'co', ''],
  ['Connecticut', 'ct', ''],
  ['Delaware', 'de', ''],
  ['Columbia', 'dc', ''],
  ['Florida', 'fl', 'mns'],
  ['Georgia', 'ga', 'mns'],
  ['Guam', 'gu', ''],
  ['Hawaii', 'hi', ''],
  ['Idaho', 'id', ''],
  ['Illinois', 'il', 'cns'],
  ['Indiana', 'in', 'ns'],
  ['Iowa', 'ia', 'ns'],
  ['Kansas', 'ks', ''],
  ['Kentucky', 'ky', 'ew'],
  ['Louisiana', 'la', 'emw'],
  ['Maine', 'me', ''],
  ['Maryland', 'md', ''],
  ['Massachusetts', 'ma', ''],
  ['Michigan', 'mi', 'ew'],
  ['Minnesota', 'mn', ''],
  ['Mississippi', 'ms', 'ns'],
  ['Missouri', 'mo', 'ew'],
  ['Montana', 'mt', ''],
  ['Nebraska', 'ne', ''],
  ['Nevada', 'nv', ''],
  ['New Hampshire', 'nh', ''],
  ['New Jersey', 'nj', ''],
  ['New Mexico', 'nm', ''],
  ['New York', 'ny', 'ensw'],
  ['North Carolina', 'nc', 'emw'],
  ['North Dakota', 'nd', ''],
  ['Northern Mariana Islands', 'nmi', ''],
  ['Ohio', 'oh', 'ns'],
  ['Oklahoma', 'ok', 'enw'],
  ['Oregon', 'or', ''],
  ['Pennsylvania', 'pa', 'emw'],
  ['Puerto Rico', 'pr', ''],
  ['Rhode Island', 'ri', ''],
  ['South Carolina', 'sc', ''],
  ['South Dakota', 'sd', ''],
  ['Tennessee', 'tn', 'emw'],
  ['Texas', 'tx', 'ensw'],
  ['Utah', 'ut', ''],
  ['Vermont', 'vt', ''],
  ['Virgin Islands', 'vi', ''],
  ['Virginia', 'va', 'ew'],
  ['Washington', 'wa', 'ew'],
  ['West Virginia', 'wv', 'ns'],
  ['Wisconsin', 'wi', 'ew'],
  ['Wyoming', 'wy', ''],
]

const NAMES = DISTRICTS.map(([name]) => name.replaceAll(' ', '[ ]')).join('|')
/** A regular expression's source for a district's name: groups 1 (direction) and 2 (state). */
export const DISTRICT = `(?:(northern|southern|eastern|western|central|middle)[ ])?district of (?:the )?(${NAMES})\\b`
const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\b([CENS])\. ?D\. ?Cal\b/, 'California'],
  [/\b([ENSW])\. ?D\. ?N\. ?Y\b/, 'New York'],
  [/\b([ENSW])\. ?D\. ?Tex\b/, 'Texas'],
  [/\b([EW])\. ?D\. ?Wash\b/, 'Washington'],
  [/\b([EMW])\. ?D\. ?Pa\b/, 'Pennsylvania'],
]

/** The CourtListener id of a district by its direction ("Eastern", "E", "" for none) and state. */
export function courtId(direction: string, state: string): string | null {
  const found = DISTRICTS.find(([name]) => name.toLowerCase() === state.toLowerCase())
  if (!found) return null
  const [, postal, directions] = found
  const letter = direction.slice(0, 1).toLowerCase()
  if (letter === '') return directions === '' ? `${postal}d` : null
  return directions.includes(letter) ? `${postal}${letter}d` : null
}

function named(order: OrderText, around: string, group = 0): Fact<string> {
  const match = new RegExp(around, 'i').exec(order.flat)
  if (!match) return null
  const id = courtId(match[1] ?? '', match[2] ?? '')
  return id === null ? null : read(order, match.index + group, match.index + match[0].length, id)
}

/**
 * The court that made the order: its heading, else the title of its own local rules, its web
 * address, or its name with nothing that says another court is being cited.
 */
export function readCourt(order: OrderText): Fact<string> {
  const heading = named(order, `(?<=district court,? (?:for |in and for )?(?:the )?)${DISTRICT}`)
  if (heading) return heading
  const rules = named(
    order,
    `(?<=local (?:civil )?rules (?:of practice )?(?:of|for) (?:the united states district court(?:,)? (?:of|for) )?(?:the )?)${DISTRICT}`,
  )
  if (rules) return rules
  const address = /\b([a-z]{2,4}d)\.uscourts\.gov\b/i.exec(order.flat)
  const id = address?.[1]?.toLowerCase()
  if (address && id && isCourt(id)) {
    return read(order, address.index, address.index + address[0].length, id)
  }
  const plain = named(order, `(?<![(,] ?(?:the )?)${DISTRICT}(?! \\d{4}\\))`)
  if (plain) return plain
  for (const [pattern, state] of ABBREVIATED) {
    const match = new RegExp(
      `(?<![(\\d] ?)${pattern.source}\\.?(?:,? Local| L\\.? ?R| Civ\\. L)`,
    ).exec(order.flat)
    const known = match && courtId(match[1] ?? '', state)
    if (match && known) return read(order, match.index, match.index + match[0].length, known)
  }
  return null
}

function isCourt(id: string): boolean {
  return DISTRICTS.some(([, postal, directions]) =>
    directions === '' ? id === `${postal}d` : [...directions].some((d) => id === `${postal}${d}d`),
  )
}
