import type { QuestionId } from '#law/vocabulary.ts'
import type { FieldWords } from './words.ts'

/** The title of a question; the order's own words in it stand in their language and direction. */
export function QuestionTitle({
  id,
  words,
}: {
  readonly id: QuestionId
  readonly words: FieldWords
}) {
  const title = words.ask(`${id}.title`) ?? id
  const item = words.item(id)
  const at = item === null ? -1 : title.indexOf(item)
  if (item === null || at === -1) return title
  return (
    <>
      {title.slice(0, at)}
      <bdi lang="en">{item}</bdi>
      {title.slice(at + item.length)}
    </>
  )
}
