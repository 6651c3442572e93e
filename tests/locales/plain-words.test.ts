import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { grade, sentences, strings, syllables } from './readability.ts'

const folder = new URL('../../locales/en/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string) =>
  strings(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown)

const LONGEST = 25
const HARDEST = 6
/** One text alone may be harder than the whole: few words make a coarse measure. */
const HARDEST_ALONE = 9

/** Words that point to a place on the page: they mean nothing to who hears the page or prints it. */
const DIRECTIONS = /\b(?:below|above|left-hand|right-hand|click here)\b/i

describe.each(files)('the English of %s', (name) => {
  const all = read(name)

  it('is read in the sixth grade', () => {
    expect(grade(all.map(([, text]) => text))).toBeLessThanOrEqual(HARDEST)
  })

  it('has no single text that is much harder', () => {
    const texts = all.filter(([, text]) => sentences(text).flat().length >= 8)
    expect(texts.filter(([, text]) => grade([text]) > HARDEST_ALONE)).toEqual([])
  })

  it(`has no sentence of more than ${LONGEST} words`, () => {
    const long = all.filter(([, text]) => sentences(text).some((words) => words.length > LONGEST))
    expect(long).toEqual([])
  })

  it('points to nothing by its place on the page', () => {
    expect(all.filter(([, text]) => DIRECTIONS.test(text))).toEqual([])
  })

  it('leaves no string empty', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

describe('the measure', () => {
  it('counts what is spoken', () => {
    const counted = ['the', 'made', 'people', 'answer', 'needed', 'called', 'table'].map(syllables)
    expect(counted).toEqual([1, 1, 2, 2, 2, 1, 2])
  })

  it('takes an exact term and a place to fill as one short word', () => {
    expect(sentences('The Joint Statement is due {{date}}. See ECF No. 28.')).toEqual([
      ['The', 'term', 'is', 'due', 'term'],
      ['See', 'term', '28'],
    ])
  })

  it('finds a page of law harder than a plain sentence', () => {
    expect(grade(['Write down each try you make.'])).toBeLessThan(3)
    expect(
      grade(['Noncompliance necessitates consideration of dispositive consequences thereafter.']),
    ).toBeGreaterThan(15)
  })
})
