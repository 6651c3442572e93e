import { describe, expect, test } from 'vitest'
import { reading } from './sentences.ts'

describe('what the joint paper is', () => {
  test.for([
    ['The parties shall file a joint statement by July 1, 2026.', 'joint-statement'],
    ['A joint discovery statement is due July 1, 2026.', 'joint-statement'],
    ['Counsel must submit one joint written statement, of five pages.', 'joint-statement'],
    ['The parties shall submit a jointly prepared statement of what remains.', 'joint-statement'],
    ['They may file a Joint Motion for Determination of Discovery Dispute.', 'joint-motion'],
    [
      'Any impasse must be presented in one joint motion to be filed by July 1, 2026.',
      'joint-motion',
    ],
    ['The parties shall file a joint letter brief.', 'joint-letter'],
    ['Counsel shall send me a joint status letter about the dispute.', 'joint-letter'],
    ['The parties shall file a joint, five-page discovery dispute letter.', 'joint-letter'],
    ['Counsel shall file one letter, signed by both sides, by July 1, 2026.', 'joint-letter'],
    ['The parties shall jointly file a letter describing the dispute.', 'joint-letter'],
    ['The Court ORDERS the parties to submit a joint status report.', 'joint-report'],
    ['A stipulated report shall be filed by Defendant.', 'joint-report'],
    [
      'The parties are directed to file a report on whether the dispute is resolved.',
      'joint-report',
    ],
    ['What is left goes into a joint report.', 'joint-report'],
    ['The parties shall file a joint stipulation under L.R. 37-2.', 'other'],
    ['Defendant shall file a joint notice.', 'other'],
    ['The parties shall FILE a Joint Advisory by July 1, 2026.', 'other'],
    ['A Joint List of Unresolved Issues shall be e-filed by noon.', 'other'],
    ['The parties shall make a single joint filing by July 1, 2026.', 'other'],
    ['Counsel shall file a joint submission.', 'other'],
    ['The parties shall file a joint chart of the requests.', 'other'],
    ['The parties shall file a joint statement re discovery disagreement.', 'joint-statement-251'],
    [
      'A joint statement that complies with Local Rule 251(c) shall be filed.',
      'joint-statement-251',
    ],
    ['The joint letter shall not exceed five pages.', 'joint-letter'],
  ] as const)('%s', ([sentence, paper]) => {
    expect(reading(sentence).paper?.value).toBe(paper)
  })

  test.for([
    'No joint statement is required.',
    'The parties filed a joint letter on May 1, 2026 (ECF No. 8).',
    'The Court previously ordered the parties to file a joint statement by May 1, 2026.',
    'The parties did not file a joint statement.',
    'The earlier order said "the parties shall file a joint statement on or before May 22, 2026."',
    'The parties shall file a joint motion to dismiss if they settle.',
    'The parties shall file a joint stipulation of dismissal if they settle.',
    'The parties shall file a joint case management statement.',
    'The parties shall file a joint statement about settlement.',
    'The Court does not want a joint paper.',
    'Instead of a joint statement, each side shall send its own.',
    'Upon receipt of the joint letter, the motion shall be submitted.',
    'If no joint report is filed, the motion shall be submitted.',
  ])('none: %s', (sentence) => {
    const { paper, mayOrMust, filer, pageLimit } = reading(sentence)
    expect({ paper, mayOrMust, filer, pageLimit }).toEqual({
      paper: null,
      mayOrMust: null,
      filer: null,
      pageLimit: null,
    })
  })
})

describe('whether it must be filed', () => {
  test.for([
    ['The parties shall file a joint statement.', 'must'],
    ['Counsel are to submit a joint letter.', 'must'],
    ['Defendant has until July 1, 2026 to file a joint report.', 'must'],
    ['IT IS FURTHER ORDERED that a joint report be filed by July 1, 2026.', 'must'],
    ['A joint report, signed by all parties, must be lodged by July 1, 2026.', 'must'],
    ['A joint letter is due on July 1, 2026.', 'must'],
    ['The parties should file a joint statement by July 1, 2026.', 'must'],
    ['They may file a joint motion.', 'may'],
    [
      'Plaintiff may file an expedited joint motion. Any such joint motion shall be filed by July 1, 2026.',
      'may',
    ],
    [
      'If they do not agree, they may together file a joint motion, which shall not exceed ten pages.',
      'may',
    ],
    ['The parties have leave to file a joint letter.', 'may'],
    ['The parties are permitted to bring any impasse to the Court in a joint letter.', 'may'],
    ['A joint motion may be filed until July 1, 2026.', 'may'],
    ['The Court GRANTS the parties leave to submit a joint letter.', 'may'],
    ['Any Joint Motion due by July 1, 2026.', null],
    [
      'The parties shall file a joint statement. The joint statement may be filed under seal.',
      'must',
    ],
  ] as const)('%s', ([sentence, value]) => {
    expect(reading(sentence).mayOrMust?.value ?? null).toBe(value)
  })
})

