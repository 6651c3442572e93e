import type { QuestionId, Value } from '#law/vocabulary.ts'
import { formOf, formText, formType, type Pairs } from './form.ts'
import type { Given } from './given.ts'
import type { Story } from './orders.ts'
import type { Person } from './person.ts'

/**
 * Answers ahead without the browser's window, with its cookies: the same forms, sent one after the
 * other. `order` comes first and all of its facts are confirmed; an empty one stops before that.
 */
export async function hasAnswered(
  person: Person,
  order: string,
  story: Story,
  kind: Value<'orderKind'> = 'reimposed',
): Promise<void> {
  const { request } = person.page
  const draft = `${person.url}/${person.lang}/d/${person.handle}`
  let revision = /name="revision" value="(\d+)"/.exec(await (await request.get(draft)).text())?.[1]
  const send = async (path: string, pairs: Pairs, multipart = false) => {
    const all = Object.fromEntries([['revision', revision ?? ''], ...pairs])
    const answer = await request.post(
      `${draft}${path}`,
      multipart
        ? { multipart: all }
        : { data: formText([['revision', revision ?? ''], ...pairs]), headers: formType },
    )
    if (!answer.ok()) throw new Error(`${path} was answered with ${answer.status()}`)
    revision = /name="revision" value="(\d+)"/.exec(await answer.text())?.[1] ?? revision
  }
  const answer = (id: QuestionId, given: Given) =>
    send(`/q/${id}`, formOf(id, given), id === 'orderText')
  if (order !== '') {
    await answer('orderText', order)
    await answer('orderKind', kind)
    await answer('orderLater', 'no')
    await send('/confirm', [])
  }
  for (const [id, given] of story) await answer(id, given)
}
