import { describe, expect, test } from 'vitest'
import { cleanOrder } from '#law/order/clean.ts'

/** A page whose lines are numbered from 1, as pleading paper numbers them. */
function numbered(lines: readonly string[], between = '\n'): string {
  return lines.map((line, i) => `${i + 1} ${line}`).join(between)
}

const LINES = [
  'The parties shall confer within',
  'twenty-one (21) days of this order',
  'under Rules 26 and 37 and under',
  '28 U.S.C. § 1746, as the Court',
  'said on March 3, 2026 (ECF No. 28), and',
  'nothing else is asked of either side',
  'at this time, and no hearing is set.',
]
const PLAIN = LINES.join(' ')

describe('line numbers', () => {
  test('before each line they go, and the real numbers stay', () => {
    expect(cleanOrder(numbered(LINES))).toBe(PLAIN)
  })
  test('in the flow they go too', () => {
    expect(cleanOrder(numbered(LINES, ' '))).toBe(PLAIN)
  })
  test('alone on their lines, before or between the words, they go', () => {
    expect(cleanOrder(LINES.map((line, i) => `${i + 1}\n${line}`).join('\n'))).toBe(PLAIN)
    const heap = LINES.map((_, i) => i + 1).join('\n')
    expect(cleanOrder(`${heap}\n\n${LINES.join('\n')}`)).toBe(PLAIN)
  })
  test('two at a time inside a sentence they go', () => {
    const text =
      '10 11 The motion was filed by 12 13 the plaintiff on time, and 14 15 it is set for 16 17 hearing.'
    expect(cleanOrder(text)).toBe(
      'The motion was filed by the plaintiff on time, and it is set for hearing.',
    )
  })
  test('glued to a word they go when their neighbours are line numbers', () => {
    const glued = numbered(LINES).replace('3 under', '3under')
    expect(cleanOrder(glued)).toBe(PLAIN)
  })
  test('tabs after them and a page’s own number beside them go', () => {
    const page = LINES.map((line, i) => `${i + 1}\t${line}`).join('\n')
    expect(cleanOrder(`${page}\n2\n${page.replaceAll('\t', '\n')}`)).toBe(`${PLAIN}\n${PLAIN}`)
  })
  test('a missing number does not break the run', () => {
    expect(cleanOrder(numbered(LINES).replace('4 28 U', '28 U'))).toBe(PLAIN)
  })
  test.for([
    'Within 21 days, respond.',
    'within\n21 days of service',
    'See Rules 26 and 37, and 28 U.S.C. § 1746.',
    'Request Nos. 4, 9 and 12 and Interrogatory No. 7 (ECF No. 28.)',
    'On April 19, defendants gave 18 hours for a response.',
    'No. 2:25-cv-09909, 453 F.3d 990, 995 (8th Cir. 2006)',
  ])('without a run nothing goes: %s', (text) => {
    expect(cleanOrder(text)).toBe(text.replace('\n', ' '))
  })
})

describe('marks', () => {
  test.for([
    ['within **twenty-one** (21) days', 'within twenty-one (21) days'],
    ['Within <b>thirty</b> (30) days', 'Within thirty (30) days'],
    ['*pro se* and at *5-6', 'pro se and at *5-6'],
    ['“the parties’ conference”', '"the parties\' conference"'],
    ['1:16–cv–01052', '1:16-cv-01052'],
    ['a\u00a0b\u200bc\u0000d', 'a bc d'],
    ['one page\fthe next page', 'one page the next page'],
    ['an in-\nperson meeting', 'an in-person meeting'],
    ['the order\n///\n///\nends here', 'the order ends here'],
    ['IT IS SO ORDERED.\nII IS SO ORDERED.', 'IT IS SO ORDERED.'],
    ['Smith &amp; Co.', 'Smith & Co.'],
  ])('%j becomes %j', ([raw, clean]) => {
    expect(cleanOrder(raw!)).toBe(clean)
  })
  test('a list and a paragraph keep their own lines', () => {
    expect(cleanOrder('The paper shall say:\n\n- (a) one thing; and\n- (b) another.')).toBe(
      'The paper shall say:\n(a) one thing; and\n(b) another.',
    )
  })
  test('the stamp of each page stands once', () => {
    const stamp = (page: number) =>
      `Case 1:26-cv-00001-AAA-BBB Document 40 Filed 07/10/26 Page ${page} of 2`
    expect(cleanOrder(`${stamp(1)}\nThe parties\n${stamp(2)}\nshall confer.`)).toBe(
      `${stamp(1)}\nThe parties shall confer.`,
    )
  })
  test('clean text stays as it is', () => {
    expect(cleanOrder(PLAIN)).toBe(PLAIN)
  })
})
