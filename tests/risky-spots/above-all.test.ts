import { createElement } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { PapersPage } from '#app/papers/PapersPage.tsx'
import { privateFacts } from '#app/papers/private-facts.ts'
import { openPlaces } from '#documents/papers.ts'
import type { PaperId } from '#documents/tree.ts'
import { caseDates } from '#law/case-dates.ts'
import { conferencesHeld } from '#law/conference.ts'
import { trackIds, trackOf } from '#law/tracks/tracks.ts'
import { confirmed, type Live, type QuestionId } from '#law/vocabulary.ts'
import { words } from '../app/page.tsx'
import { kinds, secretsIn, withSecrets } from './secrets.ts'
import {
  type At,
  inventedEnds,
  type Print,
  printed,
  prints,
  randomEnds,
  told,
  toldWords,
} from './surface.ts'

/** What stands above all, at every end that 600 seeded runs of all procedures reach, and at every invented case. */

let ends: readonly At[] = []
beforeAll(() => {
  ends = [...inventedEnds, ...randomEnds(600)]
  for (const at of ends) prints(at)
}, 300_000)

const joint: readonly PaperId[] = [
  'joint-statement',
  'joint-motion',
  'joint-statement-251',
  'ordered-paper',
]
const jointOf = (at: At): Print | undefined =>
  prints(at).find(({ paper }) => joint.includes(paper.id))
const handed = (at: At): readonly PaperId[] => prints(at).map(({ paper }) => paper.id)
const barred = ({ live }: At) => confirmed(live, 'orderOtherFilings') === true
/** Whether the order, or L.R. 251(c) where it is silent, leaves the joint paper to the other side. */
function theyFile({ live }: At): boolean {
  if (trackOf(live) === 'before-filing' || live.role === undefined) return false
  const named = confirmed(live, 'orderFiler')
  const by = named ?? (trackOf(live) === 'local-rule-251' ? confirmed(live, 'orderMovant') : null)
  return by !== null && by !== 'both' && by !== live.role
}
/** The same list of disputes, with nothing said by the person about any of them. */
const silent = ({ disputes }: Live): Pick<Live, 'disputes'> =>
  disputes === undefined
    ? {}
    : { disputes: { ...disputes, rows: disputes.rows.map((row) => ({ ...row, mine: null })) } }
/** The ends where something is wrong, by name, with what it is: empty when the rule holds. */
const wrong = (some: readonly At[], what: (at: At) => readonly unknown[]) =>
  some
    .flatMap((at) => what(at).map((one) => `${at.name} (${trackOf(at.live)}, ${at.place}): ${one}`))
    .slice(0, 12)

