/** Writes the JSON Schemas of the surfaces that other programs may rely on to `docs/`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { surfaces } from '#app/cli/surfaces.ts'
import { answersSchema } from '#law/answers-schema.ts'

const docs = new URL('../docs/', import.meta.url)
const write = (name: string, schema: unknown) =>
  writeFileSync(new URL(`${name}.schema.json`, docs), `${JSON.stringify(schema, null, 2)}\n`)

mkdirSync(docs, { recursive: true })
write('answers', answersSchema())
for (const [name, shape] of Object.entries(surfaces)) write(name, z.toJSONSchema(shape))
