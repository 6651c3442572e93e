import { describe, expect, it, vi } from 'vitest'
import { buildPaper, growingPaperId } from '#documents/papers.ts'
import { renderText } from '#documents/render/text.ts'
import { conferencesHeld } from '#law/conference.ts'
import { nextSteps } from '#law/next-steps.ts'
import { trackOf } from '#law/tracks/tracks.ts'
import type { Live } from '#law/vocabulary.ts'
import { list, words } from '../fixtures/cases/parts.ts'
import { notYet } from './changed-order.ts'
import { codes, ids, jointIds, prints } from './joint.ts'
import { type At, invented, inventedEnds, printed, told, toldWords, typed } from './surface.ts'

/** Spots 15 and 17 to 19: a talk that never came, and what may not be said of one. */

vi.setConfig({ testTimeout: 60_000 })

const FLYNN = 'like Flynn: released, opposes, resolved in part'
// Order of April 16, 2026 that bars other filings; the first contact is due on May 7.
const NOBODY = 'no answer from counsel'

/** The words of a paper without the names of its blanks: what it says already. */
const said = (text: string) => text.replace(/\[[^\]]*: _+\]/g, '[ ]').replace(/\s+/g, ' ')
/** A sentence that tells of a talk as a conference. */
const CONFERRED =
  /\b(?:parties|met and|Plaintiffs?|Defendants?|I|faith) conferred\b|\bconferred by\b|\bThe conference (?:lasted|concerned)\b/
const paperEnds = inventedEnds.filter(({ place }) => place === 'papers')

it('15. Counsel never calls: before the day the person writes, keeps a log and is reachable; after it, more time and a record of what happened, and the choice is theirs.', () => {
  const attempts = list('attempts', {
    date: '2026-04-18',
    by: 'me',
    how: 'letter',
    happened: words('I asked for a call.'),
  })
  const on = (today: string) => invented(NOBODY, { attempts }, today)

  const before = on('2026-04-20')
  expect(before.place).toBe('waiting')
  expect(codes(before)).toEqual(
    expect.arrayContaining(['write-counsel', 'keep-log', 'be-reachable']),
  )
  expect(ids(before)).toEqual(expect.arrayContaining(['letter', 'attempt-log', 'call-sheet']))
  expect(ids(before)).not.toContain('notice-no-conference')
  // Day 21 itself is still there to call on.
  expect(on('2026-05-07').place).toBe('waiting')

  const after = on('2026-05-08')
  expect(after.place).toBe('noConference')
  const more = nextSteps(after.place, after.live, after.today).find(
    ({ code }) => code === 'ask-more-time',
  )
  // No talk, no count from a talk: the date that runs from the order's service is the one.
  expect(more?.date).toBe('2026-05-18')
  expect(more?.cites.map(({ text }) => text)).toEqual([
    'Fed. R. Civ. P. 6(b)(1)',
    'E.D. Cal. L.R. 144(d)',
  ])
  // The order limits filings about the motion: it is told first, and the person decides.
  expect(told(after).find(({ code }) => code === 'other-filings-barred')?.kind).toBe('warning')
  expect(printed(after, 'notice-no-conference')).toContain('This is a record and not a filing.')
})

it('15. The notice tells only what happened: it asks for nothing, blames nobody and argues nothing.', () => {
  const notices = inventedEnds
    .map((at) => printed(at, 'notice-no-conference'))
    .filter((text) => text !== '')
  expect(notices).toHaveLength(2)
  for (const notice of notices) {
    expect(notice).toMatch(/no conference .* has taken place/)
    expect(notice).not.toMatch(
      /\b(?:sanction|violat|refus|failed|ignor|should|must|requests? that|asks? the Court|moves?\b|respectfully|prejudice)/i,
    )
  }
})

it('15. The affidavit of L.R. 251(d) is for an ordinary motion under that rule, and for no other order.', () => {
  const handed = inventedEnds.filter((at) => ids(at).includes('affidavit'))
  expect(handed.length).toBeGreaterThan(0)
  for (const at of handed) expect(trackOf(at.live)).toBe('local-rule-251')
})

