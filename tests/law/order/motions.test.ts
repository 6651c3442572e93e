import { describe, expect, test } from 'vitest'
import { cleanOrder } from '#law/order/clean.ts'
import { readMotion } from '#law/order/motion.ts'
import { orderText } from '#law/order/text.ts'
import { order } from './sentences.ts'

const numbers = (sentences: string) => readMotion(order(sentences)).motionEcf?.value ?? null
const movant = (sentences: string) => readMotion(order(sentences)).movant?.value ?? null

describe('a docket number is read however the court writes it', () => {
  test.for([
    '(ECF No. 48)',
    '(ECF No. 48.)',
    '(ECF 48)',
    '[ECF No. 48]',
    '(ECF #48)',
    '(CM/ECF No. 48)',
    '(Dkt. 48)',
    '(Dkt. #48)',
    '(Dkt. # 48)',
    '(Dkt. No. 48)',
    '(dkt. no. 48)',
    '(Doc. 48)',
    '(Doc. #48)',
    '(Doc. No. 48)',
    '(R. Doc. 48)',
    '(Rec. Doc. 48)',
    '(Rec. Doc. No. 48)',
    '(Document No. 48)',
    '(Docket No. 48)',
    '(Docket Entry 48)',
    '(Docket Entry No. 48)',
    '(Docket Item 48)',
    '(D.E. 48)',
    '(DE 48)',
    '(DE #48)',
    '(D.I. 48)',
    '(Filing No. 48)',
    '(Paper No. 48)',
    "(Clerk's No. 48)",
    '[48]',
    '[#48]',
    '(#48)',
    'at docket 48',
    '(ECF\nNo. 48)',
    '(ECF No. 17 48)',
  ])('%s', (cite) => {
    expect(numbers(`Before the Court is Plaintiff's motion to compel ${cite}.`)).toEqual(['48'])
  })
  test.for([
    ['(ECF Nos. 48, 52)', ['48', '52']],
    ['(ECF Nos. 48 and 52)', ['48', '52']],
    ['(Docs. 48, 50, and 52)', ['48', '50', '52']],
    ['(Dkts. 48 & 52)', ['48', '52']],
    ['[48, 52]', ['48', '52']],
    ['(ECF Nos. 48-50)', ['48', '49', '50']],
    ['(Dkt. Nos. 48 through 50)', ['48', '49', '50']],
    ['(ECF No. 48, ECF No. 52)', ['48', '52']],
    ['(Doc. #48 and #52)', ['48', '52']],
    ['(ECF Nos. 52, 48)', ['48', '52']],
  ] as const)('%s', ([cite, all]) => {
    expect(numbers(`Before the Court are Plaintiff's motions to compel ${cite}.`)).toEqual(all)
  })
  test('the full stop before a number alone does not hide whose it is', () => {
    expect(
      numbers(
        'Defendants moved on February 2, 2026 for an order compelling answers. D.E. 48. The court has read it.',
      ),
    ).toEqual(['48'])
  })
})

