import * as z from 'zod/mini'
import { fieldSchema } from './schema.ts'
import { type QuestionId, vocabulary } from './vocabulary.ts'

/** Bounds that a schema cannot say: a day that must be past is checked when the answers are read. */
const ANY_DAY = '2099-12-31'

/**
 * The JSON Schema of a draft's answers, made from the schemas that parse them: an object with one
 * property for each question, none of them required. Checks that JSON Schema cannot say, such as a
 * day that exists and is not in the future, are made when the answers are read.
 */
export function answersSchema(): unknown {
  const properties = (Object.keys(vocabulary) as QuestionId[]).map((id) => {
    const { $schema: _, ...schema } = z.toJSONSchema(fieldSchema(vocabulary[id], ANY_DAY), {
      target: 'draft-2020-12',
    })
    return [id, schema]
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Answers of a Good Faith draft',
    type: 'object',
    properties: Object.fromEntries(properties),
  }
}
