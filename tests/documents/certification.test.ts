import { describe, expect, it } from 'vitest'
import { certification } from '#documents/certification.ts'
import { openPlaces } from '#documents/open-places.ts'
import { renderText } from '#documents/render/text.ts'
import type { Answers, Live } from '#law/vocabulary.ts'
import { inventedCase } from '../fixtures/invented-case.ts'
import * as alone from '../fixtures/signed-alone.ts'

const { attempt, attempted, citationsIn, conferred, excused, lettersOnly, list, liveOf } = alone
const { noResponse, printable, today, wordsOf } = alone

const built = (answers: Answers) => certification(liveOf(answers), today)
const textOf = (answers: Answers) => wordsOf(built(answers))
const golden = (name: string) => `./golden/certification-${name}.txt`
const typed = (value: unknown) => ({ value, quote: null, from: 'typed' })
const conferredRow = (conferred.requests as { rows: object[] }).rows[0]
const conferredTalk = { talked: 'yes', conferences: conferred.conferences, resolved: 'none' }
const NOTHING = 'a conference or an attempt to confer: nothing can be certified yet'

describe('golden certifications, to be reviewed as text', () => {
  it('a prisoner who talked with counsel by telephone', async () => {
    await expect(renderText(built(conferred))).toMatchFileSnapshot(golden('conferred'))
  })
  it('a prisoner who tried and got no answer', async () => {
    await expect(renderText(built(attempted))).toMatchFileSnapshot(golden('attempted'))
  })
  it('letters only, in a court that takes no letters', async () => {
    await expect(renderText(built(lettersOnly))).toMatchFileSnapshot(golden('letters-only'))
  })
  it('excused by a scheduling order', async () => {
    await expect(renderText(built(excused))).toMatchFileSnapshot(golden('excused'))
  })
  it('no response at all, before a hearing under the local rule', async () => {
    await expect(renderText(built(noResponse))).toMatchFileSnapshot(golden('no-response'))
  })
})

describe('what is certified', () => {
  it('is a conference when one that counts took place', () => {
    expect(textOf(conferred)).toContain('I have in good faith conferred with counsel')
  })
  it('is an attempt when no conference took place', () => {
    const text = textOf(attempted)
    expect(text).toContain('I have in good faith attempted to confer with counsel')
    expect(text).not.toMatch(/\bconferred\b/)
  })
  it('is nothing when an order excused the duty and nobody tried: the fact is declared instead', () => {
    const text = textOf(excused)
    expect(built(excused).title).toBe('Declaration Regarding the Duty to Confer')
    expect(text).toContain(
      'As of June 1, 2026, I had made no attempt to confer. The scheduling order named above relieved the parties of that duty.',
    )
    expect(text).not.toMatch(/certif/i)
    expect(text).toContain('The scheduling order (ECF No. 20, dated December 1, 2025) relieved')
    expect(text).not.toMatch(/in good faith|tried to set up/)
  })
  it('is a certification where an order excused the duty and the person tried all the same', () => {
    const text = textOf({ ...attempted, excused: 'yes', excusedBy: { ecf: '20', date: 'unknown' } })
    expect(text).toContain('CERTIFICATION OF GOOD-FAITH')
    expect(text).toContain('attempted to confer')
    expect(text).not.toContain('no attempt')
  })
  it('never swears that nothing was tried when letters passed, or when the log is not whole', () => {
    const asked = '[whether you attempted to confer, and when'
    expect(textOf({ ...excused, talked: 'letters' })).toContain(asked)
    const theirs = list(attempt('2026-05-18', 'letter', { by: null }))
    expect(textOf({ ...excused, attempts: theirs })).toContain(asked)
    const staff = list(attempt('2026-05-20', 'asked-staff', { who: 'Officer Vale' }))
    expect(textOf({ ...excused, attempts: staff })).toContain(
      'As of June 1, 2026, apart from what is stated above, I had made no attempt to confer.',
    )
  })
  it('is in good faith only when the person says so', () => {
    for (const goodFaith of ['both', 'mine'])
      expect(textOf({ ...conferred, goodFaith })).toContain('I have in good faith conferred with')
    for (const goodFaith of ['not-said', undefined]) {
      const paper = built({ ...conferred, goodFaith })
      expect(wordsOf(paper)).toContain(
        'I have [in good faith, if that is true: ________] conferred',
      )
      expect(paper.draft).not.toBeNull()
    }
  })
  it('is nothing when the person only asked staff', () => {
    const staff = list(attempt('2026-05-20', 'asked-staff', { who: 'Officer Vale' }))
    expect(textOf({ ...attempted, attempts: staff })).toContain(`[${NOTHING}`)
  })
  it('is nothing but an open place when there is nothing to certify', () => {
    const text = textOf({ ...attempted, attempts: list() })
    expect(text).toContain(`[${NOTHING}`)
    expect(text).not.toMatch(/I certify|in good faith/)
  })
  it('is nothing when only the other side acted', () => {
    const theirs = list(attempt('2026-05-18', 'letter', { by: 'other-side' }))
    expect(textOf({ ...attempted, attempts: theirs })).toContain(`[${NOTHING}`)
  })
  it('is nothing on an empty draft, which can be built all the same', () => {
    expect(wordsOf(certification({}, today))).toContain(`[${NOTHING}`)
  })
})

