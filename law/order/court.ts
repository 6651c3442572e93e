import { courtId, DISTRICT, isCourt, mended, NAMES } from './districts.ts'
import type { Fact } from './reading.ts'
import { type OrderText, read } from './text.ts'

/** Which court made the order, from its heading, its own rules' title, its address or its name. */

/** How citations and local rules shorten a state's name. */
const SHORT: readonly (readonly [short: string, state: string])[] = [
  ['Ala', 'Alabama'],
  ['Alaska', 'Alaska'],
  ['Ariz', 'Arizona'],
  ['Ark', 'Arkansas'],
  ['Cal(?:if)?', 'California'],
  ['Colo', 'Colorado'],
  ['Conn', 'Connecticut'],
  ['Del', 'Delaware'],
  ['D\\. ?C', 'Columbia'],
  ['Fla', 'Florida'],
  ['Ga', 'Georgia'],
  ['Guam', 'Guam'],
  ["Haw(?:ai['ʻ]?i)?", 'Hawaii'],
  ['Idaho', 'Idaho'],
  ['Ill', 'Illinois'],
  ['Ind', 'Indiana'],
  ['Iowa', 'Iowa'],
  ['Kan', 'Kansas'],
  ['Ky', 'Kentucky'],
  ['La', 'Louisiana'],
  ['Me', 'Maine'],
  ['Md', 'Maryland'],
  ['Mass', 'Massachusetts'],
  ['Mich', 'Michigan'],
  ['Minn', 'Minnesota'],
  ['Miss', 'Mississippi'],
  ['Mo', 'Missouri'],
  ['Mont', 'Montana'],
  ['Neb', 'Nebraska'],
  ['Nev', 'Nevada'],
  ['N\\. ?H', 'New Hampshire'],
  ['N\\. ?J', 'New Jersey'],
  ['N\\. ?M', 'New Mexico'],
  ['N\\. ?Y', 'New York'],
  ['N\\. ?C', 'North Carolina'],
  ['N\\. ?D', 'North Dakota'],
  ['N\\. ?M\\. ?I', 'Northern Mariana Islands'],
  ['Ohio', 'Ohio'],
  ['Okla', 'Oklahoma'],
  ['Or', 'Oregon'],
  ['Pa', 'Pennsylvania'],
  ['P\\. ?R', 'Puerto Rico'],
  ['R\\. ?I', 'Rhode Island'],
  ['S\\. ?C', 'South Carolina'],
  ['S\\. ?D', 'South Dakota'],
  ['Tenn', 'Tennessee'],
  ['Tex', 'Texas'],
  ['Utah', 'Utah'],
  ['Vt', 'Vermont'],
  ['V\\. ?I', 'Virgin Islands'],
  ['Va', 'Virginia'],
  ['Wash', 'Washington'],
  ['W\\. ?Va', 'West Virginia'],
  ['Wis', 'Wisconsin'],
  ['Wyo', 'Wyoming'],
]
/** "N.D. Ind.", "D. Idaho": groups 1 (direction) and 2 (state). */
const ABBREVIATED = `(?:\\b([CEMNSW])\\. ?)?\\bD\\. ?(${SHORT.map(([short]) => short)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![A-Za-z])\\.?`
/** What makes an abbreviation the title of a court's own rules. */
const OF_RULES = `(?=,? ?(?:Local|Loc\\.|L\\. ?(?:R|Civ|Cv)|LR|LCv|LCiv|L\\.|Civ(?:il|\\.)? ?(?:L|R)|CivLR|Civ\\. ?Rule|Gen\\. ?(?:R|L|O)|R\\. \\d|Rule \\d))`
const RULES_TITLE = new RegExp(`(?<![(\\d] ?)${ABBREVIATED}${OF_RULES}`, 'g')
/** The same after a rule: "L.R. 37.1, N.D. Ga." */
const AFTER_RULE = new RegExp(
  `(?:L\\. ?R\\.|LR|Local (?:Civil )?Rules?|LCvR|LCivR|Civ\\. ?R\\.) ?[\\dA-Z.:-]{1,12}(?:\\(\\w{1,3}\\)){0,4},? \\(?${ABBREVIATED}(?![ ]?\\d{4}| [A-Z][a-z]{2,4}\\.? \\d)`,
  'g',
)
/** Rules that carry their court in their name. */
const NAMED_RULES: readonly (readonly [RegExp, string])[] = [
  [/\bDUCivR\b/, 'utd'],
  [/\bD\. ?C\. ?COLO\. ?L?Ci?vR/i, 'cod'],
  [/\bD\. ?N\. ?M\. ?LR/, 'nmd'],
  [/\bNE(?:Civ|Gen)R\b/, 'ned'],
  [/\bND ?Ga\b|\bNDGa\b/, 'gand'],
  [/\bD\. ?N\. ?D\. Civ/, 'ndd'],
  [/\bS\. ?D\. ?(?:Ind|IND)\. ?L\.R\./, 'insd'],
]
const CASETEXT = new RegExp(
  `\\bDistrict Court,? (?:${ABBREVIATED}|(?:([CEMNSW])\\. ?)?D\\. (${NAMES})(?![a-z]))`,
  'g',
)
/** "USDC IN/ND", "USDC SDNY" on a page's stamp. */
const STAMPED = /\bUSDC[ -](?:([A-Z]{2})\/([CEMNSW])D\b|([CEMNSW])D([A-Z]{2})\b|D([A-Z]{2})\b)/