describe('above all', () => {
  it('the ends are of every procedure, with and without a talk', () => {
    for (const track of trackIds)
      for (const place of ['papers', 'noConference', 'waiting'])
        expect([
          track,
          place,
          ends.some((at) => trackOf(at.live) === track && at.place === place),
        ]).toEqual([track, place, true])
  })

  it('1. With no talk that counts, letters least of all, no paper says that anybody conferred', () => {
    const none = ends.filter(({ live }) => conferencesHeld(live).length === 0)
    expect(none.filter(({ live }) => live.talked === 'letters').length).toBeGreaterThan(10)
    expect(
      wrong(none, (at) =>
        prints(at).flatMap(({ paper, text }) => (/\bconferred\b/i.test(text) ? [paper.id] : [])),
      ),
    ).toEqual([])
    const says = (at: At) => prints(at).some(({ text }) => /\bconferred\b/.test(text))
    expect(ends.filter(says).length).toBeGreaterThan(50)
  })

  it('2. Where the order bars other filings, only the joint paper and what travels with it can be filed', () => {
    const some = ends.filter((at) => barred(at) && prints(at).length > 0)
    expect(some.length).toBeGreaterThan(30)
    const attached: readonly PaperId[] = [
      'signature-page',
      'proof-of-service',
      'mailing-declaration',
    ]
    const READS = /^(?:Notice|Motion|Certification|Declaration|Proof of service)\b/i
    expect(
      wrong(some, (at) =>
        prints(at).flatMap(({ paper, text }) => {
          if (joint.includes(paper.id))
            return paper.forFiling ? [] : [`${paper.id} cannot be filed`]
          const travels = attached.includes(paper.id) && jointOf(at) !== undefined
          if (paper.forFiling) return travels ? [] : [`${paper.id} can be filed`]
          return [
            ...(/Not for filing\.$/.test(paper.footer) && text.includes('Not for filing.')
              ? []
              : [`${paper.id} has another foot`]),
            ...(READS.test(paper.title) ? [`${paper.id} is called ${paper.title}`] : []),
          ]
        }),
      ),
    ).toEqual([])
  })

  it('3. The person is never told to file what the other side must file', () => {
    const theirs = ends.filter((at) => theyFile(at) && jointOf(at) !== undefined)
    expect(theirs.length).toBeGreaterThan(20)
    const TOLD =
      /\b(?:you (?:may |can |must )?file (?:it|the)\b(?! yourself)|when it is signed, file it|(?<!sign it and )file it by|agree on who files)/i
    expect(
      wrong(theirs, (at) => {
        const says = jointOf(at)?.paper.distribution ?? []
        return [
          ...(says.some((one) => /who files it\. Do not file it yourself\./.test(one))
            ? []
            : [`paper: ${says.join(' ')}`]),
          ...(/You do not file it\./.test(printed(at, 'what-next'))
            ? []
            : ['what-next says nothing']),
          ...(/\bYou file the\b/.test(printed(at, 'what-next')) ? ['what-next says to file'] : []),
          ...told(at).flatMap(({ code, text }) => (TOLD.test(text) ? [code] : [])),
          ...(/\bI file it\b/.test(printed(at, 'cover-letter')) ? ['cover-letter'] : []),
        ]
      }),
    ).toEqual([])
  })

  it('3. The page of the papers says above them that the other side files it', () => {
    const theirs = ends.filter((at) => theyFile(at) && jointOf(at) !== undefined)
    const page = ({ place, live, today }: At) =>
      words(createElement(PapersPage, { place, live, today, handle: 'h1' }))
    expect(
      wrong(theirs, (at) => (/files this, not you/.test(page(at)) ? [] : ['not said'])),
    ).toEqual([])
  })

  it('3. Nor what goes with a motion that the other side made', () => {
    const theirMotion = ends.filter(({ live }) => {
      const movant = confirmed(live, 'orderMovant')
      return trackOf(live) === 'local-rule-251' && movant !== null && movant !== live.role
    })
    expect(theirMotion.length).toBeGreaterThan(5)
    expect(
      wrong(theirMotion, (at) =>
        handed(at).filter((id) => id === 'certification' || id === 'affidavit'),
      ),
    ).toEqual([])
  })

  it('4. The earlier day governs, and only an order that says “later” changes that', () => {
    let several = 0
    expect(
      wrong(ends, (at) => {
        const { paper, planFor } = caseDates(at.live, at.today)
        const days = paper.map(({ date }) => date).sort()
        if (days.length > 1) several += 1
        const later = confirmed(at.live, 'orderWhichever') === 'later'
        const right = (later ? days.at(-1) : days[0]) ?? null
        return (planFor?.date ?? null) === right ? [] : [`plans for ${planFor?.date}, not ${right}`]
      }),
    ).toEqual([])
    expect(several).toBeGreaterThan(40)
  })

  it('5. A position of their own that is missing is named in the paper, on the sheet and in a warning', () => {
    const missing = ends
      .filter((at) => jointOf(at) !== undefined)
      .map((at): At => ({ ...at, live: { ...at.live, ...silent(at.live) } }))
      .filter(({ live }) => live.disputes?.rows.some(({ status }) => status === 'open'))
    expect(missing.length).toBeGreaterThan(5)
    expect(
      wrong(missing, (at) => {
        const blanks = openPlaces(jointOf(at)!.paper).map(({ name }) => name)
        const first = told(at).find(({ code }) => code === 'own-position-missing')
        return [
          ...(blanks.some((name) =>
            /^(?:Plaintiff|Defendant)\b.* (?:position|contentions) on .* (?:is|are) missing$/.test(
              name,
            ),
          )
            ? []
            : ['no blank']),
          ...(/no position of yours in the paper/.test(printed(at, 'what-next'))
            ? []
            : ['not on the sheet']),
          ...(first?.kind === 'warning' && first.text.includes('Your reasons are missing')
            ? []
            : ['no warning']),
        ]
      }),
    ).toEqual([])
  })

  it('6. Whoever will not sign is met with the other ways, on the sheet and on the page', () => {
    const mine = ends.filter(
      (at) => jointOf(at) !== undefined && at.live.willSign === 'not-as-written',
    )
    const theirs = ends.filter((at) => jointOf(at) !== undefined && at.live.theySign === 'refuse')
    expect(Math.min(mine.length, theirs.length)).toBeGreaterThan(10)
    expect(
      wrong(mine, (at) => [
        ...(/Ask the other side for other words\..*Add a paragraph of your own.*put your initials beside it/.test(
          printed(at, 'what-next'),
        )
          ? []
          : ['sheet']),
        ...(/You can ask for other words\..*add a paragraph.*initials/s.test(toldWords(at))
          ? []
          : ['page']),
        ...(told(at).some(({ code }) => code === 'sign-pen' || code === 'sign-computer')
          ? ['told to sign all the same']
          : []),
      ]),
    ).toEqual([])
    expect(
      wrong(theirs, (at) => [
        ...(/If the other side will not sign \d+\. Keep the log/.test(printed(at, 'what-next'))
          ? []
          : ['sheet']),
        ...(/ask which words they would sign|A declaration \(affidavit\) is ready/.test(
          toldWords(at),
        )
          ? []
          : ['page']),
      ]),
    ).toEqual([])
  })

  it('7. A private fact in any free words that a paper prints is noticed, whichever question asked for them', () => {
    const printedOf = new Set<QuestionId>()
    expect(
      wrong(
        ends.filter((at) => prints(at).length > 0),
        (at) => {
          const live = withSecrets(at.live)
          const text = prints({ ...at, live })
            .map((one) => one.text.toLowerCase())
            .join(' ')
          const seen = privateFacts(live)
          return secretsIn(live).flatMap((id) => {
            if (!text.includes(`zq${id.toLowerCase()}`)) return []
            printedOf.add(id)
            const found = kinds.filter((kind) =>
              seen.some((one) => one.kind === kind && one.question === id),
            )
            return found.length === kinds.length ? [] : [`${id}: only ${found.join(', ')}`]
          })
        },
      ),
    ).toEqual([])
    expect(printedOf.size).toBeGreaterThan(12)
  }, 300_000)

  it('8. A warning of dismissal stands first, on the page and on the sheet', () => {
    const warned = ends.filter(
      (at) => confirmed(at.live, 'orderWarning') === 'dismissal' && prints(at).length > 0,
    )
    expect(new Set(warned.map(({ place }) => place))).toEqual(
      new Set(['papers', 'waiting', 'noConference']),
    )
    expect(
      wrong(warned, (at) => {
        const blocks = prints(at).find(({ paper }) => paper.id === 'what-next')?.paper.blocks ?? []
        const notice = blocks.findIndex(
          (block) => block.kind === 'notice' && JSON.stringify(block).includes('may be dismissed'),
        )
        const section = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2)
        return [
          ...(told(at)[0]?.code === 'dismissal-warning'
            ? []
            : [`the page begins with ${told(at)[0]?.code}`]),
          ...(notice >= 0 && notice < section && handed(at)[0] === 'what-next'
            ? []
            : ['the sheet does not begin with it']),
        ]
      }),
    ).toEqual([])
  })

  it('9. The declaration of mailing is only for a person who is held, has no lawyer, and files the paper alone', () => {
    const some = ends.filter((at) => handed(at).includes('mailing-declaration'))
    expect(some.length).toBeGreaterThan(30)
    expect(
      wrong(some, (at) => {
        const { custody, lawyer } = at.live
        const title = jointOf(at)?.paper.title
        return [
          ...(['prison', 'jail', 'detained'].includes(custody ?? '') ? [] : [`custody ${custody}`]),
          ...(lawyer === 'no' ? [] : ['has a lawyer']),
          ...(theyFile(at) && title !== undefined ? [`for the ${title}`] : []),
        ]
      }),
    ).toEqual([])
  })
})
