import { describe, expect, test } from 'vitest'
import { readCaseNumber } from '#law/order/caption.ts'
import { cleanOrder } from '#law/order/clean.ts'
import { readCourt } from '#law/order/court.ts'
import { readJudge, readOrderDate, readOrderEcf } from '#law/order/signing.ts'
import { orderText } from '#law/order/text.ts'

/** Around the names: the case's number, the court, the judge, the day. All of them are invented. */

const order = (raw: string) => orderText(cleanOrder(raw))
const HEADING = 'UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF OHIO\n'
const BODY = '\nBefore the Court is a motion to compel (Doc. 31). It is held in abeyance.\n'

const NUMBERS = `SACV 25-01190-DWL (KEMx)
C25-9127 HBW-SLK
CV-25-09217-PHX-RMV (HVP)
25-cv-03388-XOP (NRD)
9:25-CV-1183 (LHC/DZF)
25-733-KLP-SBV
25 C 4417
3:25-0846
2:25-cv-05123 ABC DEF P
8:25-cv-00733-ABC-DEF
25-2417-PMB-GLD
3:25-cv-1000-J-20MCR
2:25-cv-599-FtM-99SPC
PE:25-CV-00087-DC-DF
SA-25-CA-313-ABC
H-25-1234
5:25-CT-3123-D
25-21234-CIV-ABC
ABZ-25-3172
25-9217 (GXO) (ETV)
8:25CV412
1:25-cv-09240 WQJ/LPR
25 Civ. 8874 (RTM) (PAQ)
CIV S-25-0474 GEB GGH P
3:25cv1604(RNC)
C-25-03381-MMC (DMR)
25-cv-1183 (LHC/DZF)`.split('\n')
describe('case numbers', () => {
  test.for(NUMBERS)('%s beside "Case No.", before a title or a name', (number) => {
    for (const after of ['\nORDER ON MOTION', ' Plaintiff, v. ORDER', ' ORDER (ECF No. 5)']) {
      const text = order(`${HEADING}ADA QUIST,\nCase No. ${number}${after}${BODY}`)
      expect(readCaseNumber(text)?.value, after).toBe(number)
    }
  })
  test.for([
    ['a long dash', 'Case No. CV 25–98–M–KTS\nORDER', 'CV 25-98-M-KTS'],
    [
      'split over lines',
      'CIVIL ACTION NO.\n1:25-cv-00011-ABC-\nDEF\nORDER',
      '1:25-cv-00011-ABC-DEF',
    ],
    [
      'two numbers, consolidated',
      'Case Nos. 1:25-cv-00011-ABC, 1:25-cv-00012-ABC\nORDER',
      '1:25-cv-00011-ABC',
    ],
    [
      'a stamp, and the fuller one of the caption',
      'Case 1:25-cv-00011-ABC Document 3 Filed 03/03/26 Page 1 of 2\nCase No. 1:25-cv-00011-ABC (PC)\nORDER',
      '1:25-cv-00011-ABC (PC)',
    ],
    [
      'a cited case is not it',
      'See Marl v. Penn, No. 3:19-cv-00044, 2020 WL 111111 (D. Or. May 2, 2020).',
      null,
    ],
    ['a related case is not it', 'This matter is related to 25-mc-80058 in another court.', null],
    ['an ECF number is not it', 'The motion (ECF No. 25-1234) is denied.', null],
    [
      'a statute is not it',
      'Under 28 U.S.C. § 1983 and Rule 37-1, counsel shall confer by 10-20-2026.',
      null,
    ],
  ] as const)('%s', ([, raw, wanted]) => {
    expect(readCaseNumber(order(`${raw}${BODY}`))?.value ?? null).toBe(wanted)
  })
})

