import { cue } from './phrase.ts'

/** What judges write to bar other filings about the motion. */

const THING = `(?:filings?|motions?|briefs?|briefing|papers?|submissions?|documents?|pleadings?|letters?|memorand(?:a|um)|requests?|applications?)`
const MORE = `(?:additional|further|other|more|new|separate|supplemental|subsequent|renewed)`
const ABOUT_IT = `(?:discovery |written |such |related |motion )?`

/** "no further filings", "nothing more about Doc. 61", "no other motion": what may not come. */
export const nothingMore = cue(
  `\\bno (?:${MORE}(?:,? (?:or )?${MORE})? ${ABOUT_IT}${THING}(?: or ${THING})?|${ABOUT_IT}${THING}(?= (?:\\w{1,12} ){0,6}(?:until|unless|pending|before the))|one (?:may|shall|is to|will) file)\\b|\\bnothing (?:more|further|else|additional)\\b`,
)
/** "may be made", "shall be filed": after `nothingMore`. */
export const mayBeFiled = cue(
  `\\b(?:may|shall|will|should|is to|are to|can|must|is|are) (?:be )?(?:\\w{1,10} )?(?:filed|made|submitted|accepted|considered|permitted|entertained|allowed|lodged|received|file|docketed)\\b(?! (?:is|as) (?:necessary|required))`,
)
/** "nobody is to file", "neither side shall submit". */
export const nobody = cue(
  `\\b(?:nobody|no one|no party|neither (?:side|party|plaintiffs?|defendants?|counsel)(?: nor (?:\\w{1,12} )?(?:plaintiffs?|defendants?|counsel))?|no (?:side|counsel))\\b`,
)
export const isToFile = cue(
  `\\b(?:is to|are to|shall|may|will|should|must|can) (?:file|submit|lodge|make|send)\\b`,
)
/** "anything more", "any further motion". */
export const anythingMore = cue(
  `\\b(?:anything|any (?:${MORE} )?${ABOUT_IT}${THING}|an(?:other|y other|y further|y additional|y new)|${MORE} ${ABOUT_IT}${THING}|a ${MORE} ${THING})\\b`,
)
/** "shall not file", "are to refrain from filing", "may not submit". */
export const mustNotFile = cue(
  `\\b(?:(?:shall|may|must|should|are|is|will|do|can) ?not (?:to |permitted to |allowed to |authorized to )?(?:file|submit|lodge|make)|(?:shall|must|are (?:\\w{1,10} )?to|is (?:\\w{1,10} )?to|will) refrain from (?:filing|submitting|making)|(?:is|are) (?:hereby )?(?:prohibited|barred|precluded|enjoined|forbidden|restrained) from (?:filing|submitting|making)|do not file)\\b`,
)
/** "The Court will not consider further submissions until". */
export const willNotConsider = cue(
  `\\b(?:court|undersigned|clerk|i) (?:will|shall) (?:not (?:accept|consider|entertain|review|read|receive)|(?:disregard|strike|reject))\\b`,
)
/** Another matter, or a paper that the bar does not speak of. */
export const notOfTheMotion =
  /\b(?:summary judgment|amended complaint|ex parte communication|reply brief is|over-?length|page limit|hard copies|courtesy copies|fax|by e-?mail|without (?:first )?(?:meeting|conferring)|exhibits? to|separate statements?|extensions?|without redact)/i
