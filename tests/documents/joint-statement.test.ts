import { describe, expect, it } from 'vitest'
import {
  agreementLapsed,
  approvalLapsed,
  jointPaper,
  jointPaperDigest,
} from '#documents/joint-paper.ts'
import { renderText } from '#documents/render/text.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { agreed, missingPage, prisoner, released, request, rows, talk } from '../fixtures/cases.ts'

const today = '2026-06-01'
const liveOf = (answers: Answers) => fold(answers, { today }).live
const textOf = (answers: Answers) => renderText(jointPaper(liveOf(answers), today))
const golden = (name: string) => `./golden/${name}.txt`

describe('golden Joint Statements, to be reviewed as text', () => {
  it('resolved in part, one telephone call, counsel has not agreed to the words', async () => {
    await expect(textOf(released)).toMatchFileSnapshot(golden('in-part'))
  })
  it('resolved in full, the first page of the order typed by hand, none left', async () => {
    await expect(textOf(missingPage)).toMatchFileSnapshot(golden('in-full'))
  })
  it('not resolved, a prisoner who moved, with a statement to translate', async () => {
    await expect(textOf(prisoner)).toMatchFileSnapshot(golden('not-resolved'))
  })
  it('two conferences, one of them in person', async () => {
    const twice = {
      ...released,
      conferences: rows(talk('2026-03-10'), talk('2026-03-12', 'in-person')),
    }
    await expect(textOf(twice)).toMatchFileSnapshot(golden('two-conferences'))
  })
  it('agreed words, approved by computer', async () => {
    const joint = agreed(released)
    const digest = jointPaperDigest(liveOf(joint))
    const signed = { ...joint, signApproval: { digest, on: '2026-03-18' } }
    await expect(textOf(signed)).toMatchFileSnapshot(golden('agreed-and-signed'))
  })
})

describe('what the paper may say', () => {
  it('says nothing of a conference when only letters were exchanged', () => {
    const letters = { ...released, conferences: rows(talk('2026-03-12', 'letter')) }
    const standing = fold(letters, { today })
    expect(standing.place).toBe('noConference')
    expect(renderText(jointPaper(standing.live, today))).not.toMatch(/conferred/)
  })
  it('says nothing of a talk that was held before the order', () => {
    const early = { ...released, conferences: rows(talk('2026-03-04')) }
    expect(textOf(early)).not.toMatch(/conferred/)
  })
  it('keeps "in good faith" out when the person does not want to say it', () => {
    expect(textOf({ ...released, goodFaith: 'not-said' })).not.toMatch(/in\s+good\s+faith/)
  })
  it('leaves the result open when the choice and the requests do not agree', () => {
    const odd = { ...released, resolved: 'none' }
    expect(textOf(odd)).toContain('[whether the motion was resolved in full, in part, or not at')
  })
  it('cites the order by its date until its ECF number is known', () => {
    expect(textOf(released)).toContain('(Order of March 5, 2026)')
    const numbered = { ...released, orderEcf: { value: '60', quote: null, from: 'typed' } }
    expect(textOf(numbered)).toContain('(ECF No. 60)')
  })
  it('uses the newer case number when the person says that it changed', () => {
    const newer = {
      ...released,
      caseNumberNewest: 'changed',
      caseNumberNow: '1:24-cv-07713-ZZZ-TUV (PC)',
    }
    const text = textOf(newer)
    expect(text).toContain('1:24-cv-07713-ZZZ-TUV')
    expect(text).not.toContain('QRS')
  })
  it('speaks of two motions in the plural, and the sentences agree', () => {
    const two = { ...released, orderMotionEcf: { value: ['52', '55'], quote: null, from: 'typed' } }
    const text = textOf({ ...two, resolved: 'full' }).replace(/\s+/g, ' ')
    expect(text).toContain('Defendants’ motions to compel (ECF Nos. 52, 55) were resolved in full')
    expect(text).not.toMatch(/motion to compel/)
  })
  it('says of no single one of two motions how far it was resolved, when nobody said it', () => {
    const two = { ...released, orderMotionEcf: { value: ['52', '55'], quote: null, from: 'typed' } }
    const text = textOf(two).replace(/\s+/g, ' ')
    for (const number of ['52', '55']) {
      expect(text).toContain(
        `The motion of ECF No. ${number}: [how far ECF No. ${number} is resolved`,
      )
    }
    expect(text).not.toContain('were resolved in part')
  })
  it('lists each number of a typed run of requests', () => {
    const all = rows(request('3-5, 9(a)', 'open'))
    const text = textOf({ ...released, resolved: 'none', requests: all })
    for (const n of ['No. 3', 'No. 4', 'No. 5', 'No. 9(a)'])
      expect(text.replace(/\s+/g, ' ')).toContain(n)
  })
})

describe('what the other side agreed to', () => {
  it('is joint words only while these very words stand', () => {
    expect(textOf(agreed(released))).not.toContain('Plaintiff states')
    const changed = { ...agreed(released), resolved: 'none', requests: rows(request('3', 'open')) }
    expect(textOf(changed)).toContain('Plaintiff states')
    expect(agreementLapsed(liveOf(changed))).toBe(true)
  })
})

describe('who files', () => {
  const filer = (value: string | null) => ({
    ...released,
    orderFiler: { value, quote: null, from: 'typed' },
  })
  it('is not invented when the order does not say it', () => {
    const text = textOf(filer(null)).replace(/\s+/g, ' ')
    expect(text).toContain('The order does not say who files it.')
    expect(text).not.toMatch(/who files it\. Do not file/)
    expect(text).toContain('[name, address, telephone and e-mail of the one who files')
  })
  it('is both sides when the order says both', () => {
    expect(textOf(filer('both')).replace(/\s+/g, ' ')).toContain(
      'Agree with counsel for Defendants',
    )
  })
  it('puts the person at the upper left when the order names their side', () => {
    expect(textOf(filer('plaintiff'))).toMatch(/Tobias Wexford\n12 Invented Lane/)
  })
})

describe('signatures', () => {
  const approve = (answers: Answers): Answers => ({
    ...answers,
    signApproval: { digest: jointPaperDigest(liveOf(answers)), on: '2026-03-18' },
  })

  it('prints /s/ only for the person, and only after this exact text was approved', () => {
    expect(textOf(released)).not.toContain('/s/')
    expect(textOf(approve(released)).match(/\/s\//g)).toHaveLength(1)
  })
  it('takes /s/ back when one word changes afterwards', () => {
    const changed = { ...approve(released), conferences: rows(talk('2026-03-13')) }
    expect(textOf(changed)).not.toContain('/s/')
    expect(approvalLapsed(liveOf(changed))).toBe(true)
  })
  it('prints no /s/ when the order does not allow electronic signatures', () => {
    const pen = {
      ...approve(released),
      orderElectronicSignature: { value: null, quote: null, from: 'typed' },
    }
    expect(textOf(pen)).not.toContain('/s/')
  })
  it('stays a draft with its date, whoever signed', () => {
    expect(textOf(approve(agreed(released)))).toContain('DRAFT of June 1, 2026')
  })
})