describe('the court', () => {
  test.for([
    ['UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF HAWAIʻI\nORDER', 'hid'],
    ['UNITED STATES DISTRICT COURT\nEASTERN DISTR1CT OF WASHINGTON\nORDER', 'waed'],
    ['lN THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF NEBRASKA\nORDER', 'ned'],
    ['THE UNITED STATES DISTRICT COURT\nDISTRICT OF UTAH\nORDER', 'utd'],
    ['IN THE UNITED STATES DISTRICT COURT FOR THE\nMIDDLE DISTRICT OF TENNESSEE\nORDER', 'tnmd'],
    ['DISTRICT COURT OF GUAM\nORDER', 'gud'],
    ['United States District Court, S.D. New York\nOpinion', 'nysd'],
    ['Court: District Court, N.D. California\nORDER', 'cand'],
    ['USDC IN/ND case 3:25-cv-00618 document 41 filed 03/04/26 page 2 of 3', 'innd'],
    ['USDC SDNY\nDOCUMENT\nELECTRONICALLY FILED', 'nysd'],
    ['The Local Rules of the Eastern District of California ask counsel to speak.', 'caed'],
    ['The Local Civil Rules for the District of Hawaii apply.', 'hid'],
    [
      'The Local Rules of the United States District Court for the Western District of Texas apply.',
      'txwd',
    ],
    [
      'Rule 3.01(g), Local Rules, United States District Court, Middle District of Florida, asks for it.',
      'flmd',
    ],
    ['See D. Idaho L. Civ. R. 37.1.', 'idd'],
    ['See N.D. Ind. L.R. 37-1.', 'innd'],
    ['See S.D. Ohio Civ. R. 37.1.', 'ohsd'],
    ['See W.D. Wash. Local Civil Rule 37.', 'wawd'],
    ['See D. Kan. Rule 37.2.', 'ksd'],
    ['See DUCivR 37-1(a).', 'utd'],
    ['See LR 37.1A(1), NDGa.', 'gand'],
    ['Visit www.ilnd.uscourts.gov for forms.', 'ilnd'],
    ['/s/ Lemuel O. Stack\nUnited States Magistrate Judge\nNorthern District of Iowa', 'iand'],
    ['See Marl v. Penn, 2020 WL 1, at *2 (N.D. Ind. Mar. 3, 2021) (ordering talk).', null],
    ['The subpoena issued from the United States District Court for the District of Nevada.', null],
    ['The case was transferred from the Southern District of Ohio.', null],
    ['Local Rule 251 and L.R. 37-1 ask counsel to speak in this district.', null],
    ['The hearing is in San Diego, California.', null],
  ] as const)('%j is %s', ([raw, wanted]) => {
    expect(readCourt(order(raw))?.value ?? null).toBe(wanted)
  })
})

