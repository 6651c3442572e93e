import { describe, expect, test } from 'vitest'
import { reading } from './sentences.ts'

describe('who signs, and how', () => {
  const ASKED = 'Defendants shall file a joint statement.'
  test.for([
    [`${ASKED} All parties must sign it.`, 'all'],
    [`${ASKED} It must be signed by all parties.`, 'all'],
    [`${ASKED} Both must sign it.`, 'all'],
    [`${ASKED} Both Plaintiff and Defendants’ counsel shall sign it.`, 'all'],
    [`${ASKED} Plaintiff and counsel for Defendants shall each sign the joint statement.`, 'all'],
    ['A joint letter, over the signatures of all parties, is due July 1, 2026.', 'all'],
    ['Defendants shall file a joint report bearing both sides’ signatures.', 'all'],
    ['Counsel shall file one joint motion, signed by lead counsel for both sides.', 'all'],
    ['Defendants shall file one joint statement, which every party must sign.', 'all'],
    [`${ASKED} Each side is required to sign.`, 'all'],
    ['Defendants shall file a joint notice, which both sides have reviewed and signed.', 'all'],
    ['Counsel shall file a joint report that all parties have signed.', 'all'],
    ['Defendants shall file a joint letter that both parties sign.', 'all'],
    ['Defendants shall file a joint report, which Plaintiff must also sign.', 'all'],
    [`${ASKED} Plaintiff shall also sign it.`, 'all'],
    [`${ASKED} Plaintiff must countersign it.`, 'all'],
    [`${ASKED} Plaintiff is to review and co-sign the statement.`, 'all'],
    [`${ASKED} The other side must sign it as well.`, 'all'],
    [`${ASKED} It must be signed by Plaintiff and by defense counsel.`, 'all'],
    [`${ASKED} It shall be signed by counsel for Defendants and by Plaintiff.`, 'all'],
    [`${ASKED} Plaintiff has no lawyer. It must be signed by Plaintiff and by counsel.`, 'all'],
    [`${ASKED} Plaintiff is pro se. Counsel and Plaintiff shall sign it.`, 'all'],
    [`${ASKED} It must be signed by Plaintiff and counsel.`, null],
    [`${ASKED} Plaintiff is pro se. A release signed by Plaintiff and by counsel is due.`, null],
    [`${ASKED} If Plaintiff must also sign a release, counsel shall send it.`, null],
    [`${ASKED} Plaintiff need not also sign it.`, 'filer'],
    [`${ASKED} Plaintiff shall also sign up for electronic filing.`, null],
    [`${ASKED} Plaintiff’s signature is not required.`, 'filer'],
    [`${ASKED} Only defense counsel need sign it.`, 'filer'],
    [`${ASKED} It need not be signed by Plaintiff.`, 'filer'],
    [`${ASKED} Plaintiff need not sign the joint statement.`, 'filer'],
    [`${ASKED} A declaration signed by both parties is not needed.`, null],
    [ASKED, null],
  ] as const)('%s', ([sentences, value]) => {
    expect(reading(sentences).signers?.value ?? null).toBe(value)
  })

  test.for([
    ['Electronic signatures are acceptable; a wet signature is not required.', true],
    ['A typed "/s/" is good enough for Plaintiff as well.', true],
    ['The parties may sign electronically.', true],
    ['It may be signed electronically.', true],
    ['Conformed signatures will suffice.', true],
    ['E-signatures may be used.', true],
    ['No ink signatures are required.', true],
    ['Plaintiff may authorize counsel to apply her electronic signature.', true],
    ['Counsel may affix Plaintiff’s /s/ signature with his consent.', true],
    ['Either side may permit the other to insert its typed signature.', true],
    ['Counsel may not apply Plaintiff’s electronic signature.', null],
    ['An electronic signature will not be accepted; ink is required.', false],
    ['Original, handwritten signatures are required.', false],
    ['Electronic signatures are not permitted.', false],
    ['It must be signed by hand.', false],
    ['The statement must bear original ink signatures.', false],
    ['A "/s/" will not suffice.', false],
    ['Wet signatures are required.', false],
    ['Plaintiff may sign by hand on a copy that counsel will send.', null],
    ['Counsel’s electronic signature is acceptable, but Plaintiff must sign in ink.', null],
  ] as const)('%s', ([sentence, value]) => {
    expect(reading(`${ASKED} ${sentence}`).electronicSignature?.value ?? null).toBe(value)
  })
})
