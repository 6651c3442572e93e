import { describe, expect, it } from 'vitest'
import { nextSteps } from '#law/next-steps.ts'
import { trackIds } from '#law/tracks/track.ts'
import { cases, places } from './step-cases.ts'
import { ended, fact, rows } from './told.ts'

const all = cases(3000).map((one) => ({ ...one, steps: nextSteps(one.place, one.live, one.today) }))

/** Words that speak of a day that is behind, or of one that stays what it was. */
const ofThePast =
  /^(?:received-|call-day-passed|hearing-passed|paper-day-passed|may-day-passed|ask-after|cutoff-passed)/

describe('whatever was answered', () => {
  it('there is something to do, and each thing is told once', () => {
    for (const { steps } of all) {
      expect(steps.filter((one) => one.kind === 'step').length).toBeGreaterThan(2)
      expect(new Set(steps.map((one) => one.code)).size).toBe(steps.length)
    }
  })

  it('it is about nine things in an ordinary case', () => {
    const ordinary = { orderCourt: fact('caed'), orderHearing: fact(null), disputes: rows() }
    for (const track of trackIds)
      for (const place of places)
        for (const custody of ['prison', 'released'])
          for (const filer of ['plaintiff', 'defendant', 'both']) {
            const none = track === 'before-filing' && { orderText: { how: 'none', text: '' } }
            const answers = {
              ...ordinary,
              orderKind: track,
              orderFiler: fact(filer),
              custody,
              ...none,
            }
            const steps = nextSteps(place, ended(answers), '2025-11-10')
            expect(steps.filter((one) => one.kind === 'step').length).toBeLessThanOrEqual(10)
          }
  })

  it('over unusual answers too it is about ten', () => {
    const counts = all.map(({ steps }) => steps.filter((one) => one.kind === 'step').length)
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
    expect(mean).toBeLessThan(10)
  })

  it('warnings come first', () => {
    for (const { steps } of all) {
      const kinds = steps.map((one) => one.kind)
      expect(kinds.lastIndexOf('warning')).toBeLessThan(kinds.indexOf('step'))
    }
  })

  it('a day that has passed is named only by words about the past', () => {
    for (const { steps, today } of all)
      for (const { code, date } of steps)
        if (date !== null && date < today && code !== 'call-them' && code !== 'be-reachable')
          expect(code).toMatch(ofThePast)
  })

  it('nobody is told to file what the order leaves to the other side', () => {
    const theirs = all.filter(
      ({ live, place }) =>
        place === 'papers' &&
        live.orderKind !== undefined &&
        live.orderFiler?.value === 'defendant',
    )
    const joint = theirs.filter(({ live }) => live.exception === 'none')
    expect(joint.length).toBeGreaterThan(50)
    for (const { steps } of joint)
      for (const { code, cites } of steps) {
        expect(code).not.toMatch(/^(?:file-it|agree-who-files|hand-to-staff|proof-of-service)$/)
        expect(cites.map((rule) => rule.text).join()).not.toContain('Houston')
      }
  })

  it('a rule of one court is named in no other', () => {
    for (const { steps, live } of all)
      for (const rule of steps.flatMap((one) => one.cites))
        if (rule.court !== undefined) expect(rule.court).toBe(live.orderCourt?.value)
  })

  it('where the order bars other papers, that is told before anything of the person’s own', () => {
    const own = /^(?:ask-more-time|ask-after-the-day|notice|affidavit-ready|if-counsel)/
    for (const { steps, live } of all) {
      const speaks = steps.some((one) => own.test(one.code))
      const barred = live.orderKind !== undefined && live.orderOtherFilings?.value === true
      if (speaks && barred) expect(steps.map((one) => one.code)).toContain('other-filings-barred')
    }
  })
})
