import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { boundOf, complaint } from './regex-bound.ts'
import { type AllFound, everyExpression } from './regex-found.ts'
import { stepsOf } from './regex-steps.ts'

/**
 * Steps from one start position that an expression of the reader may take at worst. A text has a
 * million start positions at most, and nearly all of them fail at the first character: `npm run bench`
 * measures what is left. Without a gap of free words expressions stay below 300.
 */
const BUDGET = 3000

describe('the reader', () => {
  let found: AllFound
  beforeAll(() => {
    found = everyExpression()
  }, 180_000)

  it('has no expression that can backtrack without bound', () => {
    expect(found.expressions.length).toBeGreaterThan(200)
    const wrong = found.expressions.flatMap(({ source, flags, where }) => {
      const what = complaint(source, flags, BUDGET)
      return what === null ? [] : [`${where}: ${what}\n    /${source}/${flags}`]
    })
    expect(wrong.join('\n')).toBe('')
  }, 180_000)

  it('makes no expression that the checker has not seen made', () => {
    expect(found.neverMade).toEqual([])
    expect(found.hidden).toEqual([])
  })
})

describe('expressions that are known to be evil are refused', () => {
  it.each([
    '(a+)+$',
    '^(a+)+$',
    '(a|a)*b',
    '(a|ab)*c',
    '(a|a?)+$',
    '(.*a){12}$',
    '\\s+$',
    '\\s*$',
    ' *\\n',
    '.*x.*y',
    '^.*x.*y',
    '^(\\w+\\s?)*$',
    '^(?:\\w+ )*end',
    '(?:[a-z]+-)*x',
    '"(?:[^"\\\\]|\\\\.)*"',
    '[^.]*\\.',
    '(?=.*x)y',
    '(?<=\\s*)x',
    '(?:x\\s+){0,4}',
    '^\\s*\\s*x',
    '^a*(?:ab)?c',
    '(\\w{1,12}) \\1',
    '(?:\\w{1,12} ?){0,12}!',
    '(?:a{0,9}){0,9}b',
    '(?:a|a){0,30}b',
    '.{0,80}a.{0,80}b',
    '[^.;]{0,120}\\bstay\\b[^.;]{0,60}\\bmotion\\b',
    'x{0,100000}y',
  ])('/%s/', (source) => {
    expect(complaint(source, 'g', BUDGET)).not.toBeNull()
  })

  it('also at every line, where a run of line ends can be begun anywhere', () => {
    expect(complaint('^\\s*x', 'm', BUDGET)).not.toBeNull()
  })

  it('and the repeat to blame is named', () => {
    expect(complaint('a{2}.{0,80}b[^;]{0,90}c', 'g', BUDGET)).toMatch(
      /; .*(?:\.|\[\^;\])\{0,[89]0\} once/,
    )
    expect(complaint('a\\s+$', '', BUDGET)).toContain('\\s+')
  })
})

describe('expressions as the reader needs them are passed', () => {
  it.each([
    ['one word', 'shall', 5],
    ['alternatives that differ in their first letter', '(?:shall|must|will)', 7],
    ['a gap that one character ends', '"[^"]{0,60}"', 122],
    ['a repeat that one character ends, repeated', '(?:\\w{1,12} ){0,3}x', 76],
    ['a gap before a word that can begin in it', 'a.{0,3}bc', 12],
    ['two short gaps: they multiply', 'a.{0,30}b.{0,30}c', 1953],
    ['a lookahead: its words, then what follows', '(?=ab)abc', 6],
    ['a word border where none can be', 'a\\bbcdefgh', 3],
    ['a last repeat without an end', '\\s+', 2],
    ['a first repeat at the very beginning', '^\\s+x', 7],
  ])('%s', (_, source, steps) => {
    expect(boundOf(source, 'g')).toEqual({ steps, refused: null })
  })
})

/** Expressions over two letters and a space, and texts that nearly match them. */
const LETTERS = ['a', 'b', ' '] as const
const { pattern } = fc.letrec<{ pattern: string; item: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4 },
    tie('item'),
    fc.tuple(tie('item'), tie('pattern')).map((two) => two.join('')),
    fc.tuple(tie('pattern'), tie('pattern')).map((two) => `(?:${two.join('|')})`),
  ),
  item: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...LETTERS, '.', '[ab]', '[^a]', '\\w', '\\s', '\\b', '\\B', '^', '$'),
    fc
      .tuple(
        fc.oneof(
          fc.constantFrom(...LETTERS, '.', '[^b]'),
          tie('pattern').map((inner) => `(?:${inner})`),
        ),
        fc.constantFrom('?', '{0,2}', '{1,3}', '{2}', '{0,4}?', '*', '+', '{2,}', '*?'),
      )
      .map((two) => two.join('')),
    fc
      .tuple(fc.constantFrom('?=', '?!', '?<=', '?<!'), tie('pattern'))
      .map(([kind, inner]) => `(${kind}${inner})`),
  ),
}))
const expression = fc.oneof(
  pattern,
  pattern.map((one) => `^${one}`),
  pattern.map((one) => `${one}a*`),
  pattern.map((one) => `^\\s*${one}`),
)
const flagLetters = fc.constantFrom('', 'i', 'm')
const text = fc
  .array(fc.constantFrom(...LETTERS, ...LETTERS, '\n', 'A'), { maxLength: 24 })
  .map((parts) => parts.join(''))

describe('the bound, against a matcher that counts', () => {
  it('is never exceeded from one start, nor, with an endless repeat, in the whole text', () => {
    let bounded = 0
    fc.assert(
      fc.property(expression, flagLetters, text, (source, flags, words) => {
        const { steps, refused } = boundOf(source, flags)
        if (refused !== null || steps > 100_000) return
        bounded += 1
        const counted = stepsOf(source, flags, words)
        expect(counted.inAll).toBeLessThanOrEqual(2 * steps * (words.length + 1))
        if (!/[*+]|,\}/.test(source)) expect(counted.fromOne).toBeLessThanOrEqual(steps)
      }),
      { numRuns: 3000 },
    )
    expect(bounded).toBeGreaterThan(800)
  }, 60_000)

  it('and the matcher finds what the language finds', () => {
    fc.assert(
      fc.property(expression, flagLetters, text, (source, flags, words) => {
        if (boundOf(source, flags).steps > 100_000) return
        const match = new RegExp(source, flags).exec(words)
        const [start, end] = stepsOf(source, flags, words).first ?? [-1, -1]
        expect([start, end]).toEqual(
          match ? [match.index, match.index + match[0].length] : [-1, -1],
        )
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})
