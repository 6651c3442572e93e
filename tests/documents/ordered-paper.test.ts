import { describe, expect, it } from 'vitest'
import { jointPaper } from '#documents/joint-paper.ts'
import type { Live } from '#law/vocabulary.ts'
import { but, flat, letter, list, places, talk, textOf, today, typed } from './invented-disputes.ts'

const headings = (live: Live) =>
  jointPaper(live, today).blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [block.content.map((piece) => ('text' in piece ? piece.text : piece.name)).join('')]
      : [],
  )

describe('golden papers as ordered, to be reviewed as text', () => {
  it('a joint letter with four items', async () => {
    await expect(textOf(letter)).toMatchFileSnapshot('./golden/ordered-paper-four-items.txt')
  })
  it('an order that lists nothing: the three parts of any report', async () => {
    const plain = but(letter, { orderContents: typed(null), orderPaper: typed(null) })
    await expect(textOf(plain)).toMatchFileSnapshot('./golden/ordered-paper-unlisted.txt')
  })
})

describe('the items of the order', () => {
  it('stand in the order’s order, with its labels and its words', () => {
    expect(headings(letter).filter((words) => words.startsWith('('))).toEqual([
      '(a) Each request still in dispute and the position of each side on it.',
      '(b) The date and manner of each conference.',
      '(c) Whether the motion was resolved in full or in part.',
      '(d) A proposed schedule.',
    ])
  })
  it('are numbered when the list has no labels, or was typed by hand', () => {
    const value = ['a proposed schedule', 'the date of each conference']
    const bare = { value, quote: value.join(' … '), from: 'read' }
    const numbered = ['1. A proposed schedule.', '2. The date of each conference.']
    expect(headings(but(letter, { orderContents: bare }))).toEqual(numbered)
    expect(headings(but(letter, { orderContents: typed(value) }))).toEqual(numbered)
  })
  it('keep the numbers of the order’s own list', () => {
    const value = ['the date of each conference', 'a proposed schedule']
    const quote = '1) the date of each conference … 2) a proposed schedule'
    const live = but(letter, { orderContents: { value, quote, from: 'read' } })
    expect(headings(live)).toEqual(['1) The date of each conference.', '2) A proposed schedule.'])
  })
  it('that only the person can write are their words, beside a place for counsel', () => {
    expect(flat(letter)).toContain(
      '(d) A proposed schedule. Plaintiff states: Plaintiff proposes production within thirty days. Defendants state: [for counsel to complete, or to take out: ________]',
    )
  })
  it('are called out when the person wrote nothing for them', () => {
    const name = 'statement on item (d) of the order’s list'
    expect(places(but(letter, { item4: null }))).toContain(name)
    expect(places(letter)).not.toContain(name)
  })
  it('say nothing of a conference when none counts', () => {
    const early = but(letter, { conferences: list(talk('2026-03-01')) })
    expect(flat(early)).not.toMatch(/conferred/)
  })
})

describe('the title', () => {
  it('is the order’s own term for the paper, and a plain one where it has none', () => {
    const title = (paper: string | null) =>
      jointPaper(but(letter, { orderPaper: typed(paper) }), today).title
    expect(title('joint-letter')).toBe('Joint Letter Regarding Discovery Dispute')
    expect(title('joint-report')).toBe('Joint Report Regarding Discovery Dispute')
    expect(title(null)).toBe('Joint Response to the Court’s Order')
    expect(flat(but(letter, { orderPaper: typed(null) }))).toContain(
      'submit this Joint Response as directed by the Court’s order',
    )
  })
})

describe('who signs', () => {
  const signatures = (live: Live) =>
    jointPaper(live, today).blocks.filter((block) => block.kind === 'signature').length
  it('is everybody, unless the order asks for the signature of the one side that files', () => {
    const both = signatures(letter)
    expect(both).toBeGreaterThan(1)
    const filer = { orderSigners: typed('filer'), orderFiler: typed('plaintiff') }
    expect(signatures(but(letter, filer))).toBe(1)
    expect(flat(but(letter, filer))).not.toContain('All parties must sign')
    const unsaid = { orderSigners: typed('filer'), orderFiler: typed('both') }
    expect(signatures(but(letter, unsaid))).toBe(both)
  })
})
