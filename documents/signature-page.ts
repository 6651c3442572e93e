import { courtDate, type IsoDate } from '#law/dates.ts'
import type { Live } from '#law/vocabulary.ts'
import { caption } from './caption.ts'
import { fingerprint, jointPaperId, jointPaperTitle, jointSignatures } from './joint-paper.ts'
import { opponent, opponentIsCounsel } from './parties.ts'
import { filerBlock } from './people.ts'
import { type Paper, text } from './tree.ts'

/**
 * The signatures apart from the text, to be signed and scanned. The page names the draft and its text,
 * so that it can belong to no other. Throws a RangeError where the procedure has no joint paper.
 */
export function signaturePage(live: Live, today: IsoDate): Paper {
  if (jointPaperId(live) === null) throw new RangeError('this procedure has no joint paper')
  const of = `Signature page to ${jointPaperTitle(live)}`
  const [who, whose] = opponentIsCounsel(live)
    ? ['counsel', 'counsel’s']
    : ['the other party', 'that party’s']
  const named = `draft of ${courtDate(today)}, text ${fingerprint(live)}`
  return {
    id: 'signature-page',
    title: of,
    footer: of.toUpperCase(),
    forFiling: true,
    form: 'pleading',
    draft: { date: today, note: `Text ${fingerprint(live)}. For this text only.` },
    distribution: [
      'Sign it only when you have read that text.',
      `Keep a copy. Send it to ${opponent(live)} with the text.`,
    ],
    lang: 'en',
    blocks: [
      filerBlock(live),
      caption(live, of.toUpperCase()),
      {
        kind: 'paragraph',
        indent: 'first',
        content: [
          text(
            `${of}, ${named}. This page belongs to that text. The places marked for ${who} may be filled with ${whose} own statement; nothing else may change without my signature.`,
          ),
        ],
      },
      ...jointSignatures(live),
    ],
  }
}
