import { createElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Sources } from '#app/chat/Why.tsx'
import { translate } from '#app/i18n/translate.ts'
import { PapersPage } from '#app/papers/PapersPage.tsx'
import { standaloneHtml } from '#app/papers/standalone.ts'
import { renderHtmlPage } from '#documents/render/html-page.ts'
import type { PaperId } from '#documents/tree.ts'
import { readOrder } from '#law/order/read.ts'
import { questionsOf, trackOf } from '#law/tracks/tracks.ts'
import { vocabulary } from '#law/vocabulary.ts'
import { words } from '../app/page.tsx'
import { list, words as prose } from '../fixtures/cases/parts.ts'
import {
  type At,
  invented,
  inventedEnds,
  printed,
  prints,
  told,
  toldWords,
  typed,
} from './surface.ts'

/** Spots 31 to 33, 36 to 38 and 46 of the law reference: what stays out of papers, calls and other hands. */

const DICKSON = 'like Dickson: in prison, moved, nothing resolved'
const MILLARE = 'like Millare: a joint motion on three requests'
const WAGNON = 'like Wagnon: subpoenas before a hearing'

const papersPage = ({ place, live, today }: At) =>
  words(createElement(PapersPage, { place, live, today, handle: 'h1' }))
const jointPapers: readonly PaperId[] = [
  'joint-statement',
  'joint-motion',
  'joint-statement-251',
  'ordered-paper',
]
const withJointPaper = inventedEnds.filter((at) =>
  prints(at).some(({ paper }) => jointPapers.includes(paper.id)),
)

describe('31. Settlement talk', () => {
  it('31. What was said on the call is never asked for, so no statement tells it', () => {
    expect(Object.keys(vocabulary.conferences.parts).sort()).toEqual([
      'date',
      'how',
      'minutes',
      'people',
    ])
    for (const at of withJointPaper)
      for (const { paper, text } of prints(at))
        expect([
          paper.id,
          /\boffer(?:s|ed)? to settle|settlement|money offer/i.exec(text)?.[0],
        ]).toEqual([paper.id, undefined])
  })

  it('31. Before signing and beside their own statement the person is told to leave offers out', () => {
    expect(withJointPaper.length).toBeGreaterThan(12)
    for (const at of withJointPaper)
      expect([at.name, /offers to settle/.test(toldWords(at))]).toEqual([at.name, true])
    const own = questionsOf('reimposed').find(({ id }) => id === 'ownWords')
    expect(words(createElement(Sources, { cites: own?.cites ?? [] }))).toContain(
      'Fed. R. Evid. 408',
    )
    expect(translate('en', 'questions')('ownWords.hint')).toMatch(
      /leave out money offers and settlement talk/,
    )
  })
})

describe('32. Private facts, Fed. R. Civ. P. 5.2', () => {
  const SECRETS =
    'My SSN is 123-45-6789, I was born on March 3, 1980, account 00123456, and my son saw it.'
  const at = invented(DICKSON, { ownWords: prose(SECRETS) })

  it('32. The page of the papers warns of each of them above the papers, and says what is at stake', () => {
    const page = papersPage(at)
    const warned = page.indexOf('Look at this before you print')
    expect(warned).toBeGreaterThan(0)
    expect(warned).toBeLessThan(page.indexOf('For the court'))
    for (const kind of ['Social Security', 'an account number', 'date of birth', 'about a child'])
      expect(page.slice(warned)).toContain(kind)
    expect(page).toContain('you may lose the rule’s protection')
    expect(page).toContain('A prison number may stay.')
  })

  it('32. The words themselves are left to the person: nothing is changed silently', () => {
    expect(printed(at, 'joint-statement')).toContain(SECRETS)
  })

  it('32. A prison number stays in the paper, and clean words raise no alarm', () => {
    const clean = invented(DICKSON)
    expect(printed(clean, 'joint-statement')).toContain('Leopold Ashgrove, ZZ0000')
    expect(papersPage(clean)).not.toContain('Look at this before you print')
  })

  it('32. Before a joint paper is signed, the four things of the rule are named', () => {
    for (const at of withJointPaper.filter(
      ({ live }) => !live.disputes?.rows.some((row) => row.confidential === 'yes'),
    )) {
      const step = told(at).find(({ code }) => code === 'redact')?.text ?? at.name
      for (const thing of [
        'last 4 digits of a Social Security or bank number',
        'only the year of a birth',
        'child’s initials',
        'Fed. R. Civ. P. 5.2(a)',
      ])
        expect(step).toContain(thing)
    }
  })

  it('32. The person is also warned of medical facts, home addresses and other people who are held', () => {
    const said = `${toldWords(invented(DICKSON))} ${papersPage(at)}`
    expect(said).toMatch(/medical/i)
    expect(said).toMatch(/home address/i)
    expect(said).toMatch(/other (?:people who are held|prisoners|inmates)/i)
  })
})

