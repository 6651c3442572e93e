import { latinDigits } from '#app/i18n/digits.ts'
import { type Lang, languages } from '#app/i18n/languages.ts'

/** A box's text with Latin digits, and without the marks that only steer its direction. */
export const clean = (text: string): string =>
  latinDigits(text)
    .replace(/\p{Bidi_Control}/gu, '')
    .trim()

/** The same letters for everybody: small, without accents, and without what only stretches a word. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .trim()

/**
 * Where one language has several families of month names, the tags of the others. Arabic has three:
 * the one of its own tag, that of Syria and Lebanon, and those of the west.
 */
const FURTHER: Readonly<Record<string, readonly string[]>> = { ar: ['ar-SY', 'ar-MA', 'ar-DZ'] }

const tagsOf = (lang: Lang): readonly string[] => {
  const { tag } = languages[lang]
  return [tag, ...(FURTHER[tag.split('-')[0] ?? ''] ?? [])]
}

type Style = 'long' | 'short'
const STYLES = ['long', 'short'] as const
const named = new Map<string, readonly string[]>()

/** Names by Intl, once for each tag. The fifteenth keeps its month, whatever the zone. */
function namesOf(what: 'month' | 'weekday', tag: string, style: Style): readonly string[] {
  const key = `${what} ${tag} ${style}`
  const known = named.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(tag, {
    [what]: style,
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  // The first of January 2017 was a Sunday.
  const days =
    what === 'month'
      ? Array.from({ length: 12 }, (_, m) => Date.UTC(2017, m, 15))
      : Array.from({ length: 7 }, (_, d) => Date.UTC(2017, 0, 1 + d))
  const names = days.map((day) => format.format(day))
  named.set(key, names)
  return names
}

/** The months of a language by name, January first. A language's own calendar is never meant. */
export const monthNames = (lang: Lang, style: Style = 'long'): readonly string[] =>
  namesOf('month', languages[lang].tag, style)

/** A name without the dot or comma that a short form may carry. */
const bare = (name: string) => folded(name.replace(/[.,]/g, ''))

/** Every way a language writes the months, or the days of the week: lists in their own order. */
export function spellings(what: 'month' | 'weekday', lang: Lang): readonly (readonly string[])[] {
  return tagsOf(lang).flatMap((tag) =>
    STYLES.map((style) => namesOf(what, tag, style).map((name) => bare(name))),
  )
}

/** 1 to 12 for a month's number or name, in the page's language or English; null when unclear. */
export function readMonth(typed: string, lang: Lang): number | null {
  const text = clean(typed)
  if (/^\d{1,2}$/.test(text)) {
    const number = Number(text)
    return number >= 1 && number <= 12 ? number : null
  }
  const wanted = bare(text)
  if (wanted === '' || wanted.length > 40) return null
  const known = new Set<number>()
  for (const names of [...spellings('month', lang), ...spellings('month', 'en')]) {
    const exact = names.indexOf(wanted)
    if (exact >= 0) return exact + 1
    names.forEach((name, m) => {
      if (wanted.length >= 3 && name.startsWith(wanted)) known.add(m + 1)
    })
  }
  const [only] = known
  return known.size === 1 && only !== undefined ? only : null
}
