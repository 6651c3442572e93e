import { createElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PACIFIC, zoneOf } from '#app/chat/opened.ts'
import { DatesPage } from '#app/dates/DatesPage.tsx'
import { allLanguages } from '#app/i18n/languages.ts'
import { resources } from '#app/i18n/resources.ts'
import { standaloneHtml } from '#app/papers/standalone.ts'
import { clock } from '#app/server/clock.ts'
import { renderHtmlPage } from '#documents/render/html-page.ts'
import { renderText } from '#documents/render/text.ts'
import { renderTypst } from '#documents/render/typst.ts'
import { words } from '../app/page.tsx'
import {
  type At,
  invented,
  inventedEnds,
  printed,
  prints,
  randomEnds,
  told,
  toldWords,
  typed,
} from './surface.ts'

/** Spots 30 and 47 to 50 of the law reference: what no print and no page ever does. */

const DICKSON = 'like Dickson: in prison, moved, nothing resolved'
const ends = [...inventedEnds, ...randomEnds(60)]

const datesPage = ({ live, today }: At) =>
  words(createElement(DatesPage, { live, today, handle: 'h1', sheet: true }))
/** Without what the order itself says, between its marks. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '“…”')

/** Every sentence of the site in one language, by its key. */
function sentences(of: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof of === 'string') return [[key, of]]
  return Object.entries(of as object).flatMap(([name, more]) => sentences(more, `${key}.${name}`))
}
const english = sentences(resources.en, 'en')

describe('30. Threats and insults', () => {
  const HOSTILE =
    /\b(?:bad[- ]faith|frivolous|outrageous|stonewall\w*|obstruct\w*|evasive|harass\w*|abusive|dishonest\w*|lie[sd]?|lying|liar|contempt|egregious|willful\w*|unreasonabl\w*|refus(?:es|ed|al)|ignor(?:es|ed)|fail(?:s|ed|ure)|demand(?:s|ed)?|shame\w*|incompetent|misconduct|(?:seek|move for|ask for) sanctions)\b/i

  it('30. No print to counsel or the court has a hostile word of ours, also of a side that will not talk or sign', () => {
    const out = ends.flatMap((at) =>
      prints(at).filter(
        ({ paper }) =>
          paper.forFiling ||
          ['letter', 'cover-letter', 'staff-request', 'notice-no-conference'].includes(paper.id),
      ),
    )
    expect(out.length).toBeGreaterThan(100)
    // "Total failure to respond" is the rule's own name of its exception, L.R. 251(e).
    const ours = (text: string) =>
      unquoted(text).replace('complete and total failure to respond', '')
    for (const { paper, text } of out)
      expect([paper.id, HOSTILE.exec(ours(text))?.[0]]).toEqual([paper.id, undefined])
  })

  it('30. Letters and joint papers never speak of sanctions', () => {
    for (const at of ends)
      for (const { paper, text } of prints(at).filter(({ paper }) =>
        /letter|joint|ordered|signature/.test(paper.id),
      ))
        expect([at.name, paper.id, /sanction/i.test(text)]).toEqual([at.name, paper.id, false])
  })

  it('30. A side that will not talk is told of in a neutral word', () => {
    const at = invented('the other side refuses to talk')
    expect(printed(at, 'affidavit')).toContain('Counsel for Defendants declined to confer.')
  })
})

describe('47. Explaining, not advising', () => {
  const ADVICE =
    /\byou (?:should|ought to|need to|had better) (?:not )?(?:object|compel|move|oppose|argue|sue|appeal|refuse|settle|agree)\b|\bwe (?:advise|recommend|suggest|would)\b|\bour advice\b|\b(?:strong|weak|good|winning) (?:case|argument|motion)\b|\byou (?:will|would) (?:win|lose)\b/i

  it('47. No sentence of the site tells anybody to object, to compel or what to argue', () => {
    expect(english.length).toBeGreaterThan(800)
    expect(english.filter(([, text]) => ADVICE.test(text))).toEqual([])
  })

  it('47. No print does, and every filing of the person’s own that is not ordered is called a choice', () => {
    for (const at of ends) {
      for (const { paper, text } of prints(at))
        expect([paper.id, ADVICE.exec(text)?.[0]]).toEqual([paper.id, undefined])
      const notice = told(at).find(({ code }) => code === 'notice-ready')
      if (notice) expect(notice.text).toContain('You choose if you sign it with a pen and file it.')
    }
    const at = invented('the day for the call went by')
    expect(toldWords(at)).toContain('You choose if you sign it')
    expect(printed(at, 'what-next')).toContain('To file it or not is your choice.')
  })

  it('47. The site says that it is not a lawyer and does not tell what to do', () => {
    const all = english.map(([, text]) => text).join(' ')
    expect(all).toContain(
      'It tells you what the rules say. It does not tell you what you should do.',
    )
  })
})

