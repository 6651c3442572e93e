import { cue } from './phrase.ts'

/** What judges write to warn: what not to do, and what may come of it. */

/** Not doing what the order says. */
export const disobeys = cue(
  `\\b(?:fail(?:s|ed|ing|ure|ures)?|non-?compliance|non-?participation|non-?cooperation|non-?attendance|non-?appearance|disregard(?:s|ing|ed)?|disobe(?:y|ys|ying|dience)|ignor(?:e|es|ing|ed)|refus(?:e|es|al|ing|ed)|violat(?:e|es|ion|ions|ing)|neglect(?:s|ing)?|declin(?:e|es|ing)|flout(?:s|ing)?|obstruct(?:s|ing|ion)?|breach(?:es)?|defiance|dilatory|unwilling(?:ness)?|bad faith|(?:do|does|will|did|is|are|shall) not|cannot be bothered|absence|without (?:good|substantial) (?:cause|justification)|unexcused|in default of|uncooperative|anything less than|less than full|unless)\\b`,
)
/** What the duty is: to confer, to follow the order, to take part. */
export const duty = cue(
  `\\b(?:confer\\w{0,6}|compl(?:y|ies|iance|ying)|participat\\w{1,5}|cooperat\\w{1,5}|appear\\w{0,5}|attend\\w{0,5}|obey\\w{0,4}|follow|abide|adhere|heed|orders?|directions?|directives?|directed|instructions?|joint|in good faith|take part|taking part|conferences?|call|letter|deadlines?|terms|requirements?|steps|duties|obligations?|above|so|herein|sign|file|prepar\\w{1,5}|act|do(?:es)? not|rules?|engage|non-?\\w{5,14}|bad faith|unexcused|process|procedures?)\\b`,
)
/** What is still to come: a threat, not a ruling. */
export const threatens = cue(
  `\\b(?:may|might|will|wi1l|shall|sha11|could|would|can|must|risks?|risking|subject(?:s|ed|ing)?|expos(?:e|es|ing)|liable|consider\\w{0,3}|grounds|warned|cautioned|admonished|advised|reminded|notice|on pain of|under penalty|under threat|upon pain|face|faces|invit(?:e|es)|warrants?|justif(?:y|ies)|show cause|explain why|lead|leads|result|results|recommend\\w{0,6}|available|authorized|expect|award(?:s|ed)?)\\b`,
)
export const sanctions = cue(
  `\\b(?:sanction(?:s|ed|able|ing)?|contempt)\\b|\\baward of (?:\\w{1,12}['’]?s? ){0,2}(?:expenses|fees|costs)\\b|\\b(?:pay|bear|awarded?) (?:\\w{1,12} (?:\\w{1,12}'s )?){0,2}(?:reasonable )?(?:expenses|costs|attorneys?['’]s? fees)\\b`,
)
/** The end of the case: dismissal of it, or terminating sanctions. */
export const endsCase = cue(
  `\\b(?:dismiss(?:al|ed|ing)?(?! (?:of|the|this|that|his|her|plaintiff's|defendants?'?|any|each|such) {0,1}(?:the |this |any |said |his |her |their |\\w{1,12}'s? )?(?:motions?|requests?|applications?|subpoenas?|appeals?))|(?:case-)?terminat(?:ing|ion|ive)(?: (?:sanctions?|of (?:the|this) (?:action|case)|the (?:action|case)))|case-dispositive sanctions?|terminate (?:the|this) (?:action|case))\\b`,
)
/** Sanctions that somebody asked for, that are denied, or that a rule speaks of. */
export const notAThreat =
  /\b(?:(?:motions?|requests?|applications?|mov(?:es|ed|ing)|ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|pray(?:s|er)?)(?: \w{1,12}){0,2} (?:for|to impose|seeking) (?:\w{1,12} ){0,3}sanctions?|declin(?:e|es|ed) to (?:impose|award|issue|order|grant)|sanctions? (?:is|are|was|were) (?:not |also )?(?:denied|granted|unwarranted|warranted|inappropriate|premature|moot|not appropriate)|no sanctions|sanctions motion|rule 37(?:\([a-z\d]\)){0,3} (?:provides|permits|authorizes|allows)|address|filing fee|amended complaint|statement of non-?opposition|motion (?:may|will|shall) be dismissed)/i
