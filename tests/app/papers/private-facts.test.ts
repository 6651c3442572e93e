import { describe, expect, it } from 'vitest'
import { privateFacts } from '#app/papers/private-facts.ts'
import { type Live, type QuestionId, vocabulary } from '#law/vocabulary.ts'

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

  it.each([
    'They asked about my son Sample.',
    'My two grandchildren saw it. His children too.',
    'Her older daughter, age 9, was there.',
    'The witness was aged 16.',
    'a nine-year-old boy',
    'He is 12 years old.',
    'She was a minor.',
    'the minor’s mother and the minor witness',
    'No. 4 asks for the names of minors.',
    'mi hijo estaba conmigo',
    'Sus nietas viven aquí.',
    'un menor de edad',
    'La niña tenía 9 años.',
  ])('words that may be about a child: %s', (words) => {
    expect(kinds(words)).toEqual(['minor'])
  })

  it.each([
    'It is a minor change, and the minor dispute was settled.',
    'I am 47 years old. He is age 70. She served 9 years.',
    'The person in question, Mr. Sonder, packaged page 9.',
    'una sentencia de 9 años',
  ])('words that are not about a child: %s', (words) => {
    expect(kinds(words)).toEqual([])
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

/** Every answer, with this in each of its texts and sentences. */
function everywhere(words: string, rows = 1): Live {
  const part = (kind: string) =>
    kind === 'prose' ? { words, lang: 'en' } : kind === 'text' ? words : null
  const parts = (of: object) =>
    Object.fromEntries(Object.entries(of).map(([name, { kind }]) => [name, part(kind)]))
  const answers = Object.entries(vocabulary).map(([id, field]) => {
    if (field.kind === 'rows') {
      const all = Array.from({ length: rows }, (_, at) => ({ id: `${at}`, ...parts(field.parts) }))
      return [id, { rows: all, complete: true }]
    }
    return [id, field.kind === 'record' ? parts(field.parts) : (part(field.kind) ?? undefined)]
  })
  return Object.fromEntries(answers)
}

describe('where it is looked for', () => {
  const found = privateFacts(everywhere('123-45-6789')).map((fact) => fact.question)

  it('every answer in the person’s words that a paper prints', () => {
    const printed: readonly QuestionId[] = [
      'barriers',
      'topics',
      'times',
      'needs',
      'conferences',
      'attempts',
      'requests',
      'disputes',
      'nature',
      'item1',
      'item12',
      'ownWords',
      'served',
    ]
    expect(printed.filter((id) => !found.includes(id))).toEqual([])
  })

  it('never in names, addresses, telephones and numbers of the case', () => {
    expect(found).not.toContain('me')
    expect(found).not.toContain('signers')
    expect(found).not.toContain('staff')
    expect(found).not.toContain('caseNumberNow')
    expect(found).not.toContain('excusedBy')
  })

  it('is quick in eighty disputes of four thousand letters each', () => {
    const live = everywhere('The responding party objects to it. 12 Nov. born at '.repeat(80), 80)
    const begun = performance.now()
    expect(privateFacts(live)).toEqual([])
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
