import { describe, expect, it } from 'vitest'
import { paperIdsFor } from '#documents/handing-over.ts'
import { purposes } from '#documents/packet.ts'
import { buildPaper } from '#documents/papers.ts'
import type { IsoDate } from '#law/dates.ts'
import type { Answers } from '#law/vocabulary.ts'
import { fold } from '#machines/fold.ts'
import { beforeFilingCases } from '../fixtures/cases/before-filing.ts'
import { allCases } from '../fixtures/cases/index.ts'
import { jointMotionCases } from '../fixtures/cases/joint-motion.ts'
import { localRule251Cases } from '../fixtures/cases/local-rule-251.ts'
import { list } from '../fixtures/cases/parts.ts'
import { prisoner, released } from '../fixtures/cases.ts'
import { prisonerWaits, releasedWaits, textOf, wordsOf } from './printed.ts'

const today = '2026-03-16'
const sheet = (answers: Answers, day: IsoDate = today) => wordsOf('what-next', answers, day)
const fact = (value: unknown) => ({ value, quote: null, from: 'typed' })
const plans = beforeFilingCases['before filing: they talked']?.answers ?? {}
const motion = jointMotionCases['like Millare: a joint motion on three requests']?.answers ?? {}
const statement = localRule251Cases['like Wagnon: subpoenas before a hearing']?.answers ?? {}
const settledMotion = jointMotionCases['a joint motion that nobody needs any more']
const talks = (...days: readonly string[]) =>
  list('conferences', ...days.map((date) => ({ date, how: 'telephone' as const })))

describe('golden sheets on top of the packet, to be reviewed as text', () => {
  it.each([
    ['prisoner-waits', prisonerWaits, '2026-04-25'],
    ['prisoner', prisoner, '2026-05-01'],
    ['released', released, today],
    ['before-filing', plans, '2026-03-20'],
    ['joint-motion', motion, '2026-03-20'],
  ] as const)('%s', async (name, answers, day) => {
    const text = textOf('what-next', answers, day)
    await expect(text).toMatchFileSnapshot(`./golden/what-next-${name}.txt`)
  })
})

describe('the packet', () => {
  it.each(Object.entries(allCases))('%s: each paper has its line, in order', (_, at) => {
    const standing = fold(at.answers, { today: at.today })
    const words = wordsOf('what-next', at.answers, at.today)
    const purpose = purposes(standing.live)
    const ids = paperIdsFor(standing.place, standing.live, at.today).filter(
      (i) => i !== 'what-next',
    )
    const found = ids.map((id) => words.indexOf(`. ${purpose[id]}`))
    expect(found).not.toContain(-1)
    expect(found).toEqual([...found].sort((a, b) => a - b))
  })
  it('counts its sentences once, so that each can be pointed at', () => {
    const { live } = fold(prisoner, { today })
    const labels = buildPaper('what-next', live, today).blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.label) : [],
    )
    expect(labels).toEqual(labels.map((_, at) => `${at + 1}.`))
  })
})

describe('the warning', () => {
  it('of dismissal stands above everything, bold, in the order’s own words', () => {
    const { live } = fold(prisoner, { today: '2026-05-01' })
    const blocks = buildPaper('what-next', live, '2026-05-01').blocks
    const notice = blocks.findIndex((block) => block.kind === 'notice')
    expect(notice).toBeLessThan(blocks.findIndex((block) => block.kind === 'list'))
    expect(blocks[notice]).toMatchObject({ content: [{ style: 'bold' }, {}] })
    expect(sheet(prisoner, '2026-05-01')).toMatch(/may be dismissed\. It says:[ *]+“The parties/)
  })
  it('is not there when the order does not warn', () => {
    expect(sheet({ ...prisoner, orderWarning: fact(null) }, '2026-05-01')).not.toMatch(/warns/)
  })
})

describe('who files, and what is not filed', () => {
  it('tells a person to leave the filing to the other side', () => {
    const words = sheet(released)
    expect(words).toContain('is counsel for Defendants. You do not file it.')
    expect(words).toContain('Do not file the Joint Statement Regarding Meet and Confer Conference')
  })
  it('quotes the order that bars other filings', () => {
    expect(sheet(released)).toContain(
      'It says: “No additional filings may be made about the motion unless and until the Court orders them.”',
    )
  })
  it('gives the clerk’s address only to a person who files', () => {
    expect(sheet(released)).not.toContain('Clerk of the Court')
    expect(sheet({ ...released, orderFiler: fact('plaintiff') })).toContain('2500 Tulare Street')
  })
  it('leaves the clerk’s address open where it is not known', () => {
    expect(sheet(motion, '2026-03-20')).toContain('[address of the Clerk of the Court: ________]')
  })
  it('says of a paper that the order merely allows that its day may end the chance', () => {
    expect(sheet(motion, '2026-03-20')).toContain('After the last day that chance may be gone.')
  })
  it('has nothing left to file when a joint motion was settled in full', () => {
    const { answers = {}, today: day = today } =
      jointMotionCases['a joint motion that nobody needs any more'] ?? {}
    expect(sheet(answers, day)).toContain('There is no motion left to file.')
  })
})

