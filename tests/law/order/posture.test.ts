import { describe, expect, test } from 'vitest'
import { readHearing } from '#law/order/hearing.ts'
import { readMotion } from '#law/order/motion.ts'
import { readDisposition, readRelief } from '#law/order/posture.ts'
import { order } from './sentences.ts'

const disposition = (sentences: string) => readDisposition(order(sentences))?.value ?? null
const hearing = (sentences: string) => readHearing(order(sentences))?.value ?? null
const relief = (sentences: string) => {
  const text = order(sentences)
  return readRelief(text, readMotion(text).movant?.value ?? null)?.value ?? null
}

describe('what becomes of the motion', () => {
  const M = 'Plaintiff’s motion to compel (ECF No. 48) is before the Court.'
  test.for([
    ['The motion is DENIED WITHOUT PREJUDICE.', 'denied-without-prejudice'],
    ['The motion (ECF No. 48) is DENIED, without prejudice.', 'denied-without-prejudice'],
    [
      'The motion is therefore denied as premature, without prejudice to renewal.',
      'denied-without-prejudice',
    ],
    [
      'The motion is denied without prejudice to renewal after the parties confer.',
      'denied-without-prejudice',
    ],
    ['ECF No. 48 is denied without prejudice.', 'denied-without-prejudice'],
    ['The Court DENIES WITHOUT PREJUDICE the motion to compel.', 'denied-without-prejudice'],
    ['The Court denies the motion without prejudice.', 'denied-without-prejudice'],
    ['The motion shall be, and hereby is, DENIED without prejudice.', 'denied-without-prejudice'],
    ['ECF No. 48 is terminated. Its denial is without prejudice.', 'denied-without-prejudice'],
    ['The motion is DENIED.', 'denied'],
    ['The motion is GRANTED.', 'granted'],
    ['Briefing on the motion is STAYED.', 'stayed'],
    ['The motion is held in abeyance.', 'stayed'],
    ['The Court stays briefing on the motion.', 'stayed'],
    ['The time to oppose ECF No. 48 is SUSPENDED pending further order.', 'stayed'],
    ['The motion remains pending.', 'pending'],
    ['ECF No. 48 stays pending.', 'pending'],
    ['The motion remains on calendar for April 9, 2026.', 'pending'],
    ['The hearing on the motion set for April 9, 2026 will go forward.', 'pending'],
    ['The motion is terminated without prejudice.', null],
    ['The motion is STRICKEN without prejudice.', null],
    ['The motion may be denied if Plaintiff does not call.', null],
    ['If the call does not take place, the motion will be denied.', null],
    ['Plaintiff’s first motion to compel was denied on May 1, 2025.', null],
    ['The motion to seal (ECF No. 47) is DENIED.', null],
    ['The request for $3,150 in fees is denied.', null],
    ['See Doe v. Roe, 2020 WL 1 (N.D. Cal. 2020) (motion denied where no one called).', null],
    ['The motion is granted in part and denied in part.', null],
  ] as const)('%s', ([sentence, value]) => {
    expect(disposition(`${M} ${sentence}`)).toBe(value)
  })
})

