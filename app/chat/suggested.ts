import type { IsoDate } from '#law/dates.ts'
import { parseAnswer } from '#law/schema.ts'
import { type Answers, type QuestionId, vocabulary } from '#law/vocabulary.ts'

/**
 * The list of requests as the page first shows it: what the call was to be about, each row still
 * without an outcome, for the person to check and change. It is never stored before they send it.
 * Undefined for any other question, once something is stored, and where no topic was ever listed.
 */
export function suggested(id: QuestionId, answers: Answers, today: IsoDate): unknown {
  if ((id !== 'requests' && id !== 'disputes') || Object.hasOwn(answers, id)) return undefined
  const topics = parseAnswer('topics', answers.topics, today)
  if (!topics.ok) return undefined
  const none = Object.fromEntries(Object.keys(vocabulary[id].parts).map((part) => [part, null]))
  const rows = topics.value.rows
    .map(({ id, by, type, set, numbers }) => ({ ...none, id, by, type, set, numbers }))
    .filter(({ by, type, set, numbers }) => by ?? type ?? set ?? numbers)
  return rows.length === 0 ? undefined : { rows, complete: false, suggested: true }
}
