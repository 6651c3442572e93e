import { cue } from './phrase.ts'

/**
 * The reader's vocabulary: what judges write for one thing, under the name of that thing. To teach it
 * a new wording, add the words here and an order that has them to the tests (docs/reader.md).
 */

/** Somebody who can be told to do something in a case. */
export const party = cue(
  `\\b(?:parties|party|counsel|attorneys?|plaintiffs?|defendants?|petitioners?|respondents?|claimants?|sides?|movants?|they|both|each|lawyers?|litigants?|defense|(?:Mr|Ms|Mrs)\\. [A-Z][\\w'-]{1,30})\\b`,
)

const DEGREE = `(?:(?:hereby|also|further|again|therefore|thus|now|jointly|first|both|each|expressly|directly) ){0,2}`

/** Words of command: "shall", "are hereby ordered to". */
export const told = cue(
  `\\b(?:shall|must|will|(?:is|are) ${DEGREE}(?:ordered|directed|required|instructed|commanded|obligated|obliged|expected|to\\b)(?: to\\b)?|(?:shall|will) have (?:until|\\w{1,12} days)|(?:has|have) until)(?! not\\b| (?:be|have been) (?:heard|denied|granted))`,
)

/** The court as the one who orders. */
export const court = cue(`\\b(?:court|undersigned|magistrate judge|it(?= is))\\b`)
export const requires = cue(
  `\\b(?:(?:orders|directs?|requires?|instructs|commands)|(?:hereby|further|therefore|so|now) (?:orders|directs|requires|ordered|directed)|is (?:ordered|directed)|ordered|finds it (?:appropriate|necessary) (?:to|that)|will require|expects)\\b(?! that the motion)`,
)

const HOW_HELD = `(?:in[- ]person|telephonically|telephonic|by (?:tele)?phone|by video|by zoom|via (?:tele)?phone|via video|via zoom|face[- ]to[- ]face|over the (?:tele)?phone|virtually|live|in real time)`
const A_TALK = `(?:meet[- ]and[- ]confer|conferences?|conferral|conversation|consultations?|meetings?|sessions?|discussions?|calls?|dialogue)`
/** Words between "hold a" and "conference" that do not make it another conference. */
const OF_THIS_KIND = `(?:(?:a|an|the|one|their|that|this|at least|another|further|single|good[- ]faith|meaningful|substantive|live|real-time|real|genuine|telephonic|telephone|phone|video|in-person|face-to-face|discovery|meet[- ]and[- ]confer|rule 37|pre-motion|joint|initial|additional|second|renewed|brief|or|and|personal|oral|verbal|remote|virtual) ){0,6}`

/** What it is to confer, as a verb. */
export const confers = cue(
  `\\b(?:meet[- ]and[- ](?:further )?confer|(?<!status |settlement |scheduling |who |that )confer(?= |,|;|\\.|:|$)|consult(?= (?:with|in|by|about|regarding|on|further|again|directly|personally|,))|meet (?:again |together |to fully confer|and (?:discuss|talk|attempt|try) )?(?:${HOW_HELD}|to (?:confer|discuss|resolve|narrow)|with (?:plaintiff|defendant|opposing|each other|one another))|(?:hold|conduct|carry out|arrange and carry out|convene|have|engage in|participate in|take part in|complete|undertake|schedule|arrange(?: for)?|set up|attend|initiate) ${OF_THIS_KIND}${A_TALK}(?! with (?:the court|the undersigned|chambers|magistrate|judge)| (?:before|officer|room))|converse|(?:tele)?phone(?= (?:the )?(?:plaintiff|defend|m[rs]{1,2}\\.|opposing|counsel|him\\b|her\\b))|go over|sit down(?= )|get together|gather(?= )|(?:speak|talk)(?= (?:through|with|to|by|directly|on|over|about|in|live|personally))|(?:attempt|endeavor|try|make (?:a|every|another|one) (?:\\w{1,12},? ){0,3}(?:effort|attempt)|work (?:together|cooperatively|in good faith)) (?:in good faith )?to (?:\\w{1,12} ){0,2}?(?:resolve|narrow|settle their|reach (?:an )?agreement)|discuss (?:\\w{1,12} ){0,3}(?:dispute|disagreement|discovery|requests?|responses?|objections?|matters?|issues?)|(?:tele)?phone (?=one another|each other))`,
)

