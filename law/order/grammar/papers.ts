import { cue } from './phrase.ts'

/** What judges write about the joint paper: its names, who puts it before the court, and how. */

/** "five-page", "twenty-five-page", "10 page". Any other word before "-page" would be tried beside all the others. */
const PAGES = `(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty)(?:[- ]five)?|half|multi)[- ]page`
/** Words between "joint" and the paper's noun that leave it the same paper; no two of them read as one. */
const KIND_WORDS = `(?:(?:discovery(?:-dispute)?|dispute|written|status|meet[- ]and[- ]confer|short|brief|concise|succinct|single(?:-spaced)?|double-spaced|expedited|formal|pre-?motion|position|detailed|informal|simple|factual|stipulated|(?:local )?(?:civil )?rule [\\d.-]{1,7}|l\\.?r\\.? [\\d.-]{1,7}|lcr [\\d.-]{1,7}|${PAGES}|fact|final|supplemental|post-conference|follow-up),? ){0,5}`
const PLAIN_NOUN = `(?:letter[- ]briefs?|statements?|letters?|reports?|submissions?|filings?|notices?|briefs?|advisor(?:y|ies)|memorand(?:um|a)|documents?|papers?|updates?|summar(?:y|ies)|charts?|tables?|matri(?:x|ces)|certifications?|declarations?)`
const NOUN = `(?:${PLAIN_NOUN}|motions?|stipulations?|lists?)\\b`
/** A joint motion to extend time, a stipulation of dismissal, a list of witnesses: other papers. */
const NOT_ANOTHER = `(?! (?:to (?:dismiss|extend|continue|stay|modify|amend|seal|remand|transfer|strike|withdraw|approve|vacate)|(?:for|of) (?:an? |the )?(?:extension|continuance|leave|entry|approval|dismissal|preliminary|class|voluntary|(?:stipulated )?protective|(?:trial )?(?:witness|exhibit))|(?:on|of|about|regarding|concerning|re) (?:settlement|mediation|case management|scheduling)))`
const VERBS = `(?:prepare|draft|write|file|submit|lodge|send|present|provide|serve|tender|make|e-file)`
const EVERY_SIDE = `(?:both|all|each|every|the parties|counsel for (?:both|all|each|plaintiffs? and|defendants? and)|lead counsel for (?:both|all)|plaintiffs? and|defendants? and)`
const OUTCOME = `(?=[^.;]{0,80}\\b(?:disput|discover|remain|unresolved|resol|confer|impasse|outcome))`
const TOLD_TO_FILE = `(?<!['’]s? |s['’] |defense |for )\\b(?:parties|counsel|sides|attorneys) (?:shall|must|will|are (?:\\w{1,10} )?to) (?:\\w{1,10} ){0,2}(?:file|submit|provide)`

/**
 * The joint paper by any of its names, each kind of name an expression of its own. What a place of the
 * text is called by two of them is one paper: `law/order/joint-paper.ts` finds it.
 */
export const JOINT_PAPER: readonly string[] = [
  // "joint letter brief", "stipulated report", "jointly file a status report"
  `\\b(?:(?:joint|stipulated|combined|jointly[- ](?:prepared|drafted|signed|filed|submitted)),?|jointly ${VERBS}(?: and ${VERBS})? (?:with the court |to (?:the court|chambers) )?(?:an?|one|the|their)) ${KIND_WORDS}${NOUN}${NOT_ANOTHER}`,
  // "one letter signed by both sides"
  `\\b(?:one|a) ${KIND_WORDS}${PLAIN_NOUN}\\b(?=,? (?:[\\w-]{1,14} ){0,6}?(?:signed|executed|subscribed)(?: jointly)? by ${EVERY_SIDE})`,
  // "the parties shall file a report on the dispute"
  `(?<=${TOLD_TO_FILE} )(?:an?|one) ${KIND_WORDS}(?:letter(?: brief)?(?! brief)|report|statement|submission|update)\\b${OUTCOME}`,
]

/** What a later sentence calls the paper. */
export const thePaper = cue(
  `\\b(?:the|this|that|such|said|any such) (?:joint )?(?:letter(?: brief)?|statement|report|notice|advisory|submission|stipulation|filing|list|motion|document|paper|brief)\\b|\\bit\\b`,
)

