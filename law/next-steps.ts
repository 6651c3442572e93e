import type { IsoDate } from './dates.ts'
import { noTalkToFile, readyToFile, waitingToFile } from './next-steps/before-filing.ts'
import { noConference } from './next-steps/no-conference.ts'
import { papers } from './next-steps/papers.ts'
import { waiting } from './next-steps/waiting.ts'
import type { Place } from './stages.ts'
import { type NextStep, step } from './step-codes.ts'
import { trackOf } from './tracks/track.ts'
import type { Live } from './vocabulary.ts'

export { type NoTalk, type Whose, whose, whyNoTalk } from './next-steps/whose.ts'
export { type NextStep, type StepCode, stepCodes } from './step-codes.ts'

/**
 * What a person at this place can honestly do now, in order: warnings first. It informs; it never
 * says what to argue. A stage on the way has no steps but its own questions.
 */
export function nextSteps(place: Place, live: Live, today: IsoDate): readonly NextStep[] {
  const ordered = trackOf(live) !== 'before-filing'
  switch (place) {
    case 'waiting':
      return ordered ? waiting(live, today) : waitingToFile(live, today)
    case 'noConference':
      return ordered ? noConference(live, today) : noTalkToFile(live, today)
    case 'papers':
      return ordered ? papers(live, today) : readyToFile(live, today)
    case 'represented':
      return [step('give-to-lawyer'), step('tell-if-no-lawyer')]
    case 'otherOrder':
      return [
        step('read-what-it-orders'),
        step('start-without-order'),
        step('ask-law-library'),
        step('ask-clerk-docket'),
      ]
    case 'laterOrder':
      return [step('use-newest-order'), step('keep-old-order')]
    case 'over':
      return [step('nothing-to-file'), step('ask-clerk-docket')]
    default:
      return []
  }
}