describe('the day of the hearing', () => {
  test.for([
    ['The hearing on the motion is set for April 9, 2026, at 9:30 a.m.', '2026-04-09'],
    ['The motion is noticed for April 9, 2026.', '2026-04-09'],
    ['The motion will be heard on Thursday, April 9, 2026, at 10:00 a.m.', '2026-04-09'],
    [
      'The motion is on for hearing April 9, 2026, at 1:30 p.m., and that date stands.',
      '2026-04-09',
    ],
    ['Oral argument on the motion is scheduled for April 9, 2026.', '2026-04-09'],
    ['The hearing set for March 12, 2026 is CONTINUED to April 9, 2026.', '2026-04-09'],
    ['The March 12, 2026 hearing is VACATED and reset for April 9, 2026.', '2026-04-09'],
    ['The hearing is continued from March 12, 2026 to April 9, 2026.', '2026-04-09'],
    [
      'The motions are calendared for March 12, 2026. That date is continued, on the Court’s own motion, to April 9, 2026.',
      '2026-04-09',
    ],
    [
      'The motion was set for hearing on March 12, 2026. The hearing is advanced to April 9, 2026.',
      '2026-04-09',
    ],
    ['The April 9, 2026 hearing remains on calendar.', '2026-04-09'],
    ['The hearing set for April 9, 2026 is VACATED.', null],
    ['The motion is noticed for April 9, 2026. The hearing is taken off calendar.', null],
    ['The motion is set for hearing on April 9, 2026. The Court vacates the hearing.', null],
    ['The settlement conference is set for April 9, 2026.', null],
    ['The status hearing is set for April 9, 2026.', null],
    ['A hearing was held on February 9, 2026.', null],
    ['At the hearing on February 9, 2026, counsel agreed to talk.', null],
    ['The hearing on the motion was set for February 9, 2026.', null],
    ['The deposition is noticed for April 9, 2026.', null],
    [
      'The hearing is set for April 9, 2026. If nothing remains, the hearing will be vacated.',
      '2026-04-09',
    ],
    ['The joint statement is due 7 days before the hearing.', null],
    [
      'The March 12, 2026 hearing is CONTINUED to April 9, 2026. The joint statement is due fourteen days before the continued hearing.',
      '2026-04-09',
    ],
    [
      'The hearing is reset for April 9, 2026. A joint report is due a week before the rescheduled hearing.',
      '2026-04-09',
    ],
    [
      'The motion hearing is continued from March 12, 2026 to April 9, 2026. Nothing more may be filed before any continued hearing date.',
      '2026-04-09',
    ],
    [
      'The vacated hearing of March 12, 2026 cost time. The motion is set for hearing on April 9, 2026.',
      '2026-04-09',
    ],
    [
      'The hearing is moved to April 9, 2026. At the reset hearing counsel shall appear in person.',
      '2026-04-09',
    ],
    ['The hearing is reset for April 9, 2026. The hearing is now vacated.', null],
  ] as const)('%s', ([sentence, date]) => {
    expect(hearing(sentence)).toBe(date)
  })
})

describe('the side that need not answer', () => {
  const P = 'Plaintiff’s motion to compel (ECF No. 48) is before the Court.'
  const D = 'Defendants’ motion to compel (ECF No. 48) is before the Court.'
  test.for([
    [P, 'Defendants need not respond to the motion until further order.', 'defendant'],
    [P, 'Defendants are excused from responding to the motion.', 'defendant'],
    [P, 'Defendants are relieved of their obligation to file an opposition.', 'defendant'],
    [P, 'The opposing party is relieved of the obligation to respond to the motion.', 'defendant'],
    [P, 'The time to oppose ECF No. 48 is SUSPENDED.', 'defendant'],
    [P, 'No opposition need be filed.', 'defendant'],
    [P, 'No response to the motion is required until further order.', 'defendant'],
    [P, 'Wrexcombe need not oppose it for now.', 'defendant'],
    [
      D,
      'Plaintiff is under no obligation to respond to ECF No. 48 until further order.',
      'plaintiff',
    ],
    [D, 'Mr. Abernethy need not respond to ECF No. 48.', 'plaintiff'],
    [
      D,
      'Plaintiff’s response to ECF No. 48, due April 16, 2026, is not required until the Court orders one.',
      'plaintiff',
    ],
    [D, 'The deadline for Plaintiff’s opposition is VACATED.', 'plaintiff'],
    [D, 'The Court vacates the deadline for Plaintiff’s opposition to the motion.', 'plaintiff'],
    [D, 'Plaintiff’s deadline of April 16, 2026 to respond to the motion is VACATED.', 'plaintiff'],
    [D, 'Plaintiff is not required to file an opposition at this time.', 'plaintiff'],
    [D, 'Plaintiff need not respond to the discovery requests.', null],
    [D, 'Plaintiff’s opposition remains due April 16, 2026.', null],
    [D, 'The deadline for Plaintiff’s opposition is vacated and reset to April 16, 2026.', null],
    [P, 'The Court need not respond to that argument.', null],
    [P, 'The credit union need not comply with the subpoena.', null],
    [
      `${P} Defendants’ cross-motion (ECF No. 52) is too.`,
      'No responses to either motion need be filed.',
      null,
    ],
  ] as const)('%s %s', ([motion, sentence, side]) => {
    expect(relief(`${motion} ${sentence}`)).toBe(side)
  })
})
