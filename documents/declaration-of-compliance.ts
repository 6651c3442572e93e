import { conferencesHeld } from '#law/conference.ts'
import type { Live } from '#law/vocabulary.ts'
import { conferenceFacts, effortFacts } from './efforts.ts'
import { motion } from './motion.ts'
import { declarant } from './own-paper.ts'
import { penSignature } from './people.ts'
import { paragraph } from './statement-parts.ts'
import { type Block, blank, type Line, numbered, text } from './tree.ts'

/**
 * The end of a declaration under 28 U.S.C. 1746: the sworn sentence, the day and place, and the
 * person's own place to sign. Signed with a pen, so nothing here is ever filled in.
 */
export const perjuryClose = (live: Live): Block[] => [
  paragraph([text('I declare under penalty of perjury that the foregoing is true and correct.')]),
  {
    ...penSignature(live),
    date: [
      text('Executed on '),
      blank('date you sign'),
      text(' at '),
      blank('city and state where you sign'),
      text('.'),
    ],
  },
]

/** "The conference concerned the dispute in Plaintiff’s motion to compel (ECF No. 64)." */
function subject(live: Live): Line {
  const each = conferencesHeld(live).length > 1 ? 'Each conference' : 'The conference'
  return [text(`${each} concerned the dispute in `, 'conferences'), ...motion(live), text('.')]
}

/**
 * The declaration that goes with a joint motion: numbered facts as the person gave them, and the sworn
 * close. It says that somebody conferred only when a talk counts, and good faith only when said.
 */
export function declarationOfCompliance(live: Live): Block[] {
  const talks = conferenceFacts(live)
  const faith = live.goodFaith === 'both' || live.goodFaith === 'mine'
  const none = blank('each conference, with its day, how it was held and who took part', 'talked')
  const facts: readonly Line[] = [
    ...effortFacts(live),
    talks.length === 0 ? [none] : subject(live),
    ...(talks.length > 0 && faith ? [[text('I conferred in good faith.', 'goodFaith')]] : []),
  ]
  return [
    paragraph([...declarant(live), text(' I declare under 28 U.S.C. 1746:')]),
    numbered(facts),
    ...perjuryClose(live),
  ]
}