const HEADING = new RegExp(
  `(?:(?:united states|u\\.s\\.) )?district court[,.-]{0,2} {0,3}(?:(?:in and )?(?:for|of) )?(?:the )?${DISTRICT}|${DISTRICT} {0,3}(?:united states|u\\.s\\.) district court`,
  'gi',
)
const TERRITORY =
  /district court (?:of|for) (?:the )?(guam|virgin islands|northern mariana islands)/gi
const LOCAL_RULES = new RegExp(
  `(?:local (?:civil )?rules?(?: of (?:civil )?(?:practice|procedure))?(?: and procedures?)?(?: \\d[\\w.()-]{0,12})?,? (?:of|for|in) (?:the )?(?:u(?:nited states|\\.s\\.) district court,? ?(?:of|for)? )?(?:the )?|local rules, united states district court, )${DISTRICT}|${DISTRICT}(?:'s)? (?:local|civil) (?:civil )?rules`,
  'gi',
)
const PLAIN = new RegExp(`(?<![(,] ?(?:the )?)${DISTRICT}(?! \\d{4}\\))`, 'gi')
/** Words before a court's name in a sentence about another case. */
const OF_ANOTHER =
  /\bdistrict court,?(?: for| of)?(?: the)? ?$|\b(?:from|transferred|in|by|pending|before|filed|removed|sister|circuit|other|attorney for|bar of|clerk of)(?: the| a)?(?: united states)?(?: u\.s\.)? ?$/i
const HOME =
  /\b(?:clerk of|clerk's office|judges? of|judge for|judge,?|this is)(?: the| this)?(?: court)?,? ?$/i

type Found = { readonly id: string; readonly start: number; readonly end: number }

const shortState = (short: string): string =>
  SHORT.find(([one]) => new RegExp(`^(?:${one})$`).test(short))?.[1] ?? short

/** Every place of a pattern with groups for a direction and a state, as a court's id. */
function places(text: string, pattern: RegExp, state = (name: string) => name): readonly Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [direction, name] = match[2]
      ? [match[1], match[2]]
      : match[4]
        ? [match[3], match[4]]
        : ['', match[1]]
    const id = courtId(direction ?? '', state(name ?? ''))
    return id ? [{ id, start: match.index, end: match.index + match[0].length }] : []
  })
}

const NAME_OF_DISTRICT =
  /(?:(?:northern|southern|eastern|western|central|middle) )?district of (?!court)/i

/** Its own heading stands by itself, not in a sentence. */
function isHeading(order: OrderText, { start }: Found): boolean {
  if (start === 0 || order.text[start - 1] === '\n') return true
  const before = order.flat.slice(Math.max(0, start - 30), start)
  return !/\b(?:of|from|by|in|before|to|with|at|and|this|for|that|a)(?: the)? {0,2}$/.test(before)
}

function stamped(flat: string): Found | null {
  const match = STAMPED.exec(flat)
  if (!match) return null
  const [, state, side, direction, ofState, whole] = match
  const postal = (state ?? ofState ?? whole ?? '').toLowerCase()
  const id = `${postal}${(side ?? direction ?? '').toLowerCase()}d`
  return isCourt(id) ? { id, start: match.index, end: match.index + match[0].length } : null
}

function fromRulesName(flat: string): Found | null {
  for (const [pattern, id] of NAMED_RULES) {
    const match = pattern.exec(flat)
    if (match) return { id, start: match.index, end: match.index + match[0].length }
  }
  return null
}

function fromAddress(flat: string): Found | null {
  for (const match of flat.matchAll(/\b([a-z]{2,4}d)\.uscourts\.gov\b/gi)) {
    const id = match[1]!.toLowerCase()
    if (isCourt(id)) return { id, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** The one court that all of them name; null when they name two. */
function only(found: readonly Found[]): Found | null {
  const first = found[0]
  return first && found.every(({ id }) => id === first.id) ? first : null
}

/**
 * The court that made the order: its heading, else the title of its own local rules, its web
 * address, or its name with nothing that says another court is being cited.
 */
export function readCourt(order: OrderText): Fact<string> {
  const flat = mended(order.flat)
  const headings = [...places(flat, HEADING), ...places(flat, TERRITORY)].filter((one) =>
    isHeading(order, one),
  )
  const plain = places(flat, PLAIN).filter(({ start }) => {
    const before = flat.slice(Math.max(0, start - 40), start)
    return HOME.test(before) || !OF_ANOTHER.test(before)
  })
  const found =
    headings[0] ??
    stamped(flat) ??
    only(places(flat, LOCAL_RULES)) ??
    fromAddress(flat) ??
    fromRulesName(flat) ??
    only(places(flat, RULES_TITLE, shortState)) ??
    only(places(flat, AFTER_RULE, shortState)) ??
    only(places(flat.slice(0, 3000), CASETEXT, shortState)) ??
    only(plain)
  if (!found) return null
  // Only the district's own name, not "UNITED STATES DISTRICT COURT FOR THE" above it.
  const name = order.flat.slice(found.start, found.end).search(NAME_OF_DISTRICT)
  return read(order, found.start + Math.max(0, name), found.end, found.id)
}