describe('every paper that asks for something and is decided or sent to a conference', () => {
  test.for([
    'Pending before the Court is Plaintiff’s “Motion for Order Making Defendants Answer” (Doc. 48).',
    'On January 5, 2026, Plaintiff filed a motion to compel. (ECF No. 48.)',
    'Plaintiff moves to compel further answers to interrogatories. ECF No. 48.',
    'Plaintiff has moved for an order requiring Defendants to produce the ledgers (ECF No. 48).',
    'At ECF No. 48, Plaintiff filed a motion to compel.',
    'This order concerns Plaintiff’s motion to compel. (ECF No. 48.)',
    'By letter dated January 5, 2026 (ECF No. 48), Plaintiff asks the Court to order discovery responses.',
    'The Court is in receipt of Plaintiff’s letter motion (ECF No. 48).',
    'Plaintiff submitted a discovery letter brief asking for the ledgers. ECF No. 48.',
    'The Court has reviewed the ex parte application of Plaintiff to compel testimony (ECF No. 48).',
    'Plaintiff’s request for an order compelling production (ECF No. 48) is before the undersigned.',
    'Plaintiff’s motion to determine the sufficiency of Defendants’ answers to requests for admission (ECF No. 48) is pending.',
    'Plaintiff’s motion to compel, filed January 5, 2026 at ECF No. 48, is before the undersigned.',
    'Plaintiff filed a motion to compel (ECF No. 48), Defendants filed an opposition (ECF No. 50), and Plaintiff replied (ECF No. 51).',
    'Plaintiff filed a motion to compel (ECF No. 48). Defendants’ response in opposition to the motion is ECF No. 50. Plaintiff’s reply in support of the motion (ECF No. 51) adds little.',
    'Plaintiff filed a motion to compel (ECF No. 48) and a declaration in support (ECF No. 49).',
    'Plaintiff’s motion to compel (ECF No. 48) is before the Court. The Scheduling Order (ECF No. 20) set a cutoff.',
    'Plaintiff’s motion to compel (ECF No. 48) is before the Court. An earlier motion to compel (ECF No. 31) was denied on December 1, 2025. (ECF No. 35.)',
    'Plaintiff’s motion to compel (ECF No. 48) is before the Court. On November 3, 2025, the Court granted Plaintiff’s first motion to compel (ECF No. 30).',
    'Plaintiff’s motion to compel (ECF No. 48) is before the Court. Plaintiff’s motion to seal Exhibit B (ECF No. 47) is GRANTED.',
    'Plaintiff’s motion to compel (ECF No. 48) is before the Court. The motion for leave to exceed page limits (ECF No. 47) is granted.',
    'Plaintiff’s motion to compel (ECF No. 48) is before the Court. His motion for a copy of the docket sheet (ECF No. 47) will be addressed separately.',
    'Plaintiff’s motion to compel (ECF No. 48) is before the Court. Defendants’ motion for summary judgment (ECF No. 60) remains due for a reply.',
    'Plaintiff’s motion to compel (ECF No. 48) cites Doe v. Roe, No. 15-cv-08804 FW, ECF No. 71 at 2 (D.N.M. Oct. 6, 2016).',
    'Plaintiff’s motion to compel (ECF No. 48) was filed after the Court extended discovery. (ECF No. 40.)',
    'Plaintiff’s motion to compel (ECF No. 48) follows the Second Amended Complaint (ECF No. 22).',
    'Plaintiff’s motion to compel (ECF No. 48) attaches the subpoena (ECF No. 48-2 at 3).',
  ])('%s', (sentence) => {
    expect(numbers(sentence)).toEqual(['48'])
  })
  test.for([
    ['no motion', 'Under the scheduling order (ECF No. 20), discovery closes June 1, 2026.'],
    ['an opposition', 'Defendants filed an opposition (ECF No. 50).'],
    ['a page stamp', 'Case 2:25-cv-11862 ECF No. 36, PageID.611 Filed 05/06/26 Page 1 of 2'],
    [
      'a line’s number in a sentence',
      'The Court has read Plaintiff’s motion to compel and 24 interrogatories.',
    ],
    ['a note', 'The Court has read Plaintiff’s motion to compel.[1]'],
  ])('nothing is made of %s', ([, sentence]) => {
    expect(numbers(sentence!)).toBeNull()
  })
  test('a motion for more time counts where this order rules on it', () => {
    expect(
      numbers(
        'Plaintiff’s motion to compel (Filing No. 48) is pending. The motion for an extension of time (Filing No. 57) is GRANTED.',
      ),
    ).toEqual(['48', '57'])
  })
  test('the clerk’s words before a number, and after it', () => {
    const docket = (line: string) =>
      readMotion(
        orderText(
          cleanOrder(
            `Vale v. Roe\n\nFiling 60\n\n${line} Signed by Magistrate Judge Ann Q. Vale on 3/2/2026. (abc)\n\nDownload PDF`,
          ),
        ),
      ).motionEcf?.value ?? null
    expect(docket('ORDER denying without prejudice 59 Motion to Compel.')).toEqual(['59'])
    expect(docket('ORDER re 59 MOTION to Compel filed by Ann Vale.')).toEqual(['59'])
    expect(docket('ORDER holding in abeyance 52 Motion to Compel and 59 Motion to Quash.')).toEqual(
      ['52', '59'],
    )
    expect(
      docket('ORDER granting 51 Motion to Seal; denying without prejudice 59 Motion to Compel.'),
    ).toEqual(['59'])
  })
})

