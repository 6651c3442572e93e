import type { PrivateFact } from '#app/papers/private-facts.ts'
import { type Live, type QuestionId, vocabulary } from '#law/vocabulary.ts'

/** Every kind of private fact that the product looks for. */
export const kinds: readonly PrivateFact['kind'][] = ['ssn', 'account', 'birth', 'minor']
/** Names, addresses, telephones and numbers of the case: a paper must print these as they are. */
const needed: readonly QuestionId[] = ['me', 'signers', 'staff', 'caseNumberNow', 'excusedBy']

type Parts = Readonly<Record<string, { readonly kind: string }>>
const isFree = ({ kind }: { readonly kind: string }) => kind === 'text' || kind === 'prose'
/** The questions of these answers that hold free words. */
export const secretsIn = (live: Live): readonly QuestionId[] =>
  (Object.keys(live) as QuestionId[]).filter((id) => {
    const field = vocabulary[id]
    if (needed.includes(id)) return false
    return isFree(field) || ('parts' in field && Object.values(field.parts as Parts).some(isFree))
  })

/** The same answers, with one of each private fact in all words that were typed freely. */
export function withSecrets(live: Live): Live {
  const secret = (id: string, kind: string) => {
    const words = `Zq${id} 123-45-6789, born on March 3, 1980, my son, account 00123456`
    return kind === 'prose' ? { words, lang: 'en' } : words
  }
  const inParts = (id: string, parts: Parts, row: object) => ({
    ...row,
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([name, part]) =>
        isFree(part) ? [[name, secret(id, part.kind)]] : [],
      ),
    ),
  })
  const changed = secretsIn(live).map((id) => {
    const field = vocabulary[id]
    if (!('parts' in field)) return [id, secret(id, field.kind)]
    const parts = field.parts as Parts
    const value = live[id] as { readonly rows?: readonly object[] }
    if (field.kind === 'record') return [id, inParts(id, parts, value)]
    return [id, { ...value, rows: value.rows?.map((row) => inParts(id, parts, row)) }]
  })
  return { ...live, ...Object.fromEntries(changed) }
}
