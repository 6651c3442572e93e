import { cue } from './phrase.ts'

/** What judges write about who signs the joint paper, and how. */

const LAWYERS = `(?:(?:lead |trial )?(?:counsel|attorneys?|lawyers?))`
const PLAINTIFF = `(?:(?:${LAWYERS} (?:for|of) )?(?:the )?(?:plaintiffs?|petitioners?)(?:'s?)?(?: ${LAWYERS})?|he|she)`
const DEFENDANT = `(?:defense ${LAWYERS}|(?:${LAWYERS} (?:for|of) )?(?:the )?(?:all )?(?:defendants?|respondents?)(?:'s?)?(?: ${LAWYERS})?)`
/** Everybody who must sign. */
export const everyone = cue(
  `\\b(?:(?:both|all|each|every)(?: of)?(?: the)? (?:\\w{1,12} )?(?:parties|party|sides?|counsel|attorneys?|lawyers?|litigants?|plaintiffs? and|signator(?:y|ies))|the parties(?:['’] (?:respective )?${LAWYERS})?|both(?= (?:must|shall|will|are|have|need|should|of them))|(?:${LAWYERS} for )?(?:both|all|each|every) (?:sides?|part(?:y|ies))|both ${PLAINTIFF} and ${DEFENDANT}|${PLAINTIFF},? and (?:also )?(?:by )?${DEFENDANT}|${DEFENDANT},? and (?:also )?(?:by )?${PLAINTIFF}|everyone|everybody|all concerned)\\b`,
)
/** "by Plaintiff and by counsel": both sides where the plaintiff has no lawyer, one side where there is one. */
export const sideAndCounsel = cue(
  `\\b(?:(?:the )?(?:plaintiffs?|petitioners?),? and (?:also )?(?:by )?(?:all |the |opposing )?${LAWYERS}|(?:all |the |opposing )?${LAWYERS},? and (?:also )?(?:by )?(?:the )?(?:plaintiffs?|petitioners?))\\b(?!['’])(?! (?:for|of))`,
)
export const mustSign = cue(
  `\\b(?:shall|must|will|should|(?:is|are) (?:\\w{1,10} )?(?:required|directed|ordered|to\\b)|has to|have to|needs? to)(?! not)`,
)
export const signs = cue(
  `(?<!not )\\b(?:sign|execute|subscribe|co-sign|countersign)\\b(?! (?:off|up|in))`,
)
/** "which both sides have reviewed and signed", "that all parties sign": after `everyone`. */
export const haveSigned = cue(
  `\\b(?:ha(?:ve|s)|(?:shall|must|will) have) (?:\\w{1,12},? ){0,3}?(?:co-?)?(?:signed|executed|subscribed)\\b`,
)
export const whoSign = cue(
  `\\b(?:that|which) (?:both|all|each|every)(?: of)?(?: the)? (?:parties|party|sides?|counsel) (?:\\w{1,12} and )?(?:co-?)?(?:signs?|executes?)\\b`,
)
/** "which Plaintiff must also sign", "the other side shall countersign": beside the one who files. */
export const otherSignsToo = cue(
  `\\b(?:${PLAINTIFF}|${DEFENDANT}|(?:the )?(?:opposing|other|non-?filing|responding) (?:part(?:y|ies)|sides?|counsel)) (?:\\w{1,10} )?(?:shall|must|will|should|(?:is|are) (?:\\w{1,10} )?to|ha(?:s|ve) to|needs? to) (?:(?:also|likewise|then|too) (?:review and |read and )?(?:co-?)?(?:sign|execute|subscribe)|(?:review and )?(?:co-|counter-?)sign|(?:sign|execute)(?: it| the \\w{1,12})?,? (?:too|as well|also|likewise))\\b(?! (?:off|up|in)\\b)`,
)
export const signedBy = cue(
  `\\b(?:(?:jointly )?(?:signed|executed|subscribed|co-signed) (?:\\w{1,14} )?by|(?:over|bear(?:s|ing)?|with|carry(?:ing)?|includ(?:es?|ing)|contain(?:s|ing)?) (?:the )?signatures? (?:of|from|by)|signatures? (?:of|from) )(?= ?)`,
)
/** "bearing both sides' signatures", "the signatures of all parties are required". */
export const allSignatures = cue(
  `\\b(?:both|all|each|every|the) (?:sides?|part(?:y|ies))['’]s? signatures?\\b(?! (?:is|are) not)|\\bjointly signed\\b`,
)
/** Only the one who files must sign. */
export const filerSigns = cue(
  `\\b(?:plaintiff|petitioner|defendant|respondent|opposing (?:party|side|counsel)|the other (?:side|party)|pro se party|self-represented party)s?(?:['’]s?)? (?:(?:own |personal )?signatures? (?:is|are|will) not (?:be )?(?:required|necessary|needed)|(?:need not|is not required to|does not (?:have|need) to|are not required to) (?:also )?(?:co-)?sign)\\b|\\b(?:need not|does not (?:have|need) to|is not required to) be (?:signed|co-signed|countersigned) by\\b|\\bonly (?:the )?(?:filing (?:party|side)|filer|defense counsel|defendants?['’]? counsel|plaintiff's counsel|counsel for (?:the )?(?:defendants?|plaintiffs?)|one (?:side|party)|plaintiff|defendants?)(?:'s)? (?:(?:need|must|shall|has to|have to|is required to)(?: be)? sign|signature (?:is|will be) (?:required|needed|necessary))|\\b(?:signed|executed) (?:only |solely )by (?:the )?(?:filing|defense|defendant|plaintiff|counsel)|\\bsigned by (?:the filing party|the filer|defense counsel|defendants?['’]? counsel|counsel for (?:the )?(?:defendants?|plaintiffs?)|plaintiff's counsel) (?:alone|only)\\b|\\bsignature of (?:the filing party|the filer|defense counsel) (?:alone )?(?:is enough|suffices|will do|is sufficient)`,
)

