import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { DatesPage } from '#app/dates/DatesPage.tsx'
import { End } from '#app/ends/End.tsx'
import { availableAt } from '#app/papers/available.ts'
import { PapersPage } from '#app/papers/PapersPage.tsx'
import { cleanOrder } from '#law/order/read.ts'
import { words } from '../app/page.tsx'
import { allCases } from '../fixtures/cases/index.ts'
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

/** Spots 26 to 29, 39, 40, 42 and 43 of the law reference: whose turn it is, and what that side needs. */

const MILLARE = 'like Millare: a joint motion on three requests'
const MOORE = 'like Moore: the first page is missing'
const DICKSON = 'like Dickson: in prison, moved, nothing resolved'
const FLYNN = 'like Flynn: released, opposes, resolved in part'

const codes = (at: At) => told(at).map(({ code }) => code)
const endPage = ({ place, live, today }: At) =>
  words(createElement(End, { standing: { place, live }, today, handle: 'h1' }))
const papersPage = ({ place, live, today }: At) =>
  words(createElement(PapersPage, { place, live, today, handle: 'h1' }))

describe('26. An order that says “may file”', () => {
  it('26. The paper is a choice until its day, and nothing is pending: the motion was denied', () => {
    const at = invented(MILLARE)
    expect(toldWords(at)).toContain('You may file it by Friday, April 10, 2026. That is a choice.')
    expect(toldWords(at)).toContain('Nothing is waiting for a ruling.')
    expect(told(at)[0]?.code).toBe('motion-denied')
    expect(printed(at, 'what-next')).toContain('After the last day that chance may be gone.')
    expect(printed(at, 'joint-motion')).toContain('as permitted by the Court’s order')
    expect(printed(at, 'joint-motion')).not.toContain('as directed by')
  })

  it('26. After that day the chance is likely gone, and nobody is told to file it by then', () => {
    const at = invented(MILLARE, {}, '2026-04-11')
    expect(toldWords(at)).toContain('The day to file it was Friday, April 10, 2026.')
    expect(toldWords(at)).toContain('This chance is likely gone')
    expect(toldWords(at)).not.toMatch(/You may file it|by Friday, April 10/)
  })

  it('26. An order that says “shall” leaves no such choice', () => {
    const at = invented(DICKSON, {}, '2026-04-29')
    expect(toldWords(at)).not.toMatch(/That is a choice|it was a choice/)
    expect(printed(at, 'joint-statement')).toContain('as directed by the Court’s order')
  })
})

describe('27. A represented person', () => {
  it('27. A represented person is sent to the lawyer, with no paper and no way to the other side', () => {
    for (const [name, { answers, today }] of Object.entries(allCases)) {
      const at = invented(name, { lawyer: 'yes' }, today)
      expect([name, at.place, Object.keys(at.live)]).toEqual([name, 'represented', ['lawyer']])
      expect(Object.keys(answers).length).toBeGreaterThan(10)
      expect(availableAt(at.place, at.live, today)).toEqual([])
      const page = endPage(at)
      expect(page).toContain('Take this to your lawyer today.')
      expect(page).toContain('Only your lawyer should talk to the other side and sign for you.')
      expect(toldWords(at)).not.toMatch(/other side|opposing counsel|their lawyer/i)
    }
  })
})

describe('28. The person is the one who must answer', () => {
  const waiting = {
    talked: 'not-yet',
    topics: list('topics', {
      by: 'defendant',
      type: 'interrogatory',
      set: 'One',
      numbers: '2-5',
      about: prose('I said when I was told.'),
    }),
    times: list('times'),
    needs: { interpreter: null, relay: null, other: null },
  }
  const answering = invented(FLYNN, waiting, '2026-03-09')
  const BLAME =
    /deficien|inadequate|insufficient|incomplete answers|evasive|fail(?:ed|ure) to (?:answer|respond|produce)|boilerplate|compel (?:further|their)/i

  it('28. The talk is about their own answers, which must be complete and true', () => {
    expect(answering.place).toBe('waiting')
    expect(toldWords(answering)).toContain('The talk is about your answers.')
    expect(toldWords(answering)).toContain('The rules ask for complete and true answers.')
    expect(printed(answering, 'call-sheet')).toContain('this call is about your answers')
    expect(printed(answering, 'call-sheet')).toContain('Request to me | My answer')
    expect(printed(answering, 'letter')).toContain('The requests at issue, and my answers to them:')
  })

  it('28. No print accuses the other side of bad answers, also after the talk', () => {
    for (const at of [answering, invented(FLYNN), invented(MOORE)])
      for (const { paper, text } of prints(at))
        expect([paper.id, BLAME.exec(text)?.[0]]).toEqual([paper.id, undefined])
  })

  it('28. The person who made the motion is not told that the talk is about their answers', () => {
    const mover = { ...answering.live, orderMovant: typed('plaintiff') }
    const at = { ...answering, live: mover } as At
    expect(codes(at)).not.toContain('bring-your-answers')
    expect(printed(at, 'call-sheet')).toContain('Request | What I ask')
    expect(printed(at, 'letter')).not.toContain('my answers')
  })
})