/** A conference as a thing that "shall take place". */
export const talk = cue(
  `\\b(?:meet[- ]and[- ]confer(?: (?:conference|session|meeting|call|discussion|process|effort|requirement))?|(?:telephone|telephonic|phone|video|zoom|teams|virtual|in-person|face-to-face|discovery|rule 37|counsel's|parties') (?:(?:or|and) (?:\\w{1,12}|video-?conference) )?(?:conference|session|meeting|call|discussion|consultation|conferral|conversation)|(?:that|this|such|the) (?:conference|conferral|meeting|call|session|conversation|consultation|discussion)|conferral|consultation|speaking|conferring|talking)\\b`,
)
export const mustHappen = cue(
  `\\b(?:shall|must|is to|are to|will|should) (?:be (?:held|completed|conducted|reset|continued|concluded|done|had|made)|take place|occur|happen|proceed)\\b`,
)
/** "The deadline to meet and confer is extended to …" */
export const deadlineFor = cue(
  `\\b(?:deadline|date|time|last day) (?:for|to|by which)(?: the| these)?(?: parties)?(?: to| must| shall)?\\b`,
)
export const isMoved = cue(
  `\\b(?:is|are|be)(?: hereby)? (?:extended|continued|reset|moved|set|enlarged|[A-Z][a-z]{2,8} \\d)`,
)

/** Another subject than a discovery dispute. */
export const anotherSubject = cue(
  `\\b(?:(?:rule )?26\\(f\\)|settlement|case management|scheduling conference|status conference|pre-?trial|trial date|summary judgment|discovery plan|mediation|mediator|early neutral|adr\\b|trial exhibits|jury instructions)`,
)
/** "before filing any future motion": a rule for later, not an order for now. */
export const beforeAnother = cue(
  `\\b(?:before|prior to|in advance of) (?:[\\w-]{1,20} ){0,3}(?:filing|re-?filing|renewing|bringing|seeking|making|raising|presenting|contacting|requesting|submitting (?:any|another|a)|(?:any|a|such a|such|the next) (?:such |further |future |renewed |additional |new |other |discovery ){0,2}(?:motion|dispute|matter)s?)\\b`,
)
/** A rule for whoever it may concern, some day. */
export const standing = cue(
  `\\b(?:any (?:future|further|other|subsequent|new) (?:discovery )?(?:motions?|disputes?|requests?)|(?:a|any|another) future\\b|in the future|going forward|future (?:discovery )?(?:dispute|motion)|(?:any|an?|no|every|when a|if a) (?:\\w{1,14} )?(?:party|litigant|attorney|person)(?! opponent)\\b(?! (?:who|that) (?:fails|refuses|ignores|does not))|(?:have|has) offices|are located in|whenever|contemplating|a discovery motion|discovery motions|no motion|should (?:any|a|another) (?:discovery )?dispute|as disputes arise|if (?:a|any) (?:discovery )?dispute)\\b`,
)
/** What a rule says, which this order only repeats. */
export const ruleSays = cue(
  `\\b(?:local (?:civil )?rules?|civil local rules?|l\\.r\\.|rules?|procedures?|standing order|practices|guidelines?|federal rules?|requirements?) [^;]{0,60}?\\b(?:requires?|provides?|states?|directs?|mandates?|obligates?|calls? for)\\b`,
)
/** What a rule says, wherever in the sentence. */
export const recites = cue(
  `\\b(?:satisfy|satisfied|comply with|meet) the meet[- ]and[- ]confer requirements?`,
)
/** What a side says, not the court. */
export const reported = cue(
  `\\b(?:argues?|contends?|asserts?|claims?|maintains?|suggests?|insists?|complains?|opposes?|responds?|says?|urges?) (?:that|there)\\b`,
)
/** The title of an order, or its line in the docket: "ORDER … DIRECTING the parties to confer". */
export const entitled = cue(`\\border\\b[^.]{0,200}?\\b(?:directing|ordering|requiring)\\b`)
/** A motion brought again: what comes before it is a condition, not an order. */
export const renewal = cue(
  `\\b(?:renew(?:s|ed|ing|al)?|re-?fil(?:e|es|ed|ing)|re-?notic(?:e|ed|ing)|resubmit(?:s|ted|ting)?|another motion|a new motion)\\b`,
)
/** "Defendant shall show cause why". */
export const showCause = cue(
  `\\b(?:to show cause|(?:shall|must) show cause|show cause (?:why|in writing))\\b`,
)
export const discovery = cue(
  `discover|\\bsubpoena|\\binterrogator|\\bcompel|\\bprotective order|\\bdeposition|\\brequests? for (?:production|admission|documents)|\\bdisclosures?\\b|\\bproduction of\\b|\\bRFPs?\\b|\\bprivilege log|\\bdocument requests?\\b|\\bmake \\w{1,14} (?:answer|respond|produce)\\b`,
)

