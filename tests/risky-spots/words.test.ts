import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { DatesPage } from '#app/dates/DatesPage.tsx'
import { End } from '#app/ends/End.tsx'
import { translate } from '#app/i18n/translate.ts'
import { PaperPage } from '#app/papers/PaperPage.tsx'
import { TRANSLATE } from '#documents/render/words.ts'
import type { PaperId } from '#documents/tree.ts'
import { type FactId, factIds } from '#law/facts.ts'
import { kindOf } from '#law/order/kind-of.ts'
import { cleanOrder, readOrder } from '#law/order/read.ts'
import { html, words } from '../app/page.tsx'
import {
  invented,
  inventedEnds,
  printed,
  prints,
  randomEnds,
  reached,
  toldWords,
  typed,
} from './surface.ts'

/** Spots 34, 35, 41, 44 and 45 of the law reference: the words of papers, pages and orders. */

const DICKSON = 'like Dickson: in prison, moved, nothing resolved'
const LETTER = 'a joint letter in another court'
const seeded = randomEnds(40)
const ends = [...inventedEnds, ...seeded]

const datesPage = ({ live, today }: (typeof ends)[number], lang = 'en') =>
  words(createElement(DatesPage, { live, today, handle: 'h1', sheet: true }), `/${lang}/d/h1`)