describe('48. What a prison printer can print', () => {
  it('48. A paper is black on letter paper: no colour, no picture, no link that must be followed', () => {
    const COLOUR =
      /(?<!-)\b(?:color|background|fill|stroke|paint): ?(?!#fff\b|#000\b|black|white|0\.\d+pt|transparent)[#a-z(][^;,)]*/g
    for (const at of inventedEnds)
      for (const { paper } of prints(at)) {
        const file = standaloneHtml(paper)
        expect([paper.id, file.match(COLOUR)]).toEqual([paper.id, null])
        expect(file).toContain('@page { size: letter; margin: 1in; }')
        for (const html of [file, renderHtmlPage(paper)])
          expect(html).not.toMatch(/<a\b|<img\b|<svg\b|\bhttps?:\/\//)
        const { source } = renderTypst(paper)
        expect([paper.id, /width: 612pt,\s+height: 792pt,/.test(source)]).toEqual([paper.id, true])
        expect(source).not.toMatch(/\brgb\(|\b(?:red|blue|green|gray|luma)\b|#image|#link/)
      }
  })

  it('48. As text it fits a typewriter, and sheets to keep stay short', () => {
    for (const at of inventedEnds)
      for (const { paper } of prints(at)) {
        const rows = renderText(paper).split('\n')
        const wide = rows.filter((row) => Array.from(row.replace(/\p{M}/gu, '')).length > 65)
        expect([paper.id, wide]).toEqual([paper.id, []])
        // Fifty-four lines are one page of a typewriter.
        if (paper.id === 'staff-request' || paper.id === 'signature-page')
          expect(rows.length).toBeLessThan(2 * 54)
        if (paper.id === 'what-next')
          expect([at.name, rows.length < 3 * 54]).toEqual([at.name, true])
      }
  })
})

describe('49. Where the day ends', () => {
  afterEach(() => vi.useRealTimers())

  it('49. It is still the last day in California when it is already the next one elsewhere', () => {
    vi.useFakeTimers()
    vi.setSystemTime(new Date('2026-05-22T06:59:00Z'))
    const { answers } = { answers: { orderCourt: typed('caed') } }
    expect(clock({})(zoneOf(answers))).toBe('2026-05-21')
    expect(clock({})(PACIFIC)).toBe('2026-05-21')
    vi.setSystemTime(new Date('2026-05-22T07:01:00Z'))
    expect(clock({})(zoneOf(answers))).toBe('2026-05-22')
    expect(zoneOf({ orderCourt: typed('nysd') })).toBe('America/New_York')
  })

  it('49. Paper is due while the clerk’s counter is open, and mailing on the day is called too late', () => {
    const at = invented(DICKSON, { orderFiler: typed('plaintiff') }, '2026-04-29')
    const step = told(at).find(({ code }) => code === 'file-it')?.text
    expect(step).toContain(
      'It must be at the clerk’s office by that day. Mailing it that day is too late to be safe.',
    )
    expect(step).toContain('The office closes in the afternoon.')
    for (const one of ends)
      expect([one.name, /midnight|11:59/i.test(toldWords(one))]).toEqual([one.name, false])
    expect(printed(at, 'what-next')).toMatch(
      /What goes by mail should leave by \w+day, \w+ \d+, 2026\./,
    )
    expect(allLanguages.length).toBeGreaterThan(1)
  })
})

describe('50. How a day is shown', () => {
  const MONTH =
    '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
  const SHORT =
    /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}\b/
  const bare = new RegExp(
    `(?<!(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day, )${MONTH} \\d{1,2}, \\d{4}`,
  )
  const byName = (text: string) => unquoted(text).replace(/\(E\.D\. Cal\. Nov\. 13, 2007\)/g, '')

  it('50. No print and no page writes a day in digits or with a short month', () => {
    for (const at of ends)
      for (const text of [...prints(at).map((print) => print.text), toldWords(at), datesPage(at)])
        expect([at.name, SHORT.exec(byName(text))?.[0]]).toEqual([at.name, undefined])
  })

  it('50. Sheets and pages for the person name the weekday of every day', () => {
    let seen = 0
    for (const at of ends) {
      const sheets = (['what-next', 'call-sheet'] as const).map((id) => printed(at, id))
      for (const text of [...sheets, toldWords(at), datesPage(at)].map(byName)) {
        expect([at.name, bare.exec(text)?.[0]]).toEqual([at.name, undefined])
        if (/day, [A-Z]\w+ \d{1,2}, \d{4}/.test(text)) seen += 1
      }
    }
    expect(seen).toBeGreaterThan(60)
  })

  it('50. Papers for the court write the month in full', () => {
    expect(printed(invented(DICKSON), 'joint-statement')).toContain('on April 28, 2026')
  })
})