const PUT = `(?:file|submit|lodge|e-file|docket|upload|tender|deliver)`
const PUT_PASSIVE = `(?:filed|submitted|lodged|e-filed|docketed|uploaded|tendered|delivered|on file)`
/** To put a paper before the court. */
export const puts = cue(
  `(?<!proof |on |the |a |court |case |any )\\b(?:jointly |then |also |together |electronically )?(?:${PUT}|send|present|provide|furnish|put|raise|bring|set (?:out|forth)|produce|transmit|make|return|prepare|draft|compose|assemble)\\b(?! (?:an? |any )?(?:effort|attempt|themsel))|\\bbe (?:\\w{1,12} )?(?:${PUT_PASSIVE}|presented|raised|brought|set (?:out|forth)|put|reported|combined|sent|memorialized)\\b|\\b(?:go|goes) (?:back )?(?:into|to)\\b|\\bcomes? back to the court\\b`,
)
/** "shall be filed", "is to be lodged", "is due". */
export const isPut = cue(
  `\\bbe (?:\\w{1,12} (?:and )?){0,2}(?:${PUT_PASSIVE}|sent|provided|presented)\\b`,
)
export const isDue = cue(
  `\\b(?:is|are|shall be|will be|becomes?) (?:now |hereby |therefore )?due\\b|\\bdue (?:by|on|within|no later|not later|at|in|before|\\d)`,
)
export const putBy = cue(
  `\\b(?:${PUT_PASSIVE}|sent) (?:(?:jointly|electronically|in final form|on (?:the docket|ecf|cm/ecf|the record)|with the (?:court|clerk)|via (?:ecf|cm/ecf)|through (?:ecf|cm/ecf)),? )?by(?= )`,
)
export const responsibleForFiling = cue(
  `\\b(?:(?:is|are|shall be|will be|remains?) (?:solely |primarily |jointly )?(?:responsible|charged|tasked)|(?:bears?|has|have|shall (?:bear|have)) (?:the )?(?:\\w{1,10} )?(?:burden|responsibility|duty)|shall take (?:the )?(?:lead|responsibility)) (?:for|of|in|with|to) (?:(?:prepar|draft|assembl|compil|finaliz|circulat|coordinat)(?:e|ing),? (?:and )?){0,2}(?:timely |electronically )?(?:fil(?:e|ing)|submit(?:ting)?|lodg(?:e|ing))\\b`,
)
/** "shall see to it that", "must make sure": before `isFiled`. */
export const seesToIt = cue(
  `\\b(?:shall|must|will|should|(?:is|are) (?:\\w{1,10} )?to) (?:then |also )?(?:be responsible for )?(?:see(?:ing)? (?:to it )?that|see to|ensur(?:e|ing)(?: that)?|mak(?:e|ing) (?:sure|certain)(?: that)?|assure(?: that)?|take care that|cause|arrange for)(?!\\w)`,
)
/** "the joint letter is filed", "it to be submitted", "the timely filing of the report". */
export const isFiled = cue(
  `\\b(?:it|(?:the|this|their) (?:[\\w-]{1,12} ){0,2}?${PLAIN_NOUN}) (?:(?:is|are|gets|to be|be|will be) )?(?:\\w{1,12} )?${PUT_PASSIVE}\\b|\\b(?:the |its )(?:\\w{1,12} )?(?:filing|submission)(?: of (?:it|the (?:[\\w-]{1,12} ){0,2}?${PLAIN_NOUN}))?\\b`,
)
export const filingRests = cue(
  `\\b(?:responsibility|burden|duty|obligation) (?:for|of|to) (?:(?:prepar|draft)(?:e|ing),? (?:and )?)?(?:fil(?:e|ing)|submit(?:ting)?)\\b`,
)

/** Words of command before a filing; "Should the conference fail" is none. */
export const mustFile = cue(
  `\\b(?:shall|must|will|should(?! (?:the|any|an?|it|they|either|that|this|counsel|both|you|one|all)\\b)|(?:is|are) (?:(?:hereby|also|further|again|therefore|thus|now|jointly|each|both) ){0,2}(?:ordered|directed|required|instructed|commanded|expected|to\\b)|(?:has|have) until|(?:orders|directs|instructs|requires)|(?:is|hereby|further|therefore|so) ordered|to (?:jointly )?be(?= (?:\\w{1,12} (?:and )?){0,2}filed))(?! not\\b| (?:have|has) been)`,
)
/** Words that allow a filing. */
export const mayFile = cue(
  `\\b(?:may(?! not)|can(?!not| not)|(?:is|are) (?:\\w{1,10} )?(?:permitted|allowed|authorized|free|welcome|invited|granted leave|given leave|at liberty|entitled)|(?:is|are) granted|leave|grants|permits|allows)\\b`,
)
/** Words that take a filing back, or tell that there was none. */
export const notFiled = cue(
  `\\b(?:(?:shall|must|may|will|should|do|does|did|has|have|had|is|are|was|were|need) not|cannot|never|no longer|fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|al|ing)|declin(?:e|es|ed|ing)|without|instead of|rather than|in lieu of|no need|excused?|relieved|had|was|were)\\b`,
)
/** Both sides, as those who are told. */
export const bothSides = cue(
  `(?<!moving |opposing |responding |plaintiff |defendant |of the |to the |between the )\\b(?:(?:the |both |all )?parties(?!['’])|both sides|the (?:two )?sides|each side|the two|the litigants|they|you both|(?:the |lead |trial |both |all )?(?:counsel|attorneys|lawyers)(?! (?:for|of|to)\\b)(?:,? of record)?(?! for\\b)|(?:the )?parties['’] (?:\\w{1,10} )?(?:counsel|attorneys)|counsel for (?:both|all|each|the parties))\\b`,
)
/** Only a part of the paper, or a copy, is sent. */
export const onlyPart =
  /\b(?:portion|part|section|draft|share|half|input|comments?|positions? (?:for|to)|insert|signatures?|cop(?:y|ies)|consent|approval|edits|exhibits?|agreement to)\b/i
