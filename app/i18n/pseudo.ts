/** What a translator must leave alone: {{params}}, $t(references), <tags>, &entities; */
const KEEP = /(\{\{[^}]*\}\}|\$t\([^)]*\)|<\/?[\w-]+\s*\/?>|&\w+;)/

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = [...'áƀçđéƒğĥíĵķĺɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĹṀÑÓƤɊŔŠŢÚṼŴẊÝŽ']

function accented(text: string): string {
  return [...text].map((c) => ACCENTED[PLAIN.indexOf(c)] ?? c).join('')
}

/** One English string as a pseudo-language: readable, plainly not English, its ends in brackets. */
export function pseudoText(text: string): string {
  const parts = text.split(KEEP).map((part, i) => (i % 2 === 1 ? part : accented(part)))
  return `⟦${parts.join('')}⟧`
}

/** The same tree of words with each string made pseudo. */
export function pseudo<T extends object>(words: T): T {
  return JSON.parse(
    JSON.stringify(words, (_key, value) => (typeof value === 'string' ? pseudoText(value) : value)),
  )
}
