import { describe, expect, it } from 'vitest'
import { StepList, Warnings } from '#app/ends/StepList.tsx'
import { nextSteps, stepCodes } from '#law/next-steps.ts'
import type { Live } from '#law/vocabulary.ts'
import { cases } from '../../law/step-cases.ts'
import { ended, fact, rows } from '../../law/told.ts'
import { links, words } from '../page.tsx'

const listed = (live: Live, place: Parameters<typeof nextSteps>[0], today: string) => {
  const steps = nextSteps(place, live, today)
  return (
    <>
      <Warnings steps={steps} live={live} />
      <StepList steps={steps} live={live} handle="h1" />
    </>
  )
}
const papers = (live: Live) => listed(live, 'papers', '2025-11-20')
const jointMotion = (more: object = {}) =>
  ended({ orderKind: 'joint-motion', disputes: rows(), ...more })

describe('the words of the steps', () => {
  it('leave no place unfilled, whatever was answered, in any language', () => {
    const seen = new Set<string>()
    for (const [at, { live, place, today }] of cases(300).entries()) {
      for (const { code } of nextSteps(place, live, today)) seen.add(code)
      for (const lang of ['en', at % 2 === 0 ? 'es' : 'ar'])
        expect(words(listed(live, place, today), `/${lang}/d/h1`)).not.toMatch(
          /\{\{|steps\.[a-z]|names\.[a-z]|undefined| (?:by|before|was|for|is|the|de el|a el|el|del) [.:]/,
        )
    }
    // Most of what can be said was said: the others belong to the ways out and to rare answers.
    expect(seen.size).toBeGreaterThan(stepCodes.length * 0.7)
  })

  it('name the paper of the procedure, and the link leads to it', () => {
    expect(words(papers(ended()))).toContain('Read the Joint Statement.')
    const motion = papers(jointMotion())
    expect(words(motion)).toContain('Read each request in the Joint Motion.')
    expect(words(motion)).not.toContain('Joint Statement')
    expect(links(motion)).toContain('/en/d/h1/papers/joint-motion')
  })

  it('lead before filing to the certification', () => {
    const plan = ended({ orderText: { how: 'none', text: '' }, orderKind: undefined })
    expect(links(papers(plan))).toContain('/en/d/h1/papers/certification')
    expect(words(papers(plan))).toContain('We do not write the motion itself.')
  })

  it('name the case behind a warning, and quote the order’s own denial', () => {
    const open = rows({ status: 'open', mine: null, confidential: 'no' })
    const orderDisposition = {
      value: 'denied-without-prejudice',
      quote: 'invented denial',
      from: 'read',
    }
    const page = words(papers(jointMotion({ disputes: open, orderDisposition })))
    expect(page).toContain('Strain v. Sandham')
    expect(page).toContain('“ invented denial ”')
  })

  it('say the order’s page limit as a number', () => {
    const limited = papers(jointMotion({ orderPageLimit: fact(12) }))
    expect(words(limited)).toContain('Your order allows no more than this number: 12.')
  })
})
