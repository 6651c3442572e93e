import { describe, expect, it } from 'vitest'
import { privateFacts } from '#app/papers/private-facts.ts'
import type { Live } from '#law/vocabulary.ts'

const kinds = (words: string) =>
  privateFacts({ ownWords: { words, lang: 'en' } }).map((fact) => fact.kind)

describe('what looks like a private fact', () => {
  it('a Social Security number, however it is written', () => {
    expect(kinds('It is 123-45-6789.')).toEqual(['ssn'])
    expect(kinds('It is 123 45 6789.')).toEqual(['ssn'])
    expect(kinds('my SSN: 123456789')).toEqual(['ssn', 'account'])
  })

  it('an account or card number', () => {
    expect(kinds('card 4111 1111 1111 1111')).toEqual(['account'])
    expect(kinds('account no. 00123456')).toEqual(['account'])
    expect(kinds('I sent 123456789012.')).toEqual(['account'])
  })

  it('a full date of birth, also in Spanish', () => {
    expect(kinds('I was born on March 3, 1980.')).toEqual(['birth'])
    expect(kinds('DOB 3/3/1980')).toEqual(['birth'])
    expect(kinds('nací el 3 de marzo de 1980')).toEqual(['birth'])
  })

  it('is not a telephone number, a case number, a zip code, a docket number or a plain date', () => {
    const plain =
      'Call (916) 555-0100 or 916-555-0100 or 9165550100 or 19165550100. ' +
      'Case 1:25-cv-00000-AAA-BBB, ECF No. 28 at 12, Sacramento 95814-1234, CDCR Z-00000. ' +
      'We spoke on March 3, 2025 and 3/3/2025. I was born in 1980.'
    expect(kinds(plain)).toEqual([])
  })

  it('is found in every list of free words, once for each kind and answer', () => {
    const attempt = { words: '123-45-6789 and 987-65-4321', lang: 'en' }
    const live = {
      attempts: { rows: [{ id: 'a', who: null, happened: attempt }], complete: true },
      conferences: { rows: [{ id: 'a', people: 'born 1/2/1990' }], complete: true },
      requests: { rows: [{ id: 'a', numbers: '3', where: 'acct 123456' }], complete: true },
    } as unknown as Live
    expect(privateFacts(live)).toEqual([
      { kind: 'birth', question: 'conferences' },
      { kind: 'ssn', question: 'attempts' },
      { kind: 'account', question: 'requests' },
    ])
  })
})
