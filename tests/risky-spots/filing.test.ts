import { createElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { PapersPage } from '#app/papers/PapersPage.tsx'
import { caseDates } from '#law/case-dates.ts'
import { isHeld } from '#law/custody.ts'
import { trackOf } from '#law/tracks/tracks.ts'
import { html } from '../app/page.tsx'
import { list } from '../fixtures/cases/parts.ts'
import { notYet } from './changed-order.ts'
import { cites, codes, ids, jointOf, papers, prints, withJoint } from './joint.ts'
import { type At, invented, inventedEnds, printed, toldWords, typed } from './surface.ts'

/** Spots 13, 14 and 22: who files, what nobody may file, and when a paper counts as filed. */

vi.setConfig({ testTimeout: 60_000 })

const FLYNN = 'like Flynn: released, opposes, resolved in part'
/** An answer to each question that only a person who is held is asked. */
const heldToo = { barriers: list('barriers'), staff: notYet.staff }

describe('13. “No additional filings”', () => {
  const bars = inventedEnds.filter(({ live }) => live.orderOtherFilings?.value === true)
  const forFiling = (at: At) => papers(at).filter((paper) => paper.forFiling)

  it('13. No additional filings: only a draft for counsel and its signature page can be filed, and the ban is told before them.', () => {
    expect(bars.length).toBeGreaterThan(8)
    for (const at of bars) {
      const signs = at.live.willSign === 'yes' ? ['signature-page'] : []
      const allowed = at.place === 'papers' ? ['joint-statement', ...signs] : []
      expect([at.name, forFiling(at).map(({ id }) => id)]).toEqual([at.name, allowed])
      for (const { title } of papers(at))
        expect(title).not.toMatch(
          /\b(?:reply|opposition|supplement|exhibit|declaration|affidavit)/i,
        )
      const draft = papers(at).find(({ id }) => id === 'joint-statement')?.draft
      if (draft)
        expect(draft.note).toMatch(
          /review, complete and file\. Not to be filed by (?:Plaintiff|Defendant)/,
        )
      expect(
        codes(at).filter((code) =>
          /^(?:file-it|notice-ready|affidavit-ready|agree-who-files)$/.test(code),
        ),
      ).toEqual([])
      expect(printed(at, 'what-next')).toContain('The order bars other filings about the motion.')
      if (at.place === 'papers') expect(codes(at)).toContain('file-nothing-else')
    }
  })

  it('13. A step that speaks of any other filing comes after the ban, which is told as a warning.', () => {
    const more = /^(?:ask-more-time|ask-after-the-day|if-counsel-does-not-file|notice-for-record)/
    const late = bars.filter((at) => codes(at).some((code) => more.test(code)))
    expect(late.length).toBeGreaterThan(8)
    for (const at of late) {
      const [warned, spoken] = [
        codes(at).indexOf('other-filings-barred'),
        codes(at).findIndex((code) => more.test(code)),
      ]
      expect(warned).toBeGreaterThanOrEqual(0)
      expect(warned).toBeLessThan(spoken)
    }
  })

  it('13. The page says who files, and what the order forbids, before the first button that prints.', () => {
    const late = bars.filter((at) => codes(at).includes('other-filings-barred'))
    for (const { name, place, live, today } of late.filter((at) => at.place === 'papers')) {
      const page = html(createElement(PapersPage, { place, live, today, handle: 'h1' }))
      const told = ['files this, not you', 'Your order forbids other papers'].map((words) =>
        page.indexOf(words),
      )
      const button = page.search(/href="[^"]*\/papers\/[^"]+"/)
      expect([name, button > 0, ...told.map((at) => at > 0 && at < button)]).toEqual([
        name,
        true,
        true,
        true,
      ])
    }
  })

  it('13. A ban in an order of another kind leaves no notice to file and no proof that goes with one.', () => {
    const at = invented('the day for the call went by', { orderOtherFilings: typed(true) })
    expect(at.place).toBe('noConference')
    expect(forFiling(at)).toEqual([])
  })

  it('13. A ban in an order under L.R. 251 leaves no affidavit to file.', () => {
    const attempts = list('attempts', { date: '2026-04-27', by: 'me', how: 'email' })
    for (const [name, place] of [
      ['the other side refuses to talk', 'noConference'],
      ['the other side will not sign the statement', 'papers'],
    ] as const) {
      expect(ids(invented(name, { attempts }))).toContain('affidavit')
      const at = invented(name, { attempts, orderOtherFilings: typed(true) })
      expect([at.place, ids(at).includes('affidavit')]).toEqual([place, false])
    }
  })
})

it('14. Who files: where the order gives it to the other side, the person is handed nothing to file alone; else both agree, or ask.', () => {
  const theirs = withJoint.filter(
    ({ live }) =>
      live.orderFiler?.value !== undefined &&
      ![null, 'both', live.role].includes(live.orderFiler.value),
  )
  expect(theirs.length).toBeGreaterThan(8)
  for (const at of theirs) {
    expect(ids(at)).not.toContain('proof-of-service')
    expect(ids(at)).not.toContain('mailing-declaration')
    expect(codes(at)).toContain('send-to-counsel')
    const { paper } = jointOf(at) ?? {}
    expect(paper?.distribution.join(' ')).toMatch(/who files it\. Do not file it yourself\./)
    // The block at the upper left is the filer’s.
    const top = paper?.blocks.find(({ kind }) => kind === 'counsel')
    expect(JSON.stringify(top)).not.toContain(at.live.me?.name ?? 'in pro per')
    expect(printed(at, 'what-next')).toContain('You do not file it.')
  }
  for (const at of [
    'like Millare: a joint motion on three requests',
    'like Wagnon: subpoenas before a hearing',
    'a joint letter in another court',
  ].map((name) => invented(name))) {
    expect(codes(at)).toContain('agree-who-files')
    expect(jointOf(at)?.text).toContain('File it once.')
  }
  const silent = invented(FLYNN, { orderFiler: typed(null) })
  expect(codes(silent)).toContain('ask-who-files')
  expect(jointOf(silent)?.text).toContain('The order does not say who files it.')
  const mine = invented(FLYNN, { orderFiler: typed('plaintiff') })
  expect(codes(mine)).toContain('file-it')
  expect(ids(mine)).toContain('proof-of-service')
})

it('22. The mailbox rule is told only to a person who is held and files alone; it moves no date, and is never told of the joint paper.', () => {
  const netted: string[] = []
  for (const { name, today, live } of inventedEnds) {
    const free = invented(name, { custody: 'released' }, today)
    expect(cites(free).filter((text) => /Houston/.test(text))).toEqual([])
    expect(codes(free)).not.toContain('hand-to-staff')
    expect(ids(free)).not.toContain('mailing-declaration')
    const held = invented(name, { ...heldToo, custody: 'prison' }, today)
    expect(isHeld(held.live)).toBe(true)
    expect(caseDates(held.live, today)).toEqual(caseDates(free.live, today))
    const net = cites(held).some((text) => /Houston/.test(text))
    if (net) netted.push(name)
    if (trackOf(live) === 'reimposed')
      expect([name, ids(held).includes('mailing-declaration'), net]).toEqual([name, false, false])
    if (jointOf(held) !== undefined && live.theySign !== 'refuse')
      expect([name, net]).toEqual([name, false])
    if (net)
      expect(toldWords(held)).toMatch(/only a safety net: plan for the real date all the same/)
    for (const { text } of prints(held))
      expect(text).not.toMatch(/Houston|mailbox|deemed filed|is filed when/i)
  }
  expect(netted.length).toBeGreaterThan(2)
})
