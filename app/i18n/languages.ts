/**
 * The languages the conversation speaks. To add one: a line here, its files in `locales/<id>/`,
 * and a line in `resources.ts`. The id is the first segment of every address.
 */
type Entry = {
  /** Its own name, in its own script. */
  readonly name: string
  /** BCP 47 tag for `<html lang>` and for Intl. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** Between the members of a list, and between its lines in one text; with the space behind it. */
  readonly comma: string
  readonly semicolon: string
  /** Shown in the menu. */
  readonly listed: boolean
}

const table = {
  en: { name: 'English', tag: 'en', dir: 'ltr', comma: ', ', semicolon: '; ', listed: true },
  // A clock of twelve hours, as on the court's papers: "4:00 p.m.".
  es: { name: 'Español', tag: 'es-US', dir: 'ltr', comma: ', ', semicolon: '; ', listed: true },
  // Days and numbers in the digits of the order, 0 to 9, which is what `Intl` gives for plain "ar".
  ar: { name: 'العربية', tag: 'ar', dir: 'rtl', comma: '، ', semicolon: '؛ ', listed: true },
  // Computed from the English words (pseudo.ts): shows what is not translated, and right-to-left.
  xb: { name: 'Pseudo', tag: 'en-XB', dir: 'rtl', comma: ', ', semicolon: '; ', listed: false },
} as const satisfies Record<string, Entry>

export type Lang = keyof typeof table
export const languages: Readonly<Record<Lang, Entry>> = table

export const sourceLanguage: Lang = 'en'

/** Every language with its id, in the order of the table. */
export const allLanguages: readonly (Entry & { readonly id: Lang })[] = (
  Object.keys(table) as Lang[]
).map((id) => ({ id, ...languages[id] }))

/** The languages of the menu, by their own names. */
export const listedLanguages = allLanguages
  .filter((language) => language.listed)
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

export function isLang(text: string | undefined): text is Lang {
  return text !== undefined && Object.hasOwn(table, text)
}

/** The language of an address by its first segment; English where it names none. */
export function langOf(pathname: string): Lang {
  const segment = pathname.split('/', 2)[1]
  return isLang(segment) ? segment : sourceLanguage
}

/** The listed language that an `Accept-Language` header likes best; English when it likes none. */
export function preferredLang(header: string | null): Lang {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean)
      return { base: tag.toLowerCase().split('-')[0], weight: q === undefined ? 1 : Number(q) }
    })
    .filter((wish) => wish.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const wish of wishes) {
    const found = listedLanguages.find((language) => language.id === wish.base)
    if (found) return found.id
  }
  return sourceLanguage
}
