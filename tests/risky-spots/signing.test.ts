import { describe, expect, it, vi } from 'vitest'
import { jointPaperDigest } from '#documents/joint-paper.ts'
import { buildPaper } from '#documents/papers.ts'
import { renderText } from '#documents/render/text.ts'
import { paperIdList } from '#documents/tree.ts'
import { list, words } from '../fixtures/cases/parts.ts'
import {
  cites,
  codes,
  ids,
  jointIds,
  jointOf,
  lineOf,
  papers,
  prints,
  signatures,
  withJoint,
} from './joint.ts'
import { type At, invented, inventedEnds, printed, toldWords, typed } from './surface.ts'

/** Spots 16, 20 and 21: who signs, with what, and what happens when somebody does not. */

vi.setConfig({ testTimeout: 60_000 })

const FLYNN = 'like Flynn: released, opposes, resolved in part'
const DICKSON = 'like Dickson: in prison, moved, nothing resolved'
const WAGNON = 'like Wagnon: subpoenas before a hearing'

it('16. A person who will not sign as written gets choices, and never a plain no: other words, a paragraph of their own, or a crossing out with initials.', () => {
  const asked = withJoint.filter(({ live }) => live.willSign !== undefined)
  expect(asked.length).toBeGreaterThan(10)
  for (const { name, today, live } of asked) {
    const at = invented(name, { willSign: 'not-as-written' }, today)
    expect(at.place).toBe('papers')
    expect(ids(at)).toContain(jointOf(at)?.paper.id)
    // A page to sign comes once the words are settled.
    expect(ids(at)).not.toContain('signature-page')
    expect(codes(at)).toContain('other-words')
    const side = live.role === 'defendant' ? 'Defendant' : 'Plaintiff'
    const sheet = printed(at, 'what-next')
    expect(sheet).toContain(`begins “${side} states:”`)
    expect(sheet).toMatch(/Cross out what is wrong, put your initials beside it/)
    expect(sheet).toMatch(/Do not just leave it unsigned/)
  }
  const own = invented(FLYNN, {
    willSign: 'not-as-written',
    ownWords: words('I heard it otherwise.'),
  })
  expect(printed(own, 'joint-statement')).toContain('Plaintiff states: I heard it otherwise.')
})

it('20. Signature missing: the paper is never final, each party has a line, and the person is told to sign at once.', () => {
  for (const at of withJoint) {
    const { paper, text } = jointOf(at) ?? {}
    if (paper === undefined || text === undefined) throw new Error('a joint paper is handed over')
    expect(paper.draft?.note).toMatch(
      /Not final until every party has signed it|review, complete and file/,
    )
    const blanks = signatures(paper).map(({ signature }) => lineOf(signature))
    const others = Math.max(1, at.live.signers?.rows.length ?? 0)
    // A declaration inside a joint motion is signed as well.
    expect(blanks.length).toBeGreaterThanOrEqual(1 + others)
    expect(blanks.filter((one) => !/^\[(?:electronic )?signature of /.test(one))).toEqual([])
    for (const { name } of at.live.signers?.rows ?? [])
      expect(blanks.join()).toContain(name ?? 'counsel')
    expect(printed(at, 'what-next')).toContain('Nobody signs for you.')
  }
  expect(toldWords(invented(DICKSON))).toMatch(
    /If you forgot to sign, sign as soon as somebody tells you\./,
  )
  expect(cites(invented(DICKSON))).toEqual(
    expect.arrayContaining(['Fed. R. Civ. P. 11(a)', 'E.D. Cal. L.R. 131(b)']),
  )
})

describe('21. E-signature', () => {
  const approvedOn = (at: At) => ({
    signApproval: { digest: jointPaperDigest(at.live), on: '2026-03-19' },
  })

  it('21. E-signature: a computer’s mark stands on the joint statement alone, with the day it was allowed, and on no other paper.', () => {
    const at = invented(FLYNN, approvedOn(invented(FLYNN)))
    const built = paperIdList
      .filter((id) => id !== 'mailing-declaration')
      .map(
        (id) => [id, renderText(buildPaper(id, at.live, at.today)).replace(/\s+/g, ' ')] as const,
      )
    const marked = built.filter(([, text]) => text.includes('/s/'))
    expect(marked.map(([id]) => id).filter((id) => !jointIds.includes(id))).toEqual([
      'signature-page',
    ])
    expect(printed(at, 'joint-statement')).toMatch(/Dated: March 19, 2026 \/s\/ Tobias Wexford/)
    // Of another text, the mark is gone.
    const changed = invented(FLYNN, { ...approvedOn(invented(FLYNN)), resolved: 'none' })
    expect(printed(changed, 'joint-statement')).not.toContain('/s/')
  })

  it('21. Where the order does not allow it, no stored yes makes a mark: the person signs with a pen.', () => {
    for (const { name, today } of withJoint) {
      const stored = {
        signHow: 'electronic',
        ...approvedOn(invented(name)),
        orderElectronicSignature: typed(null),
      }
      const at = invented(name, stored, today)
      expect(at.live.signHow).toBeUndefined()
      for (const { text } of prints(at)) expect(text).not.toContain('/s/')
      if (at.live.willSign === 'yes') expect(codes(at)).toContain('sign-pen')
      expect(jointOf(at)?.paper.distribution.join(' ')).toMatch(
        /Sign with a pen\.|Do not sign it yet\./,
      )
    }
  })

  it('21. A person’s own papers are signed with a pen, whatever the order says of the joint one.', () => {
    const own = [
      'certification',
      'affidavit',
      'notice-no-conference',
      'proof-of-service',
      'mailing-declaration',
    ]
    const handed = inventedEnds
      .flatMap(papers)
      .filter((paper) => paper.forFiling && own.includes(paper.id))
    expect(handed.length).toBeGreaterThan(10)
    for (const { distribution } of handed)
      expect(distribution.join(' ')).toContain('Sign with a pen')
  })

  it('21. Another party without a lawyer gets no electronic line where the order allows none.', () => {
    const signers = list('signers', { kind: 'self', name: 'Barnaby Thorne', signs: 'electronic' })
    const text = jointOf(invented(WAGNON, { signers }))?.text
    expect(text).toContain('signature of Barnaby Thorne')
    expect(text).not.toContain('electronic signature of Barnaby Thorne')
  })
})