describe('the judge', () => {
  const END = 'The parties shall confer.\nIT IS SO ORDERED.\n'
  test.for([
    [
      'typed below a signature',
      `${END}s/ Lemuel O. Stack\nLEMUEL O. STACK\nUnited States Magistrate Judge`,
    ],
    [
      'glued to its mark',
      `${END}Dated: May 6, 2026        s/Lemuel O. Stack\n        Lemuel O. Stack\n        U.S. Magistrate Judge`,
    ],
    [
      'in one run',
      'IT IS SO ORDERED. Dated: March 27, 2026 ____________ Lemuel O. Stack United States Magistrate Judge',
    ],
    ['with Hon.', `${END}Hon. Lemuel O. Stack\nUnited States Magistrate Judge`],
    [
      'with THE HONORABLE',
      `${END}_______________\nTHE HONORABLE LEMUEL O. STACK\nUNITED STATES MAGISTRATE JUDGE`,
    ],
    [
      'by letters',
      `${END}_____________\nLemuel O. Stack, U.S.M.J.\n\ncc: Clerk of the Court\nHon. Honoria B. Quill, U.S.D.J.`,
    ],
    ['by the court', `${END}BY THE COURT:\n\n/s/ Lemuel O. Stack\nUnited States Magistrate Judge`],
    ['by the court, no office', `${END}BY THE COURT:\n\n/s/ Lemuel O. Stack\n`],
    ['J.', `Opinion\nLEMUEL O. STACK, J.\n${END}`],
    ['a header', `LEMUEL O. STACK, Magistrate Judge.\n${END}`],
    ['signed by', `ORDER. Signed by Magistrate Judge Lemuel O. Stack on 3/3/2026. (abc)\n${END}`],
    [
      'ordered by',
      `ORDER: The parties shall confer. Ordered by Magistrate Judge Lemuel O. Stack on 3/3/2026. (abc)`,
    ],
    ['entered by', `ENTERED by Judge Lemuel O. Stack. The parties shall confer.`],
    [
      'order by',
      `Order by Magistrate Judge Lemuel O. Stack denying 31 Motion. The parties shall confer.`,
    ],
    ['a minute order', `MINUTE ORDER\nEntered By Magistrate Judge Lemuel O. Stack\n${END}`],
    [
      'a minute entry',
      `MINUTE entry before the Honorable Lemuel O. Stack: The parties shall confer.`,
    ],
    [
      'proceedings before',
      `MINUTE ENTRY for proceedings held before Magistrate Judge Lemuel O. Stack on 3/3/2026: Telephone Conference.`,
    ],
    [
      'present',
      `CIVIL MINUTES - GENERAL\nPresent: The Honorable   Lemuel O. Stack, United States Magistrate Judge\n${END}`,
    ],
    [
      'the signer, not the district judge',
      `Judge Honoria B. Quill\nMagistrate Judge Lemuel O. Stack\n${END}/s/ Lemuel O. Stack\nUNITED STATES MAGISTRATE JUDGE`,
    ],
    [
      'alone in the caption',
      `Defendants.\nMagistrate Judge Lemuel O. Stack\nThe parties shall confer.`,
    ],
    [
      'not the clerk',
      `${END}/s/ Lemuel O. Stack\nUnited States Magistrate Judge\nCERTIFICATE OF SERVICE\ns/B. Marl, Case Manager`,
    ],
  ] as const)('%s', ([, raw]) => {
    expect(readJudge(order(raw))?.value).toBe('Lemuel O. Stack')
  })
  test.for([
    [
      'two in the caption and no signature',
      'Judge Honoria B. Quill\nMagistrate Judge Lemuel O. Stack\nThe parties shall',
    ],
    [
      'a district judge who only referred it',
      'The motion was referred by District Judge Honoria B. Quill. The parties shall confer.',
    ],
    ['an office without a name', 'IT IS SO ORDERED.\nUNITED STATES MAGISTRATE JUDGE'],
    [
      'a judge of a cited case',
      'In Marl the Hon. Honoria B. Quill, United States District Judge, ordered talk.',
    ],
  ] as const)('nobody: %s', ([, raw]) => {
    expect(readJudge(order(raw))).toBeNull()
  })
  test.for([
    ["SIOBHÁN M. O'HALE-PIKE", "Siobhán M. O'Hale-Pike"],
    ['BARNABY A. McORRIN', 'Barnaby A. McOrrin'],
    ['GIDEON VAN DER MOLE, JR.', 'Gideon Van Der Mole, Jr.'],
    ['Maud de la Larch', 'Maud de la Larch'],
  ])('%s is written %s', ([printed, wanted]) => {
    const raw = `IT IS SO ORDERED.\n/s/\n${printed}\nUNITED STATES MAGISTRATE JUDGE`
    expect(readJudge(order(raw))?.value).toBe(wanted)
  })
})

