import { describe, expect, test } from 'vitest'
import { COUNT, countOf, NUMBER_WORD, numberOfWords } from '#law/order/counts.ts'
import { orderText } from '#law/order/text.ts'
import { readWarning } from '#law/order/warning.ts'
import { reading } from './sentences.ts'

describe('whether other filings are barred', () => {
  test.for([
    'No additional filings may be made regarding the motion unless and until ordered by the Court.',
    'No further motion shall be filed until the Court rules.',
    'No other filing may be made about ECF No. 9.',
    'Nothing more is to be filed about it unless the Court asks.',
    'Nothing further shall be filed on the subject.',
    'Neither side shall file anything else about the requests.',
    'Nobody is to file anything more about the records.',
    'No one is to file anything further about the dispute.',
    'The parties shall not file anything else regarding the motion.',
    'Plaintiff may not file any further motions about this discovery.',
    'The parties are prohibited from filing any other papers on the motion.',
    'The parties shall refrain from filing additional briefs.',
    'The Court will not consider any further submissions on the motion.',
    'Until the joint report is on file, neither party may submit any additional briefing.',
  ])('barred: %s', (sentence) => {
    expect(reading(sentence).otherFilings?.value).toBe('barred')
  })
  test.for([
    'No further briefing is required.',
    'No further briefing is necessary.',
    'No responses to the motion need be filed.',
    'If they agree, nothing need be filed.',
    'No opposition is due on the motion.',
    'No further continuance should be expected.',
    'Plaintiff shall not file a reply brief in excess of ten pages.',
    'No hearing will be held.',
    'No new motion will be needed.',
    'The Court told the parties that "no further motions may be filed without leave of the Court first had."',
  ])('not barred: %s', (sentence) => {
    expect(reading(sentence).otherFilings).toBeNull()
  })
})

describe('what the order warns of', () => {
  test.for([
    ['Failure to comply with this order may result in sanctions.', 'sanctions'],
    [
      'The parties are warned that failure to confer will result in the imposition of sanctions.',
      'sanctions',
    ],
    ['A party who does not take part in good faith risks sanctions under Rule 16(f).', 'sanctions'],
    [
      'Any party who disregards this order will be required to explain why sanctions should not issue.',
      'sanctions',
    ],
    [
      'A side that will not take part may be ordered to show cause why sanctions should not follow.',
      'sanctions',
    ],
    ['Should counsel fail to attend, monetary sanctions will be considered.', 'sanctions'],
    ['A party who willfully refuses to confer is subject to sanctions under LCR 11.', 'sanctions'],
    [
      'Should either side ignore these steps, the Court may impose any of the sanctions described in Rule 16(f).',
      'sanctions',
    ],
    ['Noncompliance with this order exposes a party to sanctions.', 'sanctions'],
    ['Non-participation will be sanctioned.', 'sanctions'],
    ['If either side does not comply, sanctions may follow.', 'sanctions'],
    [
      'An attorney who does not attend shall be exposed to an award of expenses under Rule 37(a)(5).',
      'sanctions',
    ],
    [
      'Disobedience of this Order may lead to sanctions, up to and including dismissal of this action.',
      'dismissal',
    ],
    [
      'Failure to comply may result in sanctions. Such sanctions may include dismissal of the action.',
      'dismissal',
    ],
    ['If Plaintiff declines the call, this action may be dismissed under Rule 41(b).', 'dismissal'],
    ['Refusing to answer counsel’s letter may result in dismissal of this action.', 'dismissal'],
    ['Failure to comply may lead to terminating sanctions.', 'dismissal'],
    ['If Plaintiff disregards this order, the undersigned will recommend dismissal.', 'dismissal'],
    [
      'Failure to follow this order will result in a recommendation that this action be dismissed under Local Rule 110.',
      'dismissal',
    ],
    [
      'Failure to comply may result in sanctions. Plaintiff’s failure to participate may result in dismissal.',
      'dismissal',
    ],
  ] as const)('%s', ([sentence, value]) => {
    expect(readWarning(orderText(sentence))?.value).toBe(value)
  })
  test.for([
    'Plaintiff’s request for sanctions is DENIED.',
    'The Court declines to impose sanctions at this time.',
    'Defendant did not comply, and Plaintiff moves for sanctions.',
    'False or incomplete responses subject an offending party to sanctions.',
    'Should the joint report disclose that no dispute remains, the motion will be dismissed as moot.',
    'Failure to comply may result in the motion being dropped from calendar.',
    'Failure to confer may result in denial of the motion.',
    'Plaintiff is reminded that failure to keep a current address may result in dismissal.',
    'Rule 37 provides that a court may dismiss an action when a party fails to obey an order.',
    'Defendant moved to dismiss for failure to state a claim.',
  ])('no warning: %s', (sentence) => {
    expect(readWarning(orderText(sentence))).toBeNull()
  })
})