describe('33. Confidential records', () => {
  const SECRET = 'Qzx'
  const secret = {
    by: 'plaintiff',
    type: 'production',
    set: 'One',
    numbers: '7',
    confidential: 'yes',
    words: `${SECRET} request`,
    response: `${SECRET} response`,
    theirs: `${SECRET} theirs`,
    status: 'open',
  } as const
  const logged = { attempts: list('attempts', { date: '2026-04-28', by: 'me', how: 'letter' }) }
  const cases: readonly (readonly [string, PaperId, string])[] = [
    [MILLARE, 'joint-motion', 'Request No. 7'],
    [WAGNON, 'joint-statement-251', 'Request No. 7'],
    ['a joint letter in another court', 'ordered-paper', 'Request No. 7'],
  ]

  it.each(cases)(
    '33. It is named by its number and quoted in no print: %s',
    (name, paper, number) => {
      const at = invented(name, { disputes: list('disputes', secret), ...logged })
      expect(printed(at, paper)).toContain(number)
      expect(printed(at, paper)).toContain('The text is not quoted here.')
      expect(
        prints(at)
          .filter(({ text }) => text.includes(SECRET))
          .map(({ paper }) => paper.id),
      ).toEqual([])
      expect(toldWords(at)).toContain('Ask the court about sealing before any of it is filed.')
      expect(toldWords(at).includes('E.D. Cal. L.R. 141(a)')).toBe(
        at.live.orderCourt?.value === 'caed',
      )
      expect(printed(at, paper).includes('L.R. 141(a)')).toBe(at.live.orderCourt?.value === 'caed')
    },
  )

  it('33. The declaration leaves out even the person’s own words about it', () => {
    const mine = { ...secret, mine: prose(`${SECRET} mine`) }
    const at = invented('the other side will not sign the statement', {
      disputes: list('disputes', mine),
      ...logged,
    })
    expect(printed(at, 'affidavit')).toContain('your contention, without the confidential words')
    expect(printed(at, 'affidavit')).not.toContain(SECRET)
  })

  it('33. What is not confidential is quoted word for word', () => {
    const open = { ...secret, confidential: 'no' as const }
    expect(
      printed(invented(MILLARE, { disputes: list('disputes', open) }), 'joint-motion'),
    ).toContain(`${SECRET} request`)
  })
})

const calls = inventedEnds.filter((at) => printed(at, 'call-sheet') !== '')

describe('36. Recording the call', () => {
  it('36. Whoever waits for the call is told not to record it, and the call sheet says so again', () => {
    expect(calls.length).toBeGreaterThan(5)
    for (const at of calls)
      expect([at.name, printed(at, 'call-sheet').includes('Do not record the call.')]).toEqual([
        at.name,
        true,
      ])
    const waits = inventedEnds.filter(({ place }) => place === 'waiting')
    expect(new Set(waits.map(({ live }) => live.custody))).toEqual(new Set(['detained', 'prison']))
    for (const one of [
      ...waits,
      ...waits.map((at): At => ({ ...at, live: { ...at.live, custody: 'released' } })),
    ])
      expect(toldWords(one)).toMatch(/do not record the call/i)
  })

  it('36. Who is held is told that it is not private, and counsel that prison calls are recorded', () => {
    const at = invented('a prison job in the way of the call')
    expect(toldWords(at)).toContain('staff may listen or record it')
    expect(printed(at, 'letter')).toContain('Ordinary calls are recorded by the prison.')
    expect(printed(at, 'staff-request')).toContain(
      'It is not a confidential call with a lawyer of my own.',
    )
  })
})

