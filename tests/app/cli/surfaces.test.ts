import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { surfaces } from '#app/cli/surfaces.ts'

it.each(Object.entries(surfaces))(
  'docs/%s.schema.json is what the command promises (npm run schema)',
  (name, shape) => {
    const kept: unknown = JSON.parse(readFileSync(`docs/${name}.schema.json`, 'utf8'))
    expect(kept).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(shape))))
  },
)
