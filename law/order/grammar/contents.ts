import { cue } from './phrase.ts'

/** What judges write to say what the joint paper must hold. */

const BASE = `(?:set (?:forth|out)|include|contain|address|state|identify|describe|list|say|give|tell|explain|outline|specify|indicate|summari[sz]e|detail|report|provide|quote|reproduce|disclose|show|cover|present|advise|inform|discuss|note|recite|lay out|consist of|comprise|have|be (?:organized|divided|arranged) (?:into|as)|take (?:this|the following) form)`
const ING = `(?:setting (?:forth|out)|including|containing|addressing|stating|identifying|describing|listing|saying|giving|telling|explaining|outlining|specifying|indicating|summari[sz]ing|detailing|reporting|providing|quoting|reproducing|disclosing|showing|covering|presenting|advising|informing|discussing|noting|reciting|laying out|consisting of|comprising|comprised of)`
const PRESENT = `(?:sets (?:forth|out)|includes|contains|addresses|states|identifies|describes|lists|says|gives|tells|explains|outlines|specifies|indicates|summari[sz]es|details|reports|provides|quotes|reproduces|discloses|shows|covers|presents|advises|informs|discusses|notes|lays out)`
const BRIEFLY = `(?:(?:also|then|further|briefly|clearly|separately|concisely|succinctly|simply|only|each|additionally|specifically|at (?:a )?minimum,?|plainly) ){0,2}`

/** "must set forth", "shall briefly describe". */
export const mustSay = cue(`\\b(?:shall|must|should|will|is to|are to) ${BRIEFLY}${BASE}\\b`)
/** "which identifies", "that lists". */
export const thatSays = cue(
  `\\b(?:which|that) ${BRIEFLY}(?:(?:shall|must|will|should) ${BRIEFLY}${BASE}|${PRESENT})\\b`,
)
/** "outlining their positions". */
export const saying = cue(`\\b${BRIEFLY}${ING}\\b`)

/** Where one description ends and the next begins: ", and describing", ", and shall state". */
export const NEXT_SAYING = new RegExp(`,? and (?=(?:${BRIEFLY})${ING}\\b)|, (?=${ING}\\b)`, 'gi')
export const NEXT_MUST = new RegExp(
  `,? and (?=(?:(?:shall|must) ${BRIEFLY}${BASE}|then ${BASE})\\b)`,
  'gi',
)