describe('the dates', () => {
  it('name the day to plan for and the day to mail, with their weekdays', () => {
    const words = sheet(released, '2026-03-13')
    expect(words).toContain('Conference by: Thursday, March 19, 2026.')
    expect(words).toContain('What goes by mail should leave by Monday, March 16, 2026.')
  })
  it('say so when a day has passed, and what can be asked then', () => {
    const words = sheet(released, '2026-03-25')
    expect(words).toContain('Thursday, March 19, 2026. That day has passed.')
    expect(words).toContain(
      'Ask counsel for Defendants in writing, and the clerk for the docket, whether it was filed or more time was given.',
    )
    expect(words).not.toMatch(/should leave by|Fed\. R\. Civ\. P\. 6/)
    const mine = sheet({ ...released, orderFiler: fact('plaintiff') }, '2026-03-25')
    expect(mine).toContain('more time, and say why the day was missed. Fed. R. Civ. P. 6(b)(1).')
    expect(mine).not.toContain('the clerk for the docket')
  })
  it('give both readings where several talks can start the count, and concede nothing', () => {
    const twice = { ...released, conferences: talks('2026-03-12', '2026-03-16') }
    const both =
      'Counted from the first conference, Thursday, March 19, 2026; from the last, Monday, March 23, 2026. The order does not say which.'
    const words = sheet({ ...twice, orderFiler: fact('plaintiff') }, '2026-03-20')
    expect(words).toContain(both)
    expect(words).not.toMatch(/That day has passed|missed/)
    expect(sheet(twice, '2026-03-25')).toContain('That day has passed.')
    expect(sheet({ ...released, orderFiler: fact('plaintiff') }, '2026-03-20')).not.toContain(both)
  })
  it('are told on a condition while the talk is to come, without a day to mail', () => {
    const words = sheet(releasedWaits, '2026-03-10')
    expect(words).toContain(
      '7 days after the talk, and never later than Monday, April 6, 2026. If you talk on the last day: Thursday, April 2, 2026.',
    )
    expect(words).not.toMatch(/Plan for|should leave by/)
  })
  it('of a case that is settled in full count only when the agreement is not kept', () => {
    const { answers = {}, today: day = today } = settledMotion ?? {}
    expect(sheet(answers, day)).toContain(
      'If the agreement is not kept: the last day for the Joint',
    )
  })
  it('never stop the other dates of the case', () => {
    expect(sheet(released)).toContain('The other dates of the case keep running.')
  })
})

describe('on the day itself', () => {
  const day = '2026-03-19'
  it('a person who files is told first what is still possible', () => {
    const words = sheet({ ...released, orderFiler: fact('plaintiff') }, day)
    expect(words).toContain(
      'Today 1. Today is the day. Mail is too late. 2. Telephone or e-mail counsel for Defendants now. 3. What you file must reach the clerk before the office closes. 4. If it cannot, ask the court for more time today.',
    )
  })
  it('a person who does not file is told only to reach the one who does', () => {
    const words = sheet(released, day)
    expect(words).toContain('2. Telephone or e-mail counsel for Defendants now. Who files')
    expect(words).not.toMatch(/must reach the clerk|more time today/)
  })
  it('and on no other day', () => {
    expect(sheet(released, '2026-03-18')).not.toContain('Today is the day')
  })
})

describe('when somebody will not sign', () => {
  it('the person has choices, and is not left with a plain no', () => {
    const words = sheet({ ...released, willSign: 'not-as-written' })
    for (const choice of ['Ask the other side for other words', '“Plaintiff states:”', 'initials'])
      expect(words).toContain(choice)
    expect(words).toContain('Do not just leave it unsigned.')
    expect(words).toContain('You will not sign it as it is written: do not sign it yet.')
    expect(sheet(released)).not.toContain('These are the choices')
  })
  it('the other side’s refusal is told by the procedure', () => {
    const refuse = { theySign: 'refuse' }
    expect(sheet({ ...released, ...refuse })).toContain('Tell the court only what the order allows')
    expect(sheet({ ...motion, ...refuse }, '2026-03-20')).toContain('current chambers rules')
    expect(sheet({ ...statement, ...refuse }, '2026-05-04')).toContain('Check the current rule')
  })
})

describe('a position that is not in the paper', () => {
  it('is named with its authority, once for all of them', () => {
    const rows = (statement as { disputes: { rows: { mine: unknown; status: unknown }[] } })
      .disputes
    const unsaid = {
      ...rows,
      rows: rows.rows.map((row) => ({ ...row, mine: null, status: 'open' })),
    }
    const words = sheet({ ...statement, disputes: unsaid }, '2026-05-04')
    expect(words).toContain(
      '2 open requests have no position of yours in the paper. A position that is not in a joint paper may be read as agreement. Strain v. Sandham, No. CIV S-05-0474 GEB GGH P (E.D. Cal. Nov. 13, 2007).',
    )
    expect(sheet(statement, '2026-05-04')).not.toContain('Strain')
  })
})

describe('without a talk', () => {
  it('says that no paper claims one, and that a letter is none', () => {
    const words = sheet({ ...prisonerWaits, talked: 'letters' }, '2026-04-25')
    expect(words).toContain('No paper in this packet says that there was one.')
    expect(words).toContain('A letter or an e-mail is not the conference.')
    expect(words).not.toMatch(/conferred/)
  })
  it('puts the talk first while it is still to come', () => {
    expect(sheet(prisonerWaits, '2026-04-25')).toContain(
      '1. The talk with counsel for Defendants comes first.',
    )
  })
})

it('asks for a new address at once, with the rule only in the court that has it', () => {
  expect(sheet(released)).toContain('side at once. E.D. Cal. L.R. 182(f).')
  expect(sheet({ ...released, orderCourt: fact('casd') })).not.toContain('L.R. 182')
})
