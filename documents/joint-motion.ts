import { confirmed, type Live } from '#law/vocabulary.ts'
import { caption } from './caption.ts'
import { declarationOfCompliance } from './declaration-of-compliance.ts'
import { disputesInFull, theirArguments } from './disputes.ts'
import { asDirected, section } from './joint-statement.ts'
import { motion, motionWas } from './motion.ts'
import { filerBlock } from './people.ts'
import { capitalised, conferences, paragraph, resolution } from './statement-parts.ts'
import { type Block, text, underline } from './tree.ts'

/** The title of the paper that the order allows. */
export const jointMotionTitle = 'Joint Motion for Determination of Discovery Dispute'

/** Which order this answers; and that the earlier motion is no longer pending, where the order says so. */
function opening(live: Live): Block {
  const { content } = asDirected(live, jointMotionTitle)
  if (confirmed(live, 'orderDisposition') !== 'denied-without-prejudice') return paragraph(content)
  return paragraph([
    ...content,
    text(' '),
    ...capitalised(motion(live)),
    text(` ${motionWas(live)} denied without prejudice.`, 'orderDisposition'),
  ])
}

/**
 * The joint motion that argues request by request, with the person's declaration of compliance and
 * without the signatures of the parties. `agreed`: the other side said yes to the words for it.
 */
export function jointMotionBody(live: Live, agreed: boolean): Block[] {
  return [
    filerBlock(live),
    caption(live, jointMotionTitle.toUpperCase()),
    opening(live),
    section('1.', 'The conference.'),
    ...conferences(live, agreed),
    section('2.', 'What was resolved.'),
    ...resolution(live, agreed),
    section('3.', 'What remains in dispute.'),
    ...disputesInFull(live, agreed, 'position'),
    section('4.', 'Declaration of compliance with the duty to confer.'),
    ...declarationOfCompliance(live),
    { kind: 'heading', level: 2, content: [underline('Signatures of the parties')] },
  ]
}

/** What the other side agrees to: the sentences for both sides, and the words printed as theirs. */
export const jointMotionAgreed = (live: Live): Block[] => [
  ...conferences(live, true),
  ...resolution(live, true),
  ...theirArguments(live),
]
