import { expect, it } from 'vitest'
import { suggested } from '#app/chat/suggested.ts'
import { Field } from '#app/fields/Field.tsx'
import { problemsOf, readForm } from '#app/fields/read.ts'
import { fieldWords } from '#app/fields/words.ts'
import type { Answers, QuestionId } from '#law/vocabulary.ts'
import { html, submit } from '../fields/form.ts'

const today = '2026-03-20'
const words = fieldWords('en')
const topic = { by: 'plaintiff', type: 'production', set: 'One', numbers: '3-5', about: null }
const topics = {
  rows: [
    { ...topic, id: 'r1' },
    { ...topic, id: 'r4', numbers: '9' },
    { by: null, type: null, set: null, numbers: null, about: null, id: 'r5' },
  ],
  complete: false,
}

/** What a browser without scripts sends for the page as it is first shown. */
function sent(id: QuestionId, answers: Answers, doing: string) {
  const value = suggested(id, answers, today)
  const form = submit(html(<Field id={id} value={value} words={words} />), ['do', doing])
  return readForm(id, form, { today, lang: 'en', stored: answers[id] }) as {
    rows: readonly Record<string, unknown>[]
    complete: boolean
  }
}

it.each(['requests', 'disputes'] as const)(
  '%s first shows what the call was to be about, and says that nothing is saved',
  (id) => {
    const page = html(<Field id={id} value={suggested(id, { topics }, today)} words={words} />)
    expect(page).toContain('You listed 2 for the talk')
    expect(page).not.toContain('You have saved')
    const { rows, complete } = sent(id, { topics }, 'done')
    expect(complete).toBe(true)
    expect(rows.map((row) => [row.id, row.by, row.type, row.set, row.numbers])).toEqual([
      ['r1', 'plaintiff', 'production', 'One', '3-5'],
      ['r4', 'plaintiff', 'production', 'One', '9'],
    ])
    expect(rows.map((row) => [row.status, row.promisedBy, row.where])).toEqual(
      rows.map(() => [null, null, null]),
    )
    expect(problemsOf(id, { rows, complete }, today)).toEqual([])
  },
)

it('a row that is taken away stays away, and its id is given to no other', () => {
  const left = sent('requests', { topics }, 'remove:r4')
  expect(left.rows.map((row) => row.id)).toEqual(['r1'])
  expect(left).toMatchObject({ complete: false, next: 5 })
})

it('nothing is suggested once something is stored, though it is an empty list', () => {
  const answers = { topics, requests: { rows: [], complete: false } }
  expect(suggested('requests', answers, today)).toBeUndefined()
  expect(suggested('disputes', answers, today)).toBeDefined()
})

it('nothing is suggested without topics, for odd ones, and for another question', () => {
  expect(suggested('requests', {}, today)).toBeUndefined()
  expect(suggested('requests', { topics: 'junk' }, today)).toBeUndefined()
  expect(suggested('requests', { topics: { rows: [], complete: true } }, today)).toBeUndefined()
  expect(suggested('served', { topics }, today)).toBeUndefined()
})
