/**
 * How a caption and a signature are written: the words of papers' titles, of the parts of a case, of
 * judges' offices, and the shape of a person's name.
 */

/** Between the two sides of a case; a scanner reads its "v." as "Vv.". */
export const VERSUS = `(?:-[Aa]gainst(?=[A-Z])|-? ?(?:[Vv][Ss]?\\.?|[Vv][Ee][Rr][Ss][Uu][Ss]|[Aa]gainst|AGAINST) ?-|[Vv]{1,2}[Ss]?\\.?|VERSUS|[Vv]ersus)`

const AND_ALSO = `(?:(?: and|,? ?/|-|,)? ?(?:Counter|Cross|Third[- ]Party)[- /]?(?:Counter|Cross)?[- ]?(?:Claim)?[- ]?(?:Plaintiff|Defendant|Claimant|Petitioner|Respondent|ant)s?){0,2}`
/** The part of whoever began the case, as a caption writes it below the name. */
export const FIRST_PART = `(?:Plaintiff|Petitioner|Relator|Claimant|Applicant|PLAINTIFF|PETITIONER|RELATOR|CLAIMANT|APPLICANT|plaintiff|petitioner)(?:\\(s\\)|\\(S\\)|s|S)?(?!['\\w])${AND_ALSO}`
/** The part of whoever was sued. */
export const SECOND_PART = `(?:Defendant|Respondent|DEFENDANT|RESPONDENT|defendant|respondent)(?:\\(s\\)|\\(S\\)|s|S)?(?!['\\w])${AND_ALSO}`