describe('29. A warning of dismissal', () => {
  const first = invented('no answer from counsel', {}, '2026-06-02')
  const waits = invented('no answer from counsel', { attempts: undefined }, '2026-05-01')
  const papers = invented(DICKSON)

  it('29. It stands before everything else, in the order’s own words, at each end', () => {
    expect([waits.place, first.place, papers.place]).toEqual(['waiting', 'noConference', 'papers'])
    for (const at of [waits, first, papers]) {
      const [top] = told(at)
      expect([at.place, top?.code, top?.kind]).toEqual([at.place, 'dismissal-warning', 'warning'])
      expect(top?.text).toContain('Your order warns that the case can be dismissed')
      expect(top?.text).toContain('which may include dismissal of the action')
      const sheet = printed(at, 'what-next')
      const said = sheet.indexOf('The order warns that this case may be dismissed.')
      expect(said).toBeGreaterThan(0)
      expect(said).toBeLessThan(
        Math.min(
          ...['The talk 1.', 'Who files 1.'].map((h) => sheet.indexOf(h)).filter((i) => i >= 0),
        ),
      )
      expect(printed(at, 'deadline-sheet')).toContain('which may include dismissal of the action.')
    }
    expect(endPage(first)).toMatch(/can be dismissed.*What you can do now/)
    expect(papersPage(papers)).toMatch(/can be dismissed.*To keep/)
  })

  it('29. Nobody is frightened with it where the order speaks of sanctions alone', () => {
    const at = invented(FLYNN)
    expect(told(at)[0]?.code).toBe('sanctions-warning')
    expect(toldWords(at)).not.toMatch(/dismiss/i)
    expect(printed(at, 'what-next')).not.toMatch(/dismiss/i)
  })
})

describe('39. A change of address', () => {
  it('39. It is told to the court and the other side at once, with no count of days', () => {
    const ends = inventedEnds.filter(({ place }) =>
      ['papers', 'waiting', 'noConference'].includes(place),
    )
    expect(ends.length).toBeGreaterThan(20)
    for (const at of ends) {
      const step = told(at).find(({ code }) => code === 'tell-new-address')
      expect([at.name, step?.text.includes('If you move, tell the court at once.')]).toEqual([
        at.name,
        true,
      ])
      const caed = at.live.orderCourt?.value === 'caed'
      expect([at.name, step?.text.includes('E.D. Cal. L.R. 182(f)')]).toEqual([at.name, caed])
      const sheet = printed(at, 'what-next')
      const own = sheet.slice(sheet.indexOf('Your address'))
      expect(own).toContain('tell the court and the other side at once.')
      expect([at.name, own.includes('182(f)')]).toEqual([at.name, caed])
      expect(`${step?.text} ${own}`).not.toMatch(/\b(?:30|63|thirty|sixty-three) days\b|183\(b\)/i)
    }
  })

  it('39. Papers lost in a transfer are a fact of the paper, in the person’s words', () => {
    const moved = list('barriers', {
      kind: 'moved',
      from: '2026-05-01',
      to: '2026-05-04',
      what: prose('My legal property stayed behind.'),
    })
    const notice = printed(
      invented('no answer from counsel', { barriers: moved }),
      'notice-no-conference',
    )
    expect(notice).toContain(
      'Move to another place (May 1, 2026, to May 4, 2026): My legal property stayed behind.',
    )
    expect(notice).not.toContain('stood in the way')
    expect(printed(invented(DICKSON), 'joint-statement')).toContain('se perdieron en el traslado')
  })
})

