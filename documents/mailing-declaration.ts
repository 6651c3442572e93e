import { clerkAddress } from '#law/clerks.ts'
import { isHeld } from '#law/custody.ts'
import type { IsoDate } from '#law/dates.ts'
import { confirmed, type Live } from '#law/vocabulary.ts'
import { perjuryClose } from './declaration-of-compliance.ts'
import { declarant, ownPaper } from './own-paper.ts'
import { enclosed, facility, postage } from './proof-of-service.ts'
import { paragraph } from './statement-parts.ts'
import { blank, type Inline, numbered, type Paper, text } from './tree.ts'

/** The clerk as the envelope names them; an open place where the address is not one that was read. */
function clerk(live: Live): Inline[] {
  const number =
    live.caseNumberNewest === 'changed'
      ? (live.caseNumberNow ?? null)
      : confirmed(live, 'orderCaseNumber')
  const lines = clerkAddress(confirmed(live, 'orderCourt'), number)
  if (lines !== null) return [text(`the ${lines.join(', ')}`)]
  return [text('the Clerk of the Court, '), blank('the clerk’s mailing address')]
}

/**
 * When and to whom a person who is held handed a paper for the court: the fact alone, with no claim
 * about what follows from it. Throws a RangeError for a person who is not held.
 */
export function mailingDeclaration(live: Live, today: IsoDate): Paper {
  if (!isHeld(live)) throw new RangeError('a declaration of mailing is for a person who is held')
  return ownPaper(live, {
    id: 'mailing-declaration',
    title: 'Declaration of Mailing',
    under: [],
    draft: null,
    attached: true,
    distribution: [
      'Keep one copy.',
      'Fill the blanks when you hand over the envelope. Sign with a pen.',
      'Attach it to the paper it is about.',
    ],
    blocks: [
      paragraph([...declarant(live), text(' I am held at '), facility(live), text('.')]),
      paragraph([
        text('On '),
        blank('date the envelope was handed over'),
        text(', I gave an envelope, addressed to '),
        ...clerk(live),
        text(', with postage: '),
        postage,
        text(', to '),
        blank('name of the officer or staff member'),
        text(' at '),
        facility(live),
        text(' for mailing. It held:'),
      ]),
      numbered(enclosed(live, today)),
      paragraph([
        text('The legal mail system of the facility: '),
        blank('I used it, or I did not use it, or there is none'),
        text('.'),
      ]),
      ...perjuryClose(live),
    ],
  })
}