describe('37. Three-way calls', () => {
  it('37. No print and no step suggests one; they are only spoken of as forbidden', () => {
    for (const at of [...inventedEnds]) {
      for (const text of [...prints(at).map((print) => print.text), toldWords(at)]) {
        const without = text
          .replace('Prisons often forbid three-way calls.', '')
          .replace('I cannot add another person to a call.', '')
        expect([
          at.name,
          /three-way|third[- ]party call|conference call|add (?:another|a third) person|merge|patch/i.exec(
            without,
          )?.[0],
        ]).toEqual([at.name, undefined])
      }
    }
  })

  it('37. A person in prison says in the letter that nobody can be added, also with an interpreter', () => {
    const at = invented('a prison job in the way of the call')
    expect(printed(at, 'letter')).toContain('I cannot add another person to a call.')
    expect(printed(at, 'letter')).toContain('Interpreter, language: Spanish.')
    expect(toldWords(at)).toContain('keep it to the two sides')
  })
})

describe('38. Copies and originals', () => {
  const kept: readonly PaperId[] = ['what-next', 'call-sheet', 'attempt-log', 'deadline-sheet']

  it('38. Every print that leaves the person’s hands says to keep a copy first', () => {
    for (const at of inventedEnds)
      for (const { paper } of prints(at)) {
        const says = paper.distribution.join(' ')
        const record = paper.id === 'notice-no-conference' && !paper.forFiling
        const wanted = kept.includes(paper.id) || record ? /^Keep it/ : /Keep (?:one|a) copy/
        expect([at.name, paper.id, wanted.test(says)]).toEqual([at.name, paper.id, true])
      }
  })

  it('38. Whoever is told to send or file something is told to keep a copy of it', () => {
    const sends = inventedEnds.filter(
      ({ place, live }) => place === 'papers' && live.resolved !== 'full',
    )
    expect(sends.length).toBeGreaterThan(10)
    for (const at of sends.filter(({ live }) => trackOf(live) !== null))
      expect([at.name, /Keep a copy/.test(toldWords(at))]).toEqual([at.name, true])
  })
})

describe('46. Where the words go', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('46. Reading an order and making every print asks nobody anything over the network', () => {
    const asked = vi.fn(() => Promise.reject(new Error('no network')))
    vi.stubGlobal('fetch', asked)
    for (const at of inventedEnds) {
      readOrder(at.live.orderText?.text ?? '')
      prints(at)
    }
    expect(asked).not.toHaveBeenCalled()
  })

  it('46. A print that is kept as a file loads nothing from anywhere, whatever was typed in it', () => {
    const typedIn = '<img src="https://example.com/a.png"> url(https://example.com) @import'
    const at = invented(DICKSON, { ownWords: prose(typedIn), orderPlaintiff: typed(typedIn) })
    for (const one of [at, ...inventedEnds])
      for (const { paper } of prints(one))
        for (const html of [standaloneHtml(paper), renderHtmlPage(paper)]) {
          const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
          expect(style).not.toMatch(/url\(|@import/)
          expect(html).not.toMatch(/<(?:script|img|link|iframe|object|embed)\b/i)
          expect(html).not.toMatch(/<[^>]*\s(?:src|href|action)=/i)
        }
  })
})

/*
 * | Spot | What is not a test here, and why |
 * |---|---|
 * | 46 | "Process text on the device": the app works on its own server, by design (decision 004). That a
 *        page asks no third party is seen in a browser, in tests/browser/privacy.test.ts. |
 */