describe('40. The end of discovery', () => {
  it('40. The stay moves no other date, and wherever a paper is ready the person is told so', () => {
    const ready = inventedEnds.filter(
      ({ place, live }) => place === 'papers' && live.orderText?.how !== 'none',
    )
    expect(ready.length).toBeGreaterThan(10)
    for (const at of ready)
      expect([
        at.name,
        toldWords(at).includes('A pause of the motion does not move them.'),
      ]).toEqual([at.name, true])
    const alone = inventedEnds.filter(({ live }) => live.orderText?.how === 'none')
    expect(alone.length).toBe(3)
    for (const at of alone)
      expect([at.name, toldWords(at).includes('A talk does not move that day.')]).toEqual([
        at.name,
        true,
      ])
  })

  it('40. Only the answer to the motion is said to wait, and no day is put beside it', () => {
    const { live, today } = invented(FLYNN)
    const page = words(createElement(DatesPage, { live, today, handle: 'h1', sheet: true }))
    expect(page).toContain('Your answer to the motion Not due now')
    expect(page.match(/Not due now/g)).toHaveLength(1)
    expect(page).not.toMatch(/discovery (?:is|may be) (?:stayed|paused)/i)
  })
})

describe('42. Several conferences', () => {
  it('42. Each day stands in part (a), a letter does not, and the first of them starts the count', () => {
    const at = invented('two conferences and a letter')
    const paper = printed(at, 'joint-statement')
    const part = paper.slice(paper.indexOf('(a) The conference.'), paper.indexOf('(b) Whether'))
    expect(part).toContain('1. By telephone on March 12, 2026.')
    expect(part).toContain('2. In person on March 19, 2026.')
    expect(paper).not.toContain('March 10, 2026')
    expect(printed(at, 'deadline-sheet')).toContain('by Thursday, March 19, 2026.')
  })
})

describe('43. Names and numbers as the court prints them', () => {
  const courtPrints = (at: At) => prints(at).filter(({ paper }) => paper.form === 'pleading')

  it('43. The caption copies the parties and the number from the order letter for letter', () => {
    const named = inventedEnds.filter(({ live }) => live.orderText?.how === 'pasted')
    expect(named.length).toBeGreaterThan(10)
    for (const at of named) {
      const order = cleanOrder(at.live.orderText?.text ?? '').replace(/\s+/g, ' ')
      for (const { paper } of courtPrints(at)) {
        const caption = paper.blocks.find((block) => block.kind === 'caption')
        if (caption?.kind !== 'caption') throw new Error(`${paper.id} has no caption`)
        const plain = (line: (typeof caption)['caseNumber']) =>
          line.map((piece) => (piece.kind === 'blank' ? '' : piece.text)).join('')
        const [plaintiff = '', , , defendant = ''] = caption.left.map(({ content }) =>
          plain(content),
        )
        const number = plain(caption.caseNumber).replace('Case No. ', '')
        const { orderPlaintiff, orderDefendant } = at.live
        if (orderPlaintiff?.from === 'typed') continue
        const printedNames = [plaintiff, defendant]
        const read = [orderPlaintiff, orderDefendant].map((fact) => `${fact?.value},`)
        expect([at.name, ...printedNames]).toEqual([at.name, ...read])
        for (const words of [orderPlaintiff?.value, orderDefendant?.value, number])
          expect([at.name, words, order.includes(words ?? '?')]).toEqual([at.name, words, true])
        const several = /\bet al\./.test(order)
        expect([at.name, /et al\./.test(defendant)]).toEqual([at.name, several])
      }
    }
  })

  it('43. A caption of several cases is printed whole, and no shorter title is made of it', () => {
    const long = 'IRIS OAKDEN; TAM OAKDEN, a minor; and RELATED CASES Nos. 24-cv-1, 24-cv-2'
    const at = invented(DICKSON, {
      orderPlaintiff: typed(long),
      orderCaseNumber: typed('1:24-cv-00001-AAA (PC); consolidated with 1:24-cv-00002-AAA (PC)'),
    })
    const caption = prints(at)
      .find(({ paper }) => paper.id === 'joint-statement')
      ?.paper.blocks.find((block) => block.kind === 'caption')
    expect(JSON.stringify(caption)).toContain(long)
    expect(JSON.stringify(caption)).toContain('consolidated with 1:24-cv-00002-AAA (PC)')
    expect(printed(at, 'what-next')).toContain(long)
  })
})
