import { describe, expect, test } from 'vitest'
import { readCaseNumber, readParties } from '#law/order/caption.ts'
import { cleanOrder } from '#law/order/clean.ts'
import { orderText } from '#law/order/text.ts'

/** All parties, judges and cases are invented. */

const order = (raw: string) => orderText(cleanOrder(raw))
const sides = (raw: string) => {
  const { plaintiff, defendant } = readParties(order(raw))
  return [plaintiff?.value ?? null, defendant?.value ?? null]
}
const HEADING = 'UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF OHIO\n'
const BODY = '\nBefore the Court is a motion to compel (Doc. 31). It is held in abeyance.\n'

/** A caption in two columns with a bar, or with nothing, between them. */
function columns(left: readonly string[], right: readonly string[], bar: string): string {
  const rows = Math.max(left.length, right.length)
  return Array.from({ length: rows }, (_, i) =>
    `${(left[i] ?? '').padEnd(42)}${bar}  ${right[i] ?? ''}`.trimEnd(),
  ).join('\n')
}

describe('parties in two columns', () => {
  const left = [
    'PELLAM ROWE and',
    'ODETTE ROWE,',
    '',
    '          Plaintiffs,',
    '     v.',
    'MARLBY HOUSING AUTHORITY;',
    'J. TREFUSIS, Manager, et al.,',
    '          Defendants.',
  ]
  const right = [
    'CASE NO. 1:25-cv-09911',
    'JUDGE HONORIA B. QUILL',
    'MAGISTRATE JUDGE LEMUEL O. STACK',
    'ORDER GRANTING IN PART AND DENYING',
    'IN PART TREFUSIS’S REQUEST FOR A',
    'WALK-THROUGH OF THE LAUNDRY ROOM',
  ]
  const wanted = [
    'PELLAM ROWE and ODETTE ROWE',
    'MARLBY HOUSING AUTHORITY; J. TREFUSIS, Manager, et al.',
  ]
  test.for([')', '§', '|', ':', ']', '}', ''])('with %j between the columns', (bar) => {
    expect(sides(`${HEADING}\n${columns(left, right, bar)}\n${BODY}`)).toEqual(wanted)
  })
  test('with line numbers before each line', () => {
    const lines = `${HEADING}\n${columns(left, right, '')}`.split('\n')
    const numbered = lines.map((line, i) => `${String(i + 1).padStart(2)}   ${line}`).join('\n')
    expect(sides(`${numbered}\n${BODY}`)).toEqual(wanted)
  })
  test('and the number and title at the right are read whole', () => {
    const text = order(`${HEADING}\n${columns(left, right, ')')}\n${BODY}`)
    expect(readCaseNumber(text)?.value).toBe('1:25-cv-09911')
    expect(text.text).toContain('ORDER GRANTING IN PART AND DENYING')
  })
  test('a wide gap in the body is no column', () => {
    const body = 'The parties     shall confer.'
    expect(cleanOrder(`${HEADING}\n${body}`)).toContain('The parties shall confer.')
  })
})