describe('two motions in one sentence, beside one that asks for pages or time', () => {
  test.for([
    'Plaintiff’s motion to compel answers (ECF No. 48), his motion to compel a video (ECF No. 51), and his motion for leave to file excess pages (ECF No. 52) are before the Court.',
    'Before the Court are Plaintiff’s motion to compel (ECF No. 48), Plaintiff’s second motion to compel (ECF No. 51) and an application to extend a page limit (ECF No. 52).',
    'Plaintiff moves to compel (ECF No. 48). He also filed a motion for an order compelling a video (ECF No. 51), as well as a motion to seal (ECF No. 52).',
    'Pending are Plaintiff’s motion to compel (ECF No. 48) and his motion to compel inspection (ECF No. 51), along with his request for more time to reply (ECF No. 52).',
    'Plaintiff’s motions to compel (ECF Nos. 48, 51) and his motion to exceed page limits (ECF No. 52) are pending.',
  ])('%s', (sentences) => {
    expect(numbers(sentences)).toEqual(['48', '51'])
  })

  test('a motion that itself asks for pages is none, whatever stands before it', () => {
    expect(
      numbers(
        'Plaintiff’s motion to compel (ECF No. 48) and his motion for leave to file an over-length brief (ECF No. 52) are before the Court.',
      ),
    ).toEqual(['48'])
  })
})

describe('the side that moved', () => {
  const A = 'plaintiff'
  const B = 'defendant'
  test.for([
    ['Plaintiff’s motion to compel (ECF No. 48) is before the Court.', A],
    [
      'Defendants’ second amended motion for a protective order (ECF No. 48) is before the Court.',
      B,
    ],
    ['The motion to compel (ECF No. 48) was filed by Defendants on January 5, 2026.', B],
    ['A motion to compel (ECF No. 48) has been made by Plaintiff.', A],
    [
      'Now before the Court is an application by Defendants to compel a deposition (ECF No. 48).',
      B,
    ],
    ['Now before the Court is the motion of Plaintiff to compel (ECF No. 48).', A],
    [
      'On January 5, 2026, Defendants filed a motion to compel Plaintiff to answer. (ECF No. 48.)',
      B,
    ],
    ['Defendant Wrexcombe Freight, Inc. moves to compel (ECF No. 48).', B],
    ['Mr. Abernethy moved to compel the ledgers. ECF No. 48.', A],
    ['Abernethy’s motion to compel (ECF No. 48) is before me.', A],
    ['Wrexcombe has filed a motion to quash (ECF No. 48).', B],
    ['Plaintiff served requests on Defendants and then filed a motion to compel (ECF No. 48).', A],
    ['Plaintiff is a prisoner. He has filed a motion to compel (ECF No. 48).', A],
    ['By letter of January 5, 2026 (ECF No. 48), Defendants ask for a conference.', B],
    ['Plaintiff wrote a letter asking for the ledgers (ECF No. 48).', A],
    ['Petitioner’s motion to compel (ECF No. 48) is before the Court.', A],
    ['Respondent’s motion to compel (ECF No. 48) is before the Court.', B],
    ['Defendants respond to the requests with a motion for a protective order (ECF No. 48).', B],
    ['Before the Court is Defendants’ motion to quash.', B],
    [
      'The motion to compel (ECF No. 48) is denied. Plaintiffs, as the moving parties, shall arrange the call.',
      A,
    ],
    [
      'The motion to compel (ECF No. 48) is denied. Because Defendant is the party that seeks relief, its counsel shall call.',
      B,
    ],
    [
      'Plaintiff’s motion to compel (ECF No. 48) and Plaintiff’s second motion to compel (ECF No. 52) are before the Court.',
      A,
    ],
    [
      'Plaintiff’s motion to compel (ECF No. 48) and Defendants’ motion to quash (ECF No. 52) are before the Court.',
      null,
    ],
    [
      'Plaintiff’s motion to compel (ECF No. 48) and Defendants’ cross-motion for a protective order (ECF No. 52) are before the Court.',
      null,
    ],
    ['The parties’ joint discovery letter (ECF No. 48) is before the Court.', null],
    [
      'Before the Court is non-party Larchmere Bank’s motion to quash (ECF No. 48), which Plaintiff opposes.',
      null,
    ],
    [
      'Before the Court is a motion to quash filed by third party Larchmere Bank (ECF No. 48).',
      null,
    ],
    ['A motion to compel (ECF No. 48) is before the Court.', null],
  ] as const)('%s', ([sentence, side]) => {
    expect(movant(sentence)).toBe(side)
  })
})

