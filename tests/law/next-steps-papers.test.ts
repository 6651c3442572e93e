import { describe, expect, it } from 'vitest'
import type { Live } from '#law/vocabulary.ts'
import { cited, codes, ended, fact, rows, told } from './told.ts'

const TODAY = '2025-11-20'
const mine = (more: object = {}): Live => ended({ orderFiler: fact('plaintiff'), ...more })

describe('all is settled', () => {
  it('the order still asks for the paper, and it is told first', () => {
    const settled = codes('papers', ended({ resolved: 'full' }), TODAY)
    expect(settled).toContain('resolved-still-needed')
    expect(settled.indexOf('resolved-still-needed')).toBeLessThan(settled.indexOf('read-it'))
    expect(codes('papers', ended(), TODAY)).not.toContain('resolved-still-needed')
  })
})

describe('a person who would not sign the words as they are', () => {
  it('learns of other words, and is never told just to refuse', () => {
    const other = codes('papers', ended({ willSign: 'not-as-written' }), TODAY)
    expect(other).toContain('other-words')
    expect(other).not.toContain('sign-pen')
  })
})

describe('the other side will not sign', () => {
  it('the person whose side files asks which words, and has no paper with both signatures', () => {
    const refused = told('papers', mine({ theySign: 'refuse' }), TODAY)
    expect(refused).toEqual(
      expect.arrayContaining([
        'they-will-not-sign',
        'day-still-counts 2025-11-25',
        'ask-more-time 2025-11-25',
      ]),
    )
    expect(refused.join(' ')).not.toMatch(/send-for-signatures|file-it/)
  })

  it('who waits for the other side to file still keeps the proof', () => {
    const refused = codes('papers', ended({ theySign: 'refuse' }), TODAY)
    expect(refused).toEqual(
      expect.arrayContaining(['they-will-not-sign', 'if-counsel-does-not-file']),
    )
    expect(refused).not.toContain('day-still-counts')
  })
})

describe('the proof that the person sent it', () => {
  it('is for the person who files: who is held hands the paper to staff', () => {
    expect(codes('papers', mine(), TODAY)).toContain('hand-to-staff')
    const free = codes('papers', mine({ custody: 'released' }), TODAY)
    expect(free).toContain('proof-of-service')
    expect(free).not.toContain('hand-to-staff')
  })

  it('names Houston v. Lack only to who is held and files alone', () => {
    const houston = 'Houston v. Lack, 487 U.S. 266 (1988)'
    expect(cited('papers', mine(), TODAY, 'hand-to-staff')).toContain(houston)
    const both = ended({ orderFiler: fact('both') })
    expect(cited('papers', both, TODAY, 'hand-to-staff')).not.toContain(houston)
  })

  it('is never spoken of where the other side files, or nobody knows who does', () => {
    for (const filer of ['defendant', null]) {
      const steps = codes('papers', ended({ orderFiler: fact(filer) }), TODAY).join(' ')
      expect(steps).not.toMatch(/hand-to-staff|proof-of-service|file-it/)
    }
  })
})

describe('what stays out of a public paper', () => {
  const dispute = (more: object) =>
    ended({ orderKind: 'joint-motion', disputes: rows({ status: 'open', mine: null, ...more }) })

  it('private numbers, by Rule 5.2(a)', () => {
    expect(cited('papers', ended(), TODAY, 'redact')).toEqual(['Fed. R. Civ. P. 5.2(a)'])
  })

  it('confidential words, until the court was asked about sealing', () => {
    const secret = dispute({ confidential: 'yes' })
    expect(codes('papers', secret, TODAY)).not.toContain('redact')
    expect(cited('papers', secret, TODAY, 'seal-first')).toEqual([
      'E.D. Cal. L.R. 141(a)',
      'Fed. R. Civ. P. 5.2(a)',
    ])
    const elsewhere = { ...secret, orderCourt: fact('casd') } as Live
    expect(cited('papers', elsewhere, TODAY, 'seal-first')).toEqual(['Fed. R. Civ. P. 5.2(a)'])
    expect(codes('papers', dispute({ confidential: 'no' }), TODAY)).not.toContain('seal-first')
  })
})

describe('a request that is open without the person’s reasons', () => {
  const dispute = (status: string | null, mine: object | null) =>
    ended({ orderKind: 'joint-motion', disputes: rows({ status, mine, confidential: 'no' }) })
  const reasons = { words: 'It names the day of the event.', lang: 'en' }

  it('is a warning with the case in which that was read as agreement', () => {
    const missing = dispute('open', null)
    expect(told('papers', missing, TODAY)).toContain('!own-position-missing')
    expect(cited('papers', missing, TODAY, 'own-position-missing')?.[0]).toContain('Strain')
    expect(told('papers', dispute(null, null), TODAY)).toContain('!own-position-missing')
  })

  it('is no warning when the reasons are there, or the request is settled', () => {
    expect(told('papers', dispute('open', reasons), TODAY)).not.toContain('!own-position-missing')
    expect(told('papers', dispute('withdrawn', null), TODAY)).not.toContain('!own-position-missing')
  })
})
