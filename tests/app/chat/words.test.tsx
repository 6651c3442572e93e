import { describe, expect, it } from 'vitest'
import { glossary } from '#app/chat/glossary.ts'
import { Words } from '#app/chat/Why.tsx'
import type { QuestionId } from '#law/vocabulary.ts'
import { html, words } from '../page.tsx'

const ids = Object.keys(glossary) as QuestionId[]
const many = ids.find((id) => (glossary[id]?.length ?? 0) > 2)
const few = ids.find((id) => glossary[id]?.length === 1)

describe('the hard words of a question', () => {
  it('are explained in their place, each under a question of its own', () => {
    const page = <Words id={few!} />
    expect(words(page)).toMatch(/^What does “.+” mean\?/)
    expect(html(page).match(/<details/g)?.length).toBe(1)
  })

  it('fold into one line that names them when they are many', () => {
    const page = <Words id={many!} />
    expect(words(page)).toMatch(/^Words that help: .+, and /)
    expect(html(page).match(/<details/g)?.length).toBe(1)
    expect(html(page).match(/<dt>/g)?.length).toBe(glossary[many!]?.length)
  })

  it('are listed as each language lists them', () => {
    expect(words(<Words id={many!} />, `/ar/d/h1/q/${many}`)).toMatch(/^كلمات تساعدك: .+ و/)
  })
})
