import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { answersSchema } from '#law/answers-schema.ts'
import { vocabulary } from '#law/vocabulary.ts'

it('docs/answers.schema.json is made from the questions (npm run schema)', () => {
  const kept: unknown = JSON.parse(readFileSync('docs/answers.schema.json', 'utf8'))
  expect(kept).toEqual(JSON.parse(JSON.stringify(answersSchema())))
})

it('describes every question, and every option of a choice', () => {
  const { properties } = answersSchema() as { properties: Record<string, { enum?: string[] }> }
  expect(Object.keys(properties)).toEqual(Object.keys(vocabulary))
  expect(properties.resolved?.enum).toEqual(['full', 'part', 'none', 'unsure'])
})
