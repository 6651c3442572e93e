import type { Lang } from '#app/i18n/languages.ts'
import { translate } from '#app/i18n/translate.ts'
import { folded, spellings } from './day-names.ts'

const MONTHS = spellings('month', 'en')[0] ?? []
const WEEKDAYS = spellings('weekday', 'en')[0] ?? []
/** A day of the week in a line that is in English. Sunday is 0. */
export const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g')
export const weekdayOf = (name: string): number => WEEKDAYS.indexOf(name)

/** The number words that people use for a few days, in English; other languages type the number. */
const NUMBER = '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten'

/** What each relative expression is in the English that the library reads. `#` is what was typed. */
const RELATIVE = {
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  beforeYesterday: '2 days ago',
  afterTomorrow: 'in 2 days',
  daysAgo: '# days ago',
  inDays: 'in # days',
  weekAgo: '1 week ago',
  weeksAgo: '# weeks ago',
  lastWeekday: 'last #',
} as const
type Relative = keyof typeof RELATIVE

interface Words {
  /** Names of months and days of the week, the longest first, and what each is in English. */
  readonly names: RegExp
  readonly english: ReadonlyMap<string, string>
  readonly fillers: RegExp
}
interface Phrase {
  readonly shape: RegExp
  readonly english: string
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Any of these words, whole, in a script that `\b` does not know. */
const anyOf = (words: readonly string[], after = '') =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})${after}(?![\\p{L}\\p{N}])`,
    'gu',
  )

/** Names of a list by their English ones. A word that can be two things is left as it is. */
function inEnglishNames(lang: Lang): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  const doubtful = new Set<string>()
  const lists = [
    ...spellings('month', lang).map((names) => ({ names, english: MONTHS })),
    ...spellings('weekday', lang).map((names) => ({ names, english: WEEKDAYS })),
  ]
  for (const { names, english } of lists) {
    names.forEach((name, at) => {
      const meant = english[at] ?? ''
      if ((known.get(name) ?? meant) !== meant) doubtful.add(name)
      known.set(name, meant)
    })
  }
  return new Map([...known].filter(([name]) => !doubtful.has(name)))
}

/** The spellings that a translator lists, `#` for the number or the weekday in them. */
function listed(lang: Lang, key: Relative | 'around'): readonly string[] {
  return translate(
    lang,
    'fields',
  )(`dayWords.${key}`)
    .split(/[,،]/)
    .map((one) => folded(one.replace(/[\p{Ps}\p{Pe}]/gu, '')))
    .filter((one) => one !== '')
}

function wordsFor(lang: Lang): Words {
  const english = inEnglishNames(lang)
  const names = [...english.keys()].toSorted((a, b) => b.length - a.length)
  return { english, names: anyOf(names, '\\.?'), fillers: anyOf(listed(lang, 'around')) }
}

function remembered<T>(make: (lang: Lang) => T): (lang: Lang) => T {
  const known = new Map<Lang, T>()
  return (lang) => {
    const made = known.get(lang) ?? make(lang)
    known.set(lang, made)
    return made
  }
}

const words = remembered(wordsFor)

/** A line with the names of months and weekdays in English. English words are taken in every language. */
export function inEnglish(line: string, lang: Lang): string {
  let text = folded(line).replaceAll('،', ',').replace(/\s+/g, ' ')
  for (const { names, english } of new Set([words(lang), words('en')]))
    text = text.replace(names, (name) => english.get(name.replace(/\.$/, '')) ?? name)
  return tidy(text)
}

/** The same line without words such as "on" and "of", in the page's language or English. */
export function withoutFillers(line: string, lang: Lang): string {
  const all = [words(lang), words('en')]
  return tidy(all.reduce((text, { fillers }) => text.replace(fillers, ' '), line))
}

/** What is left where only the words that a line begins with are taken away: "on the". */
function withoutLead(line: string, lang: Lang): string {
  const bare = new Set([...listed(lang, 'around'), ...listed('en', 'around')])
  const all = line.split(' ')
  const from = all.findIndex((word) => !bare.has(word))
  return from < 0 ? '' : all.slice(from).join(' ')
}

/** One space between words; no commas or full stops at the ends. */
export const tidy = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/^[\s,.()]+|[\s,.()]+$/g, '')

const phrases = remembered((lang: Lang): readonly Phrase[] =>
  (Object.keys(RELATIVE) as Relative[]).flatMap((key) =>
    listed(lang, key).map((phrase) => {
      const typed = key === 'lastWeekday' ? WEEKDAYS.join('|') : NUMBER
      const shape = escaped(inEnglish(phrase, lang)).replace('#', `(${typed})`)
      return { shape: new RegExp(`^${shape}$`, 'u'), english: RELATIVE[key] }
    }),
  ),
)

/** A line as `inEnglish` leaves it, if all of it is counted from today: "3 days ago"; else null. */
export function relativeOf(line: string, lang: Lang): string | null {
  const short = withoutLead(line, lang)
  for (const { shape, english } of [...phrases(lang), ...phrases('en')]) {
    const found = shape.exec(line) ?? shape.exec(short)
    if (found) return english.replace('#', found[1] ?? '')
  }
  return null
}