describe('a paper that answers a motion is none of the motions', () => {
  const ASKED = 'Defendants move to compel the ledgers (ECF No. 48).'
  test.for([
    'Plaintiff submitted a letter in opposition [D.E. 52].',
    'Plaintiff having filed a letter in response (ECF No. 52), the Court rules as follows.',
    'Plaintiff filed a letter dated May 4, 2026, opposing the motion (Dkt. 52).',
    'The Court has Plaintiff’s letter response (ECF No. 52).',
    'See Plaintiff’s opposition letter (ECF No. 52).',
    'Plaintiff sent a letter that opposes any production (ECF No. 52).',
    'Plaintiff filed a brief in opposition (ECF No. 52).',
    'Plaintiff and Mr. Vance oppose the motion. (ECF No. 52.)',
    'The other defendants respond that nothing is left. (ECF No. 52.)',
    'By letter of May 9 (ECF No. 52), Plaintiff opposes.',
    'In a letter (ECF No. 52), Plaintiff has responded.',
    'The Court previously held that it would grant no motion out of time. (ECF No. 52.)',
  ])('%s', (sentence) => {
    expect(numbers(`${ASKED} ${sentence}`)).toEqual(['48'])
  })

  test('a letter application, or one that asks, still is a motion', () => {
    expect(numbers('Plaintiff’s letter motion (ECF No. 48) is denied.')).toEqual(['48'])
    expect(numbers('Defendants shall not oppose the motion (ECF No. 48) yet.')).toEqual(['48'])
    expect(numbers('By letter (ECF No. 48), Plaintiff asks for the ledgers.')).toEqual(['48'])
  })

  test('an earlier order under "Re:" is not a motion', () => {
    const deadlines = 'On May 1, 2026, the Court set deadlines to respond. ECF No. 48 at 2.'
    expect(numbers(`Re: Dkt. No. 48\n\n${deadlines} They are vacated.`)).toBeNull()
    expect(numbers('Re: Dkt. No. 48\n\nThe parties shall meet and confer.')).toEqual(['48'])
  })

  test('a joint letter to come, in the title, leaves the motion its mover', () => {
    const title = 'ORDER DENYING MOTION FOR AN EXTENSION; ORDER TO CONFER AND FILE JOINT LETTER'
    const referred = 'Defendants’ motion for an extension of time has been referred to me.'
    const text = `${title}\n\nRe: Dkt. No. 48\n\n${referred}`
    expect(readMotion(orderText(cleanOrder(text))).movant?.value).toBe('defendant')
  })

  test('two numbered papers of two sides are nobody’s alone', () => {
    expect(
      movant(
        'The Court has (1) plaintiff’s letter-motion (ECF No. 48) on discovery requested long ago, and (2) defendants’ letter-motion (ECF No. 52).',
      ),
    ).toBeNull()
  })
})
