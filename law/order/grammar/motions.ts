import { cue } from './phrase.ts'

/**
 * What judges write about motions: how they number a paper of the docket, what they call a motion and
 * what is none, what they do with one, and who need not answer it.
 */

/** The words before a docket number that need no "No." after them: "ECF 48", "Dkt. #48", "at docket 61". */
const LABEL = `(?:(?:CM/)?ECF(?: (?:Docket|Dkt\\.?|Doc\\.?|Entry))?|(?:R\\. ?|Rec\\. |Record )?Docs?\\.|R\\. Docs?|Doc(?= (?:No|#|\\d))|Dkts?\\.?(?: Entr(?:y|ies))?|Docket(?: Entr(?:y|ies)| Items?)?|D\\. ?[EI]\\.|D\\.?E|DI)`
/** These mean a docket number only with "No." or "#" after them: "Filing No. 49". */
const NUMBERED_LABEL = `(?:Filings?|Papers?|Document|Documents|Instrument|Clerk's|Entry|Court File)`
const SIGN = `(?:Nos?\\.?|Numbers?|#s?|No#)`
/** A line's number that a copy left inside a citation: "ECF 23 No. 47", "Nos. 338, 339, 18 340". */
const LINE = `(?:[1-9]|1\\d|2[0-8])`
const UNIT = `(?! ?(?:days?|weeks?|months?|hours?|pages?|court |calendar |business |[ap]\\.?m\\b|U\\.S|F\\.)|[:/]\\d|\\d)`
const NUMBER = `(?:${LINE} (?=\\d))?#?\\d{1,4}(?:-\\d{1,3})?${UNIT}`
const JOIN = `(?:,? and |,? & |, |; | through | to |–)`
/** How a citation begins: group 1 is the label, group 2 the first number. */
export const CITED_FIRST = new RegExp(
  `(?<![\\w-])(${LABEL}(?: ${LINE}(?= N))?(?: ?${SIGN})?|${NUMBERED_LABEL} ${SIGN}) ?:? ?(${NUMBER})`,
  'gi',
)
/** How it goes on, right after a number: one more, with or without its own label. */
export const CITED_NEXT = new RegExp(`${JOIN}(?:${LABEL} ?(?:${SIGN} ?)?)?${NUMBER}`, 'iy')
/** "[48]", "[#48]", "(#48)", "[52, 55]": numbers alone in brackets. */
export const BRACKETED =
  /(?<= )(?:\[(?:re:? )?#?(\d{1,4}(?:(?:, and |, | and )#?\d{1,4}){0,6})\]|\(#(\d{1,4}(?:(?:, and |, | and )#?\d{1,4}){0,6})\))/gi
/** "59 Motion to Compel", "plaintiff's 54 request", "to oppose 54 is", "Motion 41 denied": in the docket's own text. */
export const IN_DOCKET_TEXT =
  /(?<![\d/:.-])(?<!\b(?:rules?|plrs?|set|judge|interrogator(?:y|ies)|on|at|by|pages?) )\b(\d{1,4})(?= (?:(?:Sealed|Ex Parte|Joint|Second|Third|Amended|Unopposed|Opposed|Emergency|First|Plaintiffs?'?s?|Defendants?'?s?|Discovery|Letter|Short Form|Renewed|Corrected) ){0,4}(?:MOTION|Motion|motion|Application|APPLICATION|application|Request|REQUEST|request|Letter|LETTER|letter)s?\b)|(?<=\b(?:[Mm]otion|MOTION|[Oo]ppose|[Rr]espond to|[Rr]esponse to|re:?|[Ll]etters?|LETTERS?) )#?(\d{1,4}(?:(?:, and |, | and | )\d{1,4}){0,6})(?! ?(?:days?|weeks?|hours?|court|calendar|business|[-/])|:\d)/g

/** What a motion is called, and what a party does who makes one. */
const DISCOVERY_REQUEST = `(?! for (?:production|admissions?|documents?|inspection|information|judicial notice)| nos?\\b| at issue)`
export const MOTION_NOUN = `(?:(?:cross-? ?)?motions?\\b|applications?\\b|ex parte\\b|(?<!discovery |document |production |admission |those |disputed |these |each |written |set of |sets of |first |the )requests\\b${DISCOVERY_REQUEST}|(?<!discovery |document |production |each |disputed )request\\b${DISCOVERY_REQUEST}(?! by request)|letters?\\b|(?<=discovery )stipulation|joint stipulations?\\b|(?<=statement of )discovery dispute)`
export const MOTION_VERB = `(?<!\\b(?:court|undersigned|i|judge \\w{1,20})(?: has| then| also)? )(?:moves?|moved|cross-moves?|cross-moved|asks?|asked|seeks?|sought|requested|requests(?= (?:that|an order|the court|leave))|petitions|applied|applies)\\b(?! (?:for|to) (?:admission|the same|both))`
/** "letter in opposition", "letter of May 4, 2026, responding to": it answers a motion, and is none. */
const ANSWERING_LETTER = `(?:(?:answering|responsive|responding|response|opposing|opposition|reply|rebuttal|counter) letters?\\b|letter[- ](?:brief )?(?:responses?|oppositions?|repl(?:y|ies)|answers?)\\b|letters?(?:[- ]briefs?)?(?:,? (?:dated|of) [A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?,?)?,? (?:(?:in|by way of) (?:opposition|response|reply|answer|rebuttal|further support)|(?:that |which )?(?:oppos(?:es?|ed|ing)|respond(?:s|ed|ing)?|replie[sd]|replying|answer(?:s|ed|ing)|object(?:s|ed|ing)|disput(?:es|ed|ing)))\\b)`
/** Other papers, and the verbs that make one: a number after these is no motion's. */
export const OTHER_PAPER = `(?:oppositions?\\b|${ANSWERING_LETTER}|responses?\\b(?! to (?:the )?(?:discovery|interrogator|request|subpoena|set)|s? to (?:plaintiff|defendant)'?s?'? (?:\\w{1,12} ){0,3}(?:request|interrogator|set))|repl(?:y|ies)\\b|sur-?reply|declarations?\\b|affidavits?\\b|exhibits?\\b|(?<!protective |for an |an |any |court |restraining |this )orders?\\b(?! (?:compelling|directing|requiring|that|to compel))|(?:the|an|his|her|their|its|amended) (?:complaint|answer)\\b|complaint\\b|notices?\\b(?! of (?:motion|discovery))|reports?\\b|certificat(?:es?|ions?)\\b|memorand(?:um|a)\\b|briefs?\\b|statements?\\b|transcript\\b|minutes\\b|findings\\b|objections?\\b(?= (?:to|was|were|\\())|joinder\\b|errata\\b|supplements?\\b|(?:privilege|privileged) log\\b|appearance\\b|schedules?\\b)`
export const OTHER_VERB = `(?:respond(?:s|ed)|(?<!\\b(?:to|not|may|must|shall|should|will|can|could|would|might|cannot|and|or|also|timely|either) )(?:oppose|respond)\\b(?! to (?:the )?(?:discovery|interrogator|request|subpoena))|replied|replies|oppos(?:es|ed)|(?:has|have) (?:opposed|responded|replied|answered)|answered|joined|objected)\\b`
/** Motions that are never the subject: sealing, pages. */
export const HOUSEKEEPING =
  /\bseal(?:ed|ing)?\b|\bto (?:restrict|redact)\b|\bredaction|\bexce(?:ed|ss)\b[^.;]{0,20}\bpages?\b|\bpage[- ]limit|\bover-?(?:length|sized?|long)\b|\bexcess(?:ive)? pages\b|\bto exceed\b/i
/** Subjects of other motions: they count only where this order rules on them. */
export const OTHER_SUBJECT =
  /\bsummary (?:judgment|adjudication)\b|\bto (?:dismiss|remand|amend|intervene|transfer|withdraw as|stay the (?:case|action))\b|\bappoint(?:ment|ing)? (?:of )?counsel\b|\bclass certification\b|\bjudgment on\b|\binjuncti(?:on|ve)\b|\bin limine\b|\bin forma pauperis\b|\bdefault judgment\b|\bdispositive motion|\bextension\b|\bextend\b|\bmore time\b|\bcontinu(?:e|ance)\b|\bleave to\b|\bexpedite\b|\bshorten\b|\bcopy of\b/i
/** Left for another day. */
export const APART =
  /\b(?:addressed|decided|resolved|considered|taken up|ruled on) (?:separately|by separate order|in (?:a|due) (?:separate|course|another)|later|in due course|elsewhere)\b|\bseparate order\b|\b(?:is|are) not (?:addressed|before|at issue|affected)\b/i
/** Told in passing: it was decided before this order, or replaced. */
export const DECIDED =
  /\b(?:was|were|has been|have been|had been) (?:later |previously |earlier |since |also |then )?(?:denied|granted|stricken|struck|withdrawn|resolved|terminated|dismissed|overruled|mooted|sent back|disregarded)\b|\b(?:court|undersigned|judge [A-Z]\w{1,20}|I|order) (?:has |had )?(?:previously |then |also |later |earlier |since |recently ){0,2}(?:granted|denied|struck|resolved|overruled|ruled|dismissed|terminated|sent)\b|\b(?:earlier|prior|previous|previously[- ]filed|past|withdrawn|old) (?:discovery )?(?:motion|request|version|application|letter|dispute|disagreement)s?\b/i
/** The court as the one who did something in the past; a number after that is its order's. */
export const COURT_DID =
  /\b(?:(?:the|this) (?:district )?court|undersigned|judge [A-Z][\w-]{1,20}|I) (?:has |had )?(?:previously |then |also |further |later |earlier ){0,2}(?!reviewed|considered|received|read\b|construed|examined|looked)(?:\w{2,14}ed|set|took|told|gave|put|found|said|wrote|held(?= (?:that|in|as)))\b/i

/** What is told of a motion that the court has before it now. */
export const BEFORE_COURT =
  /\bbefore (?:the|this) court\b|\bbefore (?:me|the undersigned)\b|\bpending\b|\bcomes? before\b/i
/** A number after these is the schedule's. */
export const SCHEDULE = /\b(?:deadline|cut-?off|last day|due date)\b/i

/** Somebody outside the case. */
export const OUTSIDER =
  /\bnon-?part(?:y|ies)\b|\bthird[- ]part(?:y|ies)\b|\bsubpoenaed\b|\bintervenors?\b|\bamic(?:us|i)\b|\bsubpoena recipient|\bdeponents?\b/i
export const PLAINTIFF = `(?:plaintiffs?|petitioners?|claimants?)`
export const DEFENDANT = `(?:defendants?|respondents?|defense)`

/** Motions, for phrases about what becomes of them. */
export const aMotion = cue(
  `\\b(?:(?:cross-?|letter-)?motions?|applications?|letters?|stipulations?|both|they|(?<!discovery |document )requests?(?! for (?:production|admission|documents|attorney|fees|costs|\\$))|(?<=^)its?|(?:ECF|Dkts?\\.?|Docs?\\.|Docket|D\\.E\\.|DE|Filing)(?: Entry)?(?: ?(?:Nos?\\.|#))? ?#?\\d{1,4})(?!\\w)`,
)
const NOT_YET = `(?<!\\b(?:may|will|would|could|can|might|was|were|been|previously|having|neither|nor|not)(?: be| been)?(?: (?:summarily|again))? )`
export const denied = cue(`${NOT_YET}\\bdenied\\b|\\bdenial\\b(?= is)`)
export const denies = cue(`(?<!\\b(?:by|in|before|after|of|without) )\\b(?:denies|denying)\\b`)
export const granted = cue(`${NOT_YET}\\bgranted\\b`)
export const grants = cue(`(?<!\\b(?:by|in|before|after|of|without) )\\b(?:grants|granting)\\b`)
/** What can be stayed so that the motion waits: itself, its briefing, the time to answer it. */
export const itsBriefing = cue(
  `\\b(?:briefing|disposition|(?:time|deadlines?|date) (?:for|to|by which) (?:[\\w']{1,14} ){0,4}?(?:oppos|respon|file)\\w{0,8}|(?:opposition|response)s?(?: deadlines?)?)\\b`,
)
export const stayed = cue(
  `${NOT_YET}\\b(?:stayed|suspended|tolled|(?:held |placed )?in abeyance)\\b`,
)
export const stays = cue(
  `\\b(?:stays|staying|suspends|suspending|(?:holds|holding|will hold) in abeyance|will be held in abeyance)\\b`,
)
export const remains = cue(
  `\\b(?:(?:remains?|stays?|is still|are still|will remain|shall remain) (?:\\w{2,12} ){0,2}?(?:pending|on (?:the |my |its )?(?:calendar|docket)|under (?:advisement|submission)|set|calendared)|(?:is|are) (?:taken )?under advisement|(?:is|are|will be) (?:hereby )?(?:deferred|reserved)|(?:entered and continued))\\b`,
)
/** Rulings about money, pages or a hearing are not rulings on the motion. */
export const BESIDE =
  /\b(?:fees|costs|expenses|sanctions|oral argument|hearing|reconsideration)\b|\$\d/i

/** A motion's day in court, and what is another kind of hearing. */
export const HEARING =
  /\b(?<!status |settlement |scheduling |show[- ]cause |pretrial |case management |telephone |telephonic )hearings?\b|\bheard\b|\boral argument\b|\bargument\b(?= on| (?:is|was|will|shall|set))|\b(?:noticed|calendared|notice[sd]? the motion) (?:\w{1,12} ){0,3}for\b|\bon for\b|\b(?:set|scheduled|noted) (?:the |this |that |it |motion |matter ){0,3}for\b/i
export const ANOTHER_HEARING =
  /\b(?:status|settlement|scheduling|case management|pre-?trial|discovery|telephone|telephonic|planning|final|order to show cause)(?: motion)? (?:conference|hearing|conferences|call)\b|\bhearing on (?:this|the) order\b|\btrial\b|\bmediation\b|\bconference\b/i
export const HELD_BEFORE =
  /\bhearing (?:was )?held\b|\b(?:at|during|following|after|since) the (?:[\w,]{1,14} ){0,4}(?:hearing|argument)\b|\bcame (?:on|before|up)\b|\bheard (?:oral )?argument\b|\bhearing of\b/i
/** "the continued hearing" only points at it. */
export const MOVED =
  /(?<!\b(?:the|a|any|that|this|such|its) )\b(?:continued|reset|rescheduled|moved|advanced|re-?noticed|postponed|adjourned|re-?set|re-?calendared|carried|specially set|relisted)\b(?! on )|\bcontinu(?:es|ing)\b|\bresets\b/i
export const CANCELLED =
  /(?<!\b(?:the|a|any|that|this|such|its) )\bvacat(?:ed|es|ing)\b|\boff (?:the )?calendar\b|\bcancel(?:l?ed|s|l?ing)\b|\bstricken\b|\bremoved from\b|\badjourned without\b|\bdropped\b|\bsine die\b|\bwithout (?:oral argument|a hearing)\b|\bwithdrawn\b/i

/** Who need not answer the motion. */
export const needNot = cue(
  `\\b(?:need not|do(?:es)? not (?:have|need) to|(?:is|are|shall be|will be) (?:hereby |also |therefore )?(?:relieved|excused)|(?:is|are|shall|will) not (?:be )?(?:required|obligated|expected|obliged)|(?:is|are) under no (?:obligation|duty)|(?:has|have) no (?:obligation|duty|need)|not (?:be )?obliged)\\b`,
)
export const answerIt = cue(
  `\\b(?:respond(?:ing)?|oppos(?:e|ing)|opposition|responses?|answer(?:ing)?)\\b(?! to (?:the |any |those |these |said )?(?:discovery|subpoena|interrogator|requests? for|complaint|remaining|other))(?! the (?:complaint|interrogator))`,
)
export const noAnswer = cue(
  `\\b(?:no|neither) (?:further )?(?:opposition|response|responsive papers|opposition or reply|answer)(?:s| or repl(?:y|ies)| brief| papers)?\\b`,
)
export const isWaived = cue(
  `\\b(?:(?:is|are|shall be|will be|was) (?:now |currently |yet |otherwise |hereby )?(?:due|required|necessary|needed)|need be filed|(?:need|shall|may|should) be filed)\\b`,
)
export const answerDue = cue(
  `\\b(?:oppositions?|responses?|oppose|respond(?:ing)?)\\b(?! to (?:the |any )?(?:discovery|subpoena|interrogator|requests? for|complaint))`,
)
export const isLifted = cue(
  `\\b(?:(?:is|are) (?:hereby |also |therefore |now )?(?:vacated|suspended|stayed|tolled|lifted|excused|held in abeyance|not (?:due|required|necessary))|need not be filed|vacated)\\b`,
)
export const lifts = cue(`\\b(?:vacat(?:es|ing)|suspend(?:s|ing)|stay(?:s|ing)|toll(?:s|ing))\\b`)
export const MOVED_ON =
  /\b(?:reset|extended|continued|re-?scheduled|enlarged|is now|shall be due|due (?:on|by))\b/i

/** What a motion asks for; the first that stands in the words is meant. */
export const MOTION_KINDS: readonly (readonly [
  'compel' | 'quash' | 'protective' | 'other',
  RegExp,
])[] = [
  ['other', /\bapplication for (?:a )?hearing date(?: and time)?/i],
  [
    'quash',
    /\b(?:motions?|moves?|moved|application) to (?:quash|modify (?:a |the )?subpoenas?)\b/i,
  ],
  [
    'protective',
    /\b(?:motions?|moves?|moved|application|request) for (?:entry of )?(?:a |an )?protective order\b/i,
  ],
  [
    'compel',
    /\b(?:motions?|application|request) (?:to|for an? order) (?:compel(?:ling)?|requiring|directing)\b|\b(?:moves?|moved) (?:the court )?(?:to compel\b|for an order (?:compelling|requiring))|\b(?:application|request|letter(?: brief| motion)?|cross-motion) to compel\b|\bmotions? to (?:order|make|require) [^.;]{1,40}\b(?:answer|respond|produce)\b|\border compelling\b|\bmotion for (?:an )?order (?:making|compelling)\b|\bcompel (?:further|answers|responses|production|discovery|supplemental)\b/i,
  ],
]