/** Where a case was published, after its name in a citation: "2021 WL 1", "12 F.3d 4", "(E.D. Cal." */
export const REPORTED =
  /\b(?:\d{4} (?:WL|U\.S\. Dist)|\d{1,4} (?:F\.|U\.S\.|S\. ?Ct|Cal\.|Fed\. ?Appx)|at \*\d|slip op)|\((?:[NSEWCM]\. ?D\.|D\. [A-Z][a-z])/

/** Words that open a paper's title. */
export const TITLE_OPENS = new Set(
  `ORDER ORDERS ORDERING NOTICE MEMORANDUM DECISION OPINION RULING MINUTE MINUTES ENTRY REPORT STIPULATION STIPULATED
  AMENDED CORRECTED JUDGMENT REFERRAL SCHEDULING TEXT ORAL`.split(/\s+/),
)
/** Words of papers' titles: a run of them after an opening word names the paper, not a party. */
export const TITLE_WORDS = new Set(
  `${[...TITLE_OPENS].join(' ')} DENYING GRANTING STAYING SETTING DIRECTING REQUIRING REGARDING RE VACATING CONTINUING
  REFERRING RESOLVING FOLLOWING ADDRESSING PLAINTIFF PLAINTIFF'S PLAINTIFFS PLAINTIFFS' DEFENDANT DEFENDANT'S
  DEFENDANTS DEFENDANTS' PETITIONER'S RESPONDENT'S RESPONDENTS' PETITIONER RESPONDENT MOTION MOTIONS APPLICATION
  REQUEST REQUESTS LETTER LETTERS FOR TO THE A AN AND OF ON IN PART AS WITH WITHOUT PREJUDICE PARTIES PARTIES' COUNSEL
  MEET MEET-AND-CONFER CONFER CONFERRAL CONFERENCE COMPEL COMPELLING QUASH PROTECTIVE DISCOVERY DISPUTE DISPUTES FURTHER
  RESPONSE RESPONSES PRODUCTION DOCUMENTS DOCUMENT HEARING DATE DATES TIME BRIEFING BRIEF JOINT STATEMENT SUBPOENA
  SUBPOENAS INTERROGATORIES DEADLINE DEADLINES DAY DAYS ECF DKT DKT. DOC DOC. DOCS NO NOS BY AFTER DETERMINATION REFERENCE
  PROCEDURES PROCEDURE FILE FILING RESETTING EXTENSION EXTENDING EXTEND SHOW CAUSE WHY SANCTIONS SHOULD NOT ISSUE BE IMPOSED
  HOLDING ABEYANCE STRIKING TERMINATING RESERVING EX PARTE EMERGENCY EXPEDITED RENEWED SUPPLEMENTAL CROSS-MOTIONS
  CROSS-MOTION PRO SE SECOND FIRST THIRD THEREON ADMINISTRATIVE RELIEF SHORTEN LEAVE DEPOSITION DEPOSITIONS
  ADMISSION ADMISSIONS TERMS RULE LOCAL CIVIL PURSUANT UNDER CONCERNING RELATED SANCTION PROPOSED MODIFYING MODIFY
  RESOLUTION INFORMAL TELEPHONIC STATUS CASE MANAGEMENT SUMMARY SEAL EXCESS PAGES THEIR HIS HER ITS TESTIMONY ANSWERS
  COURT ASSISTANCE REMAINING PENDING MOOT PREMATURE FROM APPOINTMENT SUA SPONTE CERTAIN ATTENDANCE OPPOSITION DISCLOSURES
  CONDUCT SET SETS ONE TWO THREE INITIAL EXPERT AUTHORIZING SUSTAINING OVERRULING OBJECTIONS OBJECTION WRITTEN
  ENLARGEMENT ENLARGE RETURN SERVICE SERVE SUBMIT SUBMISSION ARGUMENT PLAN SCHEDULE`.split(/\s+/),
)
/** Title words with which a name may begin: the last of a title is given back to the name after it. */
export const NAME_OPENS = new Set([
  'THE',
  'A',
  'AN',
  'FIRST',
  'SECOND',
  'THIRD',
  'LOCAL',
  'CIVIL',
  'SUMMARY',
])

/** Title words that also join two names. */
export const JOINERS = new Set([
  'AND',
  'OF',
  'ON',
  'AS',
  'IN',
  'BY',
  'FOR',
  'TO',
  'NO',
  'ONE',
  'TWO',
])

const US = `(?:UNITED STATES|United States|U\\.? ?S\\.?) ?`
const RANK = `(?:CHIEF|Chief|SENIOR|Senior) `
/** A federal judge's office, as it stands after a name. */
export const OFFICE = `(?:(?:THE |The )?(?:${RANK})?(?:${US})?(?:${RANK})?(?:MAGISTRATE|DISTRICT|Magistrate|District) (?:JUDGE|Judge)|U\\.? ?S\\.? ?[MD]\\.? ?J\\.|USMJ|USDJ|[MD]\\. ?J\\.)`
/** The same before a name, with what courtesy adds. */
export const OFFICE_BEFORE = `(?:(?:THE |The |the )?(?:HON\\.|Hon\\.|HONORABLE|Honorable),? ?)?(?:${RANK})?(?:${US})?(?:${RANK})?(?:(?:MAGISTRATE|DISTRICT|Magistrate|District|MAG\\.|Mag\\.) ?)?(?:JUDGE|Judge)|(?:THE |The |the )?(?:HON\\.|Hon\\.|HONORABLE|Honorable)`

const UP = `A-ZÀ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽ`
const LETTER = `A-Za-zÀ-ÖØ-öø-ɏʻʼ`
/** A word of a person's name: an initial, a name, a particle. */
export const NAME_WORD = `(?:[${UP}]\\.(?:[${UP}]\\.)?|St\\.|[${UP}][${LETTER}'-]{0,25}|del|de|la|van|von|der|den|di|dos|da|y)`
export const LINEAGE = `(?:,? (?:Jr|Sr|JR|SR)\\.?|,? (?:II|III|IV)(?![A-Za-z]))?`
export const FIRST_NAME = `[${UP}][${LETTER}.'-]{0,25}`
/** A person's name of two words or more. */
export const PERSON = `${FIRST_NAME}(?: ${NAME_WORD}){1,5}?${LINEAGE}`

const CAPITAL = `[${UP}][${LETTER}'-]{1,25}`
/** A judge's name in the flow of other names: first name, initials, last name. */
export const JUDGES_NAME = `(?:[${UP}]\\.? ){0,2}${CAPITAL}(?: [${UP}]\\.?){0,2}(?: (?:[Dd][ei]|[Dd]el|[Ll]a|[Vv][ao]n|[Dd]er|DE|DEL|LA|VAN|VON|St\\.)){0,2} ${CAPITAL}${LINEAGE}`

const MC = /^Mc([a-z])/
/** "MIRIAM Q. McDELACROIX" as a person writes it; a name in small letters stays as it is. */
export function asWritten(name: string): string {
  const small = name.split(' ').some((word) => /^[^a-z]?[^a-z]{0,3}[a-zß-ÿ]{2}/.test(word.slice(1)))
  if (small) return name
  return name
    .split(' ')
    .map((word) => {
      if (/^(?:II|III|IV)$/.test(word) || word.length <= 2) return word
      const lower = word.toLowerCase()
      const cased = lower.replace(/(?<=^|['ʻ.-])\p{L}/gu, (letter) => letter.toUpperCase())
      return cased.replace(MC, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    })
    .join(' ')
}