const E_SIGNATURE = `(?:(?:electronic|digital|typed|conformed|typewritten|facsimile electronic)(?: or \\w{1,12})? signatures?|e-?signatures?|"?/s/?"?(?: [\\w.]{1,12}")?(?: signatures?| line| notation)?|typed (?:names?|"?/s/"?)|signatures? (?:in the form|by means of|using) "?/s/"?)`
export const eSignature = cue(
  `(?<![\\w/])${E_SIGNATURE}(?![\\w/])|\\bsign(?:ed)? electronically\\b|\\belectronically sign(?:ed)?\\b`,
)
export const isAccepted = cue(
  `\\b(?:(?:is|are|will be|shall be|may be|would be) (?!not )(?:\\w{1,10} )?(?:acceptable|accepted|permitted|permissible|allowed|sufficient|used|good enough|enough|adequate|fine|authorized|treated|deemed|valid)|(?<!not )suffices?|will (?:do|suffice)|may (?:use|sign|be signed|appear|be affixed)|good enough)\\b`,
)
export const isRefused = cue(
  `\\b(?:(?:is|are|will|shall|may|do|does) not (?:be )?(?:\\w{1,10} )?(?:acceptable|accepted|permitted|permissible|allowed|sufficient|used|good enough|enough|adequate|suffice|do|authorized|valid)|cannot be (?:used|accepted)|(?:is|are) (?:insufficient|unacceptable|prohibited))\\b`,
)
/** "may be signed electronically", "wet signatures are not required". */
export const inkNotNeeded = cue(
  `\\b(?:may|can) (?:also )?(?:be )?(?:electronically signed|sign(?:ed)? (?:electronically|by typing|with (?:an? )?(?:"?/s/"?|e-?signature|electronic|typed))|sign(?:ed)? (?:using|by) (?:an? )?(?:"?/s/|electronic|typed))|\\b(?:wet|wet[- ]ink|ink|original|handwritten|manual)(?:[- ]ink)? signatures? (?:is|are|will|shall) not (?:be )?(?:required|necessary|needed)|\\bno (?:wet|wet[- ]ink|ink|original|handwritten)(?:[- ]ink)? signatures? (?:is|are|will be) (?:required|necessary|needed)|\\bneed not (?:be )?(?:sign(?:ed)? )?(?:in ink|by hand)`,
)
/** "Plaintiff may authorize counsel to apply her electronic signature." */
export const mayBeApplied = cue(
  `\\b(?:may|can)(?! not)(?: also)? (?:[\\w'-]{1,14} ){0,6}?(?:apply|applying|affix|affixing|insert|inserting|add|adding|attach|attaching|place|placing|use|using|enter|entering|type|typing) (?:an?|the|his|her|their|its|my|your|each other['’]s|(?:the )?(?:plaintiff|petitioner|defendant|respondent|opposing counsel|other (?:side|party))s?['’]s?) ${E_SIGNATURE}(?![\\w/])`,
)
export const inkNeeded = cue(
  `(?<!\\bno )\\b(?:original|handwritten|wet|wet[- ]ink|ink|hand|manual|pen-and-ink)(?:,? (?:and )?(?:original|handwritten|wet|ink))?(?:[- ]ink)? signatures? (?:(?:is|are|will be|shall be) (?:required|needed|necessary|mandatory)|must|only)|\\bink is (?:required|needed|necessary)|\\b(?:must|shall|is to|are to) (?:each |all |both )?(?:be )?(?:personally )?(?:hand-?signed|sign(?:ed)?(?: \\w{1,10}){0,2} (?:in ink|by hand|in pen|in person|with a pen))|\\b(?:must|shall|is to) (?:bear|have|contain|carry) (?:\\w{1,12} ){0,3}?(?:original|handwritten|wet|ink)(?:,? (?:and )?(?:handwritten|original|ink))?(?:[- ]ink)? signatures?(?! or)|\\bno (?:electronic|e-?|typed) ?signatures?\\b|\\brequires? (?:an? )?(?:original|handwritten|wet|ink)(?:[- ]ink)? signatures?`,
)