describe('who files it', () => {
  test.for([
    ['Defendants shall file the joint statement.', 'defendant'],
    [
      'Within seven days of the parties’ conference, defense counsel shall file a joint statement.',
      'defendant',
    ],
    [
      'A joint letter, to be prepared and filed by counsel for Defendant, is due July 1, 2026.',
      'defendant',
    ],
    [
      'The parties shall prepare a joint letter. Defense counsel is responsible for filing it.',
      'defendant',
    ],
    ['The parties shall jointly prepare a joint report, which Plaintiff shall file.', 'plaintiff'],
    [
      'The parties shall draft a joint notice. Defendant shall file it by July 1, 2026.',
      'defendant',
    ],
    ['The joint report shall be electronically filed by Plaintiff’s counsel.', 'plaintiff'],
    [
      'The parties shall submit a joint letter, to be filed on the docket by Grimshaw.',
      'defendant',
    ],
    ['The Court directs Plaintiff to file a joint statement.', 'plaintiff'],
    [
      'The duty to file the joint statement rests with Defendants. A joint statement is due July 1, 2026.',
      'defendant',
    ],
    ['Ms. Fenwick-Tade may file a joint motion.', 'plaintiff'],
    ['The parties shall file a joint statement.', 'both'],
    ['Counsel for Plaintiff and counsel for Defendant shall file a joint statement.', 'both'],
    ['Plaintiff and defense counsel must file a joint statement.', 'both'],
    ['If the parties reach an impasse, they may file a joint motion.', 'both'],
    ['The attorneys must present it in one joint motion.', 'both'],
    ['The Court ORDERS the parties to confer and FILE a joint report.', 'both'],
    ['A joint statement shall be filed by July 1, 2026.', null],
    [
      'Plaintiff shall send Defendant his portion of the joint statement. A joint statement is due July 1, 2026.',
      null,
    ],
    ['Plaintiff’s motion was filed by Plaintiff. A joint statement is due July 1, 2026.', null],
    [
      'The parties shall submit a joint letter. Defendants shall see to it that the joint letter is filed.',
      'defendant',
    ],
    [
      'The parties shall submit a joint letter. Counsel for Defendants shall ensure that it is timely filed.',
      'defendant',
    ],
    [
      'The parties shall submit a joint letter. Plaintiff’s counsel must make sure the letter is filed.',
      'plaintiff',
    ],
    [
      'The parties shall submit a joint letter. Defense counsel is to see to the filing of the joint letter.',
      'defendant',
    ],
    [
      'The parties shall submit a joint letter. Defendants shall cause the letter to be filed.',
      'defendant',
    ],
    [
      'The parties shall submit a joint letter. Defendants will be responsible for seeing that it is filed.',
      'defendant',
    ],
    [
      'The parties shall submit a joint letter. Defendants shall ensure that Plaintiff has a telephone.',
      'both',
    ],
    [
      'The parties shall submit a joint letter. The parties shall make sure that it is filed on time.',
      'both',
    ],
  ] as const)('%s', ([sentence, value]) => {
    expect(reading(sentence).filer?.value ?? null).toBe(value)
  })
})

describe('how long it may be', () => {
  const ASKED = 'The parties shall file a joint letter.'
  test.for([
    [`${ASKED} It may not exceed five pages.`, 5],
    [`${ASKED} It shall be no longer than five (5) pages, exclusive of exhibits.`, 5],
    [`${ASKED} The letter is limited to three double-spaced pages.`, 3],
    [`${ASKED} It shall not run past 12 pages.`, 12],
    [`${ASKED} Three single-spaced pages is the maximum.`, 3],
    [`${ASKED} The joint letter is subject to a page limit of four pages.`, 4],
    [`${ASKED} There is a page limit of four pages.`, 4],
    ['The parties shall file a 15-page joint motion.', 15],
    ['The parties shall file a joint letter of no more than six pages.', 6],
    ['The parties shall file a joint letter, six pages at most, by July 1, 2026.', 6],
    ['The parties shall file a joint letter of five pages or fewer.', 5],
    ['Counsel shall submit a joint letter, four pages at the outside.', 4],
    ['Defendant shall file a joint report, not above four pages.', 4],
    ['Defendant shall file a joint report not to exceed 10 (ten) pages.', 10],
    ['Counsel shall file a joint motion of up to twenty-five pages.', 25],
    [
      'Counsel shall file a joint letter.\n\nThe joint letter:\n\n- shall not exceed eight pages;\n\n- shall be signed by all counsel.',
      8,
    ],
    [
      `${ASKED} It must be signed by each party, must list each request, and may be no more than ten pages.`,
      10,
    ],
    [`${ASKED} It shall describe each dispute and shall not exceed four pages.`, 4],
    [`${ASKED} It shall describe each dispute in no more than one page.`, null],
    [`${ASKED} It shall set out each side’s position, not to exceed two pages.`, null],
    ['The parties shall file a joint letter of no 2 more than six pages.', 6],
    ['The parties shall file a joint letter not 14 to exceed six pages.', 6],
    [`${ASKED} Any exhibits are limited to twenty pages.`, null],
    [
      `${ASKED} If they cannot agree, each shall file a separate statement of no more than three pages.`,
      null,
    ],
    [`${ASKED} It shall give each side’s view in no more than one page apiece.`, null],
    [`${ASKED} Each side’s portion may not exceed two pages.`, null],
    [`${ASKED} Supplemental memoranda are limited to five pages.`, null],
    [`${ASKED} The opposition to the motion may not exceed ten pages.`, null],
    [`Plaintiff filed a five-page letter. ${ASKED}`, null],
    [`${ASKED} Plaintiff’s request to exceed the page limit by ten pages is DENIED.`, null],
    [
      `${ASKED} It may not exceed five pages. The joint letter shall be limited to six pages.`,
      null,
    ],
  ] as const)('%s', ([sentences, value]) => {
    expect(reading(sentences).pageLimit?.value ?? null).toBe(value)
  })

  test('words and digits that disagree: the smaller, and a doubt', () => {
    const read = reading(`${ASKED} It may not exceed fifteen (10) pages.`)
    expect(read.pageLimit?.value).toBe(10)
    expect(read.doubts).toContainEqual({ words: 'fifteen (10) pages', why: 'conflict' })
  })
})
