/** Sentences that order nothing: they tell of another order, cite a case, or repeat a rule. */

/** A citation, and what a rule says: an order of its own in the same sentence does not change that. */
const CITES: readonly RegExp[] = [
  /^(?:pursuant to|under) (?:the )?(?:local|civil|federal|these) (?:[\w.]{1,14} ){0,2}rules? [^,]{0,40}, (?:an?|no|the moving) /i,
  /^(?:see|compare|cf|accord|but see|e\.g|id|contra|quoting|citing)\b\.?,? /i,
  /\b\d{4} (?:WL|U\.S\. Dist\. LEXIS) \d|\b\d{1,4} F\. ?(?:2d|3d|4th|Supp|R\.D)|\b\d{1,4} F\.R\.D\./,
]
/** What an earlier order said, or what was due before. */
const ANOTHER_ORDER: readonly RegExp[] = [
  /\bthe court(?:'s order)? (?:has )?(?:previously |further |also |then |earlier )?(?:issued|ordered|directed|required|granted|stayed|continued|vacated|set|instructed|reminded|denied|told|asked)\b/i,
  /\b(?:had|were|was|had been) (?:previously |earlier |first |also )?(?:ordered|directed|required|instructed|told|asked|set|due|granted|given|supposed|scheduled|expected)\b/i,
  /\b(?:an earlier|a prior|the prior|a previous) (?:dispute|disagreement|motion|order|conference|discovery order)\b/i,
  /^(?:by|in|under) (?:an? |its |the |my |our )?(?:(?:earlier|prior|previous) )?(?:minute |written |oral )?order (?:of|dated|entered|filed|issued|on) /i,
  /\bshall not be heard\b/i,
]
/** What somebody did or left undone; "which have not been resolved" may stand in a command. */
const DEED = /\b(?:did|has|have|had) not\b|\bhaving (?:met|reviewed|conferred)\b|\bfailed to\b/i
const COMMAND = /\b(?:shall|must|will|(?:is|are) to|directs|orders|requires|DIRECTING|REQUIRING)\b/i
/** "It directed counsel", "the same order required the two of them": an order told about, not given. */
const TOLD_THEN =
  /(?<!\b(?:is|are|be|being|been|hereby|further|therefore|also|now|thus|so) )\b(?:directed|ordered|required|instructed|told|asked|urged)\b,? (?:that )?(?:the |both |all |each |defense )?(?:parties|counsel|plaintiff|defendant|sides|two|them|him|her|me|us|attorneys|lawyers|moving|m[rs]{1,2}\.)/i
const NOW =
  /\b(?:it is|hereby|accordingly|therefore|now|further|is|are)\b[^.]{0,40}\border(?:s|ed)\b|\bORDERED\b|\bORDERS\b|\bshall now\b/

/** True when the words tell what was, cite, or say what a rule says, and order nothing themselves. */
export function isPast(words: string): boolean {
  if (CITES.some((pattern) => pattern.test(words))) return true
  if (NOW.test(words)) return false
  if (TOLD_THEN.test(words) || ANOTHER_ORDER.some((pattern) => pattern.test(words))) return true
  return DEED.test(words) && !COMMAND.test(words)
}
