import { isExcepted } from '#law/case-dues.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Place } from '#law/stages.ts'
import { trackOf } from '#law/tracks/track.ts'
import type { Live } from '#law/vocabulary.ts'
import { affidavit } from './affidavit.ts'
import { attemptLog } from './attempt-log.ts'
import { callSheet } from './call-sheet.ts'
import { certification } from './certification.ts'
import { coverLetter } from './cover-letter.ts'
import { deadlineSheet } from './deadline-sheet.ts'
import { paperIdsFor } from './handing-over.ts'
import { jointPaper, jointPaperId } from './joint-paper.ts'
import { letterForCall } from './letter.ts'
import { mailingDeclaration } from './mailing-declaration.ts'
import { noticeNoConference } from './notice-no-conference.ts'
import { proofOfService } from './proof-of-service.ts'
import { signaturePage } from './signature-page.ts'
import { staffRequest } from './staff-request.ts'
import type { Paper, PaperId } from './tree.ts'
import { whatNext } from './what-next.ts'

export { type OpenPlace, openPlaces } from './open-places.ts'

/** How each paper is built. A paper that is missing here does not compile. */
const builders: Readonly<Record<PaperId, (live: Live, today: IsoDate) => Paper>> = {
  'what-next': whatNext,
  'joint-statement': jointPaper,
  'joint-motion': jointPaper,
  'joint-statement-251': jointPaper,
  'ordered-paper': jointPaper,
  certification,
  affidavit,
  'notice-no-conference': noticeNoConference,
  'signature-page': signaturePage,
  'cover-letter': coverLetter,
  letter: letterForCall,
  'call-sheet': callSheet,
  'staff-request': staffRequest,
  'attempt-log': attemptLog,
  'deadline-sheet': deadlineSheet,
  'proof-of-service': proofOfService,
  'mailing-declaration': mailingDeclaration,
}

/** Builds one paper from the answers met so far. */
export const buildPaper = (id: PaperId, live: Live, today: IsoDate): Paper =>
  builders[id](live, today)

/** All papers that this place hands over now, the one on top of the packet first. */
export const papersFor = (place: Place, live: Live, today: IsoDate): readonly Paper[] =>
  paperIdsFor(place, live, today).map((id) => buildPaper(id, live, today))

/** The paper that grows with the answers; null before the procedure is known. */
export const growingPaperId = (live: Live): PaperId | null =>
  trackOf(live) === 'before-filing' || isExcepted(live) ? 'certification' : jointPaperId(live)

export const isPaperId = (id: string): id is PaperId => Object.hasOwn(builders, id)