const FIRST_STEP = `(?:contact|initiate|arrange|(?<!by |the |a |an |via |or |in-person |video |phone |telephone |that |this |conference )(?:call|telephone)|(?:open|begin|start) the (?:discussion|dialogue|conversation|process|exchange)|schedule|set[- ]up|reach out|write(?: to)?|place (?:the|a|that|this) (?:\\w{1,12} )?call|coordinate|take (?:the )?(?:lead|initiative|first step)|make (?:the |all |any )?(?:necessary |appropriate )?(?:first contact|initial contact|arrangements|call)|propose|(?:provide|offer|send)(?= (?:\\w{1,12} ){0,4}(?:dates|times|invitation|dial-in|letter))|organize|originate|convene|host|circulate an invitation)(?! (?:chambers|the court|the clerk|the undersigned|my\\b|judge|magistrate))`
/** The first step towards a talk. */
export const begins = cue(
  `\\b(?:${FIRST_STEP}|be responsible for (?:arranging|initiating|scheduling|setting up|placing|coordinating|organizing|making))\\b`,
)
/** To talk with the other side: the step of whoever alone is told so. */
export const confersWith = cue(
  `(?<!\\b(?:the|of|their|each|any|this|that|a|completing) )\\b(?:attempt to resolve|meet[- ]and[- ](?:further )?confer|confer|consult|speak|meet|talk)\\b(?! shall)`,
)
export const begunBy = cue(
  `\\b(?:initiated|arranged|placed|scheduled|set up|organized|coordinated|originated|convened|hosted) by\\b`,
)
export const isResponsible = cue(
  `\\b(?:is|are|will be|shall be|remains?) (?:solely |primarily )?responsible for (?:arranging|initiating|scheduling|setting up|placing|coordinating|organizing|making|originating)\\b|\\b(?:bears?|has|have) the (?:burden|responsibility) (?:of|for|to)\\b`,
)
export const responsibility = cue(
  `\\b(?:responsibility|burden|obligation) (?:for|of|to) (?:arrang|initiat|schedul|set|plac|coordinat|organiz|mak)(?:e|ing)?\\b`,
)
/** "The burden is on defense counsel to initiate". */
export const burden = cue(`\\b(?:responsibility|obligation|burden|duty|onus|task|job)\\b`)
/** "It is the obligation of defense counsel to arrange". */
export const taskOf = cue(`\\b(?:responsibility|obligation|burden|duty|job|task) of\\b`)
export const restsWith = cue(
  `\\b(?:rests? (?:with|on|upon)|falls? (?:on|to|upon)|lies? with|belongs? to|is (?:on|that of)|is assigned to)\\b`,
)
/** Counsel of every side at once. */
export const allCounsel = cue(
  `\\b(?:lead (?:trial )?|trial )?(?:counsel|attorneys?) (?:for|of) (?:the )?plaintiff(?:\\(s\\)|s)?,? and (?:the )?(?:(?:lead (?:trial )?|trial )?(?:counsel|attorneys?) (?:for|of) )?(?:the )?(?:moving )?defendant(?:\\(s\\)|s)?\\b|(?<!\\w['’]s? |\\ws['’] |defense |defendants |plaintiffs |plaintiff |defendant |opposing |by |with |of )\\b(?:(?:the )?parties['’] (?:respective |lead )?(?:counsel|attorneys)|(?:lead |trial |lead trial |all |both )?(?:counsel|attorneys)(?: of record)?(?: for (?:both|all|the|each|each of the) (?:sides?|part(?:y|ies)))?)(?! (?:for|of) (?:the )?(?:named |remaining |moving )?(?:plaintiff|defendant))\\b`,
)

/** The ways to talk. */
export const byPhone = cue(
  `\\b(?:(?:tele)?phone|telephonic(?:ally)?|teleconferenc\\w{1,4}|conference call|audio call)\\b|\\btelephonic or\\b`,
)
export const byVideo = cue(
  `\\b(?:video|video-?conferenc\\w{1,5}|video-?call|zoom|webex|(?:microsoft )?teams|skype|facetime|remote video)\\b`,
)
export const inPerson = cue(
  `\\b(?:in[- ]person|face[- ]to[- ]face|physically meet|in (?:one|the same) room|across (?:a|the) table)\\b`,
)
export const byLetter = cue(
  `\\b(?:(?:by|via|through|using) (?:an? |the )?(?:exchange of |exchanging )?(?:[\\w-]{1,14},? (?:or |and )?){0,2}?(?:letters?|mail|correspondence)|in writing|exchang(?:e|ing)(?: of)? (?:\\w{1,12} ){0,2}(?:letters|correspondence))\\b`,
)
/** "It shall be by telephone": the talk that was named before. */
export const itShallBe = cue(
  `\\bit (?:shall|must|may|will|is to) be (?:held |conducted |done )?(?:by|in|over|via)\\b`,
)
/** What is allowed without being commanded. */
export const permits = cue(
  `\\b(?:may|can|is (?:fine|acceptable|permitted|allowed)|are (?:acceptable|permitted|allowed)|suffices?|satisf(?:y|ies)|will (?:be )?(?:accepted?|do)|has to be|have to be|means?)\\b`,
)
