import { describe, expect, it } from 'vitest'
import { End } from '#app/ends/End.tsx'
import { availableAt } from '#app/papers/available.ts'
import { groupOf, groups } from '#app/papers/groups.ts'
import { PaperPreview } from '#app/papers/PaperPreview.tsx'
import { PapersPage } from '#app/papers/PapersPage.tsx'
import { paperName } from '#app/papers/paper-name.ts'
import { growingPaperId } from '#documents/papers.ts'
import { paperIdList } from '#documents/tree.ts'
import { trackOf } from '#law/tracks/track.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { allCases } from '../../fixtures/cases/index.ts'
import { html, links, words } from '../page.tsx'

const cases = Object.entries(allCases).map(([name, one]) => ({
  name,
  ...one,
  live: fold(one.answers, { today: one.today }).live,
}))
type Case = (typeof cases)[number]

const list = ({ place, live, today }: Pick<Case, 'place' | 'live' | 'today'>) => (
  <PapersPage place={place} live={live} today={today} handle="h1" />
)
const some = (is: (one: Case) => boolean, more: Answers = {}) => {
  const found = cases.find(is)
  if (found === undefined) throw new Error('no such case')
  const { place, live } = fold({ ...found.answers, ...more }, { today: found.today })
  return { ...found, place, live }
}
const typed = (value: unknown) => ({ value, quote: null, from: 'typed' })

describe('the list of papers of any procedure', () => {
  it.each(cases)('has each paper that is handed over, and only those: $name', (one) => {
    const read = links(list(one)).flatMap((link) => /papers\/([\w-]+)$/.exec(link)?.[1] ?? [])
    expect(read.toSorted()).toEqual(availableAt(one.place, one.live, one.today).toSorted())
    expect(one.papers.filter((id) => !read.includes(id))).toEqual([])
  })

  it.each(cases)('names no Joint Statement where the procedure has none: $name', (one) => {
    const track = trackOf(one.live)
    if (track === 'reimposed' || track === 'local-rule-251') return
    expect(words(list(one))).not.toContain('the Joint Statement')
  })

  it('sorts them by what a person does with them, under headings that have one at least', () => {
    for (const one of cases) {
      const ids = availableAt(one.place, one.live, one.today).map((id) => groupOf[id])
      const headings = [...html(list(one)).matchAll(/id="to-(\w+)"/g)].map((found) => found[1])
      expect(headings).toEqual(groups.filter((group) => ids.includes(group)))
    }
  })

  it('has one paper to read first, and every paper for the court in its group', () => {
    const inGroup = (name: string) => paperIdList.filter((id) => groupOf[id] === name)
    expect(inGroup('first')).toEqual(['what-next'])
    expect(inGroup('keep')).toEqual(['call-sheet', 'attempt-log', 'deadline-sheet'])
  })
})

describe('who files', () => {
  it('is the person where there is no order yet', () => {
    const text = words(
      list(some((c) => trackOf(c.live) === 'before-filing' && c.place === 'papers')),
    )
    expect(text).toContain('You file this, if you ask the court for help')
    expect(text).toContain('If you file a motion, the certification goes with it.')
    expect(text).not.toContain('The order does not say who files this')
  })

  it('is nobody where all is settled and no paper is left for the court', () => {
    for (const track of ['joint-motion', 'before-filing']) {
      const settled = some(
        (c) => trackOf(c.live) === track && c.live.talked === 'yes' && c.place === 'papers',
        { resolved: 'full' },
      )
      const text = words(list(settled))
      expect(text).toContain('There is no paper to file about this')
      expect(text).toContain('Your papers are ready to read and keep')
      expect(text).not.toContain('For the court')
      expect(text).not.toContain('days left')
      expect(text.includes('Read your order again.')).toBe(track === 'joint-motion')
    }
  })

  it('is told as a choice where the order only allows the paper', () => {
    const may = some(
      (c) => trackOf(c.live) === 'joint-motion' && c.papers.includes('joint-motion'),
      {
        orderMay: typed('may'),
        orderFiler: typed('both'),
      },
    )
    expect(words(list(may))).toContain('You may file this. The order does not say that you must')
    expect(words(list(may))).not.toContain('The order tells both sides to file this')
  })

  it('names the paper of this procedure where the other side files it', () => {
    const theirs = some(
      (c) =>
        trackOf(c.live) === 'as-ordered' && c.place === 'papers' && c.live.role === 'plaintiff',
      { orderFiler: typed('defendant') },
    )
    expect(words(list(theirs))).toContain(
      'Do not mail the paper that your order asks for to the court.',
    )
  })
})

describe('what is not for filing', () => {
  const barred = (value: boolean | null) =>
    words(
      list(
        some((c) => trackOf(c.live) === 'reimposed' && c.place === 'papers', {
          orderOtherFilings: typed(value),
        }),
      ),
    )

  it('is said of each such print where the order bars other filings, and nowhere else', () => {
    const said = 'Not for filing. Your order forbids other papers about the motion.'
    expect(barred(true).split(said).length).toBeGreaterThan(3)
    expect(barred(true)).toMatch(
      new RegExp(`Do not file it\\. ${said} Read : Sheet with your dates`),
    )
    expect(barred(true)).not.toMatch(new RegExp(`${said} Read : Joint Statement`))
    expect(barred(null)).not.toContain(said)
  })
})

describe('the warning of dismissal', () => {
  it('is first on the papers, and on the papers and the page of an end without a talk', () => {
    for (const place of ['papers', 'waiting', 'noConference']) {
      const one = some((c) => c.place === place && trackOf(c.live) !== 'before-filing', {
        orderWarning: typed('dismissal'),
      })
      expect(one.place).toBe(place)
      const first = (page: string) => /<section class="firm" aria-labelledby="([\w-]+)"/.exec(page)
      expect([place, first(html(list(one)))?.[1]]).toEqual([place, 'dismissal-warning'])
      if (place === 'papers') continue
      const end = html(<End standing={one} today={one.today} handle="h1" />)
      expect([place, first(end)?.[1]]).toEqual([place, 'dismissal-warning'])
    }
  })
})

describe('an end without a talk', () => {
  const ends = cases.filter((c) => c.place === 'waiting' || c.place === 'noConference')

  it.each(ends)('leads to each paper that is ready: $name', (one) => {
    const page = <End standing={one} today={one.today} handle="h1" />
    expect(words(page)).toContain('Papers ready for you')
    for (const id of one.papers) expect(links(page)).toContain(`/en/d/h1/papers/${id}`)
  })
})

describe('the paper beside the question', () => {
  it.each(cases)('is that of the procedure, by its name: $name', (one) => {
    const id = growingPaperId(one.live)
    const page = <PaperPreview {...one} place="requests" handle="h1" newest={null} />
    expect(links(page)).toContain(`/en/d/h1/papers/${id}`)
  })
})

describe('the name of the paper', () => {
  const name = (live: object, lang: 'en' | 'es' = 'en') => paperName(lang, live)

  it('is the procedure’s own, in the middle of a sentence', () => {
    expect(name({})).toBe('the Joint Statement')
    expect(name({ orderKind: 'joint-motion' })).toBe('the Joint Motion')
    expect(name({ orderKind: 'as-ordered' })).toBe('the paper that your order asks for')
    expect(name({ orderText: { how: 'none', text: '' } })).toBe('the certification')
    expect(name({ orderKind: 'local-rule-251', exception: 'no-response' })).toBe(
      'the certification',
    )
    expect(name({ orderKind: 'joint-motion' }, 'es')).toBe('la Petición Conjunta (Joint Motion)')
  })
})
