import { describe, expect, it } from 'vitest'
import { papersFor } from '#documents/papers.ts'
import { renderText } from '#documents/render/text.ts'
import { paperIdList } from '#documents/tree.ts'
import { conferencesHeld } from '#law/conference.ts'
import { trackIds, trackOf } from '#law/tracks/tracks.ts'
import { fold } from '#machines/fold.ts'
import { allCases } from './fixtures/cases/index.ts'

const HOLES = /undefined|\bnull\b|\bNaN\b|\[object Object\]|Invalid Date|\{\{/
const CONFERRED = /\b(?:parties|met\s+and|Plaintiffs?|Defendants?)\s+conferred\b|\bconferred\s+by\b/

const cases = Object.entries(allCases)
const standings = cases.map(([, { answers, today }]) => fold(answers, { today }))

describe.each(cases)('%s', (_name, { answers, today, place, papers }) => {
  const at = fold(answers, { today })

  it('ends where it should, with nothing left to ask', () => {
    expect(at.refused).toEqual([])
    expect([at.place, at.open?.id ?? null]).toEqual([place, null])
  })

  it('stores no answer that is not met on the way', () => {
    expect(Object.keys(answers).filter((id) => !(id in at.live))).toEqual([])
  })

  it('hands over exactly its papers, each with words in it and none with a hole', () => {
    const built = papersFor(at.place, at.live, today)
    expect(built.map(({ id }) => id)).toEqual(papers)
    for (const paper of built) {
      const words = renderText(paper)
      expect([paper.id, paper.blocks.length > 0, HOLES.exec(words)?.[0]]).toEqual([
        paper.id,
        true,
        undefined,
      ])
      if (conferencesHeld(at.live).length === 0) expect(words).not.toMatch(CONFERRED)
    }
  })
})

describe('the cases together', () => {
  it('go through every procedure', () => {
    expect(new Set(standings.map(({ live }) => trackOf(live)))).toEqual(new Set(trackIds))
  })

  it('end with the papers, with a wait, and without a talk', () => {
    expect(new Set(standings.map(({ place }) => place))).toEqual(
      new Set(['papers', 'waiting', 'noConference']),
    )
  })

  it('hand over every paper at least once', () => {
    const handed = new Set(cases.flatMap(([, { papers }]) => papers))
    expect(paperIdList.filter((id) => !handed.has(id))).toEqual([])
  })
})
