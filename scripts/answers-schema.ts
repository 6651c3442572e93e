/** Writes the JSON Schema of a draft's answers to docs/answers.schema.json. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { answersSchema } from '#law/answers-schema.ts'

const docs = new URL('../docs/', import.meta.url)
mkdirSync(docs, { recursive: true })
writeFileSync(new URL('answers.schema.json', docs), `${JSON.stringify(answersSchema(), null, 2)}\n`)
