import { describe, expect, it, vi } from 'vitest'
import { kindOf } from '#law/order/kind-of.ts'
import { readOrder } from '#law/order/read.ts'
import { trackOf } from '#law/tracks/tracks.ts'
import { orderNamed } from '../fixtures/cases/opened.ts'
import { list, words } from '../fixtures/cases/parts.ts'
import { haveReal, realOrder } from '../law/order/orders.ts'
import { cites, codes, ids, JOINT, jointIds, jointOf, lineOf, prints, withJoint } from './joint.ts'
import { invented, inventedEnds, printed, toldWords, typed } from './surface.ts'

/** Spots 23 to 25: which paper the order and the court ask for, and what belongs in it. */

vi.setConfig({ testTimeout: 60_000 })

const MILLARE = 'like Millare: a joint motion on three requests'

it('23. Resolved in full still needs the joint statement: (b) says “in full” and (c) says “None”.', () => {
  for (const { name, today, live } of withJoint.filter(
    (at) => trackOf(at.live) !== 'joint-motion',
  )) {
    const at = invented(
      name,
      { resolved: 'full', nature: null, ownWords: null, item4: null },
      today,
    )
    expect([name, at.place, jointOf(at)?.paper.id]).toEqual([
      name,
      'papers',
      JOINT[trackOf(live) as keyof typeof JOINT],
    ])
    if (trackOf(live) !== 'reimposed') continue
    expect(jointOf(at)?.text).toMatch(
      /\(b\) Whether the motion was resolved\.[^()]*\(ECF Nos?\. [^)]*\) (?:was|were) resolved in full/,
    )
    expect(jointOf(at)?.text).toMatch(
      /\(c\) Requests still at issue\. (?:\w+(?: [A-Z]\w+)* states: )?None\./,
    )
    expect(codes(at)).toContain('resolved-still-needed')
  }
  const moot = invented(MILLARE, { resolved: 'full' })
  expect(jointOf(moot)).toBeUndefined()
  expect(codes(moot)).toContain('nothing-to-move-for')
})

it('24. Part (c) lists each request by number and argues none; a joint motion argues each one.', () => {
  const reimposed = withJoint.filter(
    (at) => trackOf(at.live) === 'reimposed' && at.live.resolved !== 'full',
  )
  expect(reimposed.length).toBeGreaterThan(5)
  const argument = 'They hide the log because it proves my claim.'
  for (const { name, today } of reimposed) {
    const at = invented(
      name,
      { ownWords: words(argument), disputes: list('disputes', { mine: words(argument) }) },
      today,
    )
    const blocks = jointOf(at)?.paper.blocks ?? []
    const headed = blocks.map((block) => (block.kind === 'heading' ? lineOf(block.content) : null))
    const from = headed.findIndex((one) => one?.startsWith('(c)'))
    const to = headed.findIndex((one, index) => one !== null && index > from)
    const part = blocks.slice(from + 1, to)
    expect(JSON.stringify(part)).not.toContain(argument)
    const items = part.flatMap((block) => (block.kind === 'list' ? block.items : []))
    expect(items.length).toBeGreaterThan(0)
    for (const { content } of items)
      expect(lineOf(content)).toMatch(
        /^(?:Plaintiff|Defendant)s?’s? [^.]*, Nos?\. [\w()-]+ \((?:ECF No\. \d+ at \d+|\[where the court can find it\])\)\.$|^(?:Plaintiff|Defendant)s?’ [^.]*, No\. [\w()-]+ \(.*\)\.$/,
      )
    expect(jointOf(at)?.text.split('Separate statements')[1]).toContain(argument)
  }
  const motion = printed(invented(MILLARE), 'joint-motion')
  const open = invented(MILLARE).live.disputes?.rows.filter(({ status }) => status === 'open') ?? []
  expect(motion.match(/Plaintiff’s position \(propounding party\)/g)).toHaveLength(open.length)
})

describe('25. Wrong paper for the court', () => {
  it('25. Each procedure hands over its own joint paper under its own name, and no other.', () => {
    const titles = {
      reimposed: /JOINT STATEMENT REGARDING MEET AND CONFER CONFERENCE/,
      'joint-motion': /JOINT MOTION FOR DETERMINATION OF DISCOVERY DISPUTE/,
      'local-rule-251': /JOINT STATEMENT RE DISCOVERY DISAGREEMENT/,
      'as-ordered': /JOINT LETTER/,
    } as const
    for (const at of inventedEnds) {
      const track = trackOf(at.live)
      const mine = ids(at).filter((id) => jointIds.includes(id))
      if (track === null || track === 'before-filing') {
        expect(mine).toEqual([])
        continue
      }
      expect(mine.filter((id) => id !== JOINT[track])).toEqual([])
      if (mine.length > 0) expect(jointOf(at)?.paper.footer).toMatch(titles[track])
    }
    expect(new Set(withJoint.map(({ live }) => trackOf(live))).size).toBe(4)
  })

  it('25. The reader leads each order to its own procedure.', () => {
    const kinds = {
      'released-opposes': 'reimposed',
      'denied-as-premature': 'joint-motion',
      'subpoenas-before-hearing': 'local-rule-251',
      'joint-letter': 'as-ordered',
    }
    for (const [name, kind] of Object.entries(kinds))
      expect(kindOf(readOrder(orderNamed(name)))).toBe(kind)
  })

  it.skipIf(!haveReal)(
    '25. The reader leads each of the five real orders to its own procedure.',
    () => {
      const kinds = {
        'flynn-v-canlas': 'reimposed',
        'dickson-v-gomez': 'reimposed',
        'moore-v-gipson-pages-2-3': 'reimposed',
        'millare-v-stratton': 'joint-motion',
        'wagnon-v-rocklin': 'local-rule-251',
      }
      for (const [name, kind] of Object.entries(kinds))
        expect([name, kindOf(readOrder(realOrder(name)))]).toEqual([name, kind])
    },
  )

  it('25. No paper and no step cites the local rule of another district.', () => {
    for (const { name, today } of inventedEnds) {
      for (const [court, foreign] of [
        ['casd', /E\.D\. Cal\. L\.R\./],
        ['caed', /CivLR/],
        ['cand', /E\.D\. Cal\. L\.R\.|CivLR/],
      ] as const) {
        const at = invented(name, { orderCourt: typed(court) }, today)
        const all = [...prints(at).map(({ text }) => text), toldWords(at), ...cites(at)].join(' ')
        expect([name, court, all.match(foreign)?.[0]]).toEqual([name, court, undefined])
      }
    }
  })
})
