import { isolatedIn } from '#app/i18n/isolate.ts'
import type { Lang } from '#app/i18n/languages.ts'
import { translate, wordsOf } from '#app/i18n/translate.ts'
import { itemIds, itemsOf } from '#law/items.ts'
import { trackOf } from '#law/tracks/track.ts'
import type { Live } from '#law/vocabulary.ts'
import type english from '#locales/en/fields.json'

type Plain<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K
type Keys<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${Plain<K>}` : Keys<T[K], `${Path}${K}.`>
}[keyof T & string]
/** Every word of `locales/<lang>/fields.json`. A key that English lacks does not compile. */
export type FieldKey = Keys<typeof english>
type Values = Readonly<Record<string, string | number>>

/** The words that a form needs: its own, and those of the questions. */
export interface FieldWords {
  readonly lang: Lang
  readonly say: (key: FieldKey, values?: Values) => string
  /**
   * A word of a question, such as `role.title`, in this procedure's own words where it has some; null
   * where it has none. A question about an item of the order's list has the item's words in it.
   */
  readonly ask: (key: string, values?: Values) => string | null
  /** The order's own words that this question is about; null for the questions that quote none. */
  readonly item: (id: string) => string | null
  /** False where the person has no order yet: then no sentence speaks of one. */
  readonly ordered: boolean
  /** What a person typed, for the middle of a sentence: cut when long, and kept in its own direction. */
  readonly typed: (text: string) => string
}

const LONGEST_ECHO = 80

/** Words of our own with nothing filled in, by language, procedure and key; only of keys that have some. */
const plain = new Map<string, string>()

/** The words by what is known, which is one object a request: what is kept here goes with it. */
const known = new WeakMap<Live, Partial<Record<Lang, FieldWords>>>()

/** What is known so far chooses among the words: the procedure, and the items of the order. */
export function fieldWords(lang: Lang, live: Live = {}): FieldWords {
  const found = known.get(live)?.[lang]
  if (found) return found
  const words = wordsFor(lang, live)
  known.set(live, { ...known.get(live), [lang]: words })
  return words
}

function wordsFor(lang: Lang, live: Live): FieldWords {
  const i18n = wordsOf(lang)
  // The keys of questions are built from ids; a test, not the compiler, says that each has its words.
  const get = (ns: 'fields' | 'questions') =>
    translate(lang, ns) as unknown as (key: string, values?: Values) => string
  const [fields, questions] = [get('fields'), get('questions')]
  const track = trackOf(live)
  const items = itemsOf(live)
  const item = (id: string) => items[(itemIds as readonly string[]).indexOf(id)]?.words ?? null
  const has = (key: string) => i18n.exists(key, { ns: 'questions' as never })
  return {
    lang,
    ordered: track !== 'before-filing',
    item,
    say: (key, values) => fields(key, values),
    ask: (key, values) => {
      const [id = '', ...rest] = key.split('.')
      const ours = values === undefined && item(id) === null
      const place = `${lang} ${track} ${key}`
      const said = ours ? plain.get(place) : undefined
      if (said !== undefined) return said
      const own = track === null ? key : [id, 'in', track, ...rest].join('.')
      const found = [own, key].find(has)
      if (found === undefined) return null
      const text = questions(found, { item: item(id) ?? '', ...values })
      if (ours) plain.set(place, text)
      return text
    },
    typed: (text) => {
      const line = text.trim().replace(/\s+/g, ' ')
      const cut = line.length > LONGEST_ECHO ? `${line.slice(0, LONGEST_ECHO)}…` : line
      return isolatedIn(lang, cut)
    },
  }
}