const LAYOUTS: readonly (readonly [string, string, string | null, string | null])[] = [
  [
    'on one line',
    `${HEADING}ADA QUIST, Plaintiff, v. B. ROAM, et al., Defendants.\nCase No. 1:25-cv-00011\nORDER${BODY}`,
    'ADA QUIST',
    'B. ROAM, et al.',
  ],
  [
    'by extraction, one cell a line',
    `${HEADING}ADA QUIST,\nCase No. 1:25-cv-00011\nPlaintiff,\nORDER DIRECTING CONFERENCE ABOUT\nv.\nSUBPOENAS\nROAM FREIGHT CO.,\n[ECF No. 31]\nDefendant.${BODY}`,
    'ADA QUIST',
    'ROAM FREIGHT CO.',
  ],
  [
    'by extraction, in one run',
    `UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF CALIFORNIA ADA QUIST, Case No. 25-cv-00011-ABC (DEF) Plaintiff, v. ORDER RE JOINT DISCOVERY LETTER ROAM FREIGHT CO., et al., Re: Dkt. No. 31 Defendants. ${BODY}`,
    'ADA QUIST',
    'ROAM FREIGHT CO., et al.',
  ],
  [
    'with section signs in one run',
    `IN THE UNITED STATES DISTRICT COURT FOR THE EASTERN DISTRICT OF TEXAS TYLER DIVISION ADA QUIST § § Plaintiff, § § v. § CIVIL ACTION NO. 6:25-CV-00011-ABC § ROAM FREIGHT CO. § § Defendant. § ORDER ${BODY}`,
    'ADA QUIST',
    'ROAM FREIGHT CO.',
  ],
  [
    'petitioner and respondent',
    `${HEADING}ADA QUIST,\n          Petitioner,\n     vs.\nWARDEN ROAM,\n          Respondent.${BODY}`,
    'ADA QUIST',
    'WARDEN ROAM',
  ],
  [
    '-against-',
    `UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF NEW YORK\n------------------------------x\nADA QUIST, et al.,\n\n               Plaintiffs,            25-CV-0011 (ABC) (DEF)\n\n     -against-                        ORDER\n\nROAM FREIGHT CO.,\n\n               Defendant.\n------------------------------x${BODY}`,
    'ADA QUIST, et al.',
    'ROAM FREIGHT CO.',
  ],
  [
    '-v-',
    `UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\nADA QUIST,\nPlaintiff,\n-v-\nROAM FREIGHT CO.,\nDefendant.${BODY}`,
    'ADA QUIST',
    'ROAM FREIGHT CO.',
  ],
  [
    'no parts, VERSUS',
    `UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF LOUISIANA\n\nADA QUIST                          CIVIL ACTION\n\nVERSUS                             NO. 25-0011\n\nROAM FREIGHT CO., ET AL.           SECTION: "R" (3)\n\nORDER\n${BODY}`,
    'ADA QUIST',
    'ROAM FREIGHT CO., ET AL.',
  ],
  [
    'no parts, a colon bar',
    `IN THE UNITED STATES DISTRICT COURT\nFOR THE MIDDLE DISTRICT OF PENNSYLVANIA\n\nADA QUIST                    :     CIVIL ACTION\n          v.                 :\nROAM FREIGHT CO.             :     NO. 25-cv-0011\n\nORDER\n${BODY}`,
    'ADA QUIST',
    'ROAM FREIGHT CO.',
  ],
  [
    'civil minutes',
    `UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\nCIVIL MINUTES - GENERAL\nCase No.  CV 25-0011-ABC (DEFx)          Date  March 3, 2026\nTitle     Ada Quist v. Roam Freight Co., et al.\nPresent: The Honorable  Lemuel O. Stack, United States Magistrate Judge\nProceedings: (IN CHAMBERS) ORDER${BODY}`,
    'Ada Quist',
    'Roam Freight Co., et al.',
  ],
  [
    'a letter',
    `UNITED STATES DISTRICT COURT\nDISTRICT OF NEW JERSEY\nLETTER ORDER\nRe: Ada Quist v. Roam Freight Co.\n    Civil Action No. 25-0011 (ABC)\nDear Counsel:${BODY}`,
    'Ada Quist',
    'Roam Freight Co.',
  ],
  [
    'a notice of electronic filing',
    `U.S. District Court\nDistrict of Oregon\nNotice of Electronic Filing\nCase Name: Quist v. Roam Freight Co. et al\nCase Number: 3:25-cv-00011-AB\nFiler:\nDocket Text:\nORDER: The parties shall confer.`,
    'Quist',
    'Roam Freight Co. et al',
  ],
  [
    'a docket site’s heading',
    `Quist v. Roam Freight Co. et al\n\nFiling 31\n\nORDER. Signed by Magistrate Judge Lemuel O. Stack on 3/3/2026. (abc)\n\nDownload PDF\nThe parties shall confer.`,
    'Quist',
    'Roam Freight Co. et al',
  ],
  [
    'an opinion site',
    `Opinion\n1:25-cv-00011-ABC\n03-03-2026\nADA QUIST, Plaintiff, v. ROAM FREIGHT CO., Defendant.\nLEMUEL O. STACK, United States Magistrate Judge\nORDER${BODY}`,
    'ADA QUIST',
    'ROAM FREIGHT CO.',
  ],
  [
    'a capacity in small letters',
    `${HEADING}ADA QUIST,\nPlaintiff,\nv.\nB. ROAM, individually and in his official capacity as Sheriff of Larch County,\nDefendant.\nORDER${BODY}`,
    'ADA QUIST',
    'B. ROAM, individually and in his official capacity as Sheriff of Larch County',
  ],
  [
    'a division between',
    `IN THE UNITED STATES DISTRICT COURT\nFOR THE WESTERN DISTRICT OF TEXAS\nSAN ANTONIO DIVISION\nADA QUIST,\nPlaintiff,\nv.\nROAM FREIGHT CO.,\nDefendant.${BODY}`,
    'ADA QUIST',
    'ROAM FREIGHT CO.',
  ],
  [
    'Plaintiff(s)',
    `${HEADING}ADA QUIST, et al.,\nPlaintiff(s),\nv.\nROAM FREIGHT CO.,\nDefendant(s).${BODY}`,
    'ADA QUIST, et al.',
    'ROAM FREIGHT CO.',
  ],
  [
    'counter-parties',
    `${HEADING}ADA QUIST,\nPlaintiff/Counter-Defendant,\nv.\nROAM FREIGHT CO.,\nDefendant/Counter-Plaintiff.${BODY}`,
    'ADA QUIST',
    'ROAM FREIGHT CO.',
  ],
  [
    'the United States',
    `${HEADING}UNITED STATES OF AMERICA,\nPlaintiff,\nv.\nADA QUIST,\nDefendant.${BODY}`,
    'UNITED STATES OF AMERICA',
    'ADA QUIST',
  ],
  [
    'the District of Columbia as a party',
    `UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF COLUMBIA\nADA QUIST,\nPlaintiff,\nv.\nDISTRICT OF COLUMBIA,\nDefendant.${BODY}`,
    'ADA QUIST',
    'DISTRICT OF COLUMBIA',
  ],
  [
    'only the body',
    'The plaintiff, Ada Quist, alleges that the defendant, Roam Freight, discharged her. The motion is denied.',
    'Ada Quist',
    'Roam Freight',
  ],
  [
    'a citation is no caption',
    `As the court said in Marl v. Penn, No. 3:19-cv-00044 (D. Or. May 2, 2020), the parties must confer.${BODY}`,
    null,
    null,
  ],
  [
    'in the matter of',
    `${HEADING}IN THE MATTER OF THE SEARCH OF A TELEPHONE\nCase No. 1:25-mc-00011\nORDER${BODY}`,
    null,
    null,
  ],
]
describe('parties of captions', () => {
  test.for(LAYOUTS)('%s', ([, raw, plaintiff, defendant]) => {
    expect(sides(raw)).toEqual([plaintiff, defendant])
  })
})

