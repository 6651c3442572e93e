/**
 * How hard English words are to read: the Flesch-Kincaid grade, with a simple count of syllables. It is
 * a smoke alarm, not a judge. Terms that must be exact, and what fills a place, count as one short word.
 */

/** Exact terms of the court, and names: nobody may make them shorter. */
export const legalTerms = [
  'Federal Rule of Civil Procedure',
  'Joint Statement',
  'Social Security',
  'State Bar',
  'IT IS HEREBY ORDERED',
  'No additional filings may be made',
  'meet and confer',
  'good faith',
  'litigation coordinator',
  'excusable neglect',
  'propounding party',
  'interrogatory',
  'interrogatories',
  'request for production',
  'request for admission',
  'production',
  'admission',
  'deposition',
  'subpoena',
  'discovery',
  'defendants',
  'defendant',
  'plaintiff',
  'certification',
  'declaration',
  'in propria persona',
  'in pro per',
  'electronic signatures',
  'electronic signature',
  'legal holiday',
  'weekends',
  'holidays',
  'immigration detention',
  'telephone',
  'California',
] as const

const ABBREVIATIONS =
  /\b(?:Fed\. R\. (?:Civ|Evid|App)\. P?\.?|E\.D\. Cal\.|S\.D\. Cal\.|L\.R\.|U\.S\.C?\.?|ECF No\.|Nos?\.|et al\.|Jr\.|a\.m\.|p\.m\.|P\.O\.)/g

/** The text as it is measured: terms, places and abbreviations are the word "term". */
function measured(text: string): string {
  const terms = [...legalTerms].sort((a, b) => b.length - a.length).join('|')
  return text
    .replace(/\{\{\w+\}\}/g, 'term')
    .replace(ABBREVIATIONS, 'term')
    .replace(new RegExp(`\\b(?:${terms})\\b`, 'gi'), 'term')
}

/** Sentences, each as its words. A title without a full stop is a sentence too. */
export function sentences(text: string): readonly (readonly string[])[] {
  return measured(text)
    .split(/[.!?]+(?=[”"’)\]]*(?:\s|$))/)
    .map((one) => one.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [])
    .filter((words) => words.length > 0)
}

/** Groups of vowels, without a silent e at the end; at least one. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  const spoken = plain.replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, '')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1)
}

/** A label is not a sentence: many of them would make hard sentences beside them look easy. */
const SHORTEST = 5

/** The Flesch-Kincaid grade of several texts read one after the other; labels are left out. */
export function grade(texts: readonly string[]): number {
  const all = texts.flatMap(sentences).filter((words) => words.length >= SHORTEST)
  const words = all.flat()
  if (words.length === 0) return 0
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / all.length) + 11.8 * (spoken / words.length) - 15.59
}

/** Every string of a locale file with its key. */
export function strings(file: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof file === 'string') return [[key, file]]
  return Object.entries(file as Record<string, unknown>).flatMap(([name, value]) =>
    strings(value, key === '' ? name : `${key}.${name}`),
  )
}