/** Without what the order itself says, between its marks. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '“…”')

describe('34. The language of papers', () => {
  const article = (lang: string, id: PaperId, { live, today }: (typeof ends)[number]) =>
    /<article[\s\S]*<\/article>/
      .exec(html(createElement(PaperPage, { id, live, today, handle: 'h1' }), `/${lang}/d/h1`))?.[0]
      .replaceAll(`/${lang}/d/`, '/en/d/')

  it('34. A paper is in English whatever language the page is in, and says so to a screen reader', () => {
    for (const at of inventedEnds)
      for (const { paper } of prints(at)) {
        const english = article('en', paper.id, at)
        expect(english).toMatch(/^<article [^>]*lang="en"/)
        for (const lang of ['es', 'ar'])
          expect([at.name, paper.id, article(lang, paper.id, at)]).toEqual([
            at.name,
            paper.id,
            english,
          ])
      }
  })

  it('34. Words in another language are printed as typed and marked for translation, never translated', () => {
    const at = invented(DICKSON)
    expect(printed(at, 'joint-statement')).toContain(
      `Mis papeles se perdieron en el traslado. ${TRANSLATE}`,
    )
    const log = printed(
      invented('no answer from counsel', {
        barriers: {
          rows: [
            {
              id: 'r1',
              kind: 'lockdown',
              from: null,
              to: null,
              what: { words: 'No hubo llamadas.', lang: 'es' },
              done: null,
            },
          ],
          complete: true,
        },
      }),
      'notice-no-conference',
    )
    expect(log).toContain(`No hubo llamadas. ${TRANSLATE}`)
  })

  it('34. Whoever reads the site in another language is told that what they sign is in English', () => {
    for (const code of ['read-it', 'read-each-request', 'read-certification'] as const) {
      expect(translate('es', 'ends')(`steps.${code}.text`)).toMatch(/en inglés/)
      expect(translate('ar', 'ends')(`steps.${code}.text`)).toContain('بالإنجليزية')
    }
    expect(translate('en', 'common')('languages.lead')).toContain('always in English')
  })
})

describe('35. Plain words keep the force of the order', () => {
  const softened = /\b(?:should|ought to|may want to|it is (?:good|best) to)\b/i

  it('35. What the order says that somebody shall do stays a “must” on the page of the dates', () => {
    const theirs = datesPage(
      invented(
        'like Flynn: released, opposes, resolved in part',
        { talked: 'not-yet' },
        '2026-03-09',
      ),
    )
    expect(theirs).toContain(
      'The other side’s lawyer must call you, or set up a meeting, by this day.',
    )
    expect(theirs).toContain('The other side’s lawyer must file it by this day.')
    const mine = datesPage(invented(LETTER, { talked: 'not-yet', orderFiler: typed('plaintiff') }))
    expect(mine).toContain('You must file it by this day.')
    for (const at of inventedEnds)
      expect([at.name, softened.exec(unquoted(datesPage(at)))?.[0]]).toEqual([at.name, undefined])
  })

  it('35. An order that says “may” is not hardened into a “must”', () => {
    const may = datesPage(invented('a prison job in the way of the call'))
    expect(may).toContain('The order lets the two sides file it. It does not say that they must.')
    expect(may).not.toMatch(/must file it/)
  })

  it('35. Each quote of an order is a run of its own words, “shall” and all', () => {
    const pasted = inventedEnds.filter(({ live }) => live.orderText?.how === 'pasted')
    let shall = 0
    for (const at of pasted) {
      const order = cleanOrder(at.live.orderText?.text ?? '')
      for (const id of factIds) {
        const quote = (at.live[id as FactId] as { quote: string | null } | undefined)?.quote ?? null
        for (const run of quote?.split(' … ') ?? []) {
          expect([at.name, id, order.includes(run)]).toEqual([at.name, id, true])
          if (/\bshall\b/.test(run)) shall += 1
        }
      }
    }
    expect(shall).toBeGreaterThan(10)
  })
})

describe('41. Clock times', () => {
  const at = (time: string) =>
    invented(LETTER, {
      orderPaperDue: typed([{ date: '2026-03-31', time }]),
      orderConferDue: typed({ date: '2026-03-27', time, act: 'confer' }),
    })

  it.each([
    ['16:00', '4:00 p.m.', '4:00 PM'],
    ['12:00', '12:00 p.m.', '12:00 PM'],
    ['09:30', '9:30 a.m.', '9:30 AM'],
  ])('41. A day that ends at %s says so wherever the day is told', (time, print, page) => {
    const day = 'Tuesday, March 31, 2026'
    for (const id of ['what-next', 'cover-letter'] as const)
      expect([id, printed(at(time), id).includes(`${day}, by ${print}`)]).toEqual([id, true])
    const cells = printed(at(time), 'deadline-sheet').replace(/[|\s]+/g, ' ')
    expect(cells).toContain(print)
    expect(datesPage(at(time))).toContain(`${day}, by ${page}`)
  })

  it('41. The hour of the call is in the letter and on the call sheet', () => {
    const waits = invented('a prison job in the way of the call', {
      orderConferDue: typed({ date: '2026-03-27', time: '16:00', act: 'confer' }),
    })
    for (const id of ['letter', 'call-sheet'] as const)
      expect([id, printed(waits, id).includes('Friday, March 27, 2026, by 4:00 p.m.')]).toEqual([
        id,
        true,
      ])
  })

  it.each([
    'noon on March 31, 2026',
    '12:00 noon on March 31, 2026',
    'March 31, 2026, at 12:00 noon',
    '12:00 p.m. on March 31, 2026',
  ])('41. A time is read from the order with its day: %s', (words) => {
    const order = invented(LETTER).live.orderText?.text ?? ''
    const noon = order.replace('by March 31, 2026', `by ${words}`)
    expect(noon).not.toBe(order)
    expect(readOrder(noon).paperDue.map(({ value }) => value)).toEqual([
      { date: '2026-03-31', time: '12:00' },
    ])
  })
})

describe('44. Authorities', () => {
  const CITED =
    /Fed\. R\. (?:Civ|App)\. P\. \d+[\d.]*(?:\([\dA-Za-z]+\))*|Fed\. R\. Evid\. \d+|\d+ (?:U\.S\.C\.|CCR|F\.[23]d|F\.R\.D\.) \S*\d|(?:L\.R\.|Local Rule) \d+(?:\([a-z]\))*|CivLR [\d.a-z]+\b|Rule \d+(?:\.\d)?(?:\([\dA-Za-z]+\))*|\b[A-Z]\w+ v\. [A-Z]\w+, (?:No\.|\d+ [FU]\.)/g
  const allowed = [
    'Fed. R. Civ. P. 5(b)(1)',
    'Fed. R. Civ. P. 5(b)(2)(C)',
    'Fed. R. Civ. P. 5(d)(1)',
    'Fed. R. Civ. P. 5.2(a)',
    'Fed. R. Civ. P. 6(d)',
    'Fed. R. Civ. P. 6(b)(1)',
    'Fed. R. Civ. P. 11(a)',
    'Fed. R. Civ. P. 26(c)(1)',
    'Fed. R. Civ. P. 37(a)(1)',
    'Fed. R. Civ. P. 37(a)(4)',
    'Fed. R. Civ. P. 37(d)(1)(B)',
    'Fed. R. Evid. 408',
    '28 U.S.C. 1746',
    'L.R. 131(b)',
    'L.R. 141(a)',
    'L.R. 144(d)',
    'L.R. 182(f)',
    'L.R. 251(b)',
    'L.R. 251(c)',
    'L.R. 251(e)',
    'Local Rule 251',
    'Rule 251',
    'Rule 6',
    'CivLR 26.1.a',
    'Strain v. Sandham, No.',
    'Houston v. Lack, 487 U.',
  ]
  const known = (cite: string) => allowed.includes(cite) || cite.startsWith('Fed. R. Civ. P. 6(a)')

  it('44. Every authority that a print or a step names is on the whitelist', () => {
    const cited = new Set(
      ends.flatMap((at) =>
        [...prints(at).map(({ text }) => text), toldWords(at)].flatMap(
          (text) => unquoted(text).match(CITED) ?? [],
        ),
      ),
    )
    expect([...cited].filter((cite) => !known(cite))).toEqual([])
    expect(cited.size).toBeGreaterThan(15)
  })

  it('44. No print copies a citation of the order it answers', () => {
    for (const at of ends)
      for (const { paper, text } of prints(at))
        expect([
          paper.id,
          /Millare|Giurbino|Scheinuck|Madsen|Jourdan|\d{4} WL \d/.exec(text)?.[0],
        ]).toEqual([paper.id, undefined])
  })
})

describe('45. Near misses', () => {
  const paper = (title: string, words: string) =>
    `INVENTED FOR TESTING\n\nUNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF CALIFORNIA\n\nORIN HALE,\nPlaintiff,\nv.\nSTEN BRIAR,\nDefendant.\n\nCase No. 1:25-cv-01111-AAA-BBB (PC)\n\n${title}\n\nDiscovery in this action is open. ${words}\n\nIT IS SO ORDERED.\n\nDated: June 2, 2026\n`
  const misses: readonly (readonly [string, string])[] = [
    [
      'ORDER SETTING SETTLEMENT CONFERENCE',
      'The parties shall meet and confer about settlement, and each shall send a confidential settlement letter by July 1, 2026.',
    ],
    [
      'ORDER ON SUMMARY JUDGMENT PROCEDURE',
      'Before filing a motion for summary judgment the parties are ordered to meet, in person or by telephone, and confer to discuss the issues.',
    ],
    [
      'ORDER FOR STATUS REPORTS',
      'The parties shall file a joint status report by July 1, 2026, and shall confer about the trial date.',
    ],
    [
      'FINDINGS AND RECOMMENDATIONS',
      'Within fourteen days after being served with these findings and recommendations, any party may file written objections. Plaintiff’s motion to compel was denied after the parties met and conferred.',
    ],
    [
      'DISCOVERY AND SCHEDULING ORDER',
      'The parties are relieved of the duty to confer under Rule 37. No further meet and confer is required.',
    ],
    [
      'ORDER DENYING MOTION TO COMPEL',
      'The motion to compel discovery is denied. Plaintiff may renew it after the parties meet and confer.',
    ],
  ]

  it.each(misses)(
    '45. It is not taken for an order to confer about discovery: %s',
    (title, words) => {
      const reading = readOrder(paper(title, words))
      expect([reading.kind, kindOf(reading), reading.conferDue, reading.paperDue]).toEqual([
        'other',
        'other',
        null,
        [],
      ])
    },
  )

  it('45. It ends with plain words, no date and no paper', () => {
    const [[title, text] = ['', '']] = misses
    const at = reached(
      { lawyer: 'no', orderText: { how: 'pasted', text: paper(title, text) }, orderKind: 'other' },
      '2026-06-10',
    )
    expect([at.place, prints(at)]).toEqual(['otherOrder', []])
    const { place, live, today } = at
    const page = words(createElement(End, { standing: { place, live }, today, handle: 'h1' }))
    expect(page).toMatch(/This is another kind of order.*We will not guess\./)
  })

  it('45. The same paper with the order to confer in it is known', () => {
    const order = paper(
      'ORDER',
      'The parties shall meet and confer by telephone about the discovery dispute, and file a joint letter by July 1, 2026.',
    )
    expect(kindOf(readOrder(order))).toBe('as-ordered')
  })
})