describe('the "v." of a scan', () => {
  test.for(['V.', 'Vv.', 'VV.', 'vv.', 'VS.', 'Vs.', 'v'])(
    '%s between parts, and on one line',
    (v) => {
      const parted = `${HEADING}ADA QUIST,\nPlaintiff,\n${v}\nROAM FREIGHT CO.,\nDefendant.${BODY}`
      expect(sides(parted)).toEqual(['ADA QUIST', 'ROAM FREIGHT CO.'])
      expect(sides(`Ada Quist ${v} Roam Freight Co.\n\nFiling 31\n\nORDER${BODY}`)).toEqual([
        'Ada Quist',
        'Roam Freight Co.',
      ])
    },
  )
  test('is not an initial', () => {
    const wanted = ['Ada V. Quist', 'Roam Freight Co.']
    expect(sides(`Ada V. Quist v. Roam Freight Co.\n\nFiling 31\n\nORDER${BODY}`)).toEqual(wanted)
    expect(sides(`JOHN V. STACK\n\nFiling 31\n\nORDER${BODY}`)).toEqual([null, null])
  })
})

describe('the court above the case’s name is no part of it', () => {
  test.for([
    'U.S. District Court, Central District of Illinois\n',
    'U.S. District Court for the Northern District of Ohio ',
    'United States District Court\nDistrict of Idaho\n',
    'Northern District of Ohio\n',
  ])('%j', (court) => {
    const raw = `${court}Quist v. Roam Freight Co. et al\n1:25-cv-00011\n\n3/3/2026 31 TEXT ORDER: The parties shall confer.`
    expect(sides(raw)).toEqual(['Quist', 'Roam Freight Co. et al'])
  })
  test('but the District of Columbia is a party', () => {
    const raw = 'District of Columbia v. Roam Freight Co.\nTEXT ORDER: The parties shall confer.'
    expect(sides(raw)).toEqual(['District of Columbia', 'Roam Freight Co.'])
  })
})

