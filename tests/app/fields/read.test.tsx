import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Field } from '#app/fields/Field.tsx'
import { readForm } from '#app/fields/read.ts'
import { plainSaid, sayAnswer } from '#app/fields/say.ts'
import { troublesOf } from '#app/fields/troubles.ts'
import { fieldWords } from '#app/fields/words.ts'
import { parseAnswer } from '#law/schema.ts'
import { type QuestionId, vocabulary } from '#law/vocabulary.ts'
import { html } from './form.ts'

const today = '2017-11-21'
const ids = Object.keys(vocabulary) as QuestionId[]
const words = fieldWords('en')

function post(
  id: QuestionId,
  fields: Record<string, string | string[]>,
  stored?: unknown,
): unknown {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one)
  }
  return readForm(id, form, { today, lang: 'en', stored })
}
const day = (name: string, month: string, d: string, year: string) => ({
  [`${name}.month`]: month,
  [`${name}.day`]: d,
  [`${name}.year`]: year,
})

describe('a day and "I do not know"', () => {
  const typed = day('servedOn', 'November', '2', '2017')
  const ticked = { 'servedOn.unknown': 'yes' }

  it('what changed since the page was made is what is meant', () => {
    expect(post('servedOn', { ...typed, ...ticked }, '2017-11-02')).toBe('unknown')
    expect(post('servedOn', { ...typed, ...ticked }, 'unknown')).toBe('2017-11-02')
  })

  it('both given at once is asked about, and both are kept', () => {
    const raw = post('servedOn', { ...typed, ...ticked })
    expect(raw).toEqual({ month: 'November', day: '2', year: '2017', unknown: true })
    expect(post('servedOn', { ...typed, ...ticked }, raw)).toEqual(raw)
    expect(post('servedOn', typed, raw)).toBe('2017-11-02')
  })
})

describe('a fact of the order', () => {
  const read = { value: '2017-10-30', quote: 'Dated: October 30, 2017', from: 'read' }

  it('keeps the words it was read from while it is the same', () => {
    expect(post('orderDate', day('orderDate', '10', '30', '2017'), read)).toEqual(read)
  })

  it('is the person’s own once it is changed', () => {
    expect(post('orderDate', day('orderDate', '10', '31', '2017'), read)).toEqual({
      value: '2017-10-31',
      quote: null,
      from: 'typed',
    })
  })

  it('can be said not to be in the order, with its box still full', () => {
    const form = { ...day('orderDate', '10', '30', '2017'), 'orderDate.silent': 'yes' }
    expect(post('orderDate', form, read)).toEqual({ value: null, quote: null, from: 'typed' })
  })

  it('can be found after all, with the tick still there', () => {
    const before = { value: null, quote: null, from: 'read' }
    const form = { orderEcf: 'ECF No. 40', 'orderEcf.silent': 'yes' }
    expect(post('orderEcf', form, before)).toEqual({ value: '40', quote: null, from: 'typed' })
  })

  it('takes several docket numbers however they are parted', () => {
    expect(post('orderMotionEcf', { orderMotionEcf: 'ECF Nos. 28, 30 and 31-2' })).toMatchObject({
      value: ['28', '30', '31-2'],
    })
  })

  it('does not choose between a count and a date', () => {
    const raw = post('orderConferDue', {
      'orderConferDue.count': '21',
      'orderConferDue.unit': 'days',
      'orderConferDue.start': 'order',
      'orderConferDue.act': 'confer',
      ...day('orderConferDue', 'November', '20', '2017'),
    })
    const parsed = parseAnswer('orderConferDue', raw, today)
    expect(parsed.ok).toBe(false)
    const [trouble] = parsed.ok ? [] : troublesOf('orderConferDue', raw, parsed.problems, words)
    expect(trouble?.text).toMatch(/^You gave a number of days and also a date/)
  })
})

describe('the order', () => {
  it('is refused without words, unless its facts are typed by hand', () => {
    const empty = post('orderText', { 'orderText.text': ' \r\n ' })
    expect(parseAnswer('orderText', empty, today).ok).toBe(false)
    const byHand = post('orderText', { 'orderText.by-hand': 'yes' })
    expect(byHand).toEqual({ how: 'by-hand', text: '' })
  })

  it('may not be there yet, and is there once its words are pasted', () => {
    const none = post('orderText', { 'orderText.none': 'yes' })
    expect(none).toEqual({ how: 'none', text: '' })
    expect(parseAnswer('orderText', none, today).ok).toBe(true)
    const came = { 'orderText.none': 'yes', 'orderText.text': 'IT IS HEREBY ORDERED' }
    expect(post('orderText', came, none)).toEqual({ how: 'pasted', text: 'IT IS HEREBY ORDERED' })
    expect(post('orderText', { 'orderText.none': 'yes' }, none)).toEqual(none)
  })

  it('cannot be both in the hand and not there: the box ticked now is meant, or we ask', () => {
    const both = { 'orderText.none': 'yes', 'orderText.by-hand': 'yes' }
    expect(post('orderText', both, { how: 'none', text: '' })).toMatchObject({ how: 'by-hand' })
    expect(post('orderText', both, { how: 'by-hand', text: '' })).toMatchObject({ how: 'none' })
    const raw = post('orderText', both)
    const parsed = parseAnswer('orderText', raw, today)
    const [told] = parsed.ok ? [] : troublesOf('orderText', raw, parsed.problems, words)
    expect(told?.text).toMatch(/^You ticked two boxes/)
    const markup = html(<Field id="orderText" value={raw} words={words} />)
    expect(markup.match(/checked=""/g)).toHaveLength(2)
  })
})

describe('an approval', () => {
  it('is given today for the text that was shown', () => {
    const form = { signApproval: 'yes', 'signApproval.digest': '0123456789abcdef' }
    expect(post('signApproval', form)).toEqual({ digest: '0123456789abcdef', on: today })
    expect(post('signApproval', { 'signApproval.digest': '0123456789abcdef' })).toBe('not-yet')
  })
})

describe('anything at all', () => {
  const odd = ['__proto__', 'constructor', 'toString', '\u0000', 'r1', 'done', 'x'.repeat(100_000)]
  const names = (id: QuestionId) =>
    [
      ...['', '.month', '.day', '.year', '.unknown', '.words', '.lang', '.text', '.row', '.new'],
      ...[
        '.silent',
        '.count',
        '.unit',
        '.start',
        '.time',
        '.act',
        '.0.count',
        '.0.month',
        '.digest',
      ],
      ...['.r1.date.month', '.r1.numbers', '.r1.type', '.__proto__.numbers', '.name', '.address'],
    ].map((end) => `${id}${end}`)
  const value = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary' }))
  const stored = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, { rows: [null, { id: 7 }] }))

  it.each(ids)('posted as %s is read, refused or said, and never throws', (id) => {
    const entry = fc.tuple(fc.constantFrom(...names(id), 'do', '__proto__'), value, fc.boolean())
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), stored, (entries, before) => {
        const form = new FormData()
        for (const [name, text, file] of entries) form.append(name, file ? new File([], 'f') : text)
        const raw = readForm(id, form, { today, lang: 'en', stored: before })
        expect(JSON.parse(JSON.stringify(raw))).toEqual(raw)
        const parsed = parseAnswer(id, raw, today)
        if (parsed.ok) plainSaid(sayAnswer(id, parsed.value, words), words.lang)
        const problems = parsed.ok ? [] : parsed.problems
        html(<Field id={id} value={raw} problems={problems} words={words} />)
        html(<Field id={id} value={before} words={words} />)
      }),
      { numRuns: 15 },
    )
  })
})