describe('the day of the order', () => {
  const date = (raw: string) => readOrderDate(order(`The Court orders this.\n${raw}`))
  test.for([
    'Dated: August 3, 2026',
    'DATED this 3rd day of August, 2026.',
    'Dated this 3 day of August 2026',
    'Dated this third day of August, 2026.',
    'Dated: New York, New York\n       August 3, 2026',
    'DATED: Honolulu, Hawaiʻi, August 3, 2026.',
    'Dated at Milwaukee, Wisconsin this 3rd day of August, 2026.',
    'Dated August 3, 2026, at Kansas City, Kansas.',
    'Date: 8/3/2026',
    'DONE and ORDERED in Tampa, Florida, on August 3, 2026.',
    'DONE AND ORDERED in Chambers in Jacksonville, Florida this 3rd day of August, 2026.',
    'DONE AND ORDERED in Tampa this 3rd day of August, 2026',
    'AND NOW, this 3rd day of August 2026, it is ORDERED that counsel confer.',
    'Signed in New Orleans, Louisiana, on August 3, 2026.',
    'SIGNED this 3rd day of August, 2026.',
    'SIGNED on August 3, 2026.',
    'Entered: August 3, 2026',
    'ENTERED: August 3, 2026',
    'ENTERED this 3rd day of August, 2026.',
    'SO ORDERED. 8/3/2026',
    'So Ordered this 3rd day of August, 2026.',
    'SO ORDERED on August 3, 2026.',
    'It is SO ORDERED this 3rd day of August, 2026.',
    'IT IS SO ORDERED this 3rd day of August, 2026, at Anchorage, Alaska.',
    'This the 3rd day of August, 2026.',
    'IT IS SO ORDERED. Dated: August 3, 2026 ______ Lemuel O. Stack',
    'ORDER. Signed by Magistrate Judge Lemuel O. Stack on 8/3/2026. (abc) (Entered: 08/05/2026)',
    'ORDER. Ordered by Magistrate Judge Lemuel O. Stack on 8/3/2026. (abc)',
    'This docket entry was made by the Clerk on Monday, August 3, 2026:',
    'Stipulated.\nDated: July 30, 2026\n/s/ A. Marl, Attorney\nSO ORDERED.\nDated: August 3, 2026',
  ])('%s', (raw) => {
    const { orderDate, doubts } = date(raw)
    expect(orderDate?.value).toBe('2026-08-03')
    expect(doubts).toEqual([])
  })
  test('damaged letters are read and doubted', () => {
    const { orderDate, doubts } = date('Dated this 3Oth day of April, 2026.')
    expect(orderDate?.value).toBe('2026-04-30')
    expect(doubts.map(({ why }) => why)).toEqual(['orderDateDamaged'])
  })
  test.for([
    'The hearing is set for August 3, 2026.',
    'Your letter dated August 3, 2026 was received.',
    'DATE FILED: 8/3/2026',
    'ORDER by the Court. (Filed on 8/3/2026)',
    'ORDER. (Entered: 08/03/2026)',
    'Date Filed # Docket Text 08/03/2026 12 ORDER',
    'Opinion\n08-03-2026\nORDER',
    'Hearing Date: August 3, 2026',
    'Dated: ____________',
    'IT IS SO ORDERED. The stipulation is due August 3, 2026.',
    'On August 3, 2026, the Court ordered the parties to confer.',
  ])('not: %s', (raw) => {
    expect(date(raw).orderDate).toBeNull()
  })
})

describe('the order’s own number', () => {
  test.for([
    ['Case 1:25-cv-00011-ABC Document 52 Filed 03/27/26 Page 1 of 2', '52'],
    ['USDC IN/ND case 3:25-cv-00618 document 41 filed 03/04/26 page 2 of 3', '41'],
    ['Case 2:25-cv-11862 ECF No. 36, PageID.611 Filed 05/06/26 Page 1 of 2', '36'],
    ['Case: 1:25-cv-00011 Document #: 45 Filed: 03/02/26 Page 1 of 5 PageID #:123', '45'],
    ['Quist v. Roam\nFiling 31\nORDER', '31'],
    ['The motion (ECF No. 31) is denied.', null],
  ] as const)('%s is %s', ([raw, wanted]) => {
    expect(readOrderEcf(order(raw))?.value ?? null).toBe(wanted)
  })
})
