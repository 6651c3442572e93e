import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { buildPaper } from '#documents/papers.ts'
import { renderHtml } from '#documents/render/html.ts'
import { renderText } from '#documents/render/text.ts'
import { paperIdList } from '#documents/tree.ts'
import type { Citation } from '#law/cite.ts'
import { nextSteps } from '#law/next-steps.ts'
import { rules } from '#law/rule-6/rules.ts'
import { sources } from '#law/sources.ts'
import { questionsOf, trackIds } from '#law/tracks/tracks.ts'
import { isWhitelisted, whitelist } from '../fixtures/whitelist.ts'
import { type At, inventedEnds, randomEnds, toldWords } from './surface.ts'

/** Spot 44: nothing is cited to anybody but what was read. Every print, every step, every question. */

vi.setConfig({ testTimeout: 60_000 })

const known: readonly Citation[] = [...Object.values(sources), ...Object.values(rules)]
const knownTexts = known.map(({ text }) => text)

const PART = '(?:\\([A-Za-z0-9]{1,4}\\))'
/** One pattern for each way in which law is cited; what a pattern finds is a whole citation. */
const PATTERNS = [
  new RegExp(`Fed\\. R\\. (?:Civ|App|Crim)\\. P\\. \\d+(?:\\.\\d+)?${PART}*`, 'g'),
  new RegExp(`Fed\\. R\\. Evid\\. \\d+${PART}*`, 'g'),
  new RegExp(`\\b\\d+ U\\.S\\.C\\. (?:§+ ?)?\\d+\\w*${PART}*`, 'g'),
  new RegExp(`(?:[ENCS]\\.D\\. Cal\\. )?\\bL\\.R\\. \\d+(?:[.-]\\d+)*${PART}*`, 'g'),
  new RegExp(`(?:S\\.D\\. Cal\\. )?\\bCivLR \\d+(?:\\.\\d+)*(?:\\.[a-z]\\b)?${PART}*`, 'g'),
  /\b\d+ (?:CCR|Cal\. Code Regs\.) (?:§+ ?)?\d+(?:\.\d+)?/g,
  /\bCal\. (?:Rules of Court|R\. Ct\.|Code Civ\. Proc\.|Gov\. Code|Penal Code|Civ\. Code|Evid\. Code)[ ,]+(?:§+ ?|rule )?\d+(?:\.\d+)?/g,
  /\b(?:CCP|CRC|FRCP|FRE|FRAP)\b[ \d().]*/g,
  /§+ ?\d+/g,
  // A case: two names, and then a reporter, a database or a docket number.
  /(?:In re [A-Z]\w+|[A-Z][\w.’'-]+ v\. [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*)*), (?:No\. [^()]{3,40}|\d+ (?:U\.S\.|S\. ?Ct\.|F\.(?:\dd|4th)?|F\. Supp\.[^,(]{0,4}|F\.R\.D\.|B\.R\.|WL|Cal\.\w*) \d+[^()]{0,20})\([^)]{4,40}\)/g,
  /\b\d{1,4} (?:U\.S\.|S\. ?Ct\.|F\.\dd|F\.4th|F\. Supp\. ?\dd|F\.R\.D\.) \d+\b/g,
]

/** "Fed. R. Civ. P. 6(a)(1)(A), 6(a)(1)(B)": the rule book is named once and meant each time. */
const spelledOut = (text: string): string => {
  const again = new RegExp(
    `(Fed\\. R\\. Civ\\. P\\. \\d+(?:\\.\\d+)?${PART}+), (?=\\d+(?:\\.\\d+)?\\()`,
    'g',
  )
  let [before, after] = ['', text]
  while (before !== after) [before, after] = [after, after.replace(again, '$1; Fed. R. Civ. P. ')]
  return after
}
/** The order’s own words are its own: what it cites, it cites. */
const withoutQuotes = (text: string) => text.replace(/“[^”]*”/g, '“ ”')
/** Each thing that looks like a citation; a reporter inside a case that was found is not told again. */
function citationsIn(words: string): readonly string[] {
  const text = spelledOut(withoutQuotes(words.replace(/\s+/g, ' ')))
  const all = PATTERNS.flatMap((pattern) => text.match(pattern) ?? []).map((one) => one.trim())
  return [...new Set(all)].filter(
    (one) =>
      !all.some((other) => other !== one && other.includes(one) && knownTexts.includes(other)),
  )
}
const strangers = (words: string) => citationsIn(words).filter((one) => !knownTexts.includes(one))

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;|&#39;/g, '’')
    .replace(/&quot;/g, '"')
/** Every paper that the product can make of these answers, handed over here or not. */
const everyPaper = ({ live, today }: At) =>
  paperIdList.flatMap((id) => {
    try {
      return [buildPaper(id, live, today)]
    } catch (error) {
      if (error instanceof RangeError) return []
      throw error
    }
  })

describe('the eye of this test', () => {
  it('sees each authority of the whitelist as itself, so that no other can hide beside it', () => {
    for (const text of whitelist) expect(citationsIn(`By law, ${text}; and so on.`)).toContain(text)
  })

  it('sees what was only remembered', () => {
    const remembered =
      'See E.D. Cal. L.R. 251(d), L.R. 135(c), CivLR 7.1, Fed. R. Civ. P. 16(b)(3), 42 U.S.C. § 1983, Doe v. Roe, 1 F.4th 2 (9th Cir. 2021).'
    expect(strangers(remembered)).toEqual(
      expect.arrayContaining([
        'E.D. Cal. L.R. 251(d)',
        'L.R. 135(c)',
        'CivLR 7.1',
        'Fed. R. Civ. P. 16(b)(3)',
        '42 U.S.C. § 1983',
        'Doe v. Roe, 1 F.4th 2 (9th Cir. 2021)',
      ]),
    )
    expect(strangers('Fed. R. Civ. P. 6(a)(1)(A), 7(b)(1); Cal. Code Civ. Proc. 135.')).toEqual([
      'Fed. R. Civ. P. 7(b)(1)',
    ])
  })
})

describe('44. Only what was read is cited', () => {
  it('44. The sources of the product are on the reference’s whitelist, all of them.', () => {
    expect(known.length).toBeGreaterThan(30)
    expect(knownTexts.filter((text) => !isWhitelisted(text))).toEqual([])
  })

  it('44. Every paper of every invented case cites the sources of the product and nothing else.', () => {
    const cited = new Set<string>()
    for (const at of inventedEnds) {
      for (const paper of everyPaper(at)) {
        // Without columns, so that a table breaks no citation; and the text as it is typed off.
        const [page, typed] = [plain(renderHtml(paper)), renderText(paper)]
        expect([at.name, paper.id, strangers(page)]).toEqual([at.name, paper.id, []])
        if (!paper.blocks.some(({ kind }) => kind === 'table' || kind === 'caption'))
          expect([at.name, paper.id, strangers(typed)]).toEqual([at.name, paper.id, []])
        for (const one of citationsIn(page)) cited.add(one)
      }
    }
    expect(cited.size).toBeGreaterThan(12)
  })

  it('44. So does every paper of seeded runs through all questions.', () => {
    for (const at of randomEnds(40))
      for (const paper of everyPaper(at))
        expect([at.name, paper.id, strangers(plain(renderHtml(paper)))]).toEqual([
          at.name,
          paper.id,
          [],
        ])
  })

  it('44. Every step and every question rests on a source of the product, and its words name no other.', () => {
    for (const at of [...inventedEnds, ...randomEnds(40)]) {
      const cites = nextSteps(at.place, at.live, at.today).flatMap((one) => one.cites)
      expect(cites.filter((one) => !known.includes(one))).toEqual([])
    }
    for (const at of inventedEnds)
      expect([at.name, strangers(toldWords(at))]).toEqual([at.name, []])
    const asked = [...trackIds, null]
      .flatMap((track) => questionsOf(track))
      .flatMap(({ cites }) => cites ?? [])
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter((one) => !known.includes(one))).toEqual([])
  })

  it('44. A rule that the words of a page name in short is one of the whitelist, or the whole of which it is a part.', () => {
    const files = ['en', 'es', 'ar'].flatMap((lang) =>
      readdirSync(`locales/${lang}`).map((file) => `locales/${lang}/${file}`),
    )
    const named = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      expect([file, strangers(text)]).toEqual([file, []])
      return [
        ...text.matchAll(
          /\b(Local )?(?:Rule|Regla)s? (Local )?(\d+(?:\.\d+)?(?:\([A-Za-z0-9]+\))*)/gi,
        ),
      ].map(
        ([, before, after, rule]) =>
          `${before || after ? 'E.D. Cal. L.R.' : 'Fed. R. Civ. P.'} ${rule}`,
      )
    })
    expect(named.length).toBeGreaterThan(8)
    const part = (text: string) =>
      isWhitelisted(text) || whitelist.some((one) => one.startsWith(`${text}(`))
    expect([...new Set(named)].filter((text) => !part(text))).toEqual([])
  })
})