it('15. The affidavit never comes without the proof of service that goes with it.', () => {
  for (const at of inventedEnds.filter((one) => ids(one).includes('affidavit')))
    expect([at.name, ids(at).includes('proof-of-service')]).toEqual([at.name, true])
})

describe('17. A false good-faith statement', () => {
  /** Each stage of the growing paper, from the first question to the last. */
  const growing = (at: At): readonly (readonly [Live, string])[] => {
    const all = Object.entries(at.live)
    return all.flatMap((_, upTo) => {
      const live = Object.fromEntries(all.slice(0, upTo + 1)) as Live
      const id = growingPaperId(live)
      return id === null ? [] : [[live, said(renderText(buildPaper(id, live, at.today)))] as const]
    })
  }

  it('17. Blank is not yes: while the paper grows, it says nothing that was not answered by then.', () => {
    let looked = 0
    for (const at of inventedEnds) {
      for (const [live, text] of growing(at)) {
        looked += 1
        if (conferencesHeld(live).length === 0) expect(text).not.toMatch(CONFERRED)
        const both = live.goodFaith === 'both'
        if (!both) expect(text).not.toMatch(/conferred in good faith regarding/)
        const mine = both || live.goodFaith === 'mine'
        if (!mine && jointIds.some((id) => id === growingPaperId(live)))
          expect(text).not.toMatch(/\bin good faith\b(?!, )/)
        if (live.resolved === undefined)
          expect(text).not.toMatch(/\bwas (?:resolved in (?:full|part)|not resolved)\b/)
        expect(text).not.toMatch(/\/s\//)
      }
    }
    expect(looked).toBeGreaterThan(300)
  })

  it('17. Who will not say “in good faith” is given no paper that says it.', () => {
    const asked = paperEnds.filter(({ live }) => live.goodFaith !== undefined)
    expect(asked.length).toBeGreaterThan(8)
    for (const { name, today } of asked) {
      const at = invented(name, { goodFaith: 'not-said', wording: 'not-yet' }, today)
      for (const { paper, text } of prints(at).filter(({ paper }) => jointIds.includes(paper.id)))
        expect([name, paper.id, said(text).match(/.{30}in good faith(?!, )/)?.[0]]).toEqual([
          name,
          paper.id,
          undefined,
        ])
    }
  })

  it('17. Agreement is never filled in: until the other side said yes, a sentence about both sides is one side’s statement.', () => {
    const open = paperEnds.filter(
      (at) => at.live.wording === 'not-yet' && ids(at).some((id) => jointIds.includes(id)),
    )
    expect(open.length).toBeGreaterThan(8)
    for (const at of open) {
      const [text = ''] = prints(at)
        .filter(({ paper }) => jointIds.includes(paper.id))
        .map(({ text }) => text)
      expect(text).toMatch(/states? that the parties (?:met and )?conferred/)
      expect(text.replace(/states? that the parties/g, '')).not.toMatch(
        /the parties (?:met and )?conferred/i,
      )
      expect(text.replace(/states? that (?:Nos?\.|[^.])*/g, '')).not.toMatch(
        /\bwas (?:resolved in|not resolved)/,
      )
    }
  })

  it('17. Lengths and promised days come from the person alone.', () => {
    const bare = { date: '2026-03-12', how: 'telephone' } as const
    const at = invented(FLYNN, {
      conferences: list('conferences', bare),
      requests: list('requests', {
        by: 'defendant',
        type: 'interrogatory',
        numbers: '2',
        status: 'further-response',
      }),
    })
    const text = printed(at, 'joint-statement')
    expect(text).toContain('will serve a further response.')
    expect(text).not.toMatch(/\blasted\b|\bminutes\b|further response by/)
    expect(printed(invented(FLYNN), 'joint-statement')).toMatch(
      /lasted about 40 minutes.*further response by April 10, 2026/,
    )
  })

  it('17. What is sworn under penalty of perjury is signed with a day and a place that the person writes, and Rule 11 is cited for signing alone.', () => {
    let sworn = 0
    for (const at of inventedEnds) {
      for (const { text } of prints(at).filter((one) =>
        /under penalty of perjury/.test(one.text),
      )) {
        sworn += 1
        expect(text).toMatch(
          /Executed on \[date you sign: _+\] at \[city and state where you sign: _+\]/,
        )
      }
      const everything = [...prints(at).map(({ text }) => text), toldWords(at)].join(' ')
      expect(everything.replace(/Fed\. R\. Civ\. P\. 11\(a\)/g, '')).not.toMatch(
        /(?:Rule|P\.) 11\b/,
      )
    }
    expect(sworn).toBeGreaterThan(5)
  })
})

it('18. No conference took place: no paper with a part on the conference is handed over, none says “conferred”, and the person is told why.', () => {
  expect(paperEnds.length).toBeGreaterThan(12)
  for (const { name, today } of paperEnds) {
    const never = invented(name, { talked: 'never' }, today)
    expect(never.place).toBe('noConference')
    expect(codes(never)[0] === 'motion-denied' || told(never)[0]?.kind === 'warning').toBe(true)
    expect(toldWords(never)).toContain('Do not write that you conferred')
    expect(ids(never).filter((id) => jointIds.includes(id) || id === 'signature-page')).toEqual([])
    for (const { text } of prints(never)) expect(said(text)).not.toMatch(CONFERRED)
    const id = growingPaperId(never.live)
    if (id !== null)
      expect(said(renderText(buildPaper(id, never.live, today)))).not.toMatch(CONFERRED)
    // A list without a talk opens the papers no more than a plain no.
    const empty = invented(name, { conferences: list('conferences') }, today)
    expect(empty.place).toBe('noConference')
  }
})

describe('19. Letter-only conferral', () => {
  it('19. Letters alone do not meet the order, and the page says so in each court’s terms.', () => {
    for (const { name, today, live } of paperEnds) {
      const at = invented(name, { talked: 'letters' }, today)
      expect(at.place).toBe('noConference')
      const court = live.orderCourt?.value
      const expected =
        court === 'casd'
          ? /letters never take the place of the talk/
          : trackOf(live) === 'before-filing'
            ? /Letters and e-mails alone may not be enough/
            : /Letters and e-mails alone do not meet this order/
      expect(toldWords(at)).toMatch(expected)
    }
  })

  it('19. A letter on the list of talks is no conference, even where an order’s modes were read to name one.', () => {
    const letters = { conferences: list('conferences', { date: '2026-03-19', how: 'letter' }) }
    for (const { name, today } of paperEnds) {
      const at = invented(name, { ...letters, orderModes: typed(['letter', 'telephone']) }, today)
      expect([name, at.place]).toEqual([name, 'noConference'])
      for (const { text } of prints(at)) expect(said(text)).not.toMatch(CONFERRED)
    }
    // Beside two talks that count, the letter is in neither part (a) nor the count of days.
    const mixed = printed(invented('two conferences and a letter'), 'joint-statement')
    expect(mixed).toMatch(/By telephone on March 12, 2026.*In person on March 19, 2026/)
    expect(mixed).not.toContain('March 10, 2026')
  })

  it('19. Who lists only letters as talks is told, too, that letters do not meet the order.', () => {
    const at = invented(FLYNN, {
      conferences: list('conferences', { date: '2026-03-12', how: 'letter' }),
    })
    expect(toldWords(at)).toMatch(
      /letters?[^.]*(?:do not meet this order|never count|is not a talk)/i,
    )
  })

  it('19. The letter that asks for a call says that it is not the conference.', () => {
    const letters = inventedEnds.map((at) => printed(at, 'letter')).filter((text) => text !== '')
    const waiting = printed(invented(FLYNN, notYet, '2026-03-10'), 'letter')
    expect(letters.length).toBeGreaterThan(5)
    for (const text of [...letters, waiting])
      expect(text).toMatch(/It is not the conference, and does not replace it\./)
  })
})

/*
 * What of these spots is no test:
 * 15 | How a judge would take a filing after the day: the product gives the rule and the choice, and no more.
 * 17 | Whether what a person says is true. What the product would say by itself is tested.
 */
