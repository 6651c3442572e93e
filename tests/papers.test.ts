import { beforeAll, describe, expect, it } from 'vitest'
import { paperIdsFor } from '#documents/handing-over.ts'
import { jointPaper, jointPaperDigest, jointPaperId } from '#documents/joint-paper.ts'
import { papersFor } from '#documents/papers.ts'
import { renderHtml } from '#documents/render/html.ts'
import { renderText } from '#documents/render/text.ts'
import type { Paper } from '#documents/tree.ts'
import { conferencesHeld } from '#law/conference.ts'
import { signsAlone } from '#law/signing.ts'
import { ends, type Place } from '#law/stages.ts'
import { isQuestionId, type Live, type QuestionId, vocabulary } from '#law/vocabulary.ts'
import { begin, fold, type Standing, step } from '#machines/fold.ts'
import { junkAnswers } from './machines/junk.ts'
import { finish, mulberry32, randomRun } from './machines/runs.ts'
import { days, type Node, type Walk, walk } from './machines/walk.ts'

const HOLES = /undefined|\bnull\b|\bNaN\b|\[object Object\]|Invalid Date|\{\{/
const KEYS = /\b[a-z]+[A-Z]\w*\.[a-z]+\b/
const ids = Object.keys(vocabulary).filter((id) => /[A-Z]/.test(id))
const IDS = new RegExp(`\\b(?:${ids.join('|')})\\b`)
const CONFERRED = /(?:parties|met\s+and|Plaintiffs?|Defendants?|\bI)\s+conferred|conferred\s+by/

/** The papers that may bear the person's electronic signature. Letters and sheets only speak of one. */
const bearsSignature = (paper: Paper) => paper.forFiling

/** What a reader of the page sees: its words, without tags and their attributes. */
const seen = (html: string) => html.replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')

const twice = (paper: Paper) => [renderText(paper), seen(renderHtml(paper))]
const printed = (at: Standing, today: string): readonly string[] =>
  papersFor(at.place, at.live, today).flatMap(twice)

const complaints = (words: string) =>
  [HOLES, KEYS, IDS].flatMap((hole) => hole.exec(words)?.[0] ?? [])

/** What is wrong with the papers of a run. They may say that a talk took place only when one counts. */
function wrong(at: Standing, today: string): readonly string[] {
  const held = conferencesHeld(at.live).length > 0
  const papers = papersFor(at.place, at.live, today)
  const signed = papers.filter(bearsSignature).flatMap(twice)
  return [
    ...papers
      .flatMap(twice)
      .flatMap((words) => [
        ...complaints(words),
        ...(!held && CONFERRED.test(words) ? ['a talk that was not held'] : []),
      ]),
    // The samples approve an invented digest, which never names the text that stands.
    ...signed.flatMap((words) => (words.includes('/s/') ? ['a signature without approval'] : [])),
  ]
}

describe('the papers at every end', () => {
  const today = days[2]
  let walked: Walk
  beforeAll(() => {
    walked = walk(today)
  }, 200_000)

  it('are built wherever the wizard stops, or the place is a way out', () => {
    const stops = walked.nodes.filter((node) => node.open === null)
    for (const { place, live } of stops) {
      const ids = papersFor(place as Place, live, today).map((paper) => paper.id)
      expect(ids).toEqual(paperIdsFor(place as Place, live, today))
    }
    expect(new Set(stops.map((node) => node.place))).toEqual(new Set(ends))
  })

  it('have no hole and no key in them, for every sample of every question', () => {
    const random = mulberry32(20251126)
    const found: string[] = []
    const pairs = pairsOf(walked.nodes)
    for (const { node, at } of pairs) {
      const id = node.open!
      let snapshot = begin(today)
      for (const [asked, value] of Object.entries(node.live))
        snapshot = step(snapshot, asked as QuestionId, value)
      const ended = finish(step(snapshot, id, node.samples[at]), today, random)
      expect(ended.live[id]).toEqual(node.samples[at])
      for (const hole of wrong(ended, today))
        found.push(`${id} ${JSON.stringify(node.samples[at])}: ${hole}`)
    }
    expect(found).toEqual([])
    console.info(`${pairs.length} pairs of a question and a sample, each in a whole run`)
  }, 120_000)
})

/** Each sample of each question once, at the first place where it was given. */
function pairsOf(nodes: readonly Node[]): readonly { readonly node: Node; readonly at: number }[] {
  const seen = new Set<string>()
  return nodes.flatMap((node) =>
    node.samples.flatMap((sample, at) => {
      const key = `${node.open} ${JSON.stringify(sample)}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ node, at }]
    }),
  )
}

describe('1,500 seeded runs', () => {
  it('print no hole, no key, no talk that was not held and no signature', () => {
    const found: string[] = []
    let conferred = 0
    for (let seed = 1; seed <= 1500; seed++) {
      const today = days[seed % days.length]!
      const at = randomRun(today, seed)
      if (at.place === 'papers') conferred += 1
      for (const hole of wrong(at, today)) found.push(`seed ${seed}: ${hole}`)
    }
    expect(found).toEqual([])
    expect(conferred).toBeGreaterThan(300)
  }, 120_000)
})

describe('the watch on the papers', () => {
  const talked = () => {
    for (let seed = 1; ; seed++) {
      const at = randomRun('2025-11-26', seed)
      if (at.place === 'papers') return at
    }
  }

  it('sees the words that say a talk took place, when one did', () => {
    const at = talked()
    expect(printed(at, '2025-11-26').some((words) => CONFERRED.test(words))).toBe(true)
  })

  it('sees a hole, a key and an id', () => {
    expect(complaints('dated undefined')).toEqual(['undefined'])
    expect(complaints('see orderDate.title')).toEqual(['orderDate.title', 'orderDate'])
    expect(complaints('an annulled order')).toEqual([])
  })
})

describe('an electronic signature', () => {
  const today = '2025-11-26'
  const allowed = { value: true, quote: null, from: 'typed' } as const
  const name = { name: 'José Ñúñez' } as Live['me']

  it('is printed exactly when this text was approved and the order allows it', () => {
    let signed = 0
    for (let seed = 1; seed <= 200; seed++) {
      const { place, live } = randomRun(today, seed)
      if (place !== 'papers' || jointPaperId(live) === null) continue
      const base = { ...live, me: { ...live.me, ...name } } as Live
      for (const orderElectronicSignature of [allowed, { ...allowed, value: false }]) {
        const ready: Live = { ...base, orderElectronicSignature, signHow: 'electronic' }
        const digest = jointPaperDigest(ready)
        const other = digest.replace(/^./, (c) => (c === '0' ? '1' : '0'))
        for (const approved of [digest, other]) {
          const at = { ...ready, signApproval: { digest: approved, on: today } }
          const words = renderText(jointPaper(at, today))
          // An order that asks for the other side's signature alone has no place for the person's.
          const mine = signsAlone(at) !== 'theirs'
          const right = approved === digest && orderElectronicSignature.value && mine
          expect(words.includes('/s/')).toBe(right)
          if (right) signed += 1
        }
      }
    }
    expect(signed).toBeGreaterThan(20)
  }, 60_000)
})

describe('junk stored under every id', () => {
  it('never throws, and never reaches a paper that says a talk took place', () => {
    const today = '2025-11-26'
    const places = new Set<string>()
    for (let seed = 1; seed <= 3000; seed++) {
      const at = fold(junkAnswers(mulberry32(seed), today), { today })
      places.add(at.place)
      expect(Object.keys(at.live).every(isQuestionId)).toBe(true)
      expect([seed, ...wrong(at, today)]).toEqual([seed])
    }
    expect(places.has('papers')).toBe(true)
    expect(places.has('noConference')).toBe(true)
    expect(places.has('order')).toBe(true)
  }, 120_000)
})