describe('a cited case names no party', () => {
  test.for([
    'The rules ask them to speak. He has a telephone.\nCompare Marl v. Penn, No. 1:19-cv-00555, 2021 WL 9900017, at *2 (E.D. Cal. Mar. 3,\n2021).',
    'The rules ask that the two sides speak, as it was in\nMarl v. Penn,\n2021 WL 9900017 (E.D. Cal. Mar. 3, 2021).',
    'He has a telephone.\n\nSee Marl v. Penn, 341 F.R.D. 4, 7 (E.D. Cal. 2021).',
    'He has a telephone. See\nMarl\nv.\nPenn,\n2021 WL 9900017 (E.D. Cal. Mar. 3, 2021).',
    'Plaintiff relies on Marl v. Penn.',
    'He relies on Marl v. Penn, 2021 WL 9900017, at *2.',
  ])('%j', (cited) => {
    expect(sides(`${cited} Defendants shall confer with him by telephone.`)).toEqual([null, null])
  })
  test('but a company may be called as a signal', () => {
    const raw = `Accord Holdings LLC v. Penn\n\nFiling 31\n\nORDER${BODY}`
    expect(sides(raw)).toEqual(['Accord Holdings LLC', 'Penn'])
  })
})

describe('a caption in pieces', () => {
  const late = (above: string) =>
    `Quist Mills LLC v. Roam Freight Co.\n\nFiling 3\n\nDownload PDF\nv. ROAM FREIGHT CO., ET AL, Defendant(s). / TO ALL PARTIES: ${above} QUIST MILLS, LLC., Plaintiff(s), No. C25-80011 MISC ABC (DEF) NOTICE OF REFERENCE`
  test('gives the plaintiff who stands behind the page’s text', () => {
    expect(sides(late('The parties must comply with the following:'))).toEqual([
      'QUIST MILLS, LLC.',
      'ROAM FREIGHT CO., ET AL',
    ])
  })
  test('but not where words of a sentence run into the name', () => {
    expect(sides(late('The parties must comply with'))[0]).toBe('Quist Mills LLC')
  })
  test('a site’s date, citation and "Opinion" stand above the names', () => {
    const raw = `Quist v. Roam\nUnited States District Court, S.D. New York\nNov 10, 2021 21 Civ. 6917 (ABC)(DEF) (S.D.N.Y. Nov. 10, 2021) Opinion 21 Civ. 6917 (ABC)(DEF)\n11-10-2021\nADA QUIST, Plaintiff, v. ROAM FREIGHT CO., Defendant.\nORDER${BODY}`
    expect(sides(raw)).toEqual(['ADA QUIST', 'ROAM FREIGHT CO.'])
  })
  test('names in columns without parts, with the number beside them', () => {
    const raw = `${HEADING}ADA QUIST CIVIL ACTION\nVERSUS NO. 25-733-KLP-SBV\nROAM FREIGHT CO. SECTION: "B" (4)\nORDER${BODY}`
    expect(sides(raw)).toEqual(['ADA QUIST', 'ROAM FREIGHT CO.'])
  })
})
