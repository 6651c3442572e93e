import { isBarred } from '#law/next-steps/whose.ts'
import type { Live } from '#law/vocabulary.ts'
import { jointPaperTitle } from './joint-paper.ts'
import { them } from './letter-parts.ts'
import type { PaperId } from './tree.ts'

const ON_THE_DAY =
  'Sign it only on the day you send the papers, and only if you file them yourself.'

/** What each paper of a packet is for, in one line. A paper that is missing here does not compile. */
export function purposes(live: Live): Readonly<Record<PaperId, string>> {
  const joint = `${jointPaperTitle(live) || 'The joint paper'}: for the court. Both sides sign it.`
  return {
    'what-next': 'What happens next: this sheet. Keep it.',
    'joint-statement': joint,
    'joint-motion': joint,
    'joint-statement-251': joint,
    'ordered-paper': joint,
    certification: 'Certification: says how you tried to settle. It goes in or with the motion.',
    affidavit: 'Declaration: says what you did and what the other side did. It is for the court.',
    'notice-no-conference': isBarred(live)
      ? 'Record: says that no conference took place, and no more. It is your record.'
      : 'Notice: tells the court that no conference took place, and no more.',
    'signature-page': 'Signature page: for the pen. It belongs to one text only.',
    'cover-letter': `Letter with the draft: goes to ${them(live)} with it.`,
    letter: `Letter asking for a call: goes to ${them(live)}.`,
    'call-sheet': 'Call sheet: have it by you when you talk.',
    'staff-request': 'Request to staff: asks for the use of a telephone.',
    'attempt-log': 'Log of attempts to confer: your record of each try. Keep it.',
    'deadline-sheet': 'Dates in this case: each last day, and how it is counted. Keep it.',
    'proof-of-service': `Proof of service: says whom you sent a filed paper to, and how. ${ON_THE_DAY}`,
    'mailing-declaration': `Declaration of mailing: says when you gave a paper to staff to mail. ${ON_THE_DAY}`,
  }
}