describe('what the paper must contain, in the order’s words', () => {
  test.for([
    [
      'The joint letter shall set forth the following:\n\n(a) the date of the conference;\n\n(b) each request in dispute; and\n\n(c) each side’s position.',
      ['the date of the conference', 'each request in dispute', "each side's position"],
    ],
    [
      'The joint letter must include: (1) the text of each request; (2) the response, as amended, see Fed. R. Civ. P. 34; and (3) a proposed compromise.',
      [
        'the text of each request',
        'the response, as amended, see Fed. R. Civ. P. 34',
        'a proposed compromise',
      ],
    ],
    [
      'It shall identify:\n\n1. Each request in dispute.\n\n2. The response to each. It must be quoted in full.\n\n3. Each side’s position.\n\nThe Court will then rule.',
      [
        'Each request in dispute',
        'The response to each. It must be quoted in full',
        "Each side's position",
      ],
    ],
    [
      'The joint letter must address, for each request: the exact wording; the exact response; and why it should be compelled.',
      ['the exact wording', 'the exact response', 'why it should be compelled'],
    ],
    [
      'The joint letter shall contain the following:\n\n- the date of each call;\n\n- the requests still at issue; and\n\n- each side’s last offer.',
      ['the date of each call', 'the requests still at issue', "each side's last offer"],
    ],
    [
      'The joint letter shall set out: a. for each request, (i) its text and (ii) the response; b. what was offered; and c. what is left.',
      ['for each request, (i) its text and (ii) the response', 'what was offered', 'what is left'],
    ],
    [
      'The letter shall say (i) on what dates the parties conferred; (ii) what was agreed; and (iii) what the Court must decide.',
      ['on what dates the parties conferred', 'what was agreed', 'what the Court must decide'],
    ],
    [
      'The parties shall file a joint report outlining their positions and describing the conferral process.',
      ['outlining their positions', 'describing the conferral process'],
    ],
    [
      'The parties shall file a joint report, which shall identify each request that remains in dispute.',
      ['identify each request that remains in dispute'],
    ],
    [
      'Defendant shall file a joint report that lists each interrogatory still contested.',
      ['lists each interrogatory still contested'],
    ],
    [
      'The joint letter must state when counsel conferred and must quote each request.',
      ['state when counsel conferred', 'quote each request'],
    ],
    ['The joint letter shall not contain argument. It shall not exceed five pages.', []],
    [
      'The Court will address the motion after the joint letter is filed, including the request for fees.',
      [],
    ],
  ] as const)('%s', ([sentences, items]) => {
    const read = reading(`The parties shall file a joint letter. ${sentences}`)
    expect(read.contents.map(({ value }) => value)).toEqual(items)
  })
})

describe('numbers', () => {
  test.for([
    ['one', 1],
    ['twelve', 12],
    ['twenty-one', 21],
    ['Forty Five', 45],
    ['ninety', 90],
    ['one hundred', 100],
    ['a hundred', 100],
    ['one hundred twenty', 120],
    ['one hundred and eighty', 180],
    ['three hundred sixty-five', 365],
    ['hundred', null],
    ['dozen', null],
    ['a', null],
    ['', null],
  ] as const)('"%s" is %s', ([words, value]) => {
    expect(numberOfWords(words)).toBe(value)
  })
  test.for([
    ['ten (10)', { count: 10, conflict: null }],
    ['10 (ten)', { count: 10, conflict: null }],
    ['180', { count: 180, conflict: null }],
    ['one hundred eighty (180)', { count: 180, conflict: null }],
    ['thirty (20)', { count: 20, conflict: 'thirty (20)' }],
    ['30 (twenty)', { count: 20, conflict: '30 (twenty)' }],
  ] as const)('%s', ([words, value]) => {
    const match = new RegExp(`(?=[a-z(\\d])${COUNT} days`, 'i').exec(`within ${words} days`)
    expect(countOf(match?.[1], match?.[2])).toEqual(value)
  })
  test('a number word is not the end of another word', () => {
    expect(new RegExp(`\\b${NUMBER_WORD}\\b`).exec('someone often weighs')).toBeNull()
  })
})
