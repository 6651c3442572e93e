import { boxOf, inner } from '#app/fields/names.ts'
import type { Part } from '#law/fields.ts'
import { type QuestionId, vocabulary } from '#law/vocabulary.ts'
import type { Story } from './orders.ts'
import type { Given, Person } from './person.ts'

type Pairs = readonly (readonly [string, string])[]

/** The boxes of a day as a form sends them. */
function pairsOf(name: string, part: Part, words: string): Pairs {
  if (part.kind === 'prose') return [[`${name}.words`, words]]
  if (part.kind !== 'date') return [[name, words]]
  if (words === 'unknown') return [[`${name}.unknown`, 'yes']]
  const [year = '', month = '', day = ''] = words.split('-')
  return [
    [`${name}.month`, month],
    [`${name}.day`, day],
    [`${name}.year`, year],
  ]
}

/** One answer as the form of its question sends it. */
function formOf(id: QuestionId, given: Given): Pairs {
  const field = vocabulary[id]
  const { name } = boxOf(id)
  if (field.kind === 'order') return [[`${name}.text`, String(given)]]
  // An agreement names a text that only its page knows: ahead of it there is none.
  if (field.kind === 'approval') return []
  if (typeof given === 'string') return pairsOf(name, field as Part, given)
  const parts: Readonly<Record<string, Part>> = 'parts' in field ? field.parts : {}
  if (!Array.isArray(given)) {
    return Object.entries(given).flatMap(([part, words]) =>
      pairsOf(boxOf(id, part).name, parts[part]!, words),
    )
  }
  const rows = given.flatMap((row, at) => [
    [inner(boxOf(id), 'row').name, `r${at + 1}`] as const,
    ...Object.entries(row as Record<string, string>).flatMap(([part, words]) =>
      pairsOf(boxOf(id, part, `r${at + 1}`).name, parts[part]!, words),
    ),
  ])
  return [...rows, ['do', 'done']]
}

/**
 * Answers ahead without the browser's window, with its cookies: the same forms, sent one after the
 * other. `order` comes first and all of its facts are confirmed; an empty one stops before that.
 */
export async function hasAnswered(person: Person, order: string, story: Story): Promise<void> {
  const { request } = person.page
  const draft = `${person.url}/${person.lang}/d/${person.handle}`
  let revision = /name="revision" value="(\d+)"/.exec(await (await request.get(draft)).text())?.[1]
  const send = async (path: string, pairs: Pairs, multipart = false) => {
    const all = Object.fromEntries([['revision', revision ?? ''], ...pairs])
    const repeated = new URLSearchParams([
      ['revision', revision ?? ''],
      ...pairs.map((p) => [...p]),
    ])
    const answer = await request.post(
      `${draft}${path}`,
      multipart
        ? { multipart: all }
        : {
            data: repeated.toString(),
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          },
    )
    if (!answer.ok()) throw new Error(`${path} was answered with ${answer.status()}`)
    revision = /name="revision" value="(\d+)"/.exec(await answer.text())?.[1] ?? revision
  }
  const answer = (id: QuestionId, given: Given) =>
    send(`/q/${id}`, formOf(id, given), id === 'orderText')
  if (order !== '') {
    await answer('orderText', order)
    await answer('orderKind', 'reimposed')
    await answer('orderLater', 'no')
    await send('/confirm', [])
  }
  for (const [id, given] of story) await answer(id, given)
}
