import { describe, expect, it } from 'vitest'
import { english, resources } from '#app/i18n/resources.ts'
import { leaves, placeholders } from './leaves.ts'

const source = leaves(english)
const made = leaves(resources.xb)

describe('the pseudo-language', () => {
  it('covers every English word', () => {
    expect([...made.keys()]).toEqual([...source.keys()])
    expect([...made].filter(([, text]) => !/^⟦.*⟧$/s.test(text))).toEqual([])
  })

  it('keeps every placeholder', () => {
    const changed = [...made].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(source.get(key) ?? '')),
    )
    expect(changed).toEqual([])
  })

  it('leaves no plain letter outside of a placeholder', () => {
    const plain = [...made].filter(([, text]) => /[a-z]/i.test(text.replace(/\{\{[^}]*\}\}/g, '')))
    expect(plain).toEqual([])
  })
})