describe('letters', () => {
  it('are never a conference, on any path', () => {
    const asTalk = list({ date: '2026-05-26', how: 'letter', people: null, minutes: null })
    for (const court of ['caed', 'casd', 'nvd'])
      for (const talked of ['letters', 'yes', 'never']) {
        const orderCourt = { value: court, quote: null, from: 'typed' }
        const text = textOf({ ...lettersOnly, orderCourt, talked, conferences: asTalk })
        expect(text).not.toMatch(/\bconferred\b|\bspoke\b|\btalked\b/)
        expect(text).toContain('attempted to confer')
      }
  })
  it('that were entered among the talks are told as letters', () => {
    const asTalk = list({ date: '2026-05-26', how: 'letter', people: null, minutes: null })
    const text = textOf({ ...attempted, talked: 'yes', conferences: asTalk })
    expect(text).toContain(
      'On May 26, 2026, there was contact with counsel for Defendants by letter',
    )
  })
  it('leave it open whether there was a conference when nobody said how the two sides talked', () => {
    const unsaid = list({ date: '2026-05-26', how: null, people: null, minutes: null })
    const text = textOf({ ...attempted, talked: 'yes', conferences: unsaid })
    expect(text).not.toMatch(/no conference has taken place|\bconferred\b/)
    expect(text).toContain('[telephone, video, letter, or in person')
  })
})

describe('the rule', () => {
  it('is the one of the planned motion, with the aim in its own words', () => {
    const compel = textOf(conferred)
    expect(compel).toContain('Fed. R. Civ. P. 37(a)(1)')
    expect(compel).toContain('to obtain the discovery without court action')
    const protective = textOf({ ...conferred, planned: 'protective' })
    expect(protective).toContain('Fed. R. Civ. P. 26(c)(1)')
    expect(protective).toContain('to resolve the dispute without court action')
    const none = textOf({ ...conferred, planned: 'no-response' })
    expect(none).toContain('Fed. R. Civ. P. 37(d)(1)(B)')
    expect(none).toContain('to obtain the answer or response without court action')
  })
  it('is open where the motion of an order is of another kind', () => {
    const quash = { ...noResponse, orderMotion: { value: 'quash', quote: null, from: 'typed' } }
    expect(textOf(quash)).toContain('[the rule that the motion is made under')
    expect(textOf(quash)).not.toContain('37(a)(1)')
  })
})

