import { isLive } from './filings.ts'
import { ruleSays } from './grammar/cues.ts'
import { says } from './grammar/phrase.ts'
import { disobeys, duty, endsCase, notAThreat, sanctions, threatens } from './grammar/warnings.ts'
import type { Fact, Warning } from './reading.ts'
import { type OrderText, readSentence, type Sentence } from './text.ts'

/** What the order threatens for not doing what it says; dismissal of the case outranks sanctions. */

/** "subject an offending party to sanctions" for false answers: no warning about this order. */
const FALSE_ANSWERS = /\bfalse or (?:incomplete|misleading)\b/i
/** "Such sanctions may include dismissal": goes on from the warning before it. */
const GOES_ON =
  /^(?:\(?\w{1,3}[.)] )?(?:such|these|those|the|available|possible|any such|any) sanctions?\b/i
/** "dismissed as moot", "the motion will be dismissed": the motion, not the case. */
const MOTION_ONLY =
  /\b(?:motions?|requests?|applications?|doc\. \d{1,4}|ecf no\. \d{1,4}|dkt\. \d{1,4})\)? (?:\w{1,10} )?(?:may|will|shall|to) be (?:\w{1,10} )?dismissed\b|\bdismissed as moot\b/i

function threat(sentence: Sentence): Warning | null {
  if (!says(sentence, threatens)) return null
  if (says(sentence, endsCase) && !MOTION_ONLY.test(sentence.words)) return 'dismissal'
  return says(sentence, sanctions) ? 'sanctions' : null
}

function isWarning(sentence: Sentence): boolean {
  if (!isLive(sentence) || says(sentence, ruleSays)) return false
  if (FALSE_ANSWERS.test(sentence.words) || notAThreat.test(sentence.words)) return false
  return says(sentence, disobeys) && says(sentence, duty)
}

export function readWarning(order: OrderText): Fact<Warning> {
  let found: Fact<Warning> = null
  let warned = false
  for (const sentence of order.sentences) {
    const goesOn: boolean = warned && !sentence.quoted && GOES_ON.test(sentence.words)
    const value: Warning | null = goesOn || isWarning(sentence) ? threat(sentence) : null
    warned = value !== null
    if (value === 'dismissal') return readSentence(order, sentence, value)
    if (value && !found) found = readSentence(order, sentence, value)
  }
  return found
}
