import { readForm } from '#app/fields/read.ts'
import type { Lang } from '#app/i18n/languages.ts'
import type { IsoDate } from '#law/dates.ts'
import { parseAnswer } from '#law/schema.ts'
import type { QuestionId, Value } from '#law/vocabulary.ts'
import { isBoxOf, orderTexts, type Posted, postedTexts } from './form-values.ts'
import { readOrderFile } from './order-file.ts'

/** One answer that was posted and not saved, as a page shows it back. */
export interface Sent {
  readonly id: QuestionId
  /** Null when it does not read as an answer, or when its words say less than its text: the order. */
  readonly value: Value<QuestionId> | null
  /** The texts as typed; empty when `value` says it all. */
  readonly text: string
}

/** Names of boxes that hold no words of a person: rows' names, languages, the digest of a text. */
const UNSEEN = /\.(row|lang|digest|how|by-hand|none)$/

/** What was posted for these questions, to send again; an order that came as a file is its text. */
export async function carriedFrom(form: FormData, ids: readonly QuestionId[]): Promise<Posted> {
  if (ids.includes('orderText')) {
    const file = await readOrderFile(form)
    if (file.kind === 'text') {
      const read = new FormData()
      for (const [name, value] of orderTexts(file.how, file.text)) read.append(name, value)
      return postedTexts(read, ids)
    }
  }
  return postedTexts(form, ids)
}

/** The answers in what was posted, each in words where it is one, else as typed. */
export function sentIn(
  posted: Posted,
  ids: readonly QuestionId[],
  context: { readonly today: IsoDate; readonly lang: Lang },
): readonly Sent[] {
  const form = new FormData()
  for (const [name, value] of posted) form.append(name, value)
  return ids.flatMap((id): readonly Sent[] => {
    const own = posted.filter(([name, value]) => isBoxOf(id, name) && value.trim() !== '')
    if (own.length === 0) return []
    const parsed = parseAnswer(id, readForm(id, form, context), context.today)
    if (parsed.ok && id !== 'orderText') return [{ id, value: parsed.value, text: '' }]
    const typed = own.filter(([name]) => !UNSEEN.test(name)).map(([, value]) => value)
    return typed.length === 0 ? [] : [{ id, value: null, text: typed.join('\n') }]
  })
}
