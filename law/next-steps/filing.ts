import { type CaseDates, mailBy } from '../case-dates.ts'
import type { IsoDate } from '../dates.ts'
import { actingDay, MORE_TIME } from '../more-time.ts'
import { sources } from '../sources.ts'
import { type NextStep, step, when } from '../step-codes.ts'
import { confirmed, type Live } from '../vocabulary.ts'
import { actBy, mailing } from './shared.ts'
import { binding, mayDeclare, whoseFiling } from './whose.ts'

/** True when the order has only the side that files sign the paper. */
const filerAlone = (live: Live): boolean => confirmed(live, 'orderSigners') === 'filer'

/** How the person signs, or what they can do instead where the words are not theirs. */
export function signing(live: Live): readonly NextStep[] {
  if (live.willSign === 'not-as-written') return [step('other-words')]
  const rules = binding(live, sources.rule11a, sources.caed131)
  if (filerAlone(live)) return when(whoseFiling(live) !== 'theirs', signAlone(live))
  if (live.signHow !== 'electronic') return [step('sign-pen', null, rules)]
  return [live.signApproval === 'not-yet' ? step('approve-later') : step('sign-computer')]
}

/** What the other side still gives: its part and its signature, or the choices when it will not sign. */
function theirPart(live: Live, before: IsoDate | null): NextStep {
  if (live.theySign === 'refuse') return step('they-will-not-sign')
  return step(filerAlone(live) ? 'send-for-their-part' : 'send-for-signatures', before)
}

/** The end of a paper that the person may file: with both signatures, or without the other side's. */
const ownFiling = (live: Live, filed: 'file-it' | 'agree-who-files', by: IsoDate | null) =>
  live.theySign === 'refuse' ? step('day-still-counts', by) : step(filed, by)

/** A paper that the person alone swears to and signs. */
const signAlone = (live: Live): NextStep =>
  step('sign-alone', null, binding(live, sources.rule11a, sources.caed131))

/** L.R. 251(e): the side that moved has a certification instead of a statement, where nothing bars it. */
export const certification = (live: Live): readonly NextStep[] =>
  when(
    mayDeclare(live),
    step('read-certification', null, [sources.rule37a1, sources.usc1746]),
    signAlone(live),
    mailing(live),
  )

/** The other side will not sign: the declaration of L.R. 251 takes the statement's place. */
export const declaration = (live: Live, dates: CaseDates): readonly NextStep[] => [
  step('they-will-not-sign'),
  step('affidavit-ready'),
  signAlone(live),
  ...when(whoseFiling(live) === 'mine', step('file-it', actBy(dates))),
  mailing(live),
]

/** A day that has passed is not one to file by, and today is not one to act before. */
export function filing(live: Live, dates: CaseDates, today: IsoDate): readonly NextStep[] {
  const by = actBy(dates)
  const before = actingDay(dates)?.status === 'ahead' ? by : null
  switch (whoseFiling(live)) {
    case 'mine':
      return [theirPart(live, before), ownFiling(live, 'file-it', by), mailing(live)]
    case 'both':
      return [
        theirPart(live, before),
        ownFiling(live, 'agree-who-files', by),
        mailing(live, 'either'),
      ]
    case 'theirs': {
      const mail = before === null ? null : mailBy(before, confirmed(live, 'orderCourt'))
      return [
        step('send-to-counsel', by),
        ...when(mail !== null && mail >= today, step('mail-by', mail)),
        ...when(live.theySign === 'refuse', step('they-will-not-sign')),
        step('if-counsel-does-not-file', before, MORE_TIME),
      ]
    }
    case 'unknown':
      return [
        step('ask-who-files', by),
        ...when(live.theySign === 'refuse', step('they-will-not-sign')),
        step('keep-copies'),
      ]
  }
}
