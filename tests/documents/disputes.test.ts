import { describe, expect, it } from 'vitest'
import { jointPaper } from '#documents/joint-paper.ts'
import { openPlaces } from '#documents/papers.ts'
import type { Live } from '#law/vocabulary.ts'
import {
  but,
  denied,
  dispute,
  flat,
  list,
  places,
  quash,
  today,
  typed,
} from './invented-disputes.ts'

const only = (row: object, live: Live = denied) =>
  but(live, { resolved: 'none', disputes: list(row) })

describe('a request in dispute', () => {
  it('has its exact words, the response and both positions, in this order', () => {
    const text = flat(only(dispute('3', { theirs: 'It has no limit of time.' })))
    expect(text).toMatch(
      /Request No\. 3: Plaintiff’s Requests for Production, Set One Text of the request: All invented .* Response: Objection to .* Plaintiff’s position \(propounding party\): The records .* Defendants’ position \(responding party\): It has no limit/,
    )
  })
  it('puts the propounding party first, whoever the person is', () => {
    const text = flat(only(dispute('3', { by: 'defendant' })))
    expect(text).toMatch(/Defendants’ position \(propounding.*Plaintiff’s position \(responding/)
    const defendant = but(only(dispute('3')), { role: 'defendant', orderDefendant: typed('MOCK') })
    expect(flat(defendant)).toMatch(
      /Plaintiff’s position \(propounding party\): \[Plaintiff’s position on Request No\. 3, for .*Defendant’s position \(responding party\): The records/,
    )
  })
  it('keeps an empty line between paragraphs, and joins the lines of a copied page', () => {
    const words = 'First line\nof the page.\n\nSecond paragraph:\n(a) one;\n(b) two.'
    const { blocks } = jointPaper(only(dispute('3', { words })), today)
    const quoted = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.indent === 'block' ? [block.content] : [],
    )
    expect(quoted.slice(0, 4).map((line) => line.map((p) => (p as { text: string }).text))).toEqual(
      [['First line\nof the page.'], ['Second paragraph:'], ['(a) one;'], ['(b) two.']],
    )
  })
  it('flags a position that is not in English', () => {
    const mine = { words: 'Los archivos importan.', lang: 'es' }
    expect(flat(only(dispute('3', { mine })))).toContain(
      'Los archivos importan. [translate into English]',
    )
  })
  it('names several numbers at once', () => {
    expect(flat(only(dispute('3, 4, 5, 9(a)')))).toContain('Request Nos. 3-5, 9(a): Plaintiff’s')
  })
  it('is not lost when nobody said whether it is settled', () => {
    const live = only(dispute('3', { status: null }))
    expect(places(live)).toContain('whether this request is settled or still at issue')
    expect(places(live)).toContain('each request that is still in dispute, with its exact words')
  })
})

describe('what is missing', () => {
  const bare = only(dispute('3', { words: null, response: null, mine: null }))

  it('is called out by the number of the request', () => {
    const open = openPlaces(jointPaper(bare, today))
    for (const name of [
      'exact words of Request No. 3',
      'exact words of the response to Request No. 3',
      'Plaintiff’s position on Request No. 3 is missing',
    ])
      expect(open).toContainEqual({ name, question: 'disputes' })
    expect(open).toContainEqual({
      name: 'Defendants’ position on Request No. 3, for counsel to complete',
      question: null,
    })
  })
  it('is for the other parties to complete when no lawyer speaks for them', () => {
    const self = { kind: 'self', name: 'Sam Mockeridge', represents: 'Defendant', signs: 'pen' }
    expect(places(but(bare, { signers: list(self) }))).toContain(
      'Defendants’ position on Request No. 3, for the other parties to complete',
    )
  })
  it('is never filled with a guess when not even the number is known', () => {
    const empty = Object.fromEntries(Object.keys(dispute('1')).map((key) => [key, null]))
    const names = places(only({ ...empty, status: 'open' }))
    for (const name of ['request number', 'who made the request', 'kind of request'])
      expect(names).toContain(name)
    expect(names).toContain('Plaintiff’s position on this request is missing')
  })
})

describe('a confidential request', () => {
  const secret = dispute('4', { confidential: 'yes', theirs: 'Their own secret words.' })

  it('is named by its number, and nothing of it is quoted', () => {
    const text = flat(only(secret))
    expect(text).toContain('Request No. 4: Plaintiff’s Requests for Production, Set One')
    expect(text).toContain('The text is not quoted here.')
    for (const words of ['All invented grievances', 'Objection to invented', 'secret words'])
      expect(text).not.toContain(words)
    expect(text).toContain('Defendants’ position on Request No. 4, for counsel to complete')
  })
  it('cites the sealing rule of the Eastern District there and nowhere else', () => {
    expect(flat(only(secret))).not.toMatch(/L\.R\. 141|seal/)
    expect(flat(only(secret, quash))).toContain('E.D. Cal. L.R. 141(a).')
  })
})