describe('the facts', () => {
  it('never say that the person served what they want protection from', () => {
    const text = textOf({ ...conferred, planned: 'protective' })
    expect(text).toContain('Requests for Production, Set One were served on March 2, 2026.')
    expect(text).not.toContain('I served')
  })
  it('come in the order of their days', () => {
    const text = textOf(attempted)
    expect(text.indexOf('May 4, 2026')).toBeLessThan(text.indexOf('May 18, 2026'))
    expect(text.indexOf('May 18, 2026')).toBeLessThan(text.indexOf('May 20, 2026'))
  })
  it('leave open who took part and when, if that was not said', () => {
    const bare = list({ date: 'unknown', how: 'video', people: null, minutes: null })
    const text = textOf({ ...conferred, conferences: bare })
    expect(text).toContain('[date of the conference')
    expect(text).toContain('[full names of those who took part')
    expect(text).not.toContain('lasted')
  })
  it('say which discovery is at issue and what the other side answered, while no talk took place', () => {
    const rows = { by: 'plaintiff', type: 'production', set: 'One', about: null }
    const topics = list({ ...rows, numbers: '3-4' }, { ...rows, numbers: null })
    expect(textOf({ ...attempted, topics })).toContain(
      'The discovery at issue is: Plaintiff’s Requests for Production, Set One, No. 3; Plaintiff’s Requests for Production, Set One, No. 4; Plaintiff’s Requests for Production, Set One, No. [request number',
    )
    expect(textOf({ ...attempted, refused: 'refused' })).toContain(
      'Counsel for Defendants declined to confer.',
    )
    expect(textOf(conferred)).not.toMatch(/discovery at issue|declined/)
  })
  it('flag words that are not in English', () => {
    const spanish = { words: 'Pedí una llamada.', lang: 'es' }
    const text = textOf({
      ...attempted,
      attempts: list(attempt('2026-05-04', 'letter', { happened: spanish })),
    })
    expect(text).toContain('Pedí una llamada. [translate into English]')
  })
  it('leave the result open where what was said about it does not add up', () => {
    const settledNone = list({ ...conferredRow, status: 'open' })
    const text = textOf({ ...conferred, requests: settledNone })
    expect(text).toContain(
      '[whether the dispute was resolved in full, in part, or not at all: ________]. Each request that the conference was about follows',
    )
    const none = textOf({ ...conferred, requests: list() })
    expect(none).toContain('[each request that the conference was about, and its result')
    expect(none).not.toContain('follows, with the result')
  })
  it('name the question that is asked here for what is missing in a request', () => {
    const unnumbered = list({ ...conferredRow, status: 'open', numbers: null })
    const paper = built({ ...noResponse, ...conferredTalk, requests: unnumbered })
    const place = openPlaces(paper).find(({ name }) => name === 'request number')
    expect(place?.question).toBe('requests')
  })
  it('say nothing of a lockdown after a conference was held', () => {
    expect(textOf(conferred)).not.toMatch(/lockdown/i)
    expect(textOf(attempted)).toContain(
      'Lockdown (May 5, 2026, to May 9, 2026). What I did about it: I asked the litigation coordinator for another day.',
    )
  })
  it('say which exception of the local rule fits, what was served, and which motion it is for', () => {
    const text = textOf(noResponse)
    expect(text).toContain('(E.D. Cal. L.R. 251(e))')
    expect(text).toContain('Hearing: June 30, 2026')
    expect(text).toContain('in support of the motion filed as ECF No. 28.')
    expect(text).toContain(
      'I served Plaintiff’s Requests for Production, Set One. As of June 1, 2026',
    )
    expect(built(noResponse).distribution).toContain('File it in support of the motion.')
    expect(built(conferred).distribution).toContain('File it with the motion.')
  })
  it('do not say that an exception fits where the order itself asks for the statement', () => {
    for (const asks of [{ orderMay: typed('must') }, { orderPageLimit: typed(25) }]) {
      const text = textOf({ ...noResponse, ...asks })
      expect(text).toContain('[whether an exception fits although the order asks for a statement')
      expect(text).not.toMatch(/complete and total failure|251\(e\)/)
    }
  })
  it('do not say that no response came where one of the sets was answered', () => {
    const [row] = (noResponse.served as { rows: object[] }).rows
    const answered = list({ ...row, answer: 'some', answered: '2026-04-06' })
    const text = textOf({ ...noResponse, served: answered })
    expect(text).toContain('[whether there was a complete and total failure to respond')
    expect(text).not.toContain('because')
  })
  it('never say that one who moves for protection served the discovery', () => {
    expect(textOf({ ...noResponse, orderMotion: typed('protective') })).not.toContain('I served')
  })
})

describe('the end', () => {
  it('is the certifying sentence, then the sentence under penalty of perjury, then a pen', () => {
    const text = textOf(conferred)
    const certify = text.indexOf('I certify')
    expect(certify).toBeGreaterThan(text.indexOf('sent a letter'))
    expect(text.indexOf('under penalty of perjury')).toBeGreaterThan(certify)
    expect(text).not.toContain('/s/')
  })
})

describe('citations', () => {
  it('are none but those that may be printed', () => {
    for (const answers of [conferred, attempted, lettersOnly, excused, noResponse])
      for (const cited of citationsIn(textOf(answers))) expect(printable).toContain(cited)
    expect(citationsIn(textOf(conferred))).not.toHaveLength(0)
    expect(citationsIn('L.R. 251(d)')).toEqual(['L.R. 251(d)'])
  })
})

describe('any live answers', () => {
  it('make a certification, whatever the procedure', () => {
    expect(() => certification(inventedCase as unknown as Live, today)).not.toThrow()
  })
})
