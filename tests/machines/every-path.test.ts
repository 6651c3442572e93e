import { beforeAll, describe, expect, it } from 'vitest'
import { handedOver, paperIdsFor } from '#documents/handing-over.ts'
import { paperIdList } from '#documents/tree.ts'
import { samplesOf } from '#law/samples.ts'
import { ends, type Place, stages, waysOut } from '#law/stages.ts'
import { openIn, questionsOf, type TrackId, tracks } from '#law/tracks/tracks.ts'
import { step } from '#machines/fold.ts'
import { type WizardSnapshot, wizard } from '#machines/wizard.ts'
import { days, type Node, type Walk, walk } from './walk.ts'

describe('every path through the wizard', () => {
  let walks: readonly Walk[] = []
  let nodes: readonly Node[] = []
  beforeAll(() => {
    walks = days.map(walk)
    nodes = walks.flatMap((one) => one.nodes)
  }, 400_000)

  it('is counted exactly, and the numbers are printed', () => {
    const asked = new Set(nodes.map((node) => node.open).filter((id) => id !== null))
    for (const { today, start, nodes } of walks) {
      const samples = nodes.reduce((sum, node) => sum + node.samples.length, 0)
      console.info(
        `${today}: ${asked.size} questions, ${waysOut.length} ways out, ` +
          `${papers.size} papers, ${nodes.length} nodes, ` +
          `${samples} choices, ${start.paths.toLocaleString('en-US')} paths`,
      )
    }
    expect(walks.every(({ start }) => start.paths > 1_000_000n)).toBe(true)
  })

  it('asks every question of every track', () => {
    const ids = (Object.keys(tracks) as TrackId[]).flatMap((track) =>
      questionsOf(track).map((question) => question.id),
    )
    expect(new Set(nodes.map((node) => node.open).filter((id) => id !== null))).toEqual(
      new Set(ids),
    )
  })

  it('has a paper of every kind to hand over', () => {
    expect(papers).toEqual(new Set(paperIdList))
  })

  it('comes to every stage, every end and every way out', () => {
    expect(new Set(nodes.map((node) => node.place))).toEqual(new Set([...stages, ...ends]))
    expect(new Set(Object.keys(wizard.states))).toEqual(new Set([...stages, ...ends]))
  })

  it('has no dead end: where nothing is asked, the place is an end and says so', () => {
    const stopped = nodes.filter((node) => node.open === null)
    expect(stopped.filter((node) => !node.tags.has('end')).map((node) => node.place)).toEqual([])
    expect(new Set(stopped.map((node) => node.place))).toEqual(new Set(ends))
  })

  it('hands over at least one paper at every end that is no way out', () => {
    const bare = walks.flatMap(({ nodes, today }) =>
      nodes
        .filter((node) => node.tags.has('end') && !node.tags.has('wayOut'))
        .filter(({ place, live }) => paperIdsFor(place, live, today).length === 0),
    )
    expect(bare.map((node) => node.place)).toEqual([])
  })

  it('tags the ways out, and no other end', () => {
    const tagged = nodes.filter((node) => node.tags.has('wayOut')).map((node) => node.place)
    expect(new Set(tagged)).toEqual(new Set(waysOut))
  })

  it('gives each question at least two samples', () => {
    const poor = nodes.filter((node) => node.open !== null && node.samples.length < 2)
    expect(poor.map((node) => node.open)).toEqual([])
  })

  it('counts as many paths as walking them one by one does, from where that can be done', () => {
    const few = nodes.filter(({ open, paths }) => open !== null && paths < 5_000n)
    expect(few.length).toBeGreaterThan(5)
    for (const { place, live, open, paths } of few.slice(0, 12)) {
      const today = walks.find((one) => one.nodes.some((node) => node.live === live))!.today
      const snapshot = wizard.resolveState({ value: place, context: { live, today } })
      expect([open, oneByOne(snapshot)]).toEqual([open, Number(paths)])
    }
  })
})

/** Every paper that some end of some procedure hands over. */
const papers = new Set(
  Object.values(handedOver).flatMap((places) =>
    Object.values(places).flatMap((offers) => offers.map(({ paper }) => paper)),
  ),
)

/** Walks every path, merging nothing. */
function oneByOne(snapshot: WizardSnapshot): number {
  const { live, today } = snapshot.context
  const open = openIn(snapshot.value as Place, live, today)
  if (!open) return 1
  // An offered question may also be left: that is one more way to end.
  return samplesOf(open.id, live, today)
    .map((sample) => oneByOne(step(snapshot, open.id, sample)))
    .reduce((sum, paths) => sum + paths, open.optional ? 1 : 0)
}
