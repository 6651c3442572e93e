import { describe, expect, it } from 'vitest'
import { agreedDigest, agreementLapsed } from '#documents/joint-paper.ts'
import {
  but,
  denied,
  dispute,
  flat,
  list,
  places,
  talk,
  textOf,
  today,
  typed,
} from './invented-disputes.ts'

describe('golden Joint Motions, to be reviewed as text', () => {
  it('two requests left, one of each side, and one that was withdrawn', async () => {
    await expect(textOf(denied)).toMatchFileSnapshot('./golden/joint-motion-two-requests.txt')
  })
  it('a confidential request, and a position of the person that is missing', async () => {
    const live = but(denied, {
      resolved: 'none',
      disputes: list(dispute('4', { confidential: 'yes' }), dispute('9', { mine: null })),
    })
    await expect(textOf(live)).toMatchFileSnapshot('./golden/joint-motion-confidential.txt')
  })
})

describe('what the motion says of the order', () => {
  it('says that the earlier motion was denied without prejudice only when the order says so', () => {
    expect(flat(denied)).toContain('(ECF No. 50) was denied without prejudice.')
    const silent = but(denied, { orderDisposition: typed(null) })
    expect(flat(silent)).not.toContain('without prejudice')
  })
  it('says "permitted" of an order that says the parties may file, and "directed" of another', () => {
    expect(flat(denied)).toContain('as permitted by the Court’s order of March 2, 2026')
    expect(flat(but(denied, { orderMay: typed('must') }))).toContain('as directed by the Court’s')
  })
  it('speaks of two motions in the plural', () => {
    const two = but(denied, { orderMotionEcf: typed(['50', '53']) })
    expect(flat(two)).toContain('Plaintiff’s motions to compel (ECF Nos. 50, 53) were denied')
    expect(flat(but(two, { resolved: 'full' }))).toContain(
      'the dispute in Plaintiff’s motions to compel (ECF Nos. 50, 53) was',
    )
  })
})

describe('the conference and its declaration', () => {
  const none = but(denied, { conferences: list(talk('2026-03-12', { how: 'letter' })) })

  it('says nowhere that anybody conferred when only a letter was written', () => {
    expect(flat(none)).not.toMatch(/conferred/)
    expect(places(none)).toContain(
      'each conference, with its day, how it was held and who took part',
    )
  })
  it('leaves "good faith" out of every part when the person did not say it', () => {
    expect(flat(denied)).toContain('I conferred in good faith.')
    expect(flat(but(denied, { goodFaith: 'not-said' }))).not.toContain('good faith')
    expect(flat(none)).not.toContain('I conferred in good faith')
  })
  it('gives each conference a numbered fact of its own', () => {
    const text = flat(but(denied, { conferences: list(talk('2026-03-12'), talk('2026-03-14')) }))
    expect(text).toMatch(/1\. On March 12, 2026, I conferred .* 2\. On March 14, 2026, I conferred/)
    expect(text).toContain('3. Each conference concerned the dispute in Plaintiff’s motion')
  })
  it('says nothing of a barrier once the talk was held', () => {
    const open = { kind: 'lockdown', from: '2026-05-30', to: '2026-07-01' }
    expect(flat(but(denied, { barriers: list(open) }))).not.toMatch(/lockdown|What I did about it/i)
  })
  it('leaves the day, the place and the signature of the sworn sentence to a pen', () => {
    const names = places(denied)
    expect(names).toContain('city and state where you sign')
    expect(names.filter((name) => name === 'date you sign')).toHaveLength(2)
  })
})

describe('what was resolved', () => {
  it('says None when nothing is left', () => {
    expect(flat(but(denied, { resolved: 'full' }))).toContain('Plaintiff states: None.')
  })
  it('calls out a partial result of which no request was listed', () => {
    const live = but(denied, { disputes: list(dispute('3')) })
    expect(places(live)).toContain(
      'whether the motion was resolved in full, in part, or not at all',
    )
  })
})

describe('what the other side agrees to', () => {
  const yes = but(denied, { wording: { digest: agreedDigest(denied), on: today } })

  it('is also the words that are printed as theirs', () => {
    expect(places(denied)).toContain('for counsel for Defendants to confirm or replace')
    expect(places(yes)).not.toContain('for counsel for Defendants to confirm or replace')
    const rows = list(dispute('3', { theirs: 'Other words.' }))
    const changed = but(yes, { disputes: rows })
    expect(agreementLapsed(changed)).toBe(true)
  })
  it('still leaves open a position that they did not give', () => {
    expect(places(yes)).toContain(
      'Defendants’ position on Interrogatory No. 7, for counsel to complete',
    )
  })
})
